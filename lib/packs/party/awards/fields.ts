/** Fields of an award claim, each only where the text states it. */
import type { FoundField } from '../../../recognise/types';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { once } from '../../../text/once';
import { regionOf } from '../../../text/region';
import { type Span, sliceOf } from '../../../text/span';
import { fitting } from './fitting';
import { granterOf } from './granter';
import { type Level, levelOf } from './level';
import { NAME } from './names';
import { recipientOf } from './recipient';
import { CONTESTS } from './words';
import { overSemicolons, yearOf } from './year';

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
  /** Praise without a title. */
  praised?: boolean;
  /** Which of the verb's titles it is, and of how many. */
  place?: { index: number; of: number };
  /** Words that give the level where the title has none: what stands before a number, or an earlier title of the list. */
  context?: string;
}

/** What a title was won in, or who was told of it: the occasion as the clause names it, each up to the word that shows it. */
const CONTEST = new RegExp(
  [
    // 全市业务竞赛中
    '[^，。；]{2,30}?(?:竞赛|比武|评选|大赛|排名|考核|考评|测评|评比)中',
    // 在…中, 于全省, where the claim's verb follows
    '[在于](?:[^，。；]{2,30}中|全[国省市区县州][^，。；]{0,10})$',
    `(?:[在于]|参加|参与)[^，。；]{0,50}?(?:${CONTESTS}|指标|排名)`,
    // 全省优秀案例名单公布, 表彰大会召开，…
    '[^，。；]{0,40}?(?:评选|大赛|竞赛|比武|征集|名单|典型|案例|事例|品牌)[^，。；]{0,16}(?:揭晓|公布|落幕|落下帷幕|结束)',
    '[^，。；]{0,40}?(?:表彰|颁奖|评选|大赛|竞赛|比武|会议|大会)[^，。；]{0,10}(?:召开|举行|举办)(?=，)',
    '[^，。；]{2,24}(?:召开|举行)[^，。；]{2,30}(?:表彰|颁奖)[^，。；]{0,16}(?=，)',
    // 公布了…名单，…
    '(?:公布|发布|通报|表彰)了?[^，。；]{2,40}(?:获奖情况|结果|名单|品牌|案例|单位|个人)(?=，)',
    '由[^，。；]{2,30}(?:主办|组织|举办|承办)(?=的|，)',
    '(?:推选|评选|遴选)出[^，。；]{2,40}',
  ].join('|'),
  'g',
);
/** Without one of these no contest is named: looked for first, since the expression itself tries every place. */
const NAMED =
  /[中在于]|参加|参与|揭晓|公布|落幕|落下帷幕|结束|召开|举行|举办|发布|通报|表彰|主办|组织|承办|[推评遴]选出/;
const OCCASION = new RegExp(`^[在于][^，。；]{4,50}?(?:${CONTESTS})(?:中|上)(?=，)`);
/** A title that only a person holds. */
const PERSONAL =
  /(?:标兵|能手|模范|楷模|党员|工作者|检察官|法官|公诉人|红旗手|奖章|个人|人物|卫士|好人|之星|干部|教师|辅导员|书记|民警|警察|公务员|专家|特殊津贴|个人[一二三]等功)[”’]?(?:荣誉)?(?:称号)?$/;
/** Verbs of bringing forth. */
const BROUGHT = /^(?:涌现|(?:遴选|评选|推选)?产生|走出|诞生|[培选]树)/;
/** Verbs of making known. */
const SPREAD = /转发|推广|推介|批转/;
/** A title that only a case holds. */
const JUDGED = /案例[”’]?$/;
/** How often, before the verb: 18次被评为, 三次被最高检授予. */
const TIMES = new RegExp(`(?<!第)(${NUMERAL})次(?:被[^，。；]{2,30})?$`);
const RANK = new RegExp(`第(${NUMERAL})(?=名|位|等次|[”、]|$)`);

const PLACES: readonly (readonly [number, RegExp])[] = [
  [1, /(?:榜首|[居列占名][^，]{0,12}首位|之首|(?<!半程|[冠亚])冠军)[”’]?$/],
  [2, /(?<![、冠])亚军[”’]?$/],
  [3, /(?<![、亚])季军[”’]?$/],
];

/** Where the text is of an autonomous region, 全区 is the region. */
const ofRegion = once((folded) => /内蒙古|广西|西藏|宁夏|新疆/.test(regionOf(folded)[0] ?? ''));

/** 省委书记|某某: the post of a person, where the text first names it. */
const POSTED = /[^，。；：、！？\n“”（）]{0,30}$/;
const PERSON = new RegExp(`^(${NAME})(?:一行)?$`);
function postOf(folded: string, granter: Span): string | undefined {
  const name = PERSON.exec(sliceOf(folded, granter))?.[1];
  const first = name === undefined ? -1 : folded.indexOf(name);
  return first > 0 ? POSTED.exec(folded.slice(Math.max(0, first - 30), first))![0] : undefined;
}

/** The highest level named in the title, else in the contest, else in what stands before it, else in who gave it. */
function levelOfClaim(folded: string, { title, clauses, context, praised }: Claim, granter?: Span): Level | undefined {
  const giver = granter && sliceOf(folded, granter);
  /** One of several givers, each of its own title. */
  const each = granter && (folded[granter.end] === '、' || folded[granter.start - 1] === '、');
  const contest = () => {
    const sentence = folded.slice(clauses[0]!.start, clauses.at(-1)!.end);
    const named = NAMED.test(sentence) ? sentence.match(CONTEST)?.at(-1) : undefined;
    return named ?? OCCASION.exec(overSemicolons(folded, clauses[0]!.start))?.[0];
  };
  const named = (words: string | undefined) =>
    words === undefined ? undefined : levelOf(ofRegion(folded) ? words.replace('全区', '自治区') : words);
  return (
    named(sliceOf(folded, title)) ??
    named(each ? giver : undefined) ??
    named(context) ??
    named(contest()) ??
    named(giver) ??
    named(praised && granter ? postOf(folded, granter) : undefined)
  );
}

/** Reads the fields of a claim when they are asked for. */
export const claimFields = (folded: string, claim: Claim) => (): Record<string, FoundField> => {
  const { verb, title, clauses, place } = claim;
  const granter = claim.granter ?? granterOf(folded, title, clauses, place, verb);
  const level = levelOfClaim(folded, claim, granter);
  const year = yearOf(folded, claim);
  const words = folded.slice(title.start, title.end);
  const found =
    claim.recipient === undefined
      ? recipientOf(folded, clauses, {
          ...claim,
          personal: PERSONAL.test(words),
          judged: JUDGED.test(words),
          fit: fitting(words),
          spread: verb !== undefined && SPREAD.test(sliceOf(folded, verb)),
          brought: verb !== undefined && BROUGHT.test(sliceOf(folded, verb)),
        })
      : { recipient: claim.recipient };
  const times = numeralValue(TIMES.exec(folded.slice(clauses.at(-1)!.start, clauses.at(-1)!.end))?.[1] ?? '');
  const count = claim.count ?? times ?? ('count' in found ? found.count : undefined);
  const rank = numeralValue(RANK.exec(words)?.[1] ?? '') ?? PLACES.find(([, place]) => place.test(words))?.[0];
  const fields: Record<string, FoundField> = {};
  if (verb) fields.verb = verb;
  if (found.recipient) fields.recipient = found.recipient;
  if (granter) fields.granter = granter;
  if (level) fields.level = level;
  if (count !== undefined) fields.count = count;
  if (year !== undefined) fields.year = year;
  if (rank !== undefined) fields.rank = rank;
  return fields;
};
