/**
 * The pages that lists were sorted by last, held for the next search: some four hundred rows at 100,000 articles, a third of the time of a
 * search. They are what is stored as long as the number of the last change is the same, since whatever changes a page takes the next.
 */
import type { Column, SortPage } from './index-rows';
import { BLOCK } from './place';
import type { Database } from './tables';

type Pages = Map<number, SortPage['keys']>;

const held = new WeakMap<Database, { sort: Column; seq: unknown; pages: Pages }>();

export const isWhole = ({ sort, keys }: SortPage): boolean =>
  (sort === 'outlet' ? Array.isArray(keys) : keys instanceof Float64Array) && keys.length === BLOCK;

/**
 * The pages of the blocks `from` to `to` by block, those that are missing left out, and those that are not what was written. Runs inside a
 * transaction that reads `facts` and `sorts`.
 */
export const sortPagesIn = async (
  db: Database,
  sort: Column,
  from: number,
  to: number,
): Promise<{ pages: ReadonlyMap<number, SortPage['keys']>; damaged: SortPage[] }> => {
  const seq = (await db.facts.get('seq'))?.value;
  const last = held.get(db);
  const pages: Pages = last?.sort === sort && last.seq === seq ? last.pages : new Map();
  const missing = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((block) => !pages.has(block));
  if (missing.length === 0) return { pages, damaged: [] };
  const [low, high] = [missing[0]!, missing.at(-1)!].map((block): [Column, number] => [sort, block]);
  const read = await db.sorts.where('[sort+block]').between(low, high, true, true).toArray();
  for (const page of read) if (isWhole(page)) pages.set(page.block, page.keys);
  held.set(db, { sort, seq, pages });
  return { pages, damaged: read.filter((page) => !isWhole(page)) };
};
