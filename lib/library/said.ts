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

/** Keeps rows; runs inside a transaction of the library. One that is there already changes nothing. */
export const attach = async (db: Database, rows: readonly Row[], seq: number): Promise<void> => {
  const said = new Map<string, Loose>();
  for (const row of rows) {
    const before = said.get(row.articleId);
    if (before) before.rows.push(row);
    else said.set(row.articleId, { articleId: row.articleId, rows: [row] });
  }
  const ids = [...said.keys()];
  const [records, loose] = await Promise.all([db.records.bulkGet(ids), db.loose.bulkGet(ids)]);
  const kept = records.filter((record) => record !== undefined);
  await put(
    db,
    kept.map((record) => joined(record, said.get(record.articleId))),
    seq,
  );
  const known = new Set(kept.map(({ articleId }) => articleId));
  await db.loose.bulkPut(
    ids.flatMap((articleId, at) => {
      if (known.has(articleId)) return [];
      const all = new Map([...(loose[at]?.rows ?? []), ...said.get(articleId)!.rows].map((row) => [row.id, row]));
      return [{ articleId, rows: [...all.values()] }];
    }),
  );
};
