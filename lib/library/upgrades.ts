/** What brings the rows of an earlier version of the library into the form of today; each runs once, in one transaction. */
import type { Transaction } from 'dexie';
import { pageOf } from './build';
import { Damaged, HEAD, seal, unseal } from './bytes';
import type { Numbered, Segment, SketchPage, SortPage } from './index-rows';
import { BLOCK } from './place';
import { BINS, PACKED, packed } from './sketch';
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

/** A page of fingerprints of a byte a bin as one of half that. One that is damaged stays as it is, and is found out when it is read. */
const packPage = (page: SketchPage): void => {
  try {
    const before = unseal(page.bytes).subarray(HEAD);
    const { bytes } = pageOf(page.size, page.block);
    for (let at = 0; at < page.size * BLOCK; at++)
      bytes.set(packed(before.subarray(at * BINS, (at + 1) * BINS)), HEAD + at * PACKED);
    page.bytes = seal(bytes);
  } catch (fault) {
    if (!(fault instanceof Damaged)) throw fault;
  }
};

/** A page of words to sort by as one of numbers. */
const numberKeys = (page: SortPage): void => {
  if (Array.isArray(page.keys))
    page.keys = keysIn(
      page.sort,
      page.keys.map((key) => (key === null ? null : keyOf(page.sort, key))),
    );
};

/** To the fourth version: fingerprints of four bits a bin, numbers to sort by, segments that say where they end. */
export const pack = async (change: Transaction): Promise<void> => {
  await change
    .table<Segment>('segments')
    .toCollection()
    .modify((segment) => {
      segment.end = (segment.block + segment.size) * BLOCK;
    });
  await change.table<SketchPage>('sketches').toCollection().modify(packPage);
  await change.table<SortPage>('sorts').toCollection().modify(numberKeys);
};
