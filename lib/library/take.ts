/** Takes in what a file brings; runs inside a transaction of the library. */
import type { ArticleRecord, Row } from '../capture/record';
import { bury, byArticle, changeBeside, lastOf, stillBuried } from '../export/deletions';
import { recordOf, versionsOf, withRows } from '../export/merge';
import type { Tombstone } from '../export/schema';
import { fewOf } from './few';
import { entomb, gravesOf } from './graves';
import { BLOCK } from './place';
import { before, drop, put } from './put';
import { attach } from './said';
import type { Database, Trashed } from './tables';
import { bin } from './trash';

/** The highest clock of what comes, at least the one before. */
export const latest = (records: readonly ArticleRecord[], tombstones: readonly Tombstone[], before: number): number =>
  [...records.flatMap(({ rows }) => rows), ...tombstones].reduce((most, { clock }) => Math.max(most, clock), before);

/** What is kept of the articles that come. All of it is asked at once: between two answers the disk has nothing to do. */
export const keptOf = (db: Database, records: readonly ArticleRecord[]) => {
  const ids = records.map(({ articleId }) => articleId);
  return Promise.all([fewOf(db.tombstones, ids), fewOf(db.records, ids), fewOf(db.loose, ids), before(db, ids)]);
};

/** A record with the texts that it comes without and that are still in the trash: a version that is brought back so has its text again. */
const withTexts = (record: ArticleRecord, trashed: ArticleRecord | undefined): ArticleRecord => {
  const versions = versionsOf(record);
  const bare = new Set(versions.filter(({ article }) => article.text === undefined).map(({ versionId }) => versionId));
  const texts = trashed && bare.size > 0 ? versionsOf(trashed).filter(({ versionId }) => bare.has(versionId)) : [];
  return texts.length === 0 ? record : recordOf(record.articleId, [...versions, ...texts], record.rows, record.sameAs);
};

/** A union, so doing it twice changes nothing. What a tombstone takes away goes to the trash: its deletion was another's. Answers whether anything changed. */
export const take = async (
  db: Database,
  records: readonly ArticleRecord[],
  tombstones: readonly Tombstone[],
  seq: number,
  [graves, now, loose, known]: Awaited<ReturnType<typeof keptOf>>,
): Promise<boolean> => {
  const changed = new Map<string, ArticleRecord>();
  const unkept: Row[] = [];
  const trashed = await fewOf(db.trash, [...graves.keys()]);
  for (const record of records) {
    const { articleId } = record;
    const said = withRows(record, loose.get(articleId)?.rows ?? []);
    const theirs = withTexts(said, trashed.get(articleId)?.record);
    const change = changeBeside(now.get(articleId), theirs, gravesOf(graves.get(articleId)));
    if (change === undefined) unkept.push(...theirs.rows);
    if (change === undefined || change.what === 'same') continue;
    now.set(articleId, change.merged);
    changed.set(articleId, change.merged);
  }
  await put(db, [...changed.values()], seq, { words: changed.size < BLOCK, known });
  await db.loose.bulkDelete([...loose.keys()].filter((id) => now.has(id)));
  const heard = unkept.length > 0 && (await attach(db, unkept, seq));
  for (const [articleId, grave] of graves) {
    const before = gravesOf(grave);
    const after = stillBuried(before, changed.get(articleId)?.rows ?? []);
    if (JSON.stringify(after) !== JSON.stringify(before)) await entomb(db, articleId, after, seq);
  }
  const buried = tombstones.length > 0 && (await deleteAll(db, tombstones, seq));
  return changed.size > 0 || buried || heard;
};

/** Takes in what was deleted elsewhere. Answers whether that changed anything. */
const deleteAll = async (db: Database, tombstones: readonly Tombstone[], seq: number): Promise<boolean> => {
  const deleted = byArticle(tombstones);
  const ids = [...deleted.keys()];
  const at = new Date().toISOString();
  const [graves, records, loose] = await Promise.all([
    fewOf(db.tombstones, ids),
    fewOf(db.records, ids),
    fewOf(db.loose, ids),
  ]);
  const entombed: Promise<void>[] = [];
  const trashed: Trashed[] = [];
  const rest: ArticleRecord[] = [];
  const gone: ArticleRecord[] = [];
  for (const [articleId, theirs] of deleted) {
    const record = records.get(articleId);
    const before = gravesOf(graves.get(articleId));
    const after = stillBuried(lastOf([...before, ...theirs]), (record ?? loose.get(articleId))?.rows ?? []);
    const left = record && bury(record, after);
    const kept = new Set(left ? versionsOf(left).map(({ versionId }) => versionId) : []);
    const lost = record ? versionsOf(record).filter(({ versionId }) => !kept.has(versionId)) : [];
    if (lost.length === 0 && JSON.stringify(after) === JSON.stringify(before)) continue;
    entombed.push(entomb(db, articleId, after, seq));
    if (record === undefined || lost.length === 0) continue;
    trashed.push({ articleId, at, record: recordOf(articleId, lost, record.rows, record.sameAs) });
    if (left) rest.push(left);
    else gone.push(record);
  }
  await Promise.all(entombed);
  if (trashed.length === 0) return entombed.length > 0;
  await bin(db, trashed);
  await put(db, rest, seq);
  await drop(
    db,
    gone.map(({ articleId }) => articleId),
  );
  const said = gone.flatMap(({ rows }) => rows);
  await attach(db, said, seq);
  return true;
};
