/**
 * The pages that lists were sorted by last, held for the next search: some four hundred rows at 100,000 articles, a third of the time of a
 * search. They hold what is stored as long as the number of the last change is the same: whatever changes what is in a page takes the next, and one
 * that is made again with the index has the same in it.
 */
import { fold } from '../text/fold';
import type { Column, SortPage } from './index-rows';
import { listingsIn } from './numbered';
import { blockOf } from './place';
import { isWhole, sortPageOf } from './sort-keys';
import type { Database } from './tables';

type Pages = Map<number, SortPage['keys']>;

const held = new WeakMap<Database, { seq: unknown; columns: Map<Column, Pages> }>();

/** The keys of a page as they are compared: outlets, stored as they are printed, are one in either script. */
const compared = ({ keys }: SortPage): SortPage['keys'] =>
  keys instanceof Float64Array ? keys : keys.map((key) => key && fold(key));

/** Of a column what is held, to be added to. */
const heldOf = (db: Database, sort: Column, seq: unknown): Pages => {
  const last = held.get(db);
  const columns = last?.seq === seq && last !== undefined ? last.columns : new Map<Column, Pages>();
  const pages = columns.get(sort) ?? new Map<number, SortPage['keys']>();
  columns.set(sort, pages);
  held.set(db, { seq, columns });
  return pages;
};

/**
 * The pages of the blocks `from` to `to` by block, those without a page made of their listings, and those that are not what was written. Runs
 * inside a transaction that reads `facts`, `sorts`, `ids` and `drawers`.
 */
export const sortPagesIn = async (
  db: Database,
  sort: Column,
  from: number,
  to: number,
): Promise<{ pages: ReadonlyMap<number, SortPage['keys']>; damaged: SortPage[] }> => {
  const [seq, next] = await db.facts.bulkGet(['seq', 'doc']);
  const pages = heldOf(db, sort, seq?.value);
  const missing = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((block) => !pages.has(block));
  if (missing.length === 0) return { pages, damaged: [] };
  const [low, high] = [missing[0]!, missing.at(-1)!].map((block): [Column, number] => [sort, block]);
  const open = blockOf(Number(next?.value));
  const [read, last] = await Promise.all([
    db.sorts.where('[sort+block]').between(low, high, true, true).toArray(),
    missing.includes(open) ? db.ids.get(open) : undefined,
  ]);
  const lastSorts = last?.sorts?.filter((page) => page.sort === sort) ?? [];
  for (const page of [...read, ...lastSorts]) if (isWhole(page)) pages.set(page.block, compared(page));
  for (const block of missing)
    if (!pages.has(block)) {
      const listings = await listingsIn(db, block);
      pages.set(block, compared(sortPageOf(sort, block, listings)));
    }
  return { pages, damaged: read.filter((page) => !isWhole(page)) };
};
