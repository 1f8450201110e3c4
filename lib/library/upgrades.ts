/** What brings the rows of an earlier version of the library into the form of today; each runs once, in one transaction. */
import type { Transaction } from 'dexie';
import type { Numbered, SortPage } from './index-rows';
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
