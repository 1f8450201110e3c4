/** Writes and removes articles with everything that is derived from them; both run inside a transaction of the library. */
import type { ArticleRecord } from '../capture/record';
import { type Drawers, drawersOf, listingIn, refile } from './drawers';
import type { IdPage, Pending } from './index-rows';
import { listingOf } from './listing';
import { repage } from './pages';
import { pendingOf } from './pending';
import { renumber } from './renumber';
import { ownNames } from './said';
import { resort } from './sorts';
import { type Database, type Listing, nextDoc } from './tables';

/** What is there before articles are written: their drawers, the next number, and the page that it may stand in. */
interface Before {
  drawers: Drawers;
  first: number;
  last: IdPage | undefined;
}

export const before = async (db: Database, articleIds: readonly string[]): Promise<Before> => {
  const [drawers, first, last] = await Promise.all([
    drawersOf(db, articleIds),
    nextDoc(db),
    db.ids.orderBy('block').last(),
  ]);
  return { drawers, first, last };
};

/**
 * Each record once. A text that was not the newest before gets a new number, so nothing in the index is ever changed.
 * Without `words`, those are left to `settle`: until then search reads the texts. `known`: where `before` was asked already.
 */
export const put = async (
  db: Database,
  records: readonly ArticleRecord[],
  seq: number,
  { words = true, known }: { words?: boolean; known?: Before } = {},
): Promise<void> => {
  if (records.length === 0) return;
  const ids = records.map(({ articleId }) => articleId);
  const { drawers, first, last } = known ?? (await before(db, ids));
  const own = records.some(({ rows }) => rows.length > 1) ? await ownNames(db) : [];
  let doc = first;
  const pending: Pending[] = [];
  const fresh: Listing[] = [];
  const changed = new Map<number, Listing | null>();
  for (const record of records) {
    const old = listingIn(drawers, record.articleId);
    const whole = record.article.text !== undefined;
    if (old?.versionId === record.versionId && old.whole === whole) {
      changed.set(old.doc, listingOf(record, seq, old.doc, own));
      continue;
    }
    if (old !== undefined) changed.set(old.doc, null);
    if (words) pending.push(pendingOf(doc, record));
    fresh.push(listingOf(record, seq, doc++, own));
  }
  const again = [...changed.values()].filter((one) => one !== null);
  const dead = [...changed.keys()].filter((one) => changed.get(one) === null);
  const all = new Map([...changed, ...fresh.map((one) => [one.doc, one] as const)]);
  await Promise.all([
    renumber(db, all, { first, next: doc, last }),
    ...(changed.size > 0 ? [repage(db, changed), resort(db, changed)] : []),
    db.records.bulkPut([...records]),
    refile(db, drawers, [...fresh, ...again]),
    dead.length > 0 && db.pending.bulkDelete(dead),
    pending.length > 0 && db.pending.bulkPut(pending),
    doc > first && db.facts.put({ key: 'doc', value: doc }),
  ]);
};

export const drop = async (db: Database, articleIds: readonly string[]): Promise<void> => {
  const [drawers, next] = await Promise.all([drawersOf(db, articleIds), nextDoc(db)]);
  const dead = articleIds.flatMap((id) => listingIn(drawers, id)?.doc ?? []);
  const changed = new Map(dead.map((doc) => [doc, null]));
  await Promise.all([
    repage(db, changed),
    resort(db, changed),
    renumber(db, changed, { first: next, next }),
    refile(db, drawers, [], articleIds),
    db.records.bulkDelete([...articleIds]),
    db.pending.bulkDelete(dead),
  ]);
};
