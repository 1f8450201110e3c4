/** What the index says of a query: of every article whether it may match, cannot, or is not indexed. */
import { intact } from './bytes';
import type { Bucket, Pending, Segment, SortPage } from './index-rows';
import { eachHaving, eachMeeting, fetchRows, holds, type Need, pairsOf } from './needs';
import { sound, waiting } from './pending';
import { BLOCK, currentForm, WIDE } from './place';
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

/** Above this share of all, reading the list in order reaches the first hits sooner than sorting all candidates. */
const MANY = 1 / 4;

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
    const whole = intact(() => {
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
    });
    const from = segment.block * BLOCK;
    if (whole) states.set(may.subarray(0, Math.min(segment.end, next) - from), from);
    else damaged.push(segment);
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
