/** Fields of an award claim, each only where the text states it. */
import type { FoundField } from '../../../recognise/types';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import type { Span } from '../../../text/span';
import { levelOf } from './level';
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
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?=年)/g;
const CONTEST = new RegExp(`[在于](?:[^，。；]{0,40}?)(?:${CONTESTS})(?:活动)?(?:中|上|里|期间)`, 'g');
/** 被 and who did it, up to the verb. */
const BY = /(?:被|由|经)([^被，。；、]{2,30}?(?:、[^被，。；、]{2,20}?){0,4})(?:联合|分别|先后|正式|共同|荣)?$/;
/** A body that held the occasion. */
const HELD = /在([^，。；在]{2,20}?)(?:组织|举办|主办|开展|召开)的[^，。；]{0,20}?(?:表彰|评选)[^，。；]{0,6}(?:中|上)/;
/** A body that stands as owner at the head of a title. */
const OWNER =
  /^(?:[省市区县州]院|上级院|最高检|最高人民检察院|最高人民法院|[\u4e00-\u9fff]{0,6}(?:教育|公安|司法)部|[省市区县州]委)/;

/** The latest year stated in a stretch. */
function yearIn(folded: string, { start, end }: Span): number | undefined {
  const years = [...folded.slice(start, end).matchAll(YEAR)].map(([year]) => Number(year));
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

const RANK = new RegExp(`第(${NUMERAL})(?!届|批)`);

export function claimFields(folded: string, claim: Claim): Record<string, FoundField> {
  const { verb, title, clauses } = claim;
  const sentence = { start: clauses[0]!.start, end: clauses.at(-1)!.end };
  const words = folded.slice(title.start, title.end);
  const granter = claim.granter ?? granterOf(folded, claim);
  const contest = [...folded.slice(sentence.start, sentence.end).matchAll(CONTEST)].at(-1)?.[0];
  const level =
    levelOf(words) ??
    (contest === undefined ? undefined : levelOf(contest)) ??
    (granter && levelOf(folded.slice(granter.start, granter.end)));
  const year = yearIn(folded, title) ?? yearIn(folded, sentence);
  const found = claim.recipient === undefined ? recipientOf(folded, clauses) : { recipient: claim.recipient };
  const count = claim.count ?? ('count' in found ? found.count : undefined);
  const rank = numeralValue(RANK.exec(words)?.[1] ?? '');
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
