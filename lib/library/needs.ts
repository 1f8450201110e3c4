/** What a look-up needs of the index: pairs of letters, the rows that hold them, and the articles that meet them. */

import { firstFrom } from '../text/span';
import { Damaged } from './bytes';
import type { Bucket } from './index-rows';
import { gramOf, gramsOf } from './letters';
import { BLOCK, blockIn, bucketOf, bucketsOf, classOf, FINE, rangeOf } from './place';
import { eachDoc } from './postings';
import type { Database } from './tables';

/** Pairs of a long term that are looked up, spread over it: more would not sharpen the answer. */
const MOST = 24;

/** What must occur, or must not: any of the pairs from `low` to `high`. One letter is the first of any pair. */
export interface Need {
  low: number;
  high: number;
  /** Its place among what is fetched. */
  row: number;
}

/** The pairs of a term of letters that are looked up. */
export const pairsOf = (term: string): Pick<Need, 'low' | 'high'>[] => {
  const last = gramOf(term.charCodeAt(term.length - 1), 0);
  if (term.length === 1) return [{ low: last, high: last + 0xffff }];
  const grams = [...gramsOf(term)].filter((gram) => gram !== last);
  const step = Math.max(1, grams.length / MOST);
  return Array.from({ length: Math.min(MOST, grams.length) }, (_, at) => {
    const gram = grams[Math.floor(at * step)]!;
    return { low: gram, high: gram };
  });
};

const bucketsFor = ({ low, high }: Need, size: number): { from: number; to: number } => {
  const bucket = bucketOf(size, low);
  return low === high ? { from: bucket, to: bucket + 1 } : bucketsOf(size, classOf(low >>> 16));
};

/** A need's buckets in all segments of a size, by block. */
export const fetchRows = async (db: Database, need: Need, size: number): Promise<Map<number, Bucket[]>> => {
  const { from, to } = bucketsFor(need, size);
  const [low, high] = rangeOf(from, to);
  const rows = new Map<number, Bucket[]>();
  for (const row of await db.buckets.where('key').between(low, high, true, true).toArray()) {
    const block = blockIn(row.key);
    const held = rows.get(block);
    if (held) held.push(row);
    else rows.set(block, [row]);
  }
  return rows;
};

/** Calls back for every article of a segment that meets a need, once or more. Throws `Damaged`, also where a row is missing. */
export const eachMeeting = (need: Need, rows: readonly Bucket[], size: number, take: (doc: number) => void): void => {
  if (rows.length !== (need.low === need.high || size === 1 ? 1 : FINE)) throw new Damaged();
  for (const { bytes } of rows) eachDoc(bytes, need.low, need.high, take);
};

/** Calls back for every article of a segment that is among some and meets all needs of a term, once. Throws as `eachMeeting`. */
export const eachHaving = (
  needs: readonly Need[],
  rows: readonly (readonly Bucket[])[],
  size: number,
  among: (doc: number) => boolean,
  take: (doc: number) => void,
): void => {
  /** How many needs each article meets, counted in their order: one that misses any stays behind. */
  const met = new Uint8Array(size * BLOCK);
  for (const [at, need] of needs.entries()) {
    let left = false;
    eachMeeting(need, rows[need.row]!, size, (doc) => {
      if (met[doc] !== at || (at === 0 && !among(doc))) return;
      met[doc] = at + 1;
      left = true;
      if (at + 1 === needs.length) take(doc);
    });
    if (!left) return;
  }
};

/** Whether ascending pairs meet a need. */
export const holds = (grams: Uint32Array, { low, high }: Need): boolean => {
  const at = firstFrom(grams, low, (gram) => gram);
  return at < grams.length && grams[at]! <= high;
};
