/** The articles of the library in an order: by the pages of what lists are sorted by, which follow every change. */
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

/** The ids of the first articles in an order, or of all. */
export const orderOf = async (db: Database, order: Order, limit?: number): Promise<string[]> => {
  if (limit === undefined) return (await allIn(db, order)).map(({ articleId }) => articleId);
  const places = await placesIn(db, order.sort, order.descending, limit);
  const articles = await numbersOf(
    db,
    places.map(({ doc }) => doc),
  );
  return articles.map(({ articleId }) => articleId);
};

/** The ids of the articles that were changed after a change, in the order of their last changes. */
export const changedAfter = async (db: Database, seq: number): Promise<string[]> => {
  const places = await placesIn(db, 'seq', false);
  const docs = places.filter(({ key }) => Number(key) > seq).map(({ doc }) => doc);
  return (await numbersOf(db, docs)).map(({ articleId }) => articleId);
};

/** Listings that are read at once. */
const SIZE = 1000;
/** Articles that are looked at in order, in batches; of more than these, many rows are read faster in the order of their keys. */
const PICKED = [200, 800, 1000, 2000];

/** The articles that fit, in order: those among the first few thousand soon, the others when every listing was read. Batches may be empty. */
export async function* fitting(
  db: Database,
  order: Order,
  fits: (listing: Listing) => boolean,
): AsyncGenerator<Numbered[]> {
  const articles = await allIn(db, order);
  let from = 0;
  for (const size of PICKED) {
    const ids = articles.slice(from, from + size).map(({ articleId }) => articleId);
    yield (await db.listings.bulkGet(ids)).filter((one) => one !== undefined).filter(fits);
    from += size;
  }
  if (from >= articles.length) return;
  const found = new Set<string>();
  for await (const batch of batches<Listing>(db.listings, SIZE)) {
    for (const listing of batch) if (fits(listing)) found.add(listing.articleId);
    yield [];
  }
  const rest = articles.slice(from).filter(({ articleId }) => found.has(articleId));
  for (let at = 0; at < rest.length; at += SIZE) yield rest.slice(at, at + SIZE);
}
