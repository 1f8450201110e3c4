/** What an earlier clause or sentence says of whom, where the claim's own clause does not: the case, the thing counted, the topic that goes on. */
import { clausesBefore, sentenceStart, unquoted } from '../../../text/clause';
import { NUMERAL } from '../../../text/numeral';
import { type Span, sliceOf } from '../../../text/span';
import { owned } from './core';
import type { Fit } from './fitting';
import { withoutFrame } from './frame';
import { spokesman } from './speaker';
import { bare, claimant, QUANTITY, topic } from './subject';

/** How many clauses back an earlier claim may stand. */
const NEAR = 8;
/** How many sentences back a subject may stand. */
const FURTHEST = 6;
/** How many captions of photographs may stand between, which say nothing of it. */
const MOST_CAPTIONS = 12;

/** 12个党支部中，before the part that is counted. */
const WHOLE = new RegExp(
  `${NUMERAL}(?:余|多)?(?<measure>[个名家支所])(?<thing>[\\u4e00-\\u9fff]{2,10})(?:中|里)，(?:其中，?)?(?:有)?$`,
  'd',
);

/** 34件案件入选, before *件入选. */
const COUNTED = new RegExp(
  `(?:${NUMERAL}|\\*{1,4})(?<measure>[件篇项部起例场对名])(?<thing>[\\u4e00-\\u9fff]{2,8}?)(?=先后|分别|均|全部|被|获|荣|入选)`,
  'gd',
);

/** 12个党支部中，5个入选…; 34件案件入选…，*件入选…: the thing counted before with the same measure word. */
export function sameMeasure(folded: string, words: string, at: number): Span | undefined {
  const part = /[个名家支所]$/.exec(words)?.[0];
  const near = Math.max(0, at - 24);
  const whole = part === undefined ? undefined : WHOLE.exec(folded.slice(near, at));
  if (whole && whole.groups!.measure === part) {
    const [start, end] = whole.indices!.groups!.thing!;
    return { start: near + start, end: near + end };
  }
  const measure = /[件篇项部起例场对名]$/.exec(words)?.[0];
  if (measure === undefined) return undefined;
  const before = { start: sentenceStart(folded, at), end: at };
  const found = [...unquoted(folded, before).matchAll(COUNTED)].findLast(({ groups }) => groups!.measure === measure)
    ?.indices?.groups?.thing;
  return found && { start: before.start + found[0], end: before.start + found[1] };
}

/** The case last dealt with in the sentence. */
const CASE =
  /(?:办理|查办|跟进|起诉|审理|受理|督办|承办|监督|审查)了?的?([^，。；、□]{2,24}?案(?:件)?)(?=[，。、；具]|$)/g;
export function caseIn(folded: string, clauses: readonly Span[]): Span | undefined {
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

export function whoseAbilityGrew(folded: string, clauses: readonly Span[]): Span | undefined {
  const { start, end } = clauses.at(-2) ?? { start: 0, end: 0 };
  const grown = GROWN.exec(folded.slice(start, end))?.[0].length;
  return grown === undefined ? undefined : { start, end: start + grown };
}

/** 各项工作有了长足的进步，受到…: work that went well, in the clause before. */
const THRIVING =
  /^(?:推动|促进|使)?(?<thing>[\u4e00-\u9fff“”、]{2,80}?(?:工作|成效|成果|业绩|质效|满意度|品牌|水平))(?=(?:取得|有了?|得到|不断|日益|跨越|持续|稳步|明显|显著|全面|迈上|再上|逐年|成[效绩]|效果)[\u4e00-\u9fff]{2,16}$)/d;

export function thriving(folded: string, clauses: readonly Span[]): Span | undefined {
  const clause = clauses.at(-2);
  if (clause === undefined) return undefined;
  const { start, end } = withoutFrame(folded, clause);
  const thing = THRIVING.exec(folded.slice(start, end))?.indices?.groups?.thing;
  return thing && { start: start + thing[0], end: start + thing[1] };
}

/** An earlier claim of the sentence, whose subject goes on. */
const CLAIMED = /受到|跻身|[取夺]得(?=第|[^，]{0,8}奖)|入围|获评|荣获|入选|当选|评为|获得|荣立|授予|获|被/;

/** A subject alone, the subjects of earlier claims, the topics of the sentence. */
function* topics(folded: string, earlier: readonly Span[]): Generator<Span> {
  const alone = earlier.findLast((clause) => !HOW.test(unquoted(folded, withoutFrame(folded, clause))));
  const subject = alone && !SETTING.test(unquoted(folded, alone)) ? bare(folded, alone) : undefined;
  if (subject) yield subject;
  for (const { start, end } of earlier.slice(-NEAR).toReversed()) {
    const claim = CLAIMED.exec(unquoted(folded, { start, end }));
    const winner = claim && claim.index > 1 ? claimant(folded, { start, end: start + claim.index }) : undefined;
    if (winner) yield winner;
  }
  yield* topicsIn(folded, earlier);
}

/** The nearest topic that can hold the title, of its very kind if the sentence has one; else the nearest. */
export function topicBefore(folded: string, clauses: readonly Span[], fitOf: Fit): Span | undefined {
  let nearest: Span | undefined;
  let possible: Span | undefined;
  for (const subject of topics(folded, clauses.slice(0, -1))) {
    const fit = fitOf(sliceOf(folded, subject));
    if (fit === 'kind') return subject;
    nearest ??= subject;
    if (fit === 'possible') possible ??= subject;
  }
  if (possible) return possible;
  for (const subject of topicsFurtherBack(folded, clauses[0]?.start ?? 0)) {
    if (fitOf(sliceOf(folded, subject)) !== 'none') return subject;
    nearest ??= subject;
  }
  // 渔政局“护渔先锋”品牌 is no body, but whose it is may be.
  const owner = nearest ? owned(folded, nearest.start, unquoted(folded, nearest)) : 0;
  return owner > 0 ? { start: nearest!.start, end: nearest!.start + owner } : nearest;
}

/** How far on who is meant may be told, in UTF-16 code units. */
const FAR = 240;
/** 荣获…，先后荣立…，这就是某某镇渔港支部: told only behind all that was won. */
const TOLD =
  /(?:…|——|[，。])这(?:就|便|正)?是(?<who>[\u4e00-\u9fff]{3,24}?(?:检察院|法院|公安局|派出所|[支大中]队|党支部|党委|公司|集团|村|社区|学校|[中小]学|医院|团队|班组|工作室|税务局|街道|镇))(?=[，。的交获在近先！]|$)/d;

/** Whom the same paragraph tells of at last. */
export function toldBehind(folded: string, at: number): Span | undefined {
  const who = TOLD.exec(folded.slice(at, at + FAR).split('\n', 1)[0]!)?.indices?.groups?.who;
  return who && { start: at + who[0], end: at + who[1] };
}

function* topicsIn(folded: string, clauses: readonly Span[]): Generator<Span> {
  for (const clause of clauses.filter((one) => !SETTING.test(unquoted(folded, one))).slice(0, 2)) {
    const said = spokesman(folded, clause);
    if (said === null) continue;
    const subject = said ?? topic(folded, clause) ?? bare(folded, clause);
    if (subject) yield subject;
  }
}

/** The topics of the sentences before `at`, the nearest first. */
function* topicsFurtherBack(folded: string, at: number): Generator<Span> {
  let left = FURTHEST;
  let captions = MOST_CAPTIONS;
  for (let end = at - 1; end > 0 && left > 0 && captions > 0; ) {
    const clauses = clausesBefore(folded, end);
    const caption = /[▲△]/.test(folded[clauses[0]!.start] ?? '');
    if (caption) captions--;
    else {
      yield* topicsIn(folded, clauses);
      left--;
    }
    end = clauses[0]!.start - 1;
  }
}

/** The topic of the nearest sentence before `at` that states one. */
export const topicFurtherBack = (folded: string, at: number): Span | undefined =>
  topicsFurtherBack(folded, at).next().value ?? undefined;
