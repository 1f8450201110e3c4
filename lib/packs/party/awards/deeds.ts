/** Praise with who gave it before it and for what: 省检察院对…的成绩给予充分肯定, 某某充分肯定了…. */
import { matches } from '../../../recognise/matches';
import type { Passage } from '../../../recognise/types';
import { clausesBefore, sentenceStart, unquoted } from '../../../text/clause';
import { groupIn, type Span, sliceOf } from '../../../text/span';
import { thriving } from './antecedent';
import { topic } from './clause-head';
import { made } from './core';
import { withoutFrame } from './frame';
import { isName } from './names';
import { GIVEN, IN_OFFICE, LEADING, NOBODY, PRAISING, praiserIn, WHEN } from './praise';
import { subjectOf, topicOf } from './subject';
import { topicBefore, topicFurtherBack } from './topics';

export interface Found {
  verb: Span;
  who?: Span;
  /** `null` where nobody is named. */
  recipient?: Span | null;
  count?: number;
}

/** Who gives praise by office. */
const GIVER =
  /^[^，。；：的了对]{2,20}(?<=[省市区县州党国法工]委|检察院|法院|党组|政府|领导|负责同志|负责人|书记|[省市县区厅局部]长)$/;

/** 两位来自渔区的人大代表|给予高度评价: who they are, behind what is told of them. */
const PRAISERS = /^[^，。；]{2,20}的(?<who>[^，。；的]{0,8}(?:代表|委员|专家|评委|嘉宾|学者|领导))$/d;

/** 对我市检察机关在…中做出的成绩, 对工作室的设施、成果等方面: whose the deeds are. */
const WHOSE =
  /^[^，。在的]{2,20}(?:机关|院|部门|支部|公司|社区|学校|村|市|县|区|室|所|局|队|站|中心|企业)(?=(?:近年来|多年来)?在[^，。]{2,40}的(?:成绩|成效|成果|努力|贡献|工作|做法|经验|表现)$|的[^，。]{2,40}等方面(?:的?(?:工作|成绩|做法))?$)/;
/** 近年来|取得的成绩: since when, before what was praised. */
const LATELY = /^(?:近年来|多年来|长期以来|[一两三四五]年来|过去[一两几]?年(?:来)?|今年以来|去年以来)(?=.{4})/;
/** Of whom or what in the clause before: 对本院做出的努力进行介绍，领导给予…. */
const SPOKEN_OF = /对([^对，。；]{4,60}?)(?:进行|作了?|开展|做了?)[^，。；]{0,10}$/;

/** Whom 他 may stand for. */
const isPerson = (words: string): boolean => isName(words) || /(?:书记|主任|主席|[^队]长)$/.test(words);

/** 对于船员的表现，船长|给予肯定. */
const OF = /^对于?(?=[^对，。；]{2,40}$)/;
/** 对某村进行调研并|给予高度评价: what was done there before. */
const VISITING =
  /(?:进行|开展|作)?了?(?:实地|现场|专题|工作)?(?:调研|考察|视察|检查|走访|慰问|参观|指导|督导|巡查|观摩)(?:指导)?(?:并|后)$/;
/** 考察我院各项工作，并|表示肯定; 介绍法院的成绩，某某…|给予赞扬: what was seen or told before. */
const SEEN =
  /(?:考察|视察|调研|参观|观看|观摩|察看|查看|听取|检查|翻阅|了解|介绍)了?(?<thing>[^，。；、]{2,30}?(?:工作|情况|成效|成果|成绩|做法|经验|建设|品牌|模式|举措))(?:的?(?:专题)?(?:汇报|介绍|展示|报告))?(?:并|后)?$/d;

/** 对某某首创的|工作法, 对其开展的|护渔工作: without who made it. */
function withoutMaker(folded: string, object: Span): Span {
  const by = made(folded, object.start, unquoted(folded, object), true);
  return object.end - object.start - by > 3 ? { ...object, start: object.start + by } : object;
}

/** What was seen or told in the praise's own clause or the one before it. */
function seenBefore(folded: string, clauses: readonly Span[]): Span | undefined {
  for (const clause of clauses.slice(-2).toReversed()) {
    const thing = groupIn(SEEN, folded, clause, 'thing');
    if (thing) return thing;
  }
  return undefined;
}

/** 某某到法庭调研并|予以肯定: whose place it is, the text says before. */
const COMING = /(?:来|到|赴|莅临|深入)[^，。；]{0,12}(?:考察|调研|视察|指导|参观|检查|观摩)[^，。；]{0,6}[并后]$/;
const visited = (folded: string, clauses: readonly Span[]): Span | undefined =>
  COMING.test(sliceOf(folded, clauses.at(-1)!)) ? topicBefore(folded, clauses, () => 'kind') : undefined;

/** The object of 对 that ends before `at`: in the verb's own clause, or over commas where that is empty. */
export function objectOf(folded: string, clauses: readonly Span[]): Span | undefined {
  const { start, end } = clauses.at(-1)!;
  const own = /(?:对|就)(?=[^对]{2,60}$)/.exec(folded.slice(start, end));
  if (own !== null) {
    const visit = VISITING.exec(folded.slice(start, end))?.[0].length ?? 0;
    return { start: start + own.index + 1, end: end - visit };
  }
  if (end > start) {
    const before = clauses.at(-2);
    const spoken = before && SPOKEN_OF.exec(folded.slice(before.start, before.end));
    const about = before && OF.exec(sliceOf(folded, before))?.[0].length;
    if (about !== undefined) return { start: before!.start + about, end: before!.end };
    const from = spoken ? before.start + spoken.index + 1 : 0;
    return spoken ? { start: from, end: from + spoken[1]!.length } : undefined;
  }
  for (const clause of clauses.slice(-4, -1).toReversed()) {
    const object = /(?<!针|应|面|相|绝|校|核)对(?=[^对]{2,60}$)/.exec(folded.slice(clause.start, clause.end));
    if (object !== null) return { start: clause.start + object.index + 1, end: clauses.at(-2)!.end };
  }
  return undefined;
}

/** 充分肯定了|某某工作: what stands behind the verb. Behind a colon stands what was said. */
function praisedAfter(folded: string, end: number): { recipient?: Span | null } {
  if (folded[end] === '：') return { recipient: null };
  const object = /^了?([^，。；！？\n]{2,30})/.exec(folded.slice(end, end + 31));
  if (object === null) return {};
  const lately = LATELY.exec(object[1]!)?.[0].length ?? 0;
  return { recipient: { start: end + object[0].length - object[1]!.length + lately, end: end + object[0].length } };
}

/** 称赞|大家“…”: whom, else the place that was visited. */
const WHOM = /^(?:了|说|道|：)?(?!其|说|道)(?<whom>[\u4e00-\u9fff]{2,12})(?=[“，。])/d;
function whom(folded: string, from: number, at: number): { recipient: Span | null } {
  const named = groupIn(WHOM, folded, { start: at + 2, end: at + 20 }, 'whom');
  return { recipient: named ?? leading(folded, from, at, 'place') ?? null };
}

/** 国家民委领导|来社区: where somebody comes is no part of who. */
const ARRIVING = /(?<=领导|主席|书记|[部省市县区厅局院]长|同志|一行)(?:来|到|赴|莅临)[^，。；]{1,12}$/;
const withoutComing = (folded: string, { start, end }: Span): Span => ({
  start,
  end: end - (ARRIVING.exec(folded.slice(start, end))?.[0].length ?? 0),
});

/** What `LEADING` says of the sentence that begins at `from`, or of the one before where he goes on to be its subject. */
function leading(folded: string, from: number, end: number, group: 'who' | 'place'): Span | undefined {
  const goesOn = /^(?:习近平|总书记|他)/.test(folded.slice(from, from + 3)) && folded[from - 1] === '。';
  const start = goesOn ? sentenceStart(folded, from - 1) : from;
  return groupIn(LEADING, folded, { start, end }, group);
}

/** Who comes and praises in this clause, or, in office, in the one before; what is `said` has its own subject. */
function visitorIn(folded: string, clauses: readonly Span[], said: boolean): Span | undefined {
  const [earlier, clause] = [clauses.at(-2), clauses.at(-1)!];
  if (!said && WHEN.test(sliceOf(folded, clause))) return topic(folded, clause);
  const visit = earlier && sliceOf(folded, earlier);
  return visit && IN_OFFICE.test(visit) && WHEN.test(visit) ? topic(folded, earlier) : undefined;
}

export function* praised(passage: Passage): Generator<Span & Found> {
  const { folded } = passage;
  for (const match of matches(passage, GIVEN)) {
    const { verb } = match.groups as { verb: string };
    const [start, end] = [match.index, match.index + match[0].length];
    const clauses = clausesBefore(folded, start);
    const object = objectOf(folded, clauses);
    const when = object === undefined ? 0 : (LATELY.exec(sliceOf(folded, object))?.[0].length ?? 0);
    if (object) object.start += when;
    const whose = object && WHOSE.exec(sliceOf(folded, object))?.[0].length;
    const recipient =
      object === undefined
        ? (seenBefore(folded, clauses) ?? thriving(folded, clauses) ?? visited(folded, clauses))
        : whose === undefined
          ? withoutMaker(folded, object)
          : { ...object, end: object.start + whose };
    const own = clauses.at(-1)!;
    const spoken = object !== undefined && own.end > own.start && object.end < own.start;
    const before =
      object === undefined || spoken
        ? clauses
        : clauses
            .filter((one) => one.start < object.start)
            .map((one) => ({ start: one.start, end: Math.min(one.end, object.start - 1) }));
    const he = /^[他她]$/.test(sliceOf(folded, before.at(-1) ?? own));
    const told = he
      ? topicFurtherBack(folded, clauses[0]!.start)
      : ((spoken ? subjectOf(folded, own) : undefined) ?? topicOf(folded, before));
    const who = he && told && !isPerson(sliceOf(folded, told)) ? undefined : told;
    // 省委主要领导|作出批示: who gave it belongs to it, where nothing stands between.
    const giver = object === undefined ? withoutFrame(folded, own) : undefined;
    const beside = giver?.end === start && GIVER.test(sliceOf(folded, giver)) ? giver : undefined;
    const by =
      beside ??
      (who && withoutComing(folded, who)) ??
      (giver?.end === start ? groupIn(PRAISERS, folded, giver, 'who') : undefined);
    yield {
      start: beside?.start ?? start,
      end,
      verb: { start, end: start + verb.length },
      recipient: recipient ?? null,
      ...(by && { who: by }),
    };
  }
  for (const match of matches(passage, PRAISING)) {
    const at = match.index;
    const end = at + match[0].length;
    const verb = { start: end - 2, end };
    const said = match.groups!.said !== undefined;
    const words = said ? undefined : praiserIn(folded.slice(Math.max(0, at - 18), at));
    if (words !== undefined) {
      const start = at - words.length;
      if (!NOBODY.test(words)) yield { start, end, verb, who: { start, end: at }, ...praisedAfter(folded, end) };
      continue;
    }
    const clauses = clausesBefore(folded, at);
    const from = clauses[0]!.start;
    const leader = leading(folded, from, at, 'who');
    const who = leader ?? visitorIn(folded, clauses, said);
    const start = leader?.end === at ? leader.start : at;
    if (who) yield { start, end, verb, who, ...(said ? whom(folded, from, at) : praisedAfter(folded, end)) };
  }
}
