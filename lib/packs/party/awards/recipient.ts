/** Who or what won: the nearest subject before the claim verb. */
import { clausesBefore, sentenceStart, unquoted } from '../../../text/clause';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import type { Span } from '../../../text/span';
import { protagonist } from './person';
import { claimant, core, MADE, NO_SUBJECT, QUANTITY, topic, trim } from './topic';
import { MEASURES } from './words';

/** The body whose work was ranked. */
const WHOSE = /^[^，□]{2,16}?(?:检察院|检察机关|法院|公安局|公司|学校|街道|社区)(?=[^，、]{3,}$)/;
/** An earlier claim in the same clause: …入选全国典型案例、5起案件. */
const EARLIER = /^.*(?:获评|荣获|入选|评为|获得|荣立|授予)[^、]*[、，]/;
/** 推动学校获评…: who won is the object. */
const CAUSE = /^(?:推动|助推|带动|带领|助力|帮助|指导|促使|使得?|让)(?=[^，。；]{2,14}$)/;
/** The first of several things counted, and words that do not say whose they are. */
const FIRST = new RegExp(`(?:${NUMERAL}|\\*{1,4})(?:余|多)?(?:${MEASURES})([\\u4e00-\\u9fff]{2,8}?)(?=[、和及])`);
const GENERIC = /^(?:集体|个人|单位|同志|团体|人员)$/;
/** Measures of persons: 3人, 12人次. */
const PERSONS = /(?:人|名|位|人次)$/;
/** 工作突出被…授予: why it was won. */
const MANNER = /(?:工作|成绩|表现|成效|业绩|贡献)(?:突出|优异|显著|出色|优秀)$/;
/** How many clauses back an earlier claim may stand. */
const NEAR = 8;
/** How many sentences back a subject may stand. */
const FURTHEST = 6;

export interface Recipient {
  recipient?: Span;
  count?: number;
}

/** What is counted in `words`, which end at `end`, with its number; of several numbers the last, unless they are joined. */
function countedIn(folded: string, words: string, end: number): Recipient | 'joint' | undefined {
  const quantity = QUANTITY.exec(words);
  if (quantity === null) return undefined;
  const before = words.slice(0, quantity.index);
  const thing = quantity[0].endsWith('次') ? '' : words.slice(quantity.index + quantity[0].length);
  if (QUANTITY.test(thing)) return 'joint';
  const count = thing.startsWith('名为') ? undefined : numeralValue(quantity[1]!);
  const had = thing === '' ? /^(.+?)(?:中?共?有|中|里)$/.exec(before)?.[1] : undefined;
  const start = end - words.length;
  const whole = had === undefined ? { start: end - thing.length, end } : { start, end: start + had.length };
  const recipient = PERSONS.test(quantity[0]) && had !== undefined ? undefined : core(folded, whole);
  return { ...(recipient && { recipient }), ...(count !== undefined && { count }) };
}

/** The subject of the claim's own clause, else the nearest earlier one that can be its topic; a pronoun by whom it stands for. */
export function recipientOf(
  folded: string,
  clauses: readonly Span[],
  kind: { ranked?: boolean; personal?: boolean },
): Recipient {
  const clause = trim(folded, clauses.at(-1) ?? { start: 0, end: 0 });
  const role = /^.{2,}?(?=作为)/.exec(unquoted(folded, clause))?.[0].length;
  const whole = role === undefined ? clause : trim(folded, { ...clause, end: clause.start + role });
  const from = EARLIER.exec(unquoted(folded, whole))?.[0].length ?? 0;
  const caused = CAUSE.exec(folded.slice(whole.start + from, whole.end))?.[0].length ?? 0;
  const own = trim(folded, { start: whole.start + from + caused, end: whole.end });
  const words = unquoted(folded, own);
  const counted = countedIn(folded, words, own.end);
  if (counted === 'joint') {
    const before = /^(.{2,}?)(?:共?有)/.exec(words)?.[1];
    const had = before === undefined ? own : trim(folded, { start: own.start, end: own.start + before.length });
    if (before !== undefined && had.end > had.start) return { recipient: had };
    const first = FIRST.exec(words);
    if (first !== null && !GENERIC.test(first[1]!)) {
      const start = own.start + first.index + first[0].length - first[1]!.length;
      return { recipient: { start, end: start + first[1]!.length } };
    }
  } else if (counted?.recipient !== undefined || (counted && PERSONS.test(words))) return counted;
  else if (counted === undefined && words !== '' && words.length <= 40) {
    const made = MADE.exec(words)?.[0].length ?? 0;
    const whose = kind.ranked ? (WHOSE.exec(words)?.[0].length ?? 0) : 0;
    const recipient =
      NO_SUBJECT.test(words.slice(made)) || MANNER.test(words)
        ? undefined
        : core(folded, { start: own.start + Math.max(made, whose), end: own.end });
    if (recipient) return { recipient: referent(folded, recipient) };
  }
  const count = counted === 'joint' ? undefined : counted?.count;
  const earlier = (counted && sameMeasure(folded, words, own.start)) ?? topicBefore(folded, clauses);
  const recipient = (kind.personal && isBody(folded, earlier) ? protagonist(folded, own.start) : undefined) ?? earlier;
  return {
    ...(recipient && { recipient: referent(folded, recipient) }),
    ...(count !== undefined && { count }),
  };
}

export const referent = (folded: string, span: Span): Span =>
  /^(?:[他她]|本人)$/.test(folded.slice(span.start, span.end)) ? (protagonist(folded, span.start) ?? span) : span;

const isBody = (folded: string, span: Span | undefined): boolean =>
  span === undefined || !/^.{2,3}$/.test(folded.slice(span.start, span.end));

/** 34件案件入选…，*件入选…: the thing counted before with the same measure word. */
function sameMeasure(folded: string, words: string, at: number): Span | undefined {
  const measure = /[件篇项部起例场]$/.exec(words)?.[0];
  if (measure === undefined) return undefined;
  const before = { start: sentenceStart(folded, at), end: at };
  const pattern = new RegExp(
    `(?:${NUMERAL}|\\*{1,4})${measure}(?<thing>[\\u4e00-\\u9fff]{2,8}?)(?=先后|分别|均|被|获|荣|入选)`,
    'gd',
  );
  const found = [...unquoted(folded, before).matchAll(pattern)].at(-1)?.indices?.groups?.thing;
  return found && { start: before.start + found[0], end: before.start + found[1] };
}

/** A clause that says only when, where or who says so. */
const SETTING =
  /^(?:据|近|截至|自|从|\d|目前|今年|去年|当前|多年|长期|一直|期间|同时|其中|此外|另外|随后|日前|在)[^，]{0,14}$/;

/** 干警素质不断提升，涌现出…: whose ability grew, directly before the claim. */
const GROWN =
  /^(?:(?:全院|全体|党员|青年|检察|机关|该院)?(?:干警|干部|人员|党员)|[\u4e00-\u9fff]{0,6}(?:队伍|团队))(?=(?:的)?(?:履职|业务|综合|整体|司法|办案|政治|专业)*(?:能力|素质|素能|水平|本领)[^，。；]{0,6}(?:提升|提高|增强|加强|进步))/;

/** An earlier claim of the sentence, whose subject goes on. */
const CLAIMED = /获评|荣获|入选|当选|评为|获得|荣立|授予|获|被/;

/** The subject of an earlier claim, else the topic of the sentence, else that of the one before it in its paragraph. */
function topicBefore(folded: string, clauses: readonly Span[]): Span | undefined {
  const earlier = clauses.slice(0, -1);
  for (const { start, end } of earlier.slice(-NEAR).toReversed()) {
    const claim = CLAIMED.exec(unquoted(folded, { start, end }));
    const subject = claim && claim.index > 1 ? claimant(folded, { start, end: start + claim.index }) : undefined;
    if (subject) return subject;
  }
  const { start, end } = earlier.at(-1) ?? { start: 0, end: 0 };
  const grown = GROWN.exec(folded.slice(start, end))?.[0].length;
  if (grown !== undefined) return { start, end: start + grown };
  for (const clause of earlier.filter((one) => !SETTING.test(unquoted(folded, one))).slice(0, 2)) {
    const subject = topic(folded, clause);
    if (subject) return subject;
  }
  return topicFurtherBack(folded, clauses[0]?.start ?? 0);
}

/** The topic of the nearest sentence before `at` that states one. */
function topicFurtherBack(folded: string, at: number): Span | undefined {
  for (let end = at - 1, left = FURTHEST; end > 0 && left > 0; left--) {
    const clauses = clausesBefore(folded, end);
    if (/[▲△]/.test(folded[clauses[0]!.start] ?? '')) {
      end = clauses[0]!.start - 1;
      continue;
    }
    for (const clause of clauses.filter((one) => !SETTING.test(unquoted(folded, one))).slice(0, 2)) {
      const subject = topic(folded, clause);
      if (subject) return subject;
    }
    end = clauses[0]!.start - 1;
  }
  return undefined;
}
