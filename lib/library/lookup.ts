/** What the index says of a query: of every article whether it may match, cannot, or is not indexed. */
import { Damaged } from './bytes';
import type { Bucket, Segment } from './index-rows';
import { gramOf, gramsOf } from './letters';
import { recent, sound } from './pending';
import { BLOCK, blockOf, bucketOf, bucketsOf, classOf, FINE, rangeOf, WIDE } from './place';
import { eachDoc } from './postings';
import { isSound } from './settle';
import { type Database, nextDoc } from './tables';

export const NO = 0;
/** The index says so; of a term longer than two letters it knows only that all its pairs occur. */
export const MAY = 1;
/** Not indexed: only the text can tell. */
export const OPEN = 2;

export interface Lookup {
  /** By number of article. */
  states: Uint8Array;
  /** How many are not `NO`. */
  count: number;
  /** Segments with rows that are missing or not what was written. */
  damaged: Segment[];
}

/** Pairs of a long term that are looked up, spread over it: more would not sharpen the answer. */
const MOST = 24;

const BANNED = 0xffff;

/** What must occur, or must not: a pair of letters, or one letter (as the first of any pair). */
type Need = { gram: number } | { letter: number };

const needsOf = (term: string): Need[] => {
  if (term.length === 1) return [{ letter: term.charCodeAt(0) }];
  const last = gramOf(term.charCodeAt(term.length - 1), 0);
  const grams = [...gramsOf(term)].filter((gram) => gram !== last);
  const step = Math.max(1, grams.length / MOST);
  return Array.from({ length: Math.min(MOST, grams.length) }, (_, at) => ({ gram: grams[Math.floor(at * step)]! }));
};

/** A need's buckets in all segments of a size. */
const fetchRows = async (db: Database, need: Need, size: number): Promise<Map<number, Bucket[]>> => {
  const from = 'gram' in need ? bucketOf(size, need.gram) : bucketsOf(size, classOf(need.letter)).from;
  const to = 'gram' in need ? from + 1 : bucketsOf(size, classOf(need.letter)).to;
  const [low, high] = rangeOf(from, to);
  const rows = new Map<number, Bucket[]>();
  for (const row of await db.buckets.where('key').between(low, high, true, true).toArray()) {
    const block = blockOf(row.key);
    const held = rows.get(block);
    if (held) held.push(row);
    else rows.set(block, [row]);
  }
  return rows;
};

/** Calls back for every article of a segment that meets a need, once or more. Throws `Damaged`, also where a row is missing. */
const eachMeeting = (need: Need, rows: readonly Bucket[], size: number, take: (doc: number) => void): void => {
  if (rows.length !== ('gram' in need || size === 1 ? 1 : FINE)) throw new Damaged();
  const wanted = 'gram' in need ? (gram: number) => gram === need.gram : (gram: number) => gram >>> 16 === need.letter;
  for (const { bytes } of rows) eachDoc(bytes, wanted, take);
};

const has = (grams: Uint32Array, need: Need): boolean => {
  const from = 'gram' in need ? need.gram : gramOf(need.letter, 0);
  let [low, high] = [0, grams.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (grams[middle]! < from) low = middle + 1;
    else high = middle;
  }
  const found = grams[low];
  return found !== undefined && ('gram' in need ? found === need.gram : found >>> 16 === need.letter);
};

/** Looks up terms that must all occur and short ones that must not: letters only, none empty. */
export const lookUp = (db: Database, wanted: readonly string[], unwanted: readonly string[]): Promise<Lookup> =>
  db.transaction('r', [db.facts, db.segments, db.buckets, db.pending], async () => {
    const needs = wanted.flatMap(needsOf);
    const bans = unwanted.filter(({ length }) => length <= 2).flatMap(needsOf);
    const fetchAll = (size: number) => Promise.all([...needs, ...bans].map((need) => fetchRows(db, need, size)));
    const [next, segments, pending, narrow, wide] = await Promise.all([
      nextDoc(db),
      db.segments.toArray(),
      recent(db),
      fetchAll(1),
      fetchAll(WIDE),
    ]);
    const states = new Uint8Array(next).fill(OPEN);
    const damaged: Segment[] = [];
    for (const segment of segments.filter(isSound)) {
      const rows = (segment.size === 1 ? narrow : wide).map((row) => row.get(segment.block) ?? []);
      /** How many needs each article meets, counted in their order: one that misses any stays behind. */
      const met = new Uint16Array(segment.size * BLOCK);
      try {
        needs.forEach((need, at) => {
          eachMeeting(need, rows[at]!, segment.size, (doc) => {
            if (met[doc] === at) met[doc] = at + 1;
          });
        });
        bans.forEach((ban, at) => {
          eachMeeting(ban, rows[needs.length + at]!, segment.size, (doc) => {
            met[doc] = BANNED;
          });
        });
      } catch (fault) {
        if (!(fault instanceof Damaged)) throw fault;
        damaged.push(segment);
        continue;
      }
      const from = segment.block * BLOCK;
      for (let doc = 0; doc < met.length && from + doc < next; doc++)
        states[from + doc] = met[doc] === needs.length ? MAY : NO;
    }
    for (const row of pending)
      if (sound(row))
        states[row.doc] =
          needs.every((need) => has(row.grams, need)) && !bans.some((ban) => has(row.grams, ban)) ? MAY : NO;
    return { states, count: states.reduce((sum, state) => sum + Number(state !== NO), 0), damaged };
  });
