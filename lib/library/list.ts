/** The articles of the library in an order: the first of the usual one by an index, all else by the pages of what lists are sorted by. */
import { batches } from './batches';
import type { Column, Numbered } from './index-rows';
import { numbersIn, numbersOf } from './numbered';
import { forget, type Order, type Placed, sorted } from './sorts';
import { type Database, type Listing, nextDoc } from './tables';

/** Where articles stand, the first or all. Pages that are not what was written are made again with the index. */
const placesIn = async (db: Database, sort: Column, descending: boolean, limit?: number): Promise<Placed[]> => {
  const { places, damaged } = await db.transaction('r', [db.facts, db.sorts, db.ids, db.listings], async () => {
    const docs = Array.from({ length: await nextDoc(db) }, (_, doc) => doc);
    return sorted(db, docs, { sort, descending }, { most: Number.POSITIVE_INFINITY, limit });
  });
  // Where that cannot be written (a full disk), the next reader tries again.
  await forget(db, damaged).catch(() => {});
  return places ?? [];
};

/** The articles of the library in an order. */
const allIn = async (db: Database, { sort, descending }: Order): Promise<Numbered[]> => {
  const [places, numbers] = await Promise.all([
    placesIn(db, sort, descending),
    numbersIn(db, 0, Number.POSITIVE_INFINITY),
  ]);
  const articles: Numbered[] = [];
  for (const article of numbers) articles[article.doc] = article;
  return places.flatMap(({ doc }) => articles[doc] ?? []);
};

/** The order that has an index: the one in which a library is opened. */
const USUAL = 'clippedAt';
const INDEX = `[${USUAL}+doc]`;

const firstIn = async (db: Database, { sort, descending }: Order, limit: number): Promise<string[]> => {
  if (sort === USUAL) {
    const listed = db.listings.orderBy(INDEX);
    return (descending ? listed.reverse() : listed).limit(limit).primaryKeys();
  }
  const docs = (await placesIn(db, sort, descending, limit)).map(({ doc }) => doc);
  return (await numbersOf(db, docs)).map(({ articleId }) => articleId);
};

/** The ids of the first articles in an order, or of all. */
export const orderOf = async (db: Database, order: Order, limit?: number): Promise<string[]> =>
  limit === undefined ? (await allIn(db, order)).map(({ articleId }) => articleId) : firstIn(db, order, limit);

/** The ids of the articles that were changed after a change, in the order of their last changes. */
export const changedAfter = async (db: Database, seq: number): Promise<string[]> => {
  const places = await placesIn(db, 'seq', false);
  const docs = places.filter(({ key }) => Number(key) > seq).map(({ doc }) => doc);
  return (await numbersOf(db, docs)).map(({ articleId }) => articleId);
};

/** Listings that are read at once, and those that come before all others. */
const SIZE = 1000;
const FIRST = 200;

/** Every listing in the usual order, by its index. */
async function* usual(db: Database, descending: boolean): AsyncGenerator<Listing[]> {
  for (let last: Listing | undefined, most = FIRST; ; most = SIZE) {
    const edge = last && [last[USUAL], last.doc];
    const rest = edge && (descending ? db.listings.where(INDEX).below(edge) : db.listings.where(INDEX).above(edge));
    const listed = rest ?? db.listings.orderBy(INDEX);
    const batch = await (descending ? listed.reverse() : listed).limit(most).toArray();
    if (batch.length === 0) return;
    yield batch;
    last = batch.at(-1);
  }
}

const picked = async (db: Database, ids: string[]): Promise<Listing[]> =>
  (await db.listings.bulkGet(ids)).filter((one) => one !== undefined);

/**
 * In another order the first thousand are picked; of more, many rows are read faster in the order of their keys. What came with the first is
 * left out of the rest by id, since the order may change between.
 */
async function* other(db: Database, order: Order, fits: (listing: Listing) => boolean): AsyncGenerator<Numbered[]> {
  const first = await firstIn(db, order, FIRST);
  yield (await picked(db, first)).filter(fits);
  const before = new Set(first);
  const articles = (await allIn(db, order)).filter(({ articleId }) => !before.has(articleId));
  const more = articles.slice(0, SIZE - FIRST).map(({ articleId }) => articleId);
  yield (await picked(db, more)).filter(fits);
  if (articles.length <= SIZE - FIRST) return;
  const found = new Set<string>();
  for await (const batch of batches<Listing>(db.listings, SIZE)) {
    for (const listing of batch) if (fits(listing)) found.add(listing.articleId);
    yield [];
  }
  const rest = articles.slice(SIZE - FIRST).filter(({ articleId }) => found.has(articleId));
  for (let at = 0; at < rest.length; at += SIZE) yield rest.slice(at, at + SIZE);
}

/** The articles that fit, in order, the first ones soon. Batches may be empty. */
export async function* fitting(
  db: Database,
  order: Order,
  fits: (listing: Listing) => boolean,
): AsyncGenerator<Numbered[]> {
  if (order.sort !== USUAL) return yield* other(db, order, fits);
  for await (const batch of usual(db, order.descending)) yield batch.filter(fits);
}
