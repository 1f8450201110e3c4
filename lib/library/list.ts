/** The articles of the library in an order, by the pages of what lists are sorted by; of those whose listings fit, listings are read. */
import { eachListing, listingsOf } from './drawers';
import type { Column, Numbered } from './index-rows';
import { numbersIn, numbersOf } from './numbered';
import type { Order, Placed } from './sort-keys';
import { readBySorts, sorted } from './sorts';
import { type Database, type Listing, nextDoc } from './tables';

/** Where articles stand, the first or all. */
const placesIn = (db: Database, sort: Column, descending: boolean, limit?: number): Promise<Placed[]> =>
  readBySorts(db, async () => {
    const docs = Array.from({ length: await nextDoc(db) }, (_, doc) => doc);
    const { places, damaged } = await sorted(db, docs, { sort, descending }, limit);
    return { found: places, damaged };
  });

const allIn = async (db: Database, { sort, descending }: Order): Promise<Numbered[]> => {
  const [places, numbers] = await Promise.all([
    placesIn(db, sort, descending),
    numbersIn(db, 0, Number.POSITIVE_INFINITY),
  ]);
  const articles: Numbered[] = [];
  for (const article of numbers) articles[article.doc] = article;
  return places.flatMap(({ doc }) => articles[doc] ?? []);
};

/** The articles in an order, all or the first of them. */
export const inOrder = async (db: Database, order: Order, limit?: number): Promise<Numbered[]> => {
  if (limit === undefined) return allIn(db, order);
  const places = await placesIn(db, order.sort, order.descending, limit);
  return numbersOf(
    db,
    places.map(({ doc }) => doc),
  );
};

/** Articles that come before all others: so many, then up to so many; sorting all takes longest. */
const FIRST = [64, 1024];

/** Every article in an order, the first ones soon. What came before is left out of the rest by id, since the order may change between. */
export async function* eachInOrder(db: Database, order: Order): AsyncGenerator<Numbered[]> {
  const before = new Set<string>();
  for (const limit of [...FIRST, undefined]) {
    const articles = (await inOrder(db, order, limit)).filter(({ articleId }) => !before.has(articleId));
    yield articles;
    for (const { articleId } of articles) before.add(articleId);
  }
}

/** The ids of the articles that were changed after a change, in the order of their last changes. */
export const changedAfter = async (db: Database, seq: number): Promise<string[]> => {
  const places = await placesIn(db, 'seq', false);
  const docs = places.filter(({ key }) => Number(key) > seq).map(({ doc }) => doc);
  return (await numbersOf(db, docs)).map(({ articleId }) => articleId);
};

/** Listings that are picked at once, and in all: of more, every one there is is read sooner. */
const PICKED = { first: 64, once: 1000, all: 4000 };

/** Of articles in order those whose listings fit, the first ones soon. Batches may be empty. */
export async function* fitting(
  db: Database,
  articles: readonly Numbered[],
  fits: (listing: Listing) => boolean,
): AsyncGenerator<Numbered[]> {
  let from = 0;
  for (let size = PICKED.first; from < Math.min(articles.length, PICKED.all); size = Math.min(2 * size, PICKED.once)) {
    const part = articles.slice(from, from + size);
    const listings = await listingsOf(
      db,
      part.map(({ articleId }) => articleId),
    );
    yield part.filter((_, at) => listings[at] !== undefined && fits(listings[at]));
    from += size;
  }
  if (from >= articles.length) return;
  const found = new Set<string>();
  for await (const batch of eachListing(db)) {
    for (const listing of batch) if (fits(listing)) found.add(listing.articleId);
    yield [];
  }
  yield articles.slice(from).filter(({ articleId }) => found.has(articleId));
}
