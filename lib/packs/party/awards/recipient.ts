/**
 * Who or what won. Steps, each only where the one before it finds nothing: the subject of the claim's own clause; what is counted there;
 * a clause that is a subject alone; the subject of an earlier claim of the sentence; the topic of the sentence; that of the ones before it.
 */
import { clausesBefore, sentenceStart, unquoted } from '../../../text/clause';
import { NUMERAL } from '../../../text/numeral';
import type { Span } from '../../../text/span';
import { type Counted, countIn } from './counted';
import { withoutFrame } from './frame';
import { protagonist } from './person';
import { bare, claimant, QUANTITY, subjectOf, topic } from './subject';

/** The body whose work was ranked. */
const WHOSE = /^[^，□]{2,16}?(?:检察院|检察机关|法院|公安局|公司|学校|街道|社区)(?=[^，、]{3,}$)/;
/** An earlier claim in the same clause: …入选全国典型案例、5起案件. */
const EARLIER = /^.*(?:获评|荣获|入选|评为|获得|荣立|授予|获)[^、]*[、，]/;
/** 推动学校获评…: who won is the object. */
const CAUSE = /^(?:推动|助推|带动|带领|助力|帮助|指导|促使|使得?|让)(?=[^，。；]{2,14}$)/;
/** 工作突出被…授予: why it was won. */
const MANNER = /(?:工作|成绩|表现|成效|业绩|贡献)(?:突出|优异|显著|出色|优秀)$/;
/** Measures of persons, alone: 3人, 12人次. */
const PERSONS = /(?:人|名|位|人次)$/;
/** How many clauses back an earlier claim may stand. */
const NEAR = 8;
/** How many sentences back a subject may stand. */
const FURTHEST = 6;

export interface Sought {
  /** A rank: what won is the thing ranked, without the body whose it is. */
  ranked?: boolean;
  /** A title that only a person holds. */
  personal?: boolean;
  /** A title that only a case holds. */
  judged?: boolean;
  /** Which of the verb's titles it is, and of how many. */
  place?: { index: number; of: number };
}

/** The words before the verb that can hold its subject. */
function ownWords(folded: string, clause: Span): Span {
  const framed = withoutFrame(folded, clause);
  const role = /^.{2,}?(?=作为)/.exec(unquoted(folded, framed))?.[0].length;
  const whole = role === undefined ? framed : withoutFrame(folded, { ...framed, end: framed.start + role });
  const from = EARLIER.exec(unquoted(folded, whole))?.[0].length ?? 0;
  const caused = CAUSE.exec(folded.slice(whole.start + from, whole.end))?.[0].length ?? 0;
  return withoutFrame(folded, { start: whole.start + from + caused, end: whole.end });
}

/** The subject of the claim's own clause, else the nearest earlier one that can be its topic; a pronoun by whom it stands for. */
export function recipientOf(folded: string, clauses: readonly Span[], sought: Sought): Counted {
  const own = ownWords(folded, clauses.at(-1) ?? { start: 0, end: 0 });
  const words = unquoted(folded, own);
  const counted = NO_COUNT.test(words) ? undefined : countIn(folded, words, own.start);
  const { index = 0, of = 1 } = sought.place ?? {};
  if (counted?.several && of > 1) return counted.several[Math.min(index, counted.several.length - 1)] ?? {};
  if (counted?.recipient !== undefined || (counted && !counted.several && PERSONS.test(words))) {
    const { recipient = staff(folded, clauses), count } = counted;
    return { ...(recipient && { recipient }), ...(count !== undefined && { count }) };
  }
  if (counted === undefined && !MANNER.test(words)) {
    const whose = sought.ranked ? (WHOSE.exec(words)?.[0].length ?? 0) : 0;
    const recipient = subjectOf(folded, { start: own.start + whose, end: own.end });
    if (recipient) return { recipient: referent(folded, recipient) };
  }
  const count = counted?.count;
  const earlier =
    (counted && sameMeasure(folded, words, own.start)) ??
    (sought.judged ? caseIn(folded, clauses) : undefined) ??
    topicBefore(folded, clauses);
  const recipient =
    (sought.personal && isBody(folded, earlier) ? protagonist(folded, own.start) : undefined) ?? earlier;
  return {
    ...(recipient && { recipient: referent(folded, recipient) }),
    ...(count !== undefined && { count }),
  };
}

/** 某某公司9人晋升，4人获得…: whose the persons are, where the sentence has begun with them. */
function staff(folded: string, clauses: readonly Span[]): Span | undefined {
  for (const clause of clauses.slice(0, -1)) {
    const { start, end } = withoutFrame(folded, clause);
    const whose = STAFF.exec(folded.slice(start, end))?.[0].length;
    if (whose !== undefined) return { start, end: start + whose };
  }
  return undefined;
}
const STAFF = new RegExp(
  `^[\\u4e00-\\u9fff]{2,16}?(?:检察院|检察机关|法院|公司|学校|[该我]院|局|医院)(?=${NUMERAL}(?:人|名))`,
);

/** A number among what a verb without subject governs: 牵头与11个部门. */
const NO_COUNT = /^(?:牵头|联合|与|会同|协同|通过|围绕|在|对|为|向|组织|带领)(?!.*(?:选送|办理|制作|指导)的)/;

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

/** The case last dealt with in the sentence. */
const CASE =
  /(?:办理|查办|跟进|起诉|审理|受理|督办|承办|监督|审查)了?的?([^，。；、□]{2,24}?案(?:件)?)(?=[，。、；具]|$)/g;
function caseIn(folded: string, clauses: readonly Span[]): Span | undefined {
  const start = clauses[0]?.start ?? 0;
  const words = unquoted(folded, { start, end: clauses.at(-1)?.end ?? 0 });
  const found = [...words.matchAll(CASE)].at(-1);
  if (found === undefined || QUANTITY.test(found[1]!)) return undefined;
  const from = start + found.index + found[0].length - found[1]!.length;
  return { start: from, end: from + found[1]!.length };
}

/** A clause that says only when, where or who says so. */
const SETTING =
  /^(?:据|近|截至|自|从|\d|目前|今年|去年|当前|多年|长期|一直|期间|同时|其中|此外|另外|随后|日前|在)[^，]{0,14}$/;
/** A clause that says how or from among whom, between a subject and its verb. */
const HOW = /^(?:最终|成功|一举)?(?:从|经过?(?![济验营])|历经|凭借?|以|通过|由于|因|随着|在|按照|根据|于)|^$/;

/** 干警素质不断提升，涌现出…: whose ability grew, directly before the claim. */
const GROWN =
  /^(?:(?:全院|全体|党员|青年|检察|机关|该院)?(?:干警|干部|人员|党员)|[\u4e00-\u9fff]{0,6}(?:队伍|团队))(?=(?:的)?(?:履职|业务|综合|整体|司法|办案|政治|专业)*(?:能力|素质|素能|水平|本领)[^，。；]{0,6}(?:提升|提高|增强|加强|进步))/;

/** An earlier claim of the sentence, whose subject goes on. */
const CLAIMED = /获评|荣获|入选|当选|评为|获得|荣立|授予|获|被/;

/** A subject alone, the subject of an earlier claim, else the topic of the sentence, else that of the one before it in its paragraph. */
function topicBefore(folded: string, clauses: readonly Span[]): Span | undefined {
  const earlier = clauses.slice(0, -1);
  const alone = earlier.findLast((clause) => !HOW.test(unquoted(folded, withoutFrame(folded, clause))));
  const subject = alone && !SETTING.test(unquoted(folded, alone)) ? bare(folded, alone) : undefined;
  if (subject) return subject;
  for (const { start, end } of earlier.slice(-NEAR).toReversed()) {
    const claim = CLAIMED.exec(unquoted(folded, { start, end }));
    const winner = claim && claim.index > 1 ? claimant(folded, { start, end: start + claim.index }) : undefined;
    if (winner) return winner;
  }
  const { start, end } = earlier.at(-1) ?? { start: 0, end: 0 };
  const grown = GROWN.exec(folded.slice(start, end))?.[0].length;
  if (grown !== undefined) return { start, end: start + grown };
  return topicIn(folded, earlier) ?? topicFurtherBack(folded, clauses[0]?.start ?? 0);
}

function topicIn(folded: string, clauses: readonly Span[]): Span | undefined {
  for (const clause of clauses.filter((one) => !SETTING.test(unquoted(folded, one))).slice(0, 2)) {
    const subject = topic(folded, clause);
    if (subject) return subject;
  }
  return undefined;
}

/** The topic of the nearest sentence before `at` that states one. */
function topicFurtherBack(folded: string, at: number): Span | undefined {
  for (let end = at - 1, left = FURTHEST; end > 0 && left > 0; left--) {
    const clauses = clausesBefore(folded, end);
    const caption = /[▲△]/.test(folded[clauses[0]!.start] ?? '');
    const subject = caption ? undefined : topicIn(folded, clauses);
    if (subject) return subject;
    if (caption) left++;
    end = clauses[0]!.start - 1;
  }
  return undefined;
}
