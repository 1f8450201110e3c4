/**
 * Who or what won. Steps, each only where the one before it finds nothing: the subject of the claim's own clause; what is counted there;
 * a clause that is a subject alone; the subject of an earlier claim of the sentence; the topic of the sentence; that of the ones before it; whom is told of behind it.
 */
import { sentenceStart, unquoted } from '../../../text/clause';
import { NUMERAL } from '../../../text/numeral';
import { type Span, sliceOf } from '../../../text/span';
import { caseIn, createdBefore, measured, sameMeasure, setUpBefore, thriving, whoseAbilityGrew } from './antecedent';
import { core } from './core';
import { type Counted, countIn, OF_PERSONS } from './counted';
import type { Fit } from './fitting';
import { withoutFrame } from './frame';
import { isCall, isName } from './names';
import { introduced, introducedLast, onlyPerson, profileOf, protagonist } from './person';
import { subjectOf } from './subject';
import { RELATIVE } from './subject-shape';
import { toldBehind, topicBefore, topicFurtherBack } from './topics';

/** The body whose work was ranked. */
const WHOSE =
  /^(?:[该我本全][省市县区州镇乡村院局校]|[省市区县州]院|[^，□]{0,16}?(?<!^)(?:检察院|检察机关|法院)|[^，□]{2,16}?(?:公安局|公司|学校|街道|社区))的?(?=[^，、]{3,}$)(?![^，]*(?:队|组|团队|选手|支部|院|党委|[员人者官])$)/;
/** An earlier claim in the same clause: …入选全国典型案例、5起案件. */
const EARLIER = /^.*(?:获评|荣获|入选|评为|获得|荣立|授予|斩获|获)[^、]*(?:[、，]\s?□+)*[、，]/;
/** 多名党员获评“甲”、荣获|“乙”: the earlier claim's verb, whose subject goes on. */
const CLAIMED = /获评|荣获|入选|评为|获得|荣立|授予|斩获|获/;
/** 推动学校获评…: who won is the object. */
const CAUSE =
  /^(?:推动|助推|带动|带领|助力|帮助|指导|促使|[这也更还]{0,2}(?:使得?|让)|才?有了|宣布|随着|提起|说起|谈起|[^，。；]{0,12}倒逼|[^，。；]{0,20}(?:祝贺|恭喜|[获得]知))(?=[^，。；]{1,14}$)/;
/** 书记某某指导|学生获…, 带领|社区获…; 某某教授主持|渔业项目获…, 作为主讲人之一的|《渔业学》入选…: who or what won is the object of who brought it there. */
const GUIDED =
  /^(?!.*的$)[^，。；的□]{2,24}?(?:(?:指导|辅导|带领|率领|帮助|推动)(?=(?:[^，。；的]{0,6}(?:学生|选手|徒弟|青年|团队|社区|学校|支部))$)|(?:主持|承担|申报|撰写|创作|设计|研发)(?=[^，。；的□]{4,24}(?:项目|课题|作品|论文|案例|微课|课程)$)|作为[^，。；的]{2,10}的(?=《[^》]{1,30}》$))/;
/** 省委把它|评为…: whom, before the verb. */
const OBJECT = /[把将](?=[他她它]$)/;
/** 渔业厅宣布将南湾村|命名为…, 把“护渔经验”|作为…推广: whom, behind who names it. */
const NAMED =
  /^(?:[^，。；□]{2,30}(?:[院委会厅局部办府社])(?:日前|近日|今天|正式|宣布|决定){0,3})?[将把](?!部分)(?=[^，。；将把]{2,40}$)/;
/** 工作突出被…授予: why it was won. */
const MANNER = /(?:工作|成绩|表现|成效|业绩|贡献)(?:突出|优异|显著|出色|优秀)$/;
/** 渔政局因工作突出: behind its subject. */
const REASON = /.{2}(?:因|由于)/;
/** 其余分获二等奖: those that are not named. */
const REST = /^其[余他](?:的|各)?/;
/** 另有6件: others than those of whom the text has told. */
const OTHERS = /(?:另外?|还)有$/;
/** 位于渔港的|全国首个…: its attribute tells of nobody. */
const GOES_ON = /的$/;
/** 说事点一设立就|受到欢迎. */
const ONCE = /一经?[\u4e00-\u9fff]{1,3}[就便即]$/;
/** Whose staff is counted: 某某公司|9人. */
const STAFF = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{2,16}?(?:检察院|检察机关|法院|公司|学校|[该我]院|局|医院)|(?:本|该)?支部)(?=${NUMERAL}[人名])`,
);

export interface Sought {
  /** A rank: what won is the thing ranked, without the body whose it is. */
  ranked?: boolean;
  /** Praise without a title: what was praised may be the work of the clause before. */
  praised?: boolean;
  /** Made known as an example, or liked: what was, may have been made in the clause before. */
  spread?: boolean;
  /** A title that only a person holds. */
  personal?: boolean;
  /** A title that only a case holds. */
  judged?: boolean;
  /** What was made, and won it: 品牌. */
  made?: string | undefined;
  /** What can have won it. */
  fit: Fit;
  /** Titles of those whom a body has brought forth: the topic is not who won. */
  brought?: boolean;
  /** Which of the verb's titles it is, and of how many. */
  place?: { index: number; of: number };
}

/** 渔获量|在12家渔业公司|位列第二: among how many, before the verb. */
const AMONG = /(?<=.{2})在(?:全[国省市区县])?\d{1,4}[家个][^，。；在]{2,14}$/;
/** 该院在22个基层院中|总分: whose and where, before what is ranked. */
const WHERE =
  /^[^，在]{0,12}在[^，在]{2,20}?[中里](?=(?:总分|综合得分|得分|成绩|[\u4e00-\u9fff]{0,8}(?:率|质效|得分|满意度|指数))$)/;

/** 对世界出口的贡献度: a share, which begins like an object. */
const SHARE = /^对[^，。；]{2,24}(?:贡献[率度]?|依存度|份额|[率度量额])$/;

/** The words before the verb that can hold its subject. */
function ownWords(folded: string, clause: Span): Span {
  const once = ONCE.exec(sliceOf(folded, clause))?.[0].length ?? 0;
  const framed = withoutFrame(folded, { ...clause, end: clause.end - once });
  const role = /^.{2,}?(?=作为)(?!.*的□+$)/.exec(unquoted(folded, framed))?.[0].length;
  const whole = role === undefined ? framed : withoutFrame(folded, { ...framed, end: framed.start + role });
  const from = EARLIER.exec(unquoted(folded, whole))?.[0].length ?? 0;
  const words = folded.slice(whole.start + from, whole.end);
  const caused = (CAUSE.exec(words) ?? GUIDED.exec(words))?.[0].length ?? 0;
  return withoutFrame(folded, { start: whole.start + from + caused, end: whole.end });
}

/** The subject of the claim's own clause, else the nearest earlier one that can be its topic; a pronoun by whom it stands for. */
export function recipientOf(folded: string, clauses: readonly Span[], sought: Sought): Counted {
  const own = ownWords(folded, clauses.at(-1) ?? { start: 0, end: 0 });
  if (sought.ranked) {
    own.start += WHERE.exec(unquoted(folded, own))?.[0].length ?? 0;
    own.end -= AMONG.exec(unquoted(folded, own))?.[0].length ?? 0;
  }
  const words = unquoted(folded, own);
  if (OBJECT.test(words)) return { recipient: referent(folded, { start: own.end - 1, end: own.end }) };
  const named = NAMED.exec(words)?.[0].length;
  if (named !== undefined) {
    const counted = countIn(folded, words.slice(named), own.start + named);
    // 把一个老渔村建设成: one, and no number.
    if (counted?.recipient) return /^一/.test(words.slice(named)) ? { recipient: counted.recipient } : counted;
    const recipient = core(folded, { start: own.start + named, end: own.end });
    if (recipient) return { recipient: referent(folded, recipient) };
  }
  const clause = clauses.at(-1)!;
  const goesOn = words === '' ? CLAIMED.exec(unquoted(folded, clause))?.index : undefined;
  if (goesOn !== undefined && goesOn > 1)
    return recipientOf(folded, [...clauses.slice(0, -1), { ...clause, end: clause.start + goesOn }], sought);
  const counted = NO_COUNT.test(words) ? undefined : countIn(folded, words, own.start);
  const { index = 0, of = 1 } = sought.place ?? {};
  if (counted?.several && of > 1) return counted.several[Math.min(index, counted.several.length - 1)] ?? {};
  if (counted?.recipient !== undefined || (counted && !counted.several && OF_PERSONS.test(words))) {
    const { recipient = sameMeasure(folded, words, own.start) ?? staff(folded, clauses), count } = counted;
    return { ...(recipient && { recipient }), ...(count !== undefined && { count }) };
  }
  const each = counted === undefined && of > 1 ? eachOf(folded, clauses.at(-1)!, own, of)[index] : undefined;
  if (each) return { recipient: each };
  if (counted === undefined && (!MANNER.test(words) || REASON.test(words))) {
    const whose = sought.ranked ? (WHOSE.exec(words)?.[0].length ?? 0) : 0;
    const share = sought.ranked && SHARE.test(words);
    const recipient = share ? own : subjectOf(folded, { start: own.start + whose, end: own.end });
    if (recipient) return { recipient: referent(folded, recipient) };
  }
  const count = counted?.count;
  const others = counted !== undefined && OTHERS.test(folded.slice(Math.max(0, own.start - 3), own.start));
  if (others || REST.test(words) || RELATIVE.test(words) || GOES_ON.test(words))
    return { ...(count !== undefined && { count }) };
  if (sought.brought) {
    const recipient = whoseAbilityGrew(folded, clauses);
    return { ...(recipient && { recipient }), ...(count !== undefined && { count }) };
  }
  const told =
    profileOf(folded, clauses.at(-1)!) ??
    (counted && sameMeasure(folded, words, own.start)) ??
    (sought.judged ? caseIn(folded, clauses) : undefined) ??
    (sought.made ? ofKind(folded, createdBefore(folded, clauses), sought.made) : undefined) ??
    (sought.spread ? createdBefore(folded, clauses) : undefined) ??
    (sought.praised || /^[这系属]$/.test(words) ? setUpBefore(folded, clauses) : undefined) ??
    (sought.ranked ? measured(folded, clauses) : undefined) ??
    (sought.ranked || sought.praised ? thriving(folded, clauses) : undefined) ??
    topicBefore(folded, clauses, sought.fit) ??
    toldBehind(folded, own.end);
  const earlier = told && referent(folded, told);
  const recipient = (sought.personal && isBody(folded, earlier) ? personIn(folded, own.start) : undefined) ?? earlier;
  return {
    ...(recipient && { recipient }),
    ...(count !== undefined && { count }),
  };
}

const ofKind = (folded: string, thing: Span | undefined, kind: string): Span | undefined =>
  thing && sliceOf(folded, thing).endsWith(kind) ? thing : undefined;

/** 某某公司9人晋升，4人获得…: whose the persons are, where the sentence has begun with them. */
function staff(folded: string, clauses: readonly Span[]): Span | undefined {
  for (const clause of clauses) {
    const { start, end } = withoutFrame(folded, clause);
    const whose = STAFF.exec(folded.slice(start, end))?.[0].length;
    if (whose !== undefined) return { start, end: start + whose };
  }
  return undefined;
}

/** 甲和乙分别获评一、二: as many subjects as titles, each of its own; else none. */
function eachOf(folded: string, clause: Span, own: Span, of: number): Span[] {
  const words = unquoted(folded, own);
  if (!/分(?:别|获)/.test(folded.slice(own.end, clause.end + 2))) return [];
  const ends = [...words.matchAll(/[、和及]/g)].map(({ index }) => own.start + index);
  if (ends.length !== of - 1) return [];
  return [...ends, own.end].flatMap(
    (end, at) => core(folded, { start: at === 0 ? own.start : ends[at - 1]! + 1, end }) ?? [],
  );
}

/** A number among what a verb without subject governs: 牵头与11个部门. */
const NO_COUNT = /^(?:牵头|联合|与|会同|协同|通过|围绕|在|对|为|向|组织|带领)(?!.*(?:选送|办理|制作|指导)的)/;

/** Who 他 is: who was last introduced in the paragraph, of whom the text speaks most, or who was introduced by a name of another kind. */
export function referent(folded: string, span: Span): Span {
  if (!/^(?:而?[他她]|其|本人)$/.test(sliceOf(folded, span))) return span;
  const before = topicFurtherBack(folded, sentenceStart(folded, span.start));
  return (
    introducedLast(folded, span.start) ??
    protagonist(folded, span.start) ??
    (before && (introduced(folded, sliceOf(folded, before)) || isCall(sliceOf(folded, before))) ? before : undefined) ??
    onlyPerson(folded, span.start) ??
    span
  );
}

/** Whom a text is about, where a title can only be a person's. */
function personIn(folded: string, at: number): Span | undefined {
  const only = onlyPerson(folded, at);
  return protagonist(folded, at) ?? (only?.told ? { start: only.start, end: only.end } : undefined);
}

const isBody = (folded: string, span: Span | undefined): boolean =>
  span === undefined || !(sliceOf(folded, span).split('、').every(isName) || introduced(folded, sliceOf(folded, span)));
