/** Writes which articles have which numbers, and with it what those are sorted by that came last. */
import type { IdPage, SortPage } from './index-rows';
import { articlesOf, idPageOf, listingsIn } from './numbered';
import { BLOCK, blockOf } from './place';
import { COLUMNS, isWhole, rekeyed, sortPagesOf } from './sort-keys';
import type { Database, Listing } from './tables';

/** Numbers are given from `first` on and below `next`; `last`: the last page there is, where it was read already. */
interface Given {
  first: number;
  next: number;
  last?: IdPage | undefined;
}

/** What the articles of a block are sorted by that is not full; of a page that lacks it, or holds something else, made of the listings. */
const sortsOf = async (db: Database, { block, sorts }: IdPage): Promise<SortPage[]> => {
  const whole = sorts?.filter(isWhole) ?? [];
  if (whole.length === COLUMNS.length) return whole;
  return sortPagesOf(block, await listingsIn(db, block));
};

/**
 * Brings pages in line with what changed: a listing by its number, or null where no article has that number any more. What a block is sorted
 * by stands in its page of ids until the block is full, then in pages of its own. A page of ids that is missing is made only where its block
 * begins here: any other holds articles that only `findNumbers` knows. Runs inside a transaction that writes.
 */
export const renumber = async (
  db: Database,
  changed: ReadonlyMap<number, Listing | null>,
  { first, next, last }: Given,
): Promise<void> => {
  const open = blockOf(first);
  const stale = [...changed].filter(([doc, one]) => one === null || blockOf(doc) >= open);
  const blocks = [...new Set(stale.map(([doc]) => blockOf(doc)))];
  const begins = (block: number): boolean => block * BLOCK >= first;
  const held = await db.ids.bulkGet(blocks.filter((block) => block !== last?.block && !begins(block)));
  const begun = blocks.filter(begins).map((block) => idPageOf(block, [], sortPagesOf(block, [])));
  const pages: IdPage[] = [];
  const filled: SortPage[] = [];
  for (const page of [last, ...held, ...begun]) {
    if (page === undefined || !blocks.includes(page.block)) continue;
    const { block } = page;
    const ids: (string | undefined)[] = [];
    for (const { doc, articleId } of articlesOf(page)) ids[doc % BLOCK] = articleId;
    for (const [doc, one] of changed) if (blockOf(doc) === block) ids[doc % BLOCK] = one?.articleId;
    const sorts = block < open ? [] : (await sortsOf(db, page)).map((sort) => rekeyed(sort, changed));
    if (block < blockOf(next)) filled.push(...sorts);
    pages.push(idPageOf(block, ids, block < blockOf(next) ? undefined : sorts));
  }
  await Promise.all([db.ids.bulkPut(pages), filled.length > 0 && db.sorts.bulkPut(filled)]);
};
