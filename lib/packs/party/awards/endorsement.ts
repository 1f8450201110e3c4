/** Recognition without a title, by somebody: 得到上级院高度认可, 被最高检转发推广, 给予充分肯定. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore, sentenceStart } from '../../../text/clause';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { groupIn, type Span, sliceOf } from '../../../text/span';
import { isAim } from './aim';
import { type Found, objectOf, praised } from './deeds';
import { claimFields } from './fields';
import { withoutFrame } from './frame';
import {
  COUNT,
  GIVEN,
  HONOURED,
  HONOUREES,
  LIKED,
  NOBODY,
  OTHER,
  PASSED_ON,
  PRAISING,
  PROMOTED,
  RECEIVED,
  SCOPE_ONLY,
  SCOPED,
  SENT_ON,
  SPREAD,
  WHERE,
  WORTH,
} from './praise';
import { topicOf } from './subject';
import { LEVELLED } from './title-kind';

/** What somebody is called, in quotation marks or up to the next mark. */
const QUOTED = /^[^，。；、！？“\n]{0,8}“[^“”\n]{1,48}”[^，。；、！？“\n]{0,8}/;
const REST = /^[^，。；、！？\n]{0,20}/;
/** By what means it was done: 以简报的形式. */
const MEANS = /(?:以|通过|用)[^以]{1,8}(?:形式|方式)$/;

/** 获得市级以上表彰干警18人: who was honoured. */
const HONOURED_BEHIND = new RegExp(`^(?<who>[\\u4e00-\\u9fff]{2,8}?)${NUMERAL}[余多]*[人名个]`);
/** What else was received with it, behind who praised. */
const TAIL =
  /(?:主要|越来越多)?的?(?:高度|广泛|由衷|衷心|普遍|一致)*(?:(?:关注|重视|支持|信任|理解|尊敬|尊重|敬佩|钦佩|认可|好评)[和与]?)?$/;
/** 赢得“渔港明珠”的美誉: what it is called, by nobody. */
const NICKNAME = /^“[^”]*”的?$/;
/** A number directly behind what was received. */
const countAt = (folded: string, at: number): number | undefined =>
  numeralValue(COUNT.exec(folded.slice(at, at + 12))?.[1] ?? '');

/** 提炼出工作法，去年|在全市推广: what was spread stands in the clauses before. */
const goesOn = (folded: string, own: Span, first: string): boolean => {
  const { start, end } = withoutFrame(folded, own);
  return start === end || /^(?:并|且|还)/.test(sliceOf(folded, own) + first);
};

/** How far before the verb of spreading the words begin that say where, in UTF-16 code units. */
const FAR = 120;

/** 市委对20个支部的工作法在全市推广: what was spread, how many and by whom. */
function spread(folded: string, start: number): Partial<Found> {
  const clauses = clausesBefore(folded, start);
  const object = /^对/.test(sliceOf(folded, clauses.at(-1)!)) ? objectOf(folded, clauses) : undefined;
  if (object === undefined) return {};
  const who = topicOf(folded, clauses.slice(0, -1));
  const quantity = COUNT.exec(sliceOf(folded, object));
  const count = numeralValue(quantity?.[1] ?? '');
  const recipient = { start: object.start + (quantity?.[0].length ?? 0), end: object.end };
  return { recipient, ...(who && { who }), ...(count !== undefined && { count }) };
}

function* found(passage: Passage): Generator<Span & Found> {
  const { folded } = passage;
  for (const match of matches(passage, RECEIVED)) {
    const { verb, who } = match.groups as { verb: string; who: string };
    if (NOBODY.test(who) || OTHER.test(who)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const from = start + match[0].indexOf(who, verb.length);
    const scope = SCOPE_ONLY.test(who);
    const count = countAt(folded, end);
    const tail = TAIL.exec(who)![0].length;
    if (tail === who.length || NICKNAME.test(who)) continue;
    yield {
      start,
      end,
      verb: { start, end: start + verb.length },
      ...(!scope && { who: { start: from, end: from + who.length - tail } }),
      ...(count !== undefined && { count }),
    };
  }
  for (const pattern of [LIKED, PROMOTED, SENT_ON])
    for (const match of matches(passage, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const { verb, who } = match.groups as { verb: string; who: string };
      if (NOBODY.test(who)) continue;
      const [at, from] = [folded.indexOf(verb, start), folded.indexOf(who, start)];
      const scope = /全[国省市区县州]$/.test(who);
      yield {
        start,
        end,
        verb: { start: at, end: at + verb.length },
        ...(!scope && { who: { start: from, end: from + who.length } }),
      };
    }
  for (const match of matches(passage, SCOPED)) {
    const start = match.index;
    const end = start + match[0].length;
    // 获得省级荣誉8项: a title, where it is counted.
    if (LEVELLED.test(match[0]) && COUNT.test(folded.slice(end, end + 8))) continue;
    const honoured = HONOURED_BEHIND.exec(folded.slice(end, end + 16))?.groups?.who?.length;
    const count = countAt(folded, end + (honoured ?? 0));
    const verb = { start, end: start + match.groups!.verb!.length };
    const recipient = honoured !== undefined && { recipient: { start: end, end: end + honoured } };
    yield { start, end, verb, ...recipient, ...(count !== undefined && { count }) };
  }
  for (const match of matches(passage, HONOURED)) {
    const start = match.index;
    const clause = clausesBefore(folded, start).at(-1)!;
    const before = folded.slice(clause.start, start);
    if (!match[0].startsWith('屡') && (!HONOUREES.test(before) || /[”作]/.test(before))) continue;
    yield { start, end: start + match[0].length, verb: { start, end: start + match.groups!.verb!.length } };
  }
  yield* praised(passage);
  for (const match of matches(passage, PASSED_ON)) {
    const { verb, who } = match.groups as { verb: string; who: string };
    if (NOBODY.test(who) || /采纳|广泛|迅速|纷纷$|荣记|评为|授予|的(?:集体|个人)/.test(who)) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const from = folded.indexOf(who, start);
    const more = /誉为|[写编]入/.test(verb)
      ? (QUOTED.exec(folded.slice(end, end + 60)) ?? REST.exec(folded.slice(end, end + 21))!)[0].length
      : 0;
    yield {
      start,
      end: end + more,
      verb: { start: end - verb.length, end },
      who: { start: from, end: from + who.length - (MEANS.exec(who)?.[0].length ?? 0) },
    };
  }
  for (const match of matches(passage, SPREAD)) {
    const { object = '' } = match.groups as { object?: string };
    const where = WHERE.exec(folded.slice(Math.max(0, match.index - FAR), match.index));
    if (where === null) continue;
    const [start, end] = [match.index - where[0].length, match.index + match[0].length];
    const clause = clausesBefore(folded, start).at(-1)!;
    const praised = /(?:肯定|认可|好评|表扬|批示)，$/.test(folded.slice(Math.max(0, clause.start - 4), clause.start));
    const from =
      praised || goesOn(folded, { start: clause.start, end: start }, folded[start]!)
        ? sentenceStart(folded, start)
        : clause.start;
    if (object === '' && !/会议?上/.test(where[0]) && !WORTH.test(folded.slice(from, end))) continue;
    yield { start, end, verb: { start: match.index, end }, ...spread(folded, start) };
  }
}

/** 被市委在全市推广|的“四心”工作法: what was, behind it. */
const MADE = /^的(?<made>[^，。；：的\n]{0,20}(?:工作法|做法|经验|模式|机制|案例))(?=[，。；、\n]|$)/d;

export const endorsements: Rule = {
  id: 'award-endorsement',
  note: '未授称号的肯定、转发、推广，有肯定者或范围',
  expressions: [RECEIVED, LIKED, PROMOTED, SENT_ON, SCOPED, HONOURED, GIVEN, PRAISING, PASSED_ON, SPREAD],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const { start, end, verb, who, recipient, count } of found(passage)) {
      const clauses = clausesBefore(folded, start);
      if (isAim(folded.slice(clauses.at(-1)!.start, start))) continue;
      const spread = groupIn(MADE, folded, { start: end, end: end + 32 }, 'made') ?? recipient;
      const fields = claimFields(folded, {
        title: { start, end },
        praised: true,
        clauses,
        verb,
        ...(who && { granter: who }),
        ...(spread !== undefined && { recipient: spread }),
        ...(count !== undefined && { count }),
      });
      yield { start, end, kind: 'award', type: 'endorsement', rule: 'award-endorsement', fields };
    }
  },
};
