/** Pages of what lists are sorted by: with them many articles are put in order, and no listing is read but those that are shown. */
import { isWhole, sortPagesIn } from './held-pages';
import type { Sort, SortPage } from './index-rows';
import { numbered } from './numbered';
import { BLOCK } from './place';
import type { Database, Listing } from './tables';

export const SORTS: readonly Sort[] = ['clippedAt', 'publishedAt', 'outlet', 'mentions'];

/** Equal ones stand in the order in which they were numbered. */
export interface Order {
  sort: Sort;
  descending: boolean;
}

type Key = string | number;

interface Placed {
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

/** By what articles are put in order: numbers where that can be, since many words take several times as long to read. */
export const keyOf = (sort: Sort, value: Key): Key =>
  sort === 'clippedAt' || sort === 'publishedAt' ? dateKey(String(value)) : value;

/** Compares what stands in an order. */
export const comparing = ({ descending }: Order) => {
  const up = (a: Placed, b: Placed): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.doc - b.doc);
  return descending ? (a: Placed, b: Placed): number => up(b, a) : up;
};

export const placed = (listing: Listing, { sort }: Order): Listing & Placed => ({
  ...listing,
  key: keyOf(sort, listing[sort]),
});

/** A key of each article of a block, null where no article has the number; as numbers, if they are that. */
export const keysIn = (sort: Sort, keys: readonly (Key | null)[]): SortPage['keys'] =>
  sort === 'outlet'
    ? (keys as (string | null)[])
    : Float64Array.from(keys, (key) => (key === null ? NaN : Number(key)));

/** The pages of a block. */
export const sortPagesOf = (block: number, listings: readonly Listing[]): SortPage[] => {
  const byPlace = new Map(listings.map((listing) => [listing.doc - block * BLOCK, listing]));
  return SORTS.map((sort) => {
    const keys = Array.from({ length: BLOCK }, (_, at) => byPlace.get(at)).map((one) => one && keyOf(sort, one[sort]));
    return {
      sort,
      block,
      keys: keysIn(
        sort,
        keys.map((key) => key ?? null),
      ),
    };
  });
};

/** Removes pages that are not what was written: they are made again with the index. */
export const forget = async (db: Database, pages: readonly SortPage[]): Promise<void> => {
  if (pages.length > 0) await db.sorts.bulkDelete(pages.map(({ sort, block }): [Sort, number] => [sort, block]));
};

/** Brings pages in line with what changed: a listing by its number, or null where no article has that number any more. */
export const resort = async (db: Database, changed: ReadonlyMap<number, Listing | null>): Promise<void> => {
  const blocks = [...new Set([...changed.keys()].map((doc) => Math.floor(doc / BLOCK)))];
  const places = SORTS.flatMap((sort) => blocks.map((block): [Sort, number] => [sort, block]));
  const pages = (await db.sorts.bulkGet(places)).filter((page) => page !== undefined);
  const whole = pages.filter(isWhole);
  for (const page of whole) {
    const keys = [...page.keys];
    for (const [doc, listing] of changed)
      if (Math.floor(doc / BLOCK) === page.block)
        keys[doc - page.block * BLOCK] = listing === null ? null : keyOf(page.sort, listing[page.sort]);
    page.keys = keysIn(page.sort, keys);
  }
  await db.sorts.bulkPut(whole);
  await forget(
    db,
    pages.filter((page) => !isWhole(page)),
  );
};

/** Articles without a page whose listings are read to sort them: after an import they may be very many. */
const MOST = 1000;

/** Numbers in an order, without those that no article has any more; null where too many have no page yet. */
export interface Sorted {
  docs: number[] | null;
  /** Pages that are not what was written. */
  damaged: SortPage[];
}

/** Runs inside a transaction that reads `facts`, `sorts`, `numbers` and `listings`. */
export const sorted = async (db: Database, docs: readonly number[], order: Order): Promise<Sorted> => {
  const [from, to] = [docs[0] ?? 0, docs.at(-1) ?? 0].map((doc) => Math.floor(doc / BLOCK));
  const { pages, damaged } = await sortPagesIn(db, order.sort, from!, to!);
  const all: Placed[] = [];
  const bare: number[] = [];
  for (const doc of docs) {
    const block = Math.floor(doc / BLOCK);
    const keys = pages.get(block);
    const key = keys?.[doc - block * BLOCK];
    if (keys === undefined) bare.push(doc);
    else if (key !== undefined && key !== null && !Number.isNaN(key)) all.push({ doc, key });
  }
  if (bare.length > MOST) return { docs: null, damaged };
  for (const listing of await numbered(db, bare))
    all.push({ doc: listing.doc, key: keyOf(order.sort, listing[order.sort]) });
  return { docs: all.sort(comparing(order)).map(({ doc }) => doc), damaged };
};
