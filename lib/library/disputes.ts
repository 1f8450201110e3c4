/**
 * What is disputed where listings do not say it, as in a library that was made before they did, or where a person has more names
 * than before: found block by block, with the work on the index.
 */
import type { ArticleRecord } from '../capture/record';
import { drawersOf, listingIn, refile } from './drawers';
import { isDisputed } from './listing';
import { numbersIn } from './numbered';
import { repage } from './pages';
import { BLOCK, blockOf } from './place';
import { ownNames } from './said';
import { type Database, DISPUTES, nextDoc, numberIn } from './tables';

const deciders = ({ rows }: ArticleRecord): number =>
  new Set(rows.flatMap(({ by, value }) => (value.row === 'decision' ? [by] : []))).size;

/** The blocks that have still to be gone through. Runs inside a transaction that reads `facts`. */
export const unsaid = async (db: Database): Promise<number[]> => {
  const [next, said] = [await nextDoc(db), await numberIn(db, DISPUTES)];
  return Array.from({ length: Math.ceil(next / BLOCK) }, (_, block) => block).filter((block) => block >= blockOf(said));
};

/**
 * Reads the records of a block and lets the listings say which are disputed, and which are not. A change of listings takes a
 * number, so that what was counted before is counted again; those of the articles stay, since nobody changed them.
 */
export const sayDisputes = (db: Database, block: number): Promise<void> =>
  db.transaction('rw', [db.facts, db.ids, db.drawers, db.records, db.pages, db.values, db.names], async () => {
    const end = (block + 1) * BLOCK;
    const articles = await numbersIn(db, block * BLOCK, end);
    const ids = articles.map(({ articleId }) => articleId);
    const [records, own] = await Promise.all([db.records.bulkGet(ids), ownNames(db)]);
    // Of the listings, which take longer to read, only those that may say it.
    const several = records.filter((record) => record !== undefined && deciders(record) > 1) as ArticleRecord[];
    const drawers = await drawersOf(
      db,
      several.map(({ articleId }) => articleId),
    );
    const again = several.flatMap((record) => {
      const listing = listingIn(drawers, record.articleId);
      if (listing === undefined || isDisputed(record, own) === (listing.disputed === true)) return [];
      const { disputed, ...rest } = listing;
      return [disputed ? rest : { ...rest, disputed: true as const }];
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
    if (!(await unsaid(db)).includes(block - 1))
      await db.facts.put({ key: DISPUTES, value: end < (await nextDoc(db)) ? end : Number.POSITIVE_INFINITY });
  });
