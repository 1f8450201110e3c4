/** Everything that only reads: by key and by key range, so that nothing grows with the library but what is asked for. */
import type { ArticleRecord, Row } from '../capture/record';
import type { Tombstone } from '../export/schema';
import { batches } from './batches';
import { clustersOf } from './clusters';
import { type Facets, facetsOf } from './facets';
import { fewOf } from './few';
import type { Numbered } from './index-rows';
import { changedAfter, fitting, orderOf } from './list';
import { type Lookup, lookUp } from './lookup';
import { numbered, numbersOf } from './numbered';
import { type Original, type Reprint, reprintsOf } from './reprints';
import { sharedTextKeys } from './shared';
import type { Order } from './sorts';
import type { Database, Listing, Trashed } from './tables';

export const reads = (db: Database) => ({
  /** One article with everything; undefined where it is not kept. */
  record: (articleId: string): Promise<ArticleRecord | undefined> => db.records.get(articleId),
  /** What was said of an article, whether it is kept or not. */
  rows: async (articleId: string): Promise<Row[]> =>
    (await db.records.get(articleId))?.rows ?? (await db.loose.get(articleId))?.rows ?? [],
  listing: (articleId: string): Promise<Listing | undefined> => db.listings.get(articleId),
  listings: (articleIds: readonly string[]): Promise<(Listing | undefined)[]> => db.listings.bulkGet([...articleIds]),
  count: () => db.listings.count(),
  countTrash: () => db.trash.count(),
  /** Articles that no segment of the index holds yet. */
  countPending: () => db.pending.count(),

  /** Ids of all articles in an order, or of the first: no listing is read. */
  order: (order: Order, limit?: number): Promise<string[]> => orderOf(db, order, limit),
  /** Of all articles in an order those whose listings fit; see `fitting`. */
  fitting: (order: Order, fits: (listing: Listing) => boolean): AsyncGenerator<Numbered[]> => fitting(db, order, fits),
  /** The articles that still have one of these numbers: their ids, then their listings. */
  numbers: (docs: readonly number[]): Promise<Numbered[]> => numbersOf(db, docs),
  numbered: (docs: readonly number[]): Promise<Listing[]> =>
    db.transaction('r', [db.ids, db.listings], () => numbered(db, docs)),

  /** How many other articles have the same text: keys only. */
  countReprints: async (textKey: string): Promise<number> =>
    (await db.listings.where('textKey').equals(textKey).count()) - 1,
  /** Other articles that carry a text, the same or changed; see `reprintsOf`. */
  reprints: (original: Original): Promise<Reprint[]> => reprintsOf(db, original),
  /** Which text keys are of one text; see `clustersOf`. */
  clusters: (progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Map<string, string>> =>
    clustersOf(db, progress, signal),
  /** Articles with the same text, the one itself left out. */
  sameText: (textKey: string, but: string): Promise<Listing[]> =>
    db.listings
      .where('textKey')
      .equals(textKey)
      .filter((one) => one.articleId !== but)
      .toArray(),

  sharedTextKeys: (): Promise<Set<string>> => sharedTextKeys(db),

  /** Every listing, then every record, a batch of at most `size` at a time by key range; each batch is a read of its own. */
  eachListing: (size = 1000): AsyncGenerator<Listing[]> => batches(db.listings, size),
  eachRecord: (size = 200, after = ''): AsyncGenerator<ArticleRecord[]> => batches(db.records, size, after),
  records: async (articleIds: readonly string[]): Promise<ArticleRecord[]> =>
    (await db.records.bulkGet([...articleIds])).filter((one) => one !== undefined),
  /** As `records`, by id, for articles that may not be kept. */
  held: (articleIds: readonly string[]): Promise<Map<string, ArticleRecord>> => fewOf(db.records, articleIds),

  /** Newest first. */
  trashed: (): Promise<Trashed[]> => db.trash.orderBy('at').reverse().toArray(),

  /** In how many articles a phrase (canonical form, or words) stands, and since which printed date. */
  seen: async (phrase: string): Promise<{ articles: number; since?: string }> => {
    const dates: string[] = [];
    await db.listings
      .where('phrases')
      .equals(phrase)
      .each(({ publishedAt }) => dates.push(publishedAt.slice(0, 10)));
    const since = dates.filter(Boolean).sort()[0];
    return { articles: dates.length, ...(since !== undefined && { since }) };
  },
  tombstonesSince: (seq: number): Promise<Tombstone[]> =>
    db.tombstones
      .where('seq')
      .above(seq)
      .toArray((all) => all.map(({ seq: _, ...grave }) => grave)),
  changedSince: (seq: number): Promise<string[]> => changedAfter(db, seq),

  /** What the index says of a query's letters; see `lookUp`. */
  lookUp: (wanted: readonly string[], unwanted: readonly string[], order: Order): Promise<Lookup> =>
    lookUp(db, wanted, unwanted, order),
  /** Counts for the filters, over the articles with these numbers or over all (null); see `facetsOf`. */
  facets: (docs: readonly number[] | null, most: number): Promise<Facets> => facetsOf(db, docs, most),

  fact: async (key: string): Promise<unknown> => (await db.facts.get(key))?.value,
});
