/** What people say becomes rows, and these go to the record of their article or, while that is not kept, to a place where they wait for it. */
import { Dexie } from 'dexie';
import { type Digest, rowIdOf } from '../capture/ids';
import type { Row, RowValue } from '../capture/record';
import { LAST_CLOCK } from '../capture/shapes';
import { byArticle, deletionsOf } from '../export/deletions';
import { unitedRows, withRows } from '../export/merge';
import { put } from './put';
import { type Database, LISTED, numberIn } from './tables';

/** A row's value and the article it is said of; `retracts` is a row of the article. */
export interface Saying {
  articleId: string;
  value: RowValue;
  retracts?: string;
}

/** What is said of a version that is brought back: it outlives its deletions, wherever they are met again. */
export const lives = (articleId: string, versionId: string): Saying => ({
  articleId,
  value: { row: 'retract' },
  retracts: deletionsOf(versionId),
});

export type Speak = (sayings: readonly Saying[], at: string) => Promise<Row[]>;

/** Makes rows, which are still to be kept, under the fact `pseudonym` where one was chosen; runs inside a transaction of the library. `id` is its identity. */
export const speaking =
  (db: Database, digest: Digest, id: () => Promise<string>): Speak =>
  async (sayings, at) => {
    const [pseudonym, own, last] = await Promise.all([db.facts.get('pseudonym'), id(), numberIn(db, 'clock')]);
    const by = (pseudonym?.value as string | undefined) || own;
    const said = sayings.map((saying, index) => ({ ...saying, by, clock: Math.min(last + index + 1, LAST_CLOCK), at }));
    // Ids are digests, which a transaction does not wait for by itself; a clock that was read before it could be taken twice.
    const rows = await Dexie.waitFor(
      Promise.all(said.map(async (row) => ({ id: await rowIdOf(row, digest), ...row }))),
    );
    await db.facts.put({ key: 'clock', value: rows.at(-1)?.clock ?? last });
    return rows;
  };

/** Under what a person's own rows stand here: the library's id, the pseudonym and those before it. */
export const ownNames = async (db: Database): Promise<string[]> => {
  const facts = await db.facts.bulkGet(['libraryId', 'pseudonym', 'pseudonyms']);
  return [...new Set(facts.flatMap((fact) => (fact?.value as string | string[] | undefined) || []))];
};

/** Takes names for a person's own; what was disputed between them is no more, so all of it is gone through again. */
export const claim = (db: Database, names: readonly string[]): Promise<void> =>
  db.transaction('rw', db.facts, async () => {
    const [own, all] = await Promise.all([ownNames(db), db.facts.get('pseudonyms')]);
    const more = names.filter((name) => !own.includes(name));
    if (more.length === 0) return;
    await db.facts.bulkPut([
      { key: 'pseudonyms', value: [...((all?.value as string[] | undefined) ?? []), ...more] },
      { key: LISTED, value: 0 },
    ]);
  });

/** Chooses what rows are signed with from now on; empty for the library's id. A file may have brought rows with that name before. */
export const sign = (db: Database, name: string): Promise<void> =>
  db.transaction('rw', db.facts, async () => {
    if (name !== '') await claim(db, [name]);
    const [last, all] = await db.facts.bulkGet(['pseudonym', 'pseudonyms']);
    const before = [...((all?.value as string[] | undefined) ?? []), last?.value as string | undefined];
    await db.facts.bulkPut([
      { key: 'pseudonym', value: name },
      { key: 'pseudonyms', value: [...new Set(before.filter(Boolean))] },
    ]);
  });

/** Which rows there are with more; none where those say nothing that is not known. */
const grown = (before: readonly Row[], more: readonly Row[]): Row[] | undefined => {
  const after = unitedRows([...before, ...more]);
  return JSON.stringify(after) === JSON.stringify(unitedRows(before)) ? undefined : after;
};

/** Keeps rows; runs inside a transaction of the library. One that is there already changes nothing, unless the copy says more. Answers whether any is new. */
export const attach = async (db: Database, rows: readonly Row[], seq: number): Promise<boolean> => {
  const said = byArticle(rows);
  const ids = [...said.keys()];
  const [records, loose] = await Promise.all([db.records.bulkGet(ids), db.loose.bulkGet(ids)]);
  const kept = records.filter((record) => record !== undefined);
  const changed = kept.flatMap((record) => {
    const more = said.get(record.articleId)!;
    return grown(record.rows, more) ? [withRows(record, more)] : [];
  });
  await put(db, changed, seq);
  const known = new Set(kept.map(({ articleId }) => articleId));
  const waiting = ids.flatMap((articleId, at) => {
    if (known.has(articleId)) return [];
    const all = grown(loose[at]?.rows ?? [], said.get(articleId)!);
    return all ? [{ articleId, rows: all }] : [];
  });
  await db.loose.bulkPut(waiting);
  return changed.length + waiting.length > 0;
};
