/** Articles and their listings by number. */
import type { Numbered } from './index-rows';
import type { Database, Listing } from './tables';

/** The articles that still have one of these numbers. */
export const numbersOf = async (db: Database, docs: readonly number[]): Promise<Numbered[]> =>
  (await db.numbers.bulkGet([...docs])).filter((one) => one !== undefined);

const listingsOf = async (db: Database, numbers: readonly Numbered[]): Promise<Listing[]> =>
  (await db.listings.bulkGet(numbers.map(({ articleId }) => articleId))).filter((one) => one !== undefined);

/** The listings of the articles that still have one of these numbers. */
export const numbered = async (db: Database, docs: readonly number[]): Promise<Listing[]> =>
  listingsOf(db, await numbersOf(db, docs));

/** The listings of a stretch of numbers. */
export const listingsIn = async (db: Database, from: number, to: number): Promise<Listing[]> =>
  listingsOf(db, await db.numbers.where('doc').between(from, to).toArray());
