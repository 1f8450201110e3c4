/** What lists are sorted by, and texts compared by, as it is kept by number: pages of the keys of 256 articles. */
import type { Column, Sort, SortPage } from './index-rows';
import { BLOCK, blockOf } from './place';
import type { Listing } from './tables';

export const COLUMNS: readonly Column[] = ['clippedAt', 'publishedAt', 'outlet', 'mentions', 'seq', 'textKey'];

/** Equal ones stand in the order in which they were numbered. */
export interface Order {
  sort: Sort;
  descending: boolean;
}

export type Key = string | number;

/** Where an article stands in an order. */
export interface Placed {
  doc: number;
  key: Key;
}

/**
 * A date of a listing as a number that sorts as its text does: the instant (ms) times eight, and how many of its parts are given, so that a
 * day comes before its midnight. No date comes first.
 */
const dateKey = (date: string): number => {
  const parts = date.match(/\d+/g) ?? [];
  const [year = NaN, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map(Number);
  const instant = Date.UTC(year, month - 1, day, hour, minute, second) + Number(`.${parts[6] ?? 0}`) * 1000;
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant * 8 + Math.min(parts.length, 7);
};

/** The first 52 bits of a digest: of 100,000 texts two agree in them once in a million libraries. */
export const digestKey = (digest: string): number => Number.parseInt(digest.slice(0, 13), 16) || 0;

/** By what articles are put in order: numbers where that can be, since many words take several times as long to read. */
export const keyOf = (sort: Column, value: Key): Key =>
  sort === 'clippedAt' || sort === 'publishedAt'
    ? dateKey(String(value))
    : sort === 'textKey'
      ? digestKey(String(value))
      : value;

/** A key of each article of a block, null where no article has the number; as numbers, if they are that. */
export const keysIn = (sort: Column, keys: readonly (Key | null)[]): SortPage['keys'] =>
  sort === 'outlet'
    ? (keys as (string | null)[])
    : Float64Array.from(keys, (key) => (key === null ? NaN : Number(key)));

/** A page in line with what changed: a listing by its number, or null where no article has that number any more. */
export const rekeyed = ({ sort, block, keys }: SortPage, changed: ReadonlyMap<number, Listing | null>): SortPage => {
  const again: (Key | null)[] = [...keys];
  for (const [doc, listing] of changed)
    if (blockOf(doc) === block) again[doc % BLOCK] = listing && keyOf(sort, listing[sort]);
  return { sort, block, keys: keysIn(sort, again) };
};

/** The page of a block, of those listings that are of it. */
export const sortPageOf = (sort: Column, block: number, listings: readonly Listing[]): SortPage =>
  rekeyed(
    { sort, block, keys: Array.from({ length: BLOCK }, () => null) },
    new Map(listings.map((one) => [one.doc, one])),
  );

/** Every page of a block. */
export const sortPagesOf = (block: number, listings: readonly Listing[]): SortPage[] =>
  COLUMNS.map((sort) => sortPageOf(sort, block, listings));

/** Whether a page is one that was written. */
export const isWhole = ({ sort, keys }: SortPage): boolean =>
  (sort === 'outlet' ? Array.isArray(keys) : keys instanceof Float64Array) && keys.length === BLOCK;
