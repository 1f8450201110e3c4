/** What is disputed in a library that was made before listings said so: found once, block by block, with the work on the index. */
import { drawersOf, listingIn, refile } from './drawers';
import { isDisputed } from './listing';
import { numbersIn } from './numbered';
import { repage } from './pages';
import { BLOCK, blockOf } from './place';
import { ownNames } from './said';
import { type Database, DISPUTES, nextDoc } from './tables';

/** The blocks that have still to be gone through. Runs inside a transaction that reads `facts`. */
export const unsaid = async (db: Database): Promise<number[]> => {
  const [next, said = 0] = [await nextDoc(db), (await db.facts.get(DISPUTES))?.value as number | undefined];
  return Array.from({ length: Math.ceil(next / BLOCK) }, (_, block) => block).filter((block) => block >= blockOf(said));
};

/**
 * Reads the records of a block and lets the listings say which are disputed. A change of listings takes a number, so that what was counted
 * before is counted again; those of the articles stay, since nobody changed them.
 */
export const sayDisputes = (db: Database, block: number): Promise<void> =>
  db.transaction('rw', [db.facts, db.ids, db.drawers, db.records, db.pages, db.values, db.names], async () => {
    const end = (block + 1) * BLOCK;
    const articles = await numbersIn(db, block * BLOCK, end);
    const ids = articles.map(({ articleId }) => articleId);
    const [records, own] = await Promise.all([db.records.bulkGet(ids), ownNames(db)]);
    const disputed = ids.filter((_, at) => records[at] !== undefined && isDisputed(records[at], own));
    if (disputed.length > 0) {
      const drawers = await drawersOf(db, disputed);
      const listings = disputed.flatMap((id) => listingIn(drawers, id) ?? []);
      const again = listings.map((listing) => ({ ...listing, disputed: true as const }));
      const seq = ((await db.facts.get('seq'))?.value as number | undefined) ?? 0;
      await Promise.all([
        refile(db, drawers, again),
        repage(db, new Map(again.map((listing) => [listing.doc, listing]))),
        db.facts.put({ key: 'seq', value: seq + 1 }),
      ]);
    }
    await db.facts.put({ key: DISPUTES, value: end < (await nextDoc(db)) ? end : Number.POSITIVE_INFINITY });
  });
