/** Takes in what a file brings; runs inside a transaction of the library. */
import type { ArticleRecord } from '../capture/record';
import { bury, changeOf, mergeTombstones, outlives } from '../export/merge';
import type { Tombstone } from '../export/schema';
import { fewOf } from './few';
import { BLOCK } from './place';
import { before, drop, put } from './put';
import { joined } from './said';
import type { Database } from './tables';
import { bin } from './trash';

/** The highest clock of what comes, at least the one before. */
export const latest = (records: readonly ArticleRecord[], tombstones: readonly Tombstone[], before: number): number =>
  [...records.flatMap(({ rows }) => rows), ...tombstones].reduce((most, { clock }) => Math.max(most, clock), before);

/** What is kept of the articles that come. All of it is asked at once: between two answers the disk has nothing to do. */
export const keptOf = (db: Database, records: readonly ArticleRecord[]) => {
  const ids = records.map(({ articleId }) => articleId);
  return Promise.all([fewOf(db.tombstones, ids), fewOf(db.records, ids), fewOf(db.loose, ids), before(db, ids)]);
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
  records.forEach((record) => {
    const grave = graves.get(record.articleId);
    const theirs = grave ? bury(record, grave) : record;
    if (theirs === undefined) return;
    const { what, merged } = changeOf(now.get(record.articleId), joined(theirs, loose.get(record.articleId)));
    if (what === 'same') return;
    now.set(record.articleId, merged);
    changed.set(record.articleId, merged);
  });
  await put(db, [...changed.values()], seq, { words: changed.size < BLOCK, known });
  await db.loose.bulkDelete([...loose.keys()].filter((id) => now.has(id)));
  const back = [...graves.values()].filter((grave) => {
    const record = changed.get(grave.articleId);
    return record && outlives(record, grave);
  });
  if (back.length > 0) await db.tombstones.bulkDelete(back.map(({ articleId }) => articleId));
  let buried = 0;
  for (const theirs of tombstones) {
    const { articleId } = theirs;
    const mine = await db.tombstones.get(articleId);
    const grave = mergeTombstones(mine ?? theirs, theirs);
    const record = await db.records.get(articleId);
    if (record && outlives(record, grave)) continue;
    const left = record && bury(record, grave);
    const fewer = record !== undefined && left?.versions.length !== record.versions.length;
    const known = mine?.versions.length === grave.versions.length && mine.clock === grave.clock && mine.by === grave.by;
    if (known && !fewer) continue;
    buried++;
    await db.tombstones.put({ ...grave, seq });
    if (!fewer) continue;
    if (left !== undefined) await put(db, [left], seq);
    else {
      await bin(db, [{ articleId, at: new Date().toISOString(), record }]);
      await drop(db, [articleId]);
    }
  }
  return changed.size + buried > 0;
};
