/** Fields of an award claim, each only where the text states it. */
import type { FoundField } from '../../../recognise/types';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { once } from '../../../text/once';
import { firstPlace } from '../../../text/places';
import { regionOf } from '../../../text/region';
import { type Span, sliceOf } from '../../../text/span';
import { contestOf } from './contest';
import { fitting } from './fitting';
import { granterOf, isSchool } from './granter';
import { type Level, levelOf } from './level';
import { isName } from './names';
import { recipientOf } from './recipient';
import { yearOf } from './year';

export interface Claim {
  /** What was won. */
  title: Span;
  /** The clauses of the sentence up to the claim's verb, its own last. */
  clauses: readonly Span[];
  verb?: Span;
  /** Known from the claim's own grammar. `recipient: null` says that none is to be looked for. */
  granter?: Span;
  recipient?: Span | null;
  count?: number;
  /** A rank: what won is the thing ranked, without the body whose it is. */
  ranked?: boolean;
  /** A first: no place in an order. */
  first?: boolean;
  /** Praise without a title. */
  praised?: boolean;
  /** A title before the name of who has it: when it was won, the sentence does not tell. */
  apposed?: boolean;
  /** Which of the verb's titles it is, and of how many. */
  place?: { index: number; of: number };
  /** Words that give the level where the title has none: what stands before a number, or an earlier title of the list. */
  context?: string;
}

/** A title that only a person holds. */
export const PERSONAL =
  /(?:标兵|能手|模范|楷模|党员|工作者|检察官|法官|公诉人|红旗手|奖章|个人|人物|卫士|好人|之星|干部|教师|辅导员|书记|民警|警察|公务员|专家|特殊津贴|个人[一二三]等功)[”’]?(?:荣誉)?(?:称号)?$/;
/** Verbs of bringing forth. */
const BROUGHT = /^(?:涌现|(?:遴选|评选|推选)?产生|走出|诞生|[培选]树)/;
/** Of a body that has several such persons. */
const HAVING = /有$/;
/** Verbs of making known. */
const SPREAD = /转发|推广|推介|批转/;
/** What people say of things. */
const LIKED = /(?:欢迎|喜爱)$/;
/** A title of what was made, by what it is. */
const MADE = /(?:品牌|项目|工作法|做法|机制|模式|成果|作品)(?=[”’]?(?:称号)?$)/;
/** A title that only a case holds. */
const JUDGED = /案例[”’]?$/;
/** How often, before the verb: 18次被评为, 三次被最高检授予. */
const TIMES = new RegExp(`(?<!第)(${NUMERAL})次(?:被[^，。；]{2,30})?$`);
const RANK = new RegExp(`(?:[第前]|排名)(${NUMERAL})(?=名|位|强|等次|[”、]|$)`);

const PLACES: readonly (readonly [number, RegExp])[] = [
  [1, /(?:榜首|[居列占名][^，]{0,12}首位|之首|(?<!半程|[冠亚])冠军)[”’]?$/],
  [2, /(?<![、冠])亚军[”’]?$/],
  [3, /(?<![、亚])季军[”’]?$/],
];

/** Where the text is of an autonomous region, or speaks of it without its name, 全区 is the region. */
const ofRegion = once(
  (folded) => /内蒙古|广西|西藏|宁夏|新疆/.test(regionOf(folded)[0] ?? '') || /(?<![古族尔藏])自治区/.test(folded),
);

/** 省委书记|某某: the post of a person, where the text first names it. */
const POSTED = /[^，。；：、！？\n“”（）]{0,30}$/;
function postOf(folded: string, granter: Span): string | undefined {
  const name = sliceOf(folded, granter).replace(/一行$/, '');
  const first = isName(name) ? firstPlace(folded, name) : -1;
  return first > 0 ? POSTED.exec(folded.slice(Math.max(0, first - 30), first))![0] : undefined;
}

/** 在渔港大学讲课比赛中. */
const OF_SCHOOL = /[在于](?:[\u4e00-\u9fff]{2,10}(?:(?<!性)大学(?!生)|学院)|学校|[本我]校)/;

/** The highest level named in the title, else in the contest, else in what stands before it, else in who gave it. */
function levelOfClaim(folded: string, { title, clauses, context, praised }: Claim, granter?: Span): Level | undefined {
  const by = granter && sliceOf(folded, granter);
  // 全国人大代表 is somebody, and no body of the whole country.
  const giver = by?.endsWith('代表') ? undefined : by;
  /** One of several givers, each of its own title. */
  const each = granter && (folded[granter.end] === '、' || folded[granter.start - 1] === '、');
  const named = (words: string | undefined) =>
    words === undefined ? undefined : levelOf(ofRegion(folded) ? words.replace('全区', '自治区') : words);
  /** Whose the title is, at its own head. */
  const own = granter && title.start <= granter.start && granter.end < title.end;
  const held = (contest: string | undefined) =>
    named(contest) ?? (contest !== undefined && OF_SCHOOL.test(contest) ? 'unit' : undefined);
  return (
    named(sliceOf(folded, title)) ??
    (own ? (named(giver) ?? (isSchool(giver!) ? 'unit' : undefined)) : undefined) ??
    named(each ? giver : undefined) ??
    named(context) ??
    (praised ? undefined : held(contestOf(folded, clauses))) ??
    named(giver) ??
    (giver !== undefined && !praised && isSchool(giver) ? 'unit' : undefined) ??
    named(praised && granter ? postOf(folded, granter) : undefined)
  );
}

/** Reads the fields of a claim when they are asked for. */
export const claimFields = (folded: string, claim: Claim) => (): Record<string, FoundField> => {
  const { verb, title, clauses, place } = claim;
  const giver = claim.granter ?? granterOf(folded, title, clauses, place, verb);
  const granter = giver && { ...giver, start: giver.start + (folded.startsWith('时任', giver.start) ? 2 : 0) };
  const level = levelOfClaim(folded, claim, granter);
  const year = yearOf(folded, claim);
  const words = folded.slice(title.start, title.end);
  const found =
    claim.recipient === undefined
      ? recipientOf(folded, clauses, {
          ...claim,
          personal: PERSONAL.test(words) && !(verb !== undefined && HAVING.test(sliceOf(folded, verb))),
          judged: JUDGED.test(words),
          made: MADE.exec(words)?.[0],
          fit: fitting(words),
          spread: (verb !== undefined && SPREAD.test(sliceOf(folded, verb))) || LIKED.test(words),
          brought: verb !== undefined && BROUGHT.test(sliceOf(folded, verb)),
        })
      : { recipient: claim.recipient };
  const times = numeralValue(TIMES.exec(folded.slice(clauses.at(-1)!.start, clauses.at(-1)!.end))?.[1] ?? '');
  const count = claim.count ?? times ?? ('count' in found ? found.count : undefined);
  const rank = claim.first
    ? undefined
    : (numeralValue(RANK.exec(words)?.[1] ?? '') ?? PLACES.find(([, place]) => place.test(words))?.[0]);
  const fields: Record<string, FoundField> = {};
  if (verb) fields.verb = verb;
  if (found.recipient && /[^\d.、，—-]/.test(sliceOf(folded, found.recipient))) fields.recipient = found.recipient;
  if (granter) fields.granter = granter;
  if (level) fields.level = level;
  if (count !== undefined) fields.count = count;
  if (year !== undefined) fields.year = year;
  if (rank !== undefined) fields.rank = rank;
  return fields;
};
