/** What brings a library of an earlier version into the form of today: once, in the transaction that opens it. */
import type { Transaction } from 'dexie';
import { batches } from './batches';
import { drawersOf, refile } from './drawers';
import type { IdPage, SortPage } from './index-rows';
import { idPageOf } from './numbered';
import { BLOCK, blockOf, blocksBelow } from './place';
import { COLUMNS, type Key, keyOf, keysIn } from './sort-keys';
import type { Database, Fact, Listing } from './tables';

/** Listings that are read at once. */
const LISTED = 2000;

/** In the first version no article had a number, and every one its text. */
type Former = Omit<Listing, 'doc' | 'whole'> & Partial<Pick<Listing, 'doc' | 'whole'>>;

/**
 * Every version before the sixth kept a listing a row, with indexes. They are put in drawers, and with them all is made again that follows
 * from them by number: which articles there are, and what lists are sorted by. The index of the words and the counts are left as they are.
 */
export const refileAll = async (change: Transaction): Promise<void> => {
  const db = { drawers: change.table('drawers') as Database['drawers'] };
  const facts = change.table<Fact>('facts');
  let next = ((await facts.get('doc'))?.value as number | undefined) ?? 0;
  const ids = new Array<string>(next);
  const columns = COLUMNS.map((sort) => ({ sort, keys: new Array<Key>(next) }));
  for await (const batch of batches<Former>(change.table<Former, string>('listings'), LISTED)) {
    const listings = batch.map((one): Listing => ({ ...one, doc: one.doc ?? next++, whole: one.whole ?? true }));
    for (const listing of listings) {
      ids[listing.doc] = listing.articleId;
      for (const { sort, keys } of columns) keys[listing.doc] = keyOf(sort, listing[sort]);
    }
    const held = await drawersOf(
      db,
      listings.map(({ articleId }) => articleId),
    );
    await refile(db, held, listings);
  }
  next = ids.length;
  const full = blockOf(next);
  const ofBlock = <T>(all: readonly T[], block: number): (T | null)[] =>
    Array.from({ length: BLOCK }, (_, at) => all[block * BLOCK + at] ?? null);
  const sortsOf = (block: number): SortPage[] =>
    columns.map(({ sort, keys }) => ({ sort, block, keys: keysIn(sort, ofBlock(keys, block)) }));
  const idsOf = (block: number): IdPage =>
    idPageOf(block, ofBlock(ids, block), block === full ? sortsOf(block) : undefined);
  await Promise.all([
    facts.put({ key: 'doc', value: next }),
    // A block whose articles are all deleted has pages too: what has none is taken for lost.
    change.table('ids').bulkPut(blocksBelow(next).map(idsOf)),
    change.table('sorts').clear(),
    change.table('sorts').bulkPut(blocksBelow(full * BLOCK).flatMap(sortsOf)),
  ]);
};
