/** Articles and their listings by number: a page holds the ids of the 256 articles of a block. */
import { eachListing, listingsOf } from './drawers';
import type { IdPage, Numbered, SortPage } from './index-rows';
import { BLOCK, blockOf } from './place';
import { type Database, type Listing, numberIn } from './tables';

/** Code units of an id: `a1-` and 64 digits. */
const WIDTH = 67;
const NONE = ' '.repeat(WIDTH);

/** The id at a place of a page; the empty string where there is none. */
const idAt = (ids: string, at: number): string => ids.slice(at * WIDTH, (at + 1) * WIDTH).trimEnd();

/** The page of a block from its ids, those that are missing left out; of one that is not full, with what its articles are sorted by. */
export const idPageOf = (block: number, ids: readonly (string | null | undefined)[], sorts?: SortPage[]): IdPage => ({
  block,
  ids: Array.from({ length: BLOCK }, (_, at) => ids[at]?.padEnd(WIDTH) ?? NONE).join(''),
  ...(sorts && { sorts }),
});

export const articlesOf = ({ block, ids }: IdPage): Numbered[] =>
  Array.from({ length: BLOCK }, (_, at) => ({ doc: block * BLOCK + at, articleId: idAt(ids, at) })).filter(
    ({ articleId }) => articleId !== '',
  );

/** The articles that still have one of these numbers. */
export const numbersOf = async (db: Database, docs: readonly number[]): Promise<Numbered[]> => {
  const pages = await db.ids.bulkGet([...new Set(docs.map(blockOf))]);
  const idsOf = new Map(pages.flatMap((page) => (page ? [[page.block, page.ids]] : [])));
  return docs.flatMap((doc) => {
    const articleId = idAt(idsOf.get(blockOf(doc)) ?? '', doc % BLOCK);
    return articleId === '' ? [] : [{ doc, articleId }];
  });
};

/** The articles whose numbers are from `from` on and below `to`, ascending. */
export const numbersIn = async (db: Database, from: number, to: number): Promise<Numbered[]> => {
  const pages = await db.ids.where('block').between(blockOf(from), blockOf(to), true, true).toArray();
  return pages.flatMap(articlesOf).filter(({ doc }) => doc >= from && doc < to);
};

/** How many articles have a number. */
export const countNumbers = async (db: Database): Promise<number> => {
  let count = 0;
  for (const { ids } of await db.ids.toArray())
    for (let at = 0; at < ids.length; at += WIDTH) if (ids[at] !== ' ') count++;
  return count;
};

/** The listings of a block. */
export const listingsIn = async (db: Database, block: number): Promise<Listing[]> => {
  const numbers = await numbersIn(db, block * BLOCK, (block + 1) * BLOCK);
  const listings = await listingsOf(
    db,
    numbers.map(({ articleId }) => articleId),
  );
  return listings.filter((one) => one !== undefined);
};

/**
 * Makes pages of ids that are missing, from the listings. What was written of their blocks meanwhile may lack articles and is removed, to be
 * made again with the index; the change takes a number, so that what was read before is read again.
 */
export const findNumbers = (db: Database, blocks: readonly number[]): Promise<void> =>
  db.transaction('rw', [db.facts, db.ids, db.drawers, db.pages, db.sorts], async () => {
    const found = new Map(blocks.map((block): [number, string[]] => [block, []]));
    for await (const batch of eachListing(db))
      for (const { doc, articleId } of batch) {
        const ids = found.get(blockOf(doc));
        if (ids !== undefined) ids[doc % BLOCK] = articleId;
      }
    const seq = await numberIn(db, 'seq');
    await Promise.all([
      db.ids.bulkPut(Array.from(found, ([block, ids]) => idPageOf(block, ids))),
      db.pages.bulkDelete([...blocks]),
      db.sorts.filter(({ block }) => found.has(block)).delete(),
      db.facts.put({ key: 'seq', value: seq + 1 }),
    ]);
  });
