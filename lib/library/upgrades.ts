/** What brings the rows of an earlier version of the library into the form of today; each runs once, in one transaction. */
import type { Transaction } from 'dexie';
import { batches } from './batches';
import type { IdPage, Numbered, SortPage } from './index-rows';
import { idPageOf } from './numbered';
import { BLOCK, blockOf } from './place';
import { keyOf, keysIn } from './sorts';
import type { Fact, Listing } from './tables';

/** To the second version: every article gets a number. */
export const numberAll = async (change: Transaction): Promise<void> => {
  const numbers: Numbered[] = [];
  await change
    .table<Listing>('listings')
    .toCollection()
    .modify((listing) => {
      listing.doc = numbers.length;
      listing.whole = true;
      numbers.push({ doc: listing.doc, articleId: listing.articleId });
    });
  await change.table<Numbered>('numbers').bulkPut(numbers);
  await change.table<Fact>('facts').put({ key: 'doc', value: numbers.length });
};

/** A page of words to sort by as one of numbers. */
const numberKeys = (page: SortPage): void => {
  if (Array.isArray(page.keys))
    page.keys = keysIn(
      page.sort,
      page.keys.map((key) => (key === null ? null : keyOf(page.sort, key))),
    );
};

/** To the fourth version: numbers to sort by. The index and the fingerprints are of another form since, and are made again from the texts. */
export const numberSorts = async (change: Transaction): Promise<void> => {
  await change.table<SortPage>('sorts').toCollection().modify(numberKeys);
};

/** Listings that are read at once. */
const LISTED = 2000;

/** To the fifth version: the ids of a block in one row, and of full blocks the numbers of the last changes. */
export const pageNumbers = async (change: Transaction): Promise<void> => {
  const next = ((await change.table<Fact>('facts').get('doc'))?.value as number | undefined) ?? 0;
  const ids = new Map<number, string[]>();
  const seqs = new Map<number, Float64Array>();
  const begin = (block: number): void => {
    ids.set(block, []);
    seqs.set(block, new Float64Array(BLOCK).fill(NaN));
  };
  // A block whose articles are all deleted has pages too: what has none is taken for lost.
  for (let block = 0; block * BLOCK < next; block++) begin(block);
  for await (const batch of batches<Listing>(change.table<Listing, string>('listings'), LISTED))
    for (const { doc, articleId, seq } of batch) {
      const block = blockOf(doc);
      if (!ids.has(block)) begin(block);
      ids.get(block)![doc % BLOCK] = articleId;
      seqs.get(block)![doc % BLOCK] = seq;
    }
  const full = [...seqs].filter(([block]) => (block + 1) * BLOCK <= next);
  await Promise.all([
    change.table<IdPage>('ids').bulkPut([...ids].map(([block, all]) => idPageOf(block, all))),
    change.table<SortPage>('sorts').bulkPut(full.map(([block, keys]) => ({ sort: 'seq', block, keys }))),
  ]);
};
