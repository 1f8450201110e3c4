/** Fields of an award claim, each only where the text states it. */
import type { FoundField } from '../../../recognise/types';
import { unquoted } from '../../../text/clause';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import type { Span } from '../../../text/span';
import { type Level, levelOf } from './level';
import { recipientOf } from './recipient';
import { CONTESTS } from './words';

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
  /** Words that give the level where the title has none: what stands before a number, or an earlier title of the list. */
  context?: string;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/g;
const CONTEST = new RegExp(
  `[^，。；]{2,30}?(?:竞赛|比武|评选|大赛|排名|考核|考评|测评|评比)中|[在于](?:[^，。；]{2,30}中|全[国省市区县州][^，。；]{0,10})$|(?:[在于]|参加|参与)[^，。；]{0,50}?(?:${CONTESTS}|指标|排名)|第[一二三四五六七八九十\\d]+[届批][^，。；]{0,40}?(?:揭晓|公布)`,
  'g',
);
/** A year or month at the head of a sentence dates what follows. */
const DATED = /^(?:自|从|截至|在|于)?(?:19|20)\d{2}年/;
/** Not dated by the head of the sentence. */
const REPEATED = /连续|连年|多年|历年/;
/** 被 and who did it, up to the verb. */
const BY =
  /(?:被|由|经(?!验|济|营))(?![^，。；]{0,8}第|[^，。；]{0,16}(?:承办|主办|办理|制作|拍摄|报送|选送|打造|培育)的)([^被，。；、]{2,30}?(?:、[^被，。；、]{2,20}?){0,4})(?:联合|分别|先后|正式|共同|荣)?$/;
/** A body that held the occasion. */
const HELD = /在([^，。；在]{2,20}?)(?:组织|举办|主办|开展|召开)的[^，。；]{0,20}?(?:表彰|评选)[^，。；]{0,6}(?:中|上)/;
/** A body that stands as owner at the head of a title. */
const OWNER =
  /^(?!检察委员会)(?:[省市区县州]院|上级院|最高检|最高人民检察院|最高人民法院|[省市区县州]委|[\u4e00-\u9fff]{1,8}?(?:委员会|工委|国资委|文明委|政法委|组织部|宣传部|教育部|公安部|司法部|教育厅|教育局|总工会|妇联|协会)(?!系统|机关)|[\u4e00-\u9fff]{2,12}[协会委部院局厅办](?=(?:19|20)\d{2}年))(?=.{3})/;

/** The latest year stated. */
function yearIn(words: string): number | undefined {
  const years = [...words.matchAll(YEAR)].map(([year]) => Number(year));
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Who gave it: by name before a passive verb, as the owner in the title, or as the host of the occasion. */
function granterOf(folded: string, { title, clauses }: Claim): Span | undefined {
  const { start, end } = clauses.at(-1)!;
  const by = BY.exec(folded.slice(start, end));
  if (by !== null) {
    const from = start + by.index + 1;
    return { start: from, end: from + by[1]!.length };
  }
  const owner = OWNER.exec(folded.slice(title.start, title.end));
  if (owner !== null) return { start: title.start, end: title.start + owner[0].length };
  const first = clauses[0]!.start;
  const held = HELD.exec(folded.slice(first, end));
  if (held === null) return undefined;
  return { start: first + held.index + 1, end: first + held.index + 1 + held[1]!.length };
}

/** A title that only a person holds. */
const PERSONAL =
  /(?:标兵|能手|模范|楷模|党员|工作者|检察官|法官|公诉人|红旗手|奖章|个人|人物|卫士|好人|之星|干部|教师|辅导员|书记|民警|警察|公务员|专家|特殊津贴|个人[一二三]等功)[”’]?(?:荣誉)?(?:称号)?$/;
/** How often, directly before the verb: 18次被评为. */
const TIMES = new RegExp(`(?<!第|连续)(${NUMERAL})次$`);
const RANK = new RegExp(`第(${NUMERAL})(?=名|位|等次|方阵|梯队|[”、]|$)`);

/** The year of the title, of the claim's own clause, or at the head of its sentence. */
function yearOf(folded: string, title: Span, clauses: readonly Span[]): number | undefined {
  const own = clauses.at(-1)!;
  const words = unquoted(folded, own);
  const stated = yearIn(folded.slice(title.start, title.end)) ?? yearIn(words);
  if (stated !== undefined || REPEATED.test(words)) return stated;
  const said = clauses.length > 1 && folded[clauses[0]!.start] === '据';
  const head = unquoted(folded, clauses[said ? 1 : 0]!);
  return DATED.test(head) ? yearIn(head) : undefined;
}

/** The highest level named in the title, else in the contest, else in what stands before it, else in who gave it. */
function levelOfClaim(folded: string, { title, clauses, context }: Claim, granter?: Span): Level | undefined {
  const before = folded.slice(clauses[0]!.start, clauses.at(-1)!.end);
  const contest = [...before.matchAll(CONTEST)].at(-1)?.[0];
  const named = [folded.slice(title.start, title.end), context, contest];
  if (granter) named.push(folded.slice(granter.start, granter.end));
  for (const words of named) {
    const level = words === undefined ? undefined : levelOf(words);
    if (level !== undefined) return level;
  }
  return undefined;
}

export function claimFields(folded: string, claim: Claim): Record<string, FoundField> {
  const { verb, title, clauses } = claim;
  const granter = claim.granter ?? granterOf(folded, claim);
  const level = levelOfClaim(folded, claim, granter);
  const year = yearOf(folded, title, clauses);
  const personal = PERSONAL.test(folded.slice(title.start, title.end));
  const found =
    claim.recipient === undefined
      ? recipientOf(folded, clauses, { ...claim, personal })
      : { recipient: claim.recipient };
  const times = numeralValue(TIMES.exec(folded.slice(clauses.at(-1)!.start, clauses.at(-1)!.end))?.[1] ?? '');
  const count = claim.count ?? times ?? ('count' in found ? found.count : undefined);
  const rank = numeralValue(RANK.exec(folded.slice(title.start, title.end))?.[1] ?? '');
  return {
    ...(verb && { verb }),
    ...(found.recipient && { recipient: found.recipient }),
    ...(granter && { granter }),
    ...(level && { level }),
    ...(count !== undefined && { count }),
    ...(year !== undefined && { year }),
    ...(rank !== undefined && { rank }),
  };
}
