/** Writes and removes articles with everything that is derived from them; both run inside a transaction of the library. */
import type { ArticleRecord } from '../capture/record';
import { fewOf } from './few';
import type { Numbered, Pending } from './index-rows';
import { listingOf } from './listing';
import { repage } from './pages';
import { pendingOf } from './pending';
import { resort } from './sorts';
import { type Database, type Listing, nextDoc } from './tables';

/**
 * Each record once. A text that was not the newest before gets a new number, so nothing in the index is ever changed.
 * Without `words`, those are left to `settle`: until then search reads the texts.
 */
export const put = async (
  db: Database,
  records: readonly ArticleRecord[],
  seq: number,
  { words = true } = {},
): Promise<void> => {
  if (records.length === 0) return;
  const ids = records.map(({ articleId }) => articleId);
  const [held, first] = await Promise.all([fewOf(db.listings, ids), nextDoc(db)]);
  let doc = first;
  const pending: Pending[] = [];
  const numbers: Numbered[] = [];
  const changed = new Map<number, Listing | null>();
  const listings = records.map((record) => {
    const old = held.get(record.articleId);
    const whole = record.article.text !== undefined;
    if (old?.versionId === record.versionId && old.whole === whole) {
      const listing = listingOf(record, seq, old.doc);
      changed.set(old.doc, listing);
      return listing;
    }
    if (old !== undefined) changed.set(old.doc, null);
    if (words) pending.push(pendingOf(doc, record));
    numbers.push({ doc, articleId: record.articleId });
    return listingOf(record, seq, doc++);
  });
  const dead = [...changed.keys()].filter((one) => changed.get(one) === null);
  await Promise.all([
    ...(changed.size > 0 ? [repage(db, changed), resort(db, changed)] : []),
    db.records.bulkPut([...records]),
    db.listings.bulkPut(listings),
    ...(dead.length > 0 ? [db.pending.bulkDelete(dead), db.numbers.bulkDelete(dead)] : []),
    db.pending.bulkPut(pending),
    db.numbers.bulkPut(numbers),
    doc > first && db.facts.put({ key: 'doc', value: doc }),
  ]);
};

export const drop = async (db: Database, articleIds: readonly string[]): Promise<void> => {
  const held = await db.listings.bulkGet([...articleIds]);
  const dead = held.flatMap((listing) => (listing ? [listing.doc] : []));
  const changed = new Map(dead.map((doc) => [doc, null]));
  await Promise.all([
    repage(db, changed),
    resort(db, changed),
    db.records.bulkDelete([...articleIds]),
    db.listings.bulkDelete([...articleIds]),
    db.pending.bulkDelete(dead),
    db.numbers.bulkDelete(dead),
  ]);
};
