/** What the index says of a query: of every article whether it may match, cannot, or is not indexed. */
import { Damaged } from './bytes';
import type { Bucket, Pending, Segment, SortPage } from './index-rows';
import { gramOf, gramsOf } from './letters';
import { sound, waiting } from './pending';
import { BLOCK, blockIn, bucketOf, bucketsOf, classOf, currentForm, FINE, rangeOf, WIDE } from './place';
import { eachDoc } from './postings';
import type { Order } from './sort-keys';
import { sorted } from './sorts';
import { type Database, nextDoc } from './tables';
import { isSound } from './todo';

export const NO = 0;
/** The index says so; of a term longer than two letters it knows only that all its pairs occur. */
export const MAY = 1;
/** Not indexed: only the text can tell. */
export const OPEN = 2;

export interface Lookup {
  /** By number of article. */
  states: Uint8Array;
  /** The numbers of those that are not `NO`: in the order asked for, or ascending where that has still to be found out. */
  docs: number[];
  ordered: boolean;
  /** Rows that are missing or not what was written. */
  damaged: { segments: Segment[]; sorts: SortPage[] };
}

/** Pairs of a long term that are looked up, spread over it: more would not sharpen the answer. */
const MOST = 24;
/** Above this share of all, reading the list in order reaches the first hits sooner than sorting all candidates. */
const MANY = 1 / 4;

/** What must occur, or must not: any of the pairs from `low` to `high`. One letter is the first of any pair. */
interface Need {
  low: number;
  high: number;
  /** Its place among what is fetched. */
  row: number;
}

const pairsOf = (term: string): Pick<Need, 'low' | 'high'>[] => {
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
const fetchRows = async (db: Database, need: Need, size: number): Promise<Map<number, Bucket[]>> => {
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
const eachMeeting = (need: Need, rows: readonly Bucket[], size: number, take: (doc: number) => void): void => {
  if (rows.length !== (need.low === need.high || size === 1 ? 1 : FINE)) throw new Damaged();
  for (const { bytes } of rows) eachDoc(bytes, need.low, need.high, take);
};

/** Calls back for every article of a segment that is among some and meets all needs of a term, once. Throws as `eachMeeting`. */
const eachHaving = (
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

const holds = (grams: Uint32Array, { low: from, high: to }: Need): boolean => {
  let [low, high] = [0, grams.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (grams[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < grams.length && grams[low]! <= to;
};

/** The rows that a look-up reads: of each need and each ban, by block. */
interface Rows {
  segments: readonly Segment[];
  narrow: readonly ReadonlyMap<number, readonly Bucket[]>[];
  wide: readonly ReadonlyMap<number, readonly Bucket[]>[];
  pending: readonly Pending[];
}

/** Judges the first `next` numbers by what was read. */
const judge = (wanted: readonly Need[][][], bans: readonly Need[], next: number, rows: Rows) => {
  const states = new Uint8Array(next).fill(OPEN);
  const damaged: Segment[] = [];
  for (const segment of rows.segments) {
    if (!isSound(segment)) continue;
    const here = (segment.size === 1 ? rows.narrow : rows.wide).map((row) => row.get(segment.block) ?? []);
    const may = new Uint8Array(segment.size * BLOCK).fill(wanted.length === 0 ? MAY : NO);
    /** How many of the wanted each article has, counted in their order: one that misses any stays behind. */
    const has = new Uint32Array(may.length);
    try {
      for (const [at, alternatives] of wanted.entries()) {
        let left = 0;
        const among = (doc: number): boolean => has[doc] === at;
        const take = (doc: number): void => {
          has[doc] = at + 1;
          left++;
          if (at + 1 === wanted.length) may[doc] = MAY;
        };
        for (const needs of alternatives) eachHaving(needs, here, segment.size, among, take);
        if (left === 0) break;
      }
      for (const ban of bans)
        eachMeeting(ban, here[ban.row]!, segment.size, (doc) => {
          may[doc] = NO;
        });
    } catch (fault) {
      if (!(fault instanceof Damaged)) throw fault;
      damaged.push(segment);
      continue;
    }
    const from = segment.block * BLOCK;
    states.set(may.subarray(0, Math.min(segment.end, next) - from), from);
  }
  for (const { doc, grams } of rows.pending.filter(sound)) {
    const all = (needs: readonly Need[]): boolean => needs.every((need) => holds(grams, need));
    states[doc] = wanted.every((one) => one.some(all)) && !bans.some((ban) => holds(grams, ban)) ? MAY : NO;
  }
  return { states, damaged };
};

/** Looks up terms of which one of each group must occur, and short ones that must not: letters only, none empty. */
export const lookUp = (
  db: Database,
  wanted: readonly (readonly string[])[],
  unwanted: readonly string[],
  order: Order,
): Promise<Lookup> =>
  db.transaction('r', [db.facts, db.segments, db.buckets, db.pending, db.sorts, db.ids, db.drawers], async () => {
    const all: Need[] = [];
    const needsOf = (term: string): Need[] =>
      pairsOf(term).map((pair) => {
        const need = { ...pair, row: all.length };
        all.push(need);
        return need;
      });
    const needs = wanted.map((alternatives) => alternatives.map(needsOf));
    const bans = unwanted.filter(({ length }) => length <= 2).flatMap(needsOf);
    const fetchAll = (size: number) => Promise.all(all.map((need) => fetchRows(db, need, size)));
    const reading = Promise.all([nextDoc(db), db.segments.toArray(), waiting(db), fetchAll(1), fetchAll(WIDE)]);
    // Reckoned the first time, meanwhile.
    currentForm();
    const [next, segments, pending, narrow, wide] = await reading;
    const { states, damaged } = judge(needs, bans, next, { segments, narrow, wide, pending });
    const docs: number[] = [];
    for (let doc = 0; doc < next; doc++) if (states[doc] !== NO) docs.push(doc);
    if (docs.length > MANY * next) return { states, docs, ordered: false, damaged: { segments: damaged, sorts: [] } };
    const { places, damaged: sorts } = await sorted(db, docs, order);
    return { states, docs: places.map(({ doc }) => doc), ordered: true, damaged: { segments: damaged, sorts } };
  });
