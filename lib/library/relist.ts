/**
 * What listings do not say yet, as in a library that was made before they did or when it was derived otherwise, or where a person has more
 * names than before: found block by block, with the work on the index.
 */
import { drawersOf, listingIn, refile } from './drawers';
import { regionIn, saidIn } from './listing';
import { numbersIn } from './numbered';
import { repage } from './pages';
import { BLOCK, blockOf, blocksBelow } from './place';
import { ownNames } from './said';
import { type Database, LISTED, type Listing, nextDoc, numberIn } from './tables';

/** The blocks that have still to be gone through. Runs inside a transaction that reads `facts`. */
export const unlisted = async (db: Database): Promise<number[]> => {
  const [next, listed] = [await nextDoc(db), await numberIn(db, LISTED)];
  return blocksBelow(next).filter((block) => block >= blockOf(listed));
};

const derived = ({ disputed, notes, region }: Pick<Listing, 'disputed' | 'notes' | 'region'>): string =>
  JSON.stringify([disputed, notes, region]);

/**
 * Reads the records of a block and lets the listings say which are disputed, what notes they have and where they are from. A change of listings
 * takes a number, so that what was counted before is counted again; those of the articles stay, since nobody changed them.
 */
export const relist = (db: Database, block: number): Promise<void> =>
  db.transaction('rw', [db.facts, db.ids, db.drawers, db.records, db.pages, db.values, db.names], async () => {
    const end = (block + 1) * BLOCK;
    const articles = await numbersIn(db, block * BLOCK, end);
    const ids = articles.map(({ articleId }) => articleId);
    const [records, drawers, own] = await Promise.all([db.records.bulkGet(ids), drawersOf(db, ids), ownNames(db)]);
    const again = records.flatMap((record, at): Listing[] => {
      const listing = listingIn(drawers, ids[at]!);
      if (record === undefined || listing === undefined) return [];
      const { disputed: _, notes: __, ...rest } = listing;
      const now = { ...rest, region: regionIn(record, listing), ...saidIn(record, own) };
      return derived(now) === derived(listing) ? [] : [now];
    });
    if (again.length > 0) {
      const seq = await numberIn(db, 'seq');
      await Promise.all([
        refile(db, drawers, again),
        repage(db, new Map(again.map((listing) => [listing.doc, listing]))),
        db.facts.put({ key: 'seq', value: seq + 1 }),
      ]);
    }
    // Unless all was to begin anew meanwhile.
    if (!(await unlisted(db)).includes(block - 1))
      await db.facts.put({ key: LISTED, value: end < (await nextDoc(db)) ? end : Number.POSITIVE_INFINITY });
  });
