/** Pages of what lists are sorted by: with them many articles are put in order, and no listing is read but those that are shown. */
import { sortPagesIn } from './held-pages';
import type { Column, SortPage } from './index-rows';
import { BLOCK, blockOf } from './place';
import { COLUMNS, isWhole, type Key, type Placed, rekeyed } from './sort-keys';
import type { Database, Listing } from './tables';

/** Compares what stands in an order. */
const comparing = ({ descending }: { descending: boolean }) => {
  const up = (a: Placed, b: Placed): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.doc - b.doc);
  return descending ? (a: Placed, b: Placed): number => up(b, a) : up;
};

/** Removes pages that are not what was written: they are made again with the index. */
export const forget = async (db: Database, pages: readonly SortPage[]): Promise<void> => {
  if (pages.length > 0) await db.sorts.bulkDelete(pages.map(({ sort, block }): [Column, number] => [sort, block]));
};

/**
 * Reads by pages, in one transaction; those that are not what was written are removed and made again with the index. Where that cannot be
 * written (a full disk), the next reader tries again.
 */
export const readBySorts = async <T>(
  db: Database,
  read: () => Promise<{ found: T; damaged: SortPage[] }>,
): Promise<T> => {
  const { found, damaged } = await db.transaction('r', [db.facts, db.sorts, db.ids, db.drawers], read);
  await forget(db, damaged).catch(() => {});
  return found;
};

/** Brings pages in line with what changed: a listing by its number, or null where no article has that number any more. */
export const resort = async (db: Database, changed: ReadonlyMap<number, Listing | null>): Promise<void> => {
  const blocks = [...new Set([...changed.keys()].map(blockOf))];
  const places = COLUMNS.flatMap((sort) => blocks.map((block): [Column, number] => [sort, block]));
  const pages = (await db.sorts.bulkGet(places)).filter((page) => page !== undefined);
  await db.sorts.bulkPut(pages.filter(isWhole).map((page) => rekeyed(page, changed)));
  await forget(
    db,
    pages.filter((page) => !isWhole(page)),
  );
};

export interface Sorted {
  /** In order, without numbers that no article has any more. */
  places: Placed[];
  /** Pages that are not what was written. */
  damaged: SortPage[];
}

/**
 * Numbers, ascending, put in order, or the first of them: those that come after enough others are left out on the way, begun at the end that
 * is likely to come first. Runs inside a transaction that reads `facts`, `sorts`, `ids` and `drawers`.
 */
export const sorted = async (
  db: Database,
  docs: readonly number[],
  { sort, descending }: { sort: Column; descending: boolean },
  limit = Number.POSITIVE_INFINITY,
): Promise<Sorted> => {
  const [from, to] = [docs[0] ?? 0, docs.at(-1) ?? 0].map(blockOf);
  const { pages, damaged } = await sortPagesIn(db, sort, from!, to!);
  const order = comparing({ descending });
  const places: Placed[] = [];
  let edge: Key | undefined;
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[descending ? docs.length - 1 - at : at]!;
    const key = pages.get(blockOf(doc))?.[doc % BLOCK];
    if (key === undefined || key === null || Number.isNaN(key)) continue;
    // Of equal ones, too, those that were met before come first.
    if (edge !== undefined && (descending ? key <= edge : key >= edge)) continue;
    places.push({ doc, key });
    if (places.length < 2 * limit) continue;
    places.sort(order).length = limit;
    edge = places.at(-1)!.key;
  }
  return { places: places.sort(order).slice(0, limit), damaged };
};
