/** Everything that only reads: by key and by key range, so that nothing grows with the library but what is asked for. */
import type { ArticleRecord, Row } from '../capture/record';
import type { Tombstone } from '../export/schema';
import { batches } from './batches';
import { clustersOf } from './clusters';
import { eachListing, listingsOf } from './drawers';
import { type Facets, facetsOf } from './facets';
import { fewOf } from './few';
import { gravesOf } from './graves';
import type { Numbered } from './index-rows';
import { changedAfter, eachInOrder, fitting, inOrder } from './list';
import { type Lookup, lookUp } from './lookup';
import { countNumbers, numbersOf } from './numbered';
import { type Original, type Reprint, reprintsOf } from './reprints';
import { seenIn } from './seen';
import { countTexts, sameText, sharedTexts } from './shared';
import type { Order } from './sort-keys';
import type { Database, Listing, Loose, Trashed } from './tables';

/** What is beside the articles at one instant. */
export interface Aside {
  /** Articles that changed after a number. */
  changed: string[];
  tombstones: Tombstone[];
  /** What is in the trash, and since when, by id. */
  trashed: Map<string, string>;
}

const tombstonesAfter = (db: Database, seq: number): Promise<Tombstone[]> =>
  db.tombstones
    .where('seq')
    .above(seq)
    .toArray((all) => all.flatMap(gravesOf));

const datesOfTrash = async (db: Database): Promise<Map<string, string>> => {
  const inOrder = db.trash.orderBy('at');
  const [ids, dates] = await Promise.all([inOrder.primaryKeys(), inOrder.keys()]);
  return new Map(ids.map((id, at) => [id, dates[at] as string]));
};

export const reads = (db: Database) => ({
  /** One article with everything; undefined where it is not kept. */
  record: (articleId: string): Promise<ArticleRecord | undefined> => db.records.get(articleId),
  /** What was said of an article, whether it is kept or not. */
  rows: async (articleId: string): Promise<Row[]> =>
    (await db.records.get(articleId))?.rows ?? (await db.loose.get(articleId))?.rows ?? [],
  listing: async (articleId: string): Promise<Listing | undefined> => (await listingsOf(db, [articleId]))[0],
  listings: (articleIds: readonly string[]): Promise<(Listing | undefined)[]> => listingsOf(db, articleIds),
  count: (): Promise<number> => countNumbers(db),
  countTrash: () => db.trash.count(),
  /** Articles that no segment of the index holds yet. */
  countPending: () => db.pending.count(),

  /** Ids of all articles in an order, or of the first: no listing is read. */
  order: async (order: Order, limit?: number): Promise<string[]> =>
    (await inOrder(db, order, limit)).map(({ articleId }) => articleId),
  /** All articles in an order, the first ones soon. */
  eachInOrder: (order: Order): AsyncGenerator<Numbered[]> => eachInOrder(db, order),
  /** Of articles those whose listings fit; see `fitting`. */
  fitting: (articles: readonly Numbered[], fits: (listing: Listing) => boolean): AsyncGenerator<Numbered[]> =>
    fitting(db, articles, fits),
  /** The articles that still have one of these numbers. */
  numbers: (docs: readonly number[]): Promise<Numbered[]> => numbersOf(db, docs),

  /** How many articles have each of these texts, by their `textKey`s. */
  countTexts: (textKeys: readonly string[]): Promise<Map<string, number>> => countTexts(db, textKeys),
  /** Tells by its `textKey` whether several articles may have a text. */
  sharedTexts: (): Promise<(textKey: string) => boolean> => sharedTexts(db),
  /** The articles with each of these texts. */
  sameText: (textKeys: readonly string[]): Promise<Map<string, Listing[]>> => sameText(db, textKeys),
  /** Other articles that carry a text, the same or changed; see `reprintsOf`. */
  reprints: (original: Original): Promise<Reprint[]> => reprintsOf(db, original),
  /** Which text keys are of one text; see `clustersOf`. */
  clusters: (progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Map<string, string>> =>
    clustersOf(db, progress, signal),

  /** Every listing, then every record, a batch at a time by key range; each batch is a read of its own. */
  eachListing: (): AsyncGenerator<Listing[]> => eachListing(db),
  eachRecord: (size = 200, after = ''): AsyncGenerator<ArticleRecord[]> => batches(db.records, size, after),
  records: async (articleIds: readonly string[]): Promise<ArticleRecord[]> =>
    (await db.records.bulkGet([...articleIds])).filter((one) => one !== undefined),
  /** As `records`, by id, for articles that may not be kept. */
  held: (articleIds: readonly string[]): Promise<Map<string, ArticleRecord>> => fewOf(db.records, articleIds),

  /** What is in the trash, newest first; whole records, so that whoever shows them says how many. */
  trashed: (most = Number.POSITIVE_INFINITY): Promise<Trashed[]> =>
    db.trash.orderBy('at').reverse().limit(most).toArray(),
  trashedIds: (): Promise<string[]> => db.trash.toCollection().primaryKeys(),

  /** What was said of articles that are not kept, a batch at a time. */
  eachSaid: (size: number): AsyncGenerator<Loose[]> => batches(db.loose, size),

  /** In how many articles a phrase stands, and since when; see `seenIn`. */
  seen: (phrase: string): Promise<{ articles: number; since?: string }> => seenIn(db, phrase),
  /** What was deleted of articles, by id. */
  deleted: async (articleIds: readonly string[]): Promise<Map<string, Tombstone[]>> =>
    new Map([...(await fewOf(db.tombstones, articleIds))].map(([id, grave]) => [id, gravesOf(grave)])),
  tombstonesSince: (seq: number): Promise<Tombstone[]> => tombstonesAfter(db, seq),
  /** All tombstones and the trash, and what changed after a number: each article that there is now is in the trash, is changed, or was there before. */
  aside: (seq: number): Promise<Aside> =>
    db.transaction('r', [db.facts, db.sorts, db.ids, db.drawers, db.tombstones, db.trash], async () => ({
      changed: await changedAfter(db, seq),
      tombstones: await tombstonesAfter(db, 0),
      trashed: await datesOfTrash(db),
    })),
  /** Of articles that may come and go meanwhile what is kept of each and what is in the trash, at one instant. */
  wherever: (articleIds: readonly string[]): Promise<{ record?: ArticleRecord; trashed?: Trashed }[]> =>
    db.transaction('r', [db.records, db.trash], async () => {
      const ids = [...articleIds];
      const [records, trashed] = await Promise.all([db.records.bulkGet(ids), db.trash.bulkGet(ids)]);
      return ids.map((_, at) => ({
        ...(records[at] && { record: records[at] }),
        ...(trashed[at] && { trashed: trashed[at] }),
      }));
    }),
  changedSince: (seq: number): Promise<string[]> => changedAfter(db, seq),

  /** What the index says of a query's letters; see `lookUp`. */
  lookUp: (wanted: readonly (readonly string[])[], unwanted: readonly string[], order: Order): Promise<Lookup> =>
    lookUp(db, wanted, unwanted, order),
  /** Counts for the filters, over the articles with these numbers or over all (null); see `facetsOf`. */
  facets: (docs: readonly number[] | null, most: number): Promise<Facets> => facetsOf(db, docs, most),

  fact: async (key: string): Promise<unknown> => (await db.facts.get(key))?.value,
});
