/**
 * What listings do not say of what people said, as in a library that was made before they did, or where a person has more names than
 * before: found block by block, with the work on the index.
 */
import type { ArticleRecord } from '../capture/record';
import { drawersOf, listingIn, refile } from './drawers';
import { saidIn } from './listing';
import { numbersIn } from './numbered';
import { repage } from './pages';
import { BLOCK, blockOf, blocksBelow } from './place';
import { ownNames } from './said';
import { type Database, nextDoc, numberIn, SAID } from './tables';

/** Whether there may be anything to say: of the listings, which take longer to read, only those are read. */
const mayTell = ({ rows }: ArticleRecord): boolean =>
  rows.some(({ value }) => value.row === 'note') ||
  new Set(rows.flatMap(({ by, value }) => (value.row === 'decision' ? [by] : []))).size > 1;

/** The blocks that have still to be gone through. Runs inside a transaction that reads `facts`. */
export const unsaid = async (db: Database): Promise<number[]> => {
  const [next, said] = [await nextDoc(db), await numberIn(db, SAID)];
  return blocksBelow(next).filter((block) => block >= blockOf(said));
};

/**
 * Reads the records of a block and lets the listings say which are disputed and what notes they have. A change of listings takes a
 * number, so that what was counted before is counted again; those of the articles stay, since nobody changed them.
 */
export const sayAgain = (db: Database, block: number): Promise<void> =>
  db.transaction('rw', [db.facts, db.ids, db.drawers, db.records, db.pages, db.values, db.names], async () => {
    const end = (block + 1) * BLOCK;
    const articles = await numbersIn(db, block * BLOCK, end);
    const ids = articles.map(({ articleId }) => articleId);
    const [records, own] = await Promise.all([db.records.bulkGet(ids), ownNames(db)]);
    const telling = records.filter((record) => record !== undefined && mayTell(record)) as ArticleRecord[];
    const drawers = await drawersOf(
      db,
      telling.map(({ articleId }) => articleId),
    );
    const again = telling.flatMap((record) => {
      const listing = listingIn(drawers, record.articleId);
      if (listing === undefined) return [];
      const { disputed, notes, ...rest } = listing;
      const said = saidIn(record, own);
      const same = JSON.stringify([said.disputed, said.notes]) === JSON.stringify([disputed, notes]);
      return same ? [] : [{ ...rest, ...said }];
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
      await db.facts.put({ key: SAID, value: end < (await nextDoc(db)) ? end : Number.POSITIVE_INFINITY });
  });
