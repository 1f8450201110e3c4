/** Whom an earlier clause or sentence is about, and who is told of only behind the claim. */
import { clausesBefore, HIDDEN, unquoted } from '../../../text/clause';
import { oncePerSpan } from '../../../text/once';
import { firstPlace } from '../../../text/places';
import { groupIn, type Span, sliceOf } from '../../../text/span';
import { bodyEnd } from './body';
import { claimant, topic } from './clause-head';
import { PREDICATE } from './core';
import type { Fit } from './fitting';
import { TIME, withoutFrame } from './frame';
import { isName } from './names';
import { spokesman } from './speaker';
import { bare } from './subject';
import { LEADER, NO_SUBJECT } from './subject-shape';
import { OCCASIONS, TOLD_BODIES } from './words';

/** How many clauses back an earlier claim may stand. */
const NEAR = 8;
/** How many sentences back a subject may stand. */
const FURTHEST = 12;
/** How many captions of photographs may stand between, which say nothing of it. */
const MOST_CAPTIONS = 12;

/** A clause that says only when, where or who says so. */
const SETTING =
  /^(?:据|近|截至|自|从|\d|目前|今年(?!\d{1,3}岁)|去年|当前|多年|长期|一直|期间|同时|其中|此外|另外|随后|日前|在)[^，]{0,14}$/;
const isSetting = (words: string): boolean => SETTING.test(words) || TIME.exec(words)?.[0] === words;
/** One that says on what occasion; a subject may stand in it. */
const OCCASION = new RegExp(`^[^，]{2,16}(?:${OCCASIONS})$`);
/** A clause that says how or from among whom, between a subject and its verb. */
const HOW =
  /^(?:最终|成功|一举)?(?:让(?!胡)|使(?![馆用])|从|经过?(?![济验营])|历经|凭借?|以|通过|由于|因|随着|在|按照|根据|于)|^$/;

/** An earlier claim of the sentence, whose subject goes on. */
const CLAIMED =
  /受到|(?:得到|赢得|博得)(?=[^，]{0,30}(?:肯定|认可|好评|赞誉|表扬|推广|欢迎))|跻身|[位名]列|[为是系](?=(?:全[国省市区县州]|我国|国内|省内)(?:首|唯一|第一))|(?:[取夺摘]得|勇夺)(?=第|[^，]{0,16}(?:奖|第一|金牌))|斩获|捧[回得]|入围|获评|荣获|入选|当选|评为|获得|荣立|授予|获|被/;

/** A subject alone, the subjects of earlier claims and persons of whom earlier clauses tell, the topics of the sentence. */
function* topics(folded: string, earlier: readonly Span[]): Generator<Span> {
  const alone = earlier.findLast(
    (clause) => !COPULA.test(unquoted(folded, clause)) && !HOW.test(unquoted(folded, withoutFrame(folded, clause))),
  );
  const subject = alone && !isSetting(unquoted(folded, alone)) ? bare(folded, alone) : undefined;
  if (subject) yield subject;
  // 惠某某在个人赛中，以…夺得…: a name alone before what it was won in.
  const sole = alone && withoutFrame(folded, alone);
  if (sole && sole.end < alone.end && sole.end - sole.start === 3 && isName(sliceOf(folded, sole))) yield sole;
  // 甲被评为…，老渔民某某守港三十年，被授予…: a person of whom the clause before tells, unless it is who speaks.
  const last = earlier.at(-1);
  const person = last && spokesman(folded, last) === undefined ? topic(folded, last) : undefined;
  if (person && isName(sliceOf(folded, person)) && !PREDICATE.startsAt(sliceOf(folded, person))) yield person;
  for (const { start, end } of earlier.slice(-NEAR).toReversed()) {
    const claim = CLAIMED.exec(unquoted(folded, { start, end }));
    const winner =
      claim && (claim.index > 1 || /^[他她]/.test(folded.slice(start, end)))
        ? claimant(folded, { start, end: start + claim.index })
        : undefined;
    if (winner && !LEADER.test(sliceOf(folded, winner))) yield winner;
  }
  const { subjects, place } = topicsIn(folded, earlier);
  yield* subjects;
  if (place) yield place;
}

/** Whether the subject of the sentence goes on from the one before: none of its clauses can have one of its own. */
const tellsOfNobody = (folded: string, clauses: readonly Span[]): boolean =>
  clauses.slice(0, -1).every((clause) => {
    const words = unquoted(folded, withoutFrame(folded, clause));
    return words === '' || isSetting(words) || HOW.test(words) || NO_SUBJECT.startsAt(words);
  });

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
  // Of a title that anybody can have, the nearest is not told from any other.
  const further = fitOf('') !== 'kind' || tellsOfNobody(folded, clauses);
  for (const subject of further ? topicsFurtherBack(folded, clauses[0]!.start, true) : []) {
    if (fitOf(sliceOf(folded, subject)) !== 'none') return subject;
    nearest ??= subject;
  }
  // 渔政局“护渔先锋”品牌 is no body, but whose it is may be.
  const quoted = nearest ? unquoted(folded, nearest).indexOf(HIDDEN) : -1;
  const owner = quoted > 0 ? bodyEnd(folded, nearest!.start, sliceOf(folded, nearest!).slice(0, quoted)) : undefined;
  return owner === undefined ? nearest : { start: nearest!.start, end: owner };
}

/** How far on who is meant may be told, in UTF-16 code units. */
const FAR = 240;
/** 荣获…，先后荣立…，这就是某某镇渔港支部: told only behind all that was won. */
const TOLD_LAST = new RegExp(
  `(?:…|——|[，。])这(?:就|便|正)?是(?<who>[\\u4e00-\\u9fff]{3,24}?(?:${TOLD_BODIES}))(?=[，。的交获在近先！]|$)`,
  'd',
);

/** 被评为全国优秀船长，|某某某把成绩归因于…: the person of whom the sentence goes on to tell, named before it. */
const NEXT =
  /^[^，。；：\n]{4,50}，(?<who>[\u4e00-\u9fff]{2,3})(?=把|将|却|深知|坦言|感慨|说|依然|仍|没有|并不|始终|从不)/;
const LONGEST_TITLE = 58;

/** Whom the same paragraph tells of at last. */
export function toldBehind(folded: string, at: number): Span | undefined {
  const next = NEXT.exec(folded.slice(at, at + LONGEST_TITLE))?.groups?.who;
  if (next !== undefined && isName(next) && firstPlace(folded, next) <= at) {
    const start = folded.indexOf(next, at);
    return { start, end: start + next.length };
  }
  const paragraph = folded.slice(at, at + FAR).split('\n', 1)[0]!;
  return groupIn(TOLD_LAST, folded, { start: at, end: at + paragraph.length }, 'who');
}

/** 今年五十岁的某某，是某某公司技师: what somebody is, is not another. */
const COPULA = /^(?:现|曾|也|还|正|都)?(?:是|系|任)/;

/** 走进渔港村，…: where a report is from. */
const PLACE =
  /^(?:(?:近日|日前|连日来)?，?(?:记者|笔者|我们)?(?:一行)?(?:走进|来到|步入|踏[入进]|走访)(?:了)?|在(?!职|编|岗))/;
function placeOf(folded: string, clause: Span): Span | undefined {
  const framed = withoutFrame(folded, clause);
  const words = unquoted(folded, framed);
  const lead = PLACE.exec(words)?.[0].length ?? 0;
  const end = lead === 0 ? undefined : bodyEnd(folded, framed.start + lead, words.slice(lead));
  return end === undefined || !/^(?:采访|看到|见到|调研)?$/.test(folded.slice(end, framed.end))
    ? undefined
    : { start: framed.start + lead, end };
}

interface Told {
  subjects: readonly Span[];
  place: Span | undefined;
}

/** The subjects of the first clauses that are more than a setting, one that is the label of a line last, and the place of which they tell. */
function topicsIn(folded: string, clauses: readonly Span[]): Told {
  const subjects: Span[] = [];
  const labels: Span[] = [];
  let left = 2;
  let told = false;
  let place: Span | undefined;
  for (const clause of clauses) {
    const words = unquoted(folded, clause);
    const here = placeOf(folded, clause);
    place ??= here;
    if (here || isSetting(words) || (told && COPULA.test(words))) continue;
    const said = spokesman(folded, clause);
    const subject = said === null ? undefined : (said ?? topic(folded, clause) ?? bare(folded, clause));
    const label = said === undefined && folded[clause.end] === '：';
    if (subject && !LEADER.test(sliceOf(folded, subject))) (label || said ? labels : subjects).push(subject);
    told ||= subject !== undefined;
    if (said === undefined && (subject || !OCCASION.test(words)) && --left === 0) break;
  }
  return { subjects: [...subjects, ...labels], place };
}

/** A sentence by where it ends: the claims of those behind it all ask for its topics. */
const sentenceTo = oncePerSpan((folded, { end }): Told & { start: number; caption: boolean } => {
  const clauses = clausesBefore(folded, end);
  const { start } = clauses[0]!;
  const caption = /[▲△]/.test(folded[start] ?? '');
  return { start, caption, ...(caption ? { subjects: [], place: undefined } : topicsIn(folded, clauses)) };
});

/** The topics of the sentences before `at`, the nearest first; `near` those of its paragraph alone, and the places of which they tell. */
function* topicsFurtherBack(folded: string, at: number, near: boolean): Generator<Span> {
  let left = FURTHEST;
  let captions = MOST_CAPTIONS;
  let passed = false;
  for (let end = at - 1; end > 0 && left > 0 && captions > 0; ) {
    const { start, caption, subjects, place } = sentenceTo(folded, { start: 0, end });
    if (near && folded[end] === '\n' && !caption && !passed) return;
    passed = caption;
    if (caption) captions--;
    else {
      yield* subjects;
      if (near && place) yield place;
      left--;
    }
    end = start - 1;
  }
}

/** The topic of the nearest sentence before `at` that states one. */
export function topicFurtherBack(folded: string, at: number): Span | undefined {
  for (const subject of topicsFurtherBack(folded, at, false))
    if (!/^[他她]$/.test(sliceOf(folded, subject))) return subject;
  return undefined;
}
