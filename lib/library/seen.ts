/** Where a phrase was met: by what filters count, and no listing is read but the first. */

import { listingsOf } from './drawers';
import { listingsIn, numbersOf } from './numbered';
import { eachPaged, nameOf } from './pages';
import { BLOCK } from './place';
import { sorted } from './sorts';
import { type Database, nextDoc } from './tables';

/** In how many articles a phrase (canonical form, or words) stands, and since which printed date. */
export const seenIn = (db: Database, phrase: string): Promise<{ articles: number; since?: string }> =>
  db.transaction('r', [db.facts, db.ids, db.drawers, db.sorts, db.values, db.pages], async () => {
    const [next, value, pages] = await Promise.all([
      nextDoc(db),
      db.values.get(nameOf('formula', phrase)),
      db.pages.toArray(),
    ]);
    const docs: number[] = [];
    const { left } = eachPaged(pages, next, (doc, reader) =>
      reader.list((id) => {
        if (id === value?.id) docs.push(doc);
      }),
    );
    for (const block of left)
      for (const { doc, phrases } of await listingsIn(db, block * BLOCK, (block + 1) * BLOCK))
        if (phrases.includes(phrase)) docs.push(doc);
    docs.sort((a, b) => a - b);
    const { places } = await sorted(db, docs, { sort: 'publishedAt', descending: false });
    const dated = places.filter(({ key }) => Number.isFinite(key)).slice(0, 1);
    const [first] = await numbersOf(
      db,
      dated.map(({ doc }) => doc),
    );
    const [listing] = await listingsOf(db, first ? [first.articleId] : []);
    return { articles: docs.length, ...(listing && { since: listing.publishedAt.slice(0, 10) }) };
  });
