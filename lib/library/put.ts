/** Writes and removes articles with everything that is derived from them; both run inside a transaction of the library. */
import type { ArticleRecord } from '../capture/record';
import { listingOf } from './listing';
import { pendingOf } from './pending';
import { nextDoc } from './settle';
import type { Database, Numbered, Pending } from './tables';

/** Each record once. A text that was not the newest before gets a new number, so nothing in the index is ever changed. */
export const put = async (db: Database, records: readonly ArticleRecord[], seq: number): Promise<void> => {
  if (records.length === 0) return;
  const held = await db.listings.bulkGet(records.map(({ articleId }) => articleId));
  const first = await nextDoc(db);
  let doc = first;
  const pending: Pending[] = [];
  const numbers: Numbered[] = [];
  const dead: number[] = [];
  const listings = records.map((record, at) => {
    const old = held[at];
    const whole = record.article.text !== undefined;
    if (old?.versionId === record.versionId && old.whole === whole) return listingOf(record, seq, old.doc);
    if (old !== undefined) dead.push(old.doc);
    pending.push(pendingOf(doc, record));
    numbers.push({ doc, articleId: record.articleId });
    return listingOf(record, seq, doc++);
  });
  await Promise.all([
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
  await Promise.all([
    db.records.bulkDelete([...articleIds]),
    db.listings.bulkDelete([...articleIds]),
    db.pending.bulkDelete(dead),
    db.numbers.bulkDelete(dead),
  ]);
};
