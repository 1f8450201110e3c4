/** Pages of what lists are sorted by: with them many articles are put in order, and no listing is read but those that are shown. */
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

interface Placed {
  doc: number;
  key: string | number;
}

/** Compares what stands in an order. */
export const comparing = ({ descending }: Order) => {
  const up = (a: Placed, b: Placed): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.doc - b.doc);
  return descending ? (a: Placed, b: Placed): number => up(b, a) : up;
};

/** The pages of a block. */
export const sortPagesOf = (block: number, listings: readonly Listing[]): SortPage[] =>
  SORTS.map((sort) => {
    const keys: SortPage['keys'] = Array.from({ length: BLOCK }, () => null);
    for (const listing of listings) keys[listing.doc - block * BLOCK] = listing[sort];
    return { sort, block, keys };
  });

const isWhole = (page: SortPage | undefined): page is SortPage =>
  Array.isArray(page?.keys) && page.keys.length === BLOCK;

/** Removes pages that are not what was written: they are made again with the index. */
const forget = async (db: Database, pages: readonly SortPage[]): Promise<void> => {
  const damaged = pages.filter((page) => !isWhole(page));
  if (damaged.length > 0) await db.sorts.bulkDelete(damaged.map(({ sort, block }): [Sort, number] => [sort, block]));
};

/** Brings pages in line with what changed: a listing by its number, or null where no article has that number any more. */
export const resort = async (db: Database, changed: ReadonlyMap<number, Listing | null>): Promise<void> => {
  const blocks = [...new Set([...changed.keys()].map((doc) => Math.floor(doc / BLOCK)))];
  const places = SORTS.flatMap((sort) => blocks.map((block): [Sort, number] => [sort, block]));
  const pages = (await db.sorts.bulkGet(places)).filter((page) => page !== undefined);
  const whole = pages.filter(isWhole);
  for (const { sort, block, keys } of whole)
    for (const [doc, listing] of changed)
      if (Math.floor(doc / BLOCK) === block) keys[doc - block * BLOCK] = listing === null ? null : listing[sort];
  await db.sorts.bulkPut(whole);
  await forget(db, pages);
};

/** Articles without a page whose listings are read to sort them: after an import they may be very many. */
const MOST = 1000;

/** Numbers in the order of their articles, without those that no article has any more; null where too many have no page yet. */
export const sorted = async (db: Database, docs: readonly number[], order: Order): Promise<number[] | null> => {
  const [from, to] = [docs[0] ?? 0, docs.at(-1) ?? 0].map((doc) => [order.sort, Math.floor(doc / BLOCK)]);
  const pages = await db.sorts.where('[sort+block]').between(from, to, true, true).toArray();
  // Where that cannot be written (a full disk), the next search tries again.
  await forget(db, pages).catch(() => {});
  const keysOf = new Map(pages.filter(isWhole).map(({ block, keys }) => [block, keys]));
  const placed: Placed[] = [];
  const bare: number[] = [];
  for (const doc of docs) {
    const block = Math.floor(doc / BLOCK);
    const keys = keysOf.get(block);
    const key = keys?.[doc - block * BLOCK];
    if (keys === undefined) bare.push(doc);
    else if (key !== undefined && key !== null) placed.push({ doc, key });
  }
  if (bare.length > MOST) return null;
  const listings = await db.transaction('r', [db.numbers, db.listings], () => numbered(db, bare));
  for (const listing of listings) placed.push({ doc: listing.doc, key: listing[order.sort] });
  return placed.sort(comparing(order)).map(({ doc }) => doc);
};
