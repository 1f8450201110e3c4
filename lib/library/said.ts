/** Where rows go: to the record of their article or, while that is not kept, to a place where they wait for it. */
import type { ArticleRecord, Row } from '../capture/record';
import { recordOf, versionsOf } from '../export/merge';
import { put } from './put';
import type { Database, Loose } from './tables';

/** A record that comes to be kept, with what was said of its article before. */
export const joined = (record: ArticleRecord, said: Loose | undefined): ArticleRecord =>
  said === undefined
    ? record
    : recordOf(record.articleId, versionsOf(record), [...record.rows, ...said.rows], record.sameAs);

/** Keeps rows; runs inside a transaction of the library. One that is there already changes nothing. Answers whether any is new. */
export const attach = async (db: Database, rows: readonly Row[], seq: number): Promise<boolean> => {
  const said = new Map<string, Loose>();
  for (const row of rows) {
    const before = said.get(row.articleId);
    if (before) before.rows.push(row);
    else said.set(row.articleId, { articleId: row.articleId, rows: [row] });
  }
  const ids = [...said.keys()];
  const [records, loose] = await Promise.all([db.records.bulkGet(ids), db.loose.bulkGet(ids)]);
  const kept = records.filter((record) => record !== undefined);
  const changed = kept.flatMap((record) => {
    const next = joined(record, said.get(record.articleId));
    return next.rows.length > record.rows.length ? [next] : [];
  });
  await put(db, changed, seq);
  const known = new Set(kept.map(({ articleId }) => articleId));
  const waiting = ids.flatMap((articleId, at) => {
    if (known.has(articleId)) return [];
    const before = loose[at]?.rows ?? [];
    const all = new Map([...before, ...said.get(articleId)!.rows].map((row) => [row.id, row]));
    return all.size > before.length ? [{ articleId, rows: [...all.values()] }] : [];
  });
  await db.loose.bulkPut(waiting);
  return changed.length + waiting.length > 0;
};
