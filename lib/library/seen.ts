/** Where a phrase was met: by what filters count, and no listing is read but the first. */
import { listingsOf } from './drawers';
import { sortPagesIn } from './held-pages';
import { listingsIn, numbersOf } from './numbered';
import { eachPaged, nameOf } from './pages';
import { BLOCK, blockOf } from './place';
import { type Database, nextDoc } from './tables';

/** The articles, ascending, in which a phrase stands. */
const docsWith = async (db: Database, phrase: string): Promise<number[]> => {
  const [next, value] = await Promise.all([nextDoc(db), db.values.get(nameOf('formula', phrase))]);
  const docs: number[] = [];
  const { left } = eachPaged(await db.pages.toArray(), next, (doc, reader) =>
    reader.list((id) => {
      if (id === value?.id) docs.push(doc);
    }),
  );
  for (const block of left)
    for (const { doc, phrases } of await listingsIn(db, block)) if (phrases.includes(phrase)) docs.push(doc);
  return docs.sort((a, b) => a - b);
};

/** Of articles the one with the earliest date; undefined where none has any. */
const earliest = async (db: Database, docs: readonly number[]): Promise<number | undefined> => {
  const { pages } = await sortPagesIn(db, 'publishedAt', blockOf(docs[0] ?? 0), blockOf(docs.at(-1) ?? 0));
  const dayOf = (doc: number): number => Number(pages.get(blockOf(doc))?.[doc % BLOCK]);
  const dated = docs.filter((doc) => Number.isFinite(dayOf(doc)));
  return dated.length === 0 ? undefined : dated.reduce((first, doc) => (dayOf(doc) < dayOf(first) ? doc : first));
};

/** In how many articles a phrase (canonical form, or words) stands, and since which printed date. */
export const seenIn = (db: Database, phrase: string): Promise<{ articles: number; since?: string }> =>
  db.transaction('r', [db.facts, db.ids, db.drawers, db.sorts, db.values, db.pages], async () => {
    const docs = await docsWith(db, phrase);
    const first = await earliest(db, docs);
    const ids = first === undefined ? [] : (await numbersOf(db, [first])).map(({ articleId }) => articleId);
    const [listing] = await listingsOf(db, ids);
    return { articles: docs.length, ...(listing && { since: listing.publishedAt.slice(0, 10) }) };
  });
