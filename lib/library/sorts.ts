/** Pages of what lists are sorted by: with them many articles are put in order, and no listing is read but those that are shown. */
import { isWhole, sortPagesIn } from './held-pages';
import type { Column, Sort, SortPage } from './index-rows';
import { listingsIn, numbered } from './numbered';
import { BLOCK, blockOf } from './place';
import type { Database, Listing } from './tables';

export const COLUMNS: readonly Column[] = ['clippedAt', 'publishedAt', 'outlet', 'mentions', 'seq'];

/** Equal ones stand in the order in which they were numbered. */
export interface Order {
  sort: Sort;
  descending: boolean;
}

type Key = string | number;

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

/** By what articles are put in order: numbers where that can be, since many words take several times as long to read. */
export const keyOf = (sort: Column, value: Key): Key =>
  sort === 'clippedAt' || sort === 'publishedAt' ? dateKey(String(value)) : value;

/** Compares what stands in an order. */
export const comparing = ({ descending }: Pick<Order, 'descending'>) => {
  const up = (a: Placed, b: Placed): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.doc - b.doc);
  return descending ? (a: Placed, b: Placed): number => up(b, a) : up;
};

/** The first places of an order. Among many numbers, those that are beyond the last of them are left out before the others are sorted. */
const inOrder = (all: Placed[], order: Pick<Order, 'descending'>, limit: number): Placed[] => {
  if (limit >= all.length || typeof all[0]!.key === 'string') return all.sort(comparing(order)).slice(0, limit);
  const keys = Float64Array.from(all, ({ key }) => Number(key)).sort();
  const edge = order.descending ? keys[keys.length - limit]! : keys[limit - 1]!;
  const near = all.filter(({ key }) => (order.descending ? Number(key) >= edge : Number(key) <= edge));
  return near.sort(comparing(order)).slice(0, limit);
};

export const placed = (listing: Listing, { sort }: Order): Listing & Placed => ({
  ...listing,
  key: keyOf(sort, listing[sort]),
});

/** A key of each article of a block, null where no article has the number; as numbers, if they are that. */
export const keysIn = (sort: Column, keys: readonly (Key | null)[]): SortPage['keys'] =>
  sort === 'outlet'
    ? (keys as (string | null)[])
    : Float64Array.from(keys, (key) => (key === null ? NaN : Number(key)));

/** The pages of a block. */
export const sortPagesOf = (block: number, listings: readonly Listing[]): SortPage[] => {
  const byPlace = new Map(listings.map((listing) => [listing.doc - block * BLOCK, listing]));
  return COLUMNS.map((sort) => {
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
  if (pages.length > 0) await db.sorts.bulkDelete(pages.map(({ sort, block }): [Column, number] => [sort, block]));
};

/** Brings pages in line with what changed: a listing by its number, or null where no article has that number any more. */
export const resort = async (db: Database, changed: ReadonlyMap<number, Listing | null>): Promise<void> => {
  const blocks = [...new Set([...changed.keys()].map(blockOf))];
  const places = COLUMNS.flatMap((sort) => blocks.map((block): [Column, number] => [sort, block]));
  const pages = (await db.sorts.bulkGet(places)).filter((page) => page !== undefined);
  const whole = pages.filter(isWhole);
  for (const page of whole) {
    const keys = [...page.keys];
    for (const [doc, listing] of changed)
      if (blockOf(doc) === page.block)
        keys[doc - page.block * BLOCK] = listing === null ? null : keyOf(page.sort, listing[page.sort]);
    page.keys = keysIn(page.sort, keys);
  }
  await db.sorts.bulkPut(whole);
  await forget(
    db,
    pages.filter((page) => !isWhole(page)),
  );
};

/**
 * Makes the pages of the blocks that new listings fill, numbered from `first` on: with them, the list is read in order though
 * nothing was indexed yet. `changed`: as of `resort`, of the articles that were there before.
 */
export const sortFilled = async (
  db: Database,
  first: number,
  fresh: readonly Listing[],
  changed: ReadonlyMap<number, Listing | null>,
): Promise<void> => {
  const [from, to] = [blockOf(first), blockOf(first + fresh.length)];
  if (from === to) return;
  const before = (await listingsIn(db, from * BLOCK, first)).filter(({ doc }) => !changed.has(doc));
  const again = [...changed.values()].filter((one) => one !== null);
  const all = [...before, ...again, ...fresh];
  const blocks = Array.from({ length: to - from }, (_, at) => from + at);
  await db.sorts.bulkPut(blocks.flatMap((block) => sortPagesOf(block, all)));
};

/** Articles without a page whose listings are read to sort them: where the index is not made yet they may be very many. */
const MOST = 1000;

export interface Sorted {
  /** In order, without numbers that no article has any more; null where too many have no page yet. */
  places: Placed[] | null;
  /** Pages that are not what was written. */
  damaged: SortPage[];
}

/** Runs inside a transaction that reads `facts`, `sorts`, `ids` and `listings`. `most`: of how many without a page the listings are read. */
export const sorted = async (
  db: Database,
  docs: readonly number[],
  { sort, descending }: { sort: Column; descending: boolean },
  { most = MOST, limit = Number.POSITIVE_INFINITY } = {},
): Promise<Sorted> => {
  const [from, to] = [docs[0] ?? 0, docs.at(-1) ?? 0].map(blockOf);
  const { pages, damaged } = await sortPagesIn(db, sort, from!, to!);
  const all: Placed[] = [];
  const bare: number[] = [];
  for (const doc of docs) {
    const block = blockOf(doc);
    const keys = pages.get(block);
    const key = keys?.[doc - block * BLOCK];
    if (keys === undefined) bare.push(doc);
    else if (key !== undefined && key !== null && !Number.isNaN(key)) all.push({ doc, key });
  }
  if (bare.length > most) return { places: null, damaged };
  for (let at = 0; at < bare.length; at += MOST)
    for (const listing of await numbered(db, bare.slice(at, at + MOST)))
      all.push({ doc: listing.doc, key: keyOf(sort, listing[sort]) });
  return { places: inOrder(all, { descending }, limit), damaged };
};
