/**
 * Listings, a few to a row: a row costs the same whatever is in it. In which drawer an article is follows from its id, so that no index has
 * to find it, and a file, which holds articles in the order of their ids, fills few drawers at a time.
 */
import type { Drawer, Listing, Tables } from './tables';

type Cabinet = Pick<Tables, 'drawers'>;

/** The first 13 bits of the digest in an id, so that a drawer holds twelve of 100,000 listings; what is no such id is in the first one. */
const drawerOf = (articleId: string): number =>
  Number.parseInt(/^a1-([0-9a-f]{4})/.exec(articleId)?.[1] ?? '0', 16) >>> 3;

/** Drawers as they were read, by number; those that are empty are left out. */
export type Drawers = ReadonlyMap<number, readonly Listing[]>;

/** Where at least one of so many in a row is asked for, all are read in one go. */
const DENSE = 2;

/** The drawers of articles. */
export const drawersOf = async ({ drawers }: Cabinet, articleIds: readonly string[]): Promise<Drawers> => {
  const numbers = [...new Set(articleIds.map(drawerOf))].sort((a, b) => a - b);
  const [low = 0, high = 0] = [numbers[0], numbers.at(-1)];
  const dense = numbers.length > 1 && high - low < numbers.length * DENSE;
  const rows: (Drawer | undefined)[] = dense
    ? await drawers.where('drawer').between(low, high, true, true).toArray()
    : await drawers.bulkGet(numbers);
  return new Map(rows.flatMap((row) => (row ? [[row.drawer, row.listings] as const] : [])));
};

/** The listing of an article whose drawer was read. */
export const listingIn = (drawers: Drawers, articleId: string): Listing | undefined =>
  drawers.get(drawerOf(articleId))?.find((one) => one.articleId === articleId);

/** In the order asked for. */
export const listingsOf = async (db: Cabinet, articleIds: readonly string[]): Promise<(Listing | undefined)[]> => {
  const drawers = await drawersOf(db, articleIds);
  return articleIds.map((id) => listingIn(drawers, id));
};

/** Puts listings in and takes those of some ids out, each of another article; `held`: their drawers, read in the same transaction. */
export const refile = async (
  { drawers }: Cabinet,
  held: Drawers,
  listings: readonly Listing[],
  without: readonly string[] = [],
): Promise<void> => {
  const changed = new Map<number, Map<string, Listing>>();
  const open = (articleId: string): Map<string, Listing> => {
    const drawer = drawerOf(articleId);
    const inside = changed.get(drawer) ?? new Map((held.get(drawer) ?? []).map((one) => [one.articleId, one]));
    changed.set(drawer, inside);
    return inside;
  };
  for (const listing of listings) open(listing.articleId).set(listing.articleId, listing);
  for (const articleId of without) open(articleId).delete(articleId);
  const rows = Array.from(changed, ([drawer, inside]) => ({
    drawer,
    listings: [...inside.values()].sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
  }));
  const empty = rows.filter((row) => row.listings.length === 0).map(({ drawer }) => drawer);
  await Promise.all([
    drawers.bulkPut(rows.filter((row) => row.listings.length > 0)),
    empty.length > 0 && drawers.bulkDelete(empty),
  ]);
};

/** Drawers that are read at once: about a thousand of 100,000 listings. */
const OPEN = 80;

/** Every listing, by drawer, each batch in a read of its own. */
export async function* eachListing({ drawers }: Cabinet): AsyncGenerator<Listing[]> {
  for (let last = -1; ; ) {
    const rows = await drawers.where('drawer').above(last).limit(OPEN).toArray();
    if (rows.length === 0) return;
    yield rows.flatMap(({ listings }) => listings);
    last = rows.at(-1)!.drawer;
  }
}
