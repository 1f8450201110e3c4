/** Listings by the numbers of their articles. */
import type { Database, Listing } from './tables';

const listingsOf = async (db: Database, ids: readonly string[]): Promise<Listing[]> =>
  (await db.listings.bulkGet([...ids])).filter((one) => one !== undefined);

/** The articles that still have one of these numbers. */
export const numbered = async (db: Database, docs: readonly number[]): Promise<Listing[]> => {
  const numbers = (await db.numbers.bulkGet([...docs])).filter((one) => one !== undefined);
  return listingsOf(
    db,
    numbers.map(({ articleId }) => articleId),
  );
};

/** The listings of a stretch of numbers. */
export const listingsIn = async (db: Database, from: number, to: number): Promise<Listing[]> => {
  const numbers = await db.numbers.where('doc').between(from, to).toArray();
  return listingsOf(
    db,
    numbers.map(({ articleId }) => articleId),
  );
};
