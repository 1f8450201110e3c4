/** Deleting and bringing back. */
import type { ArticleRecord } from '../capture/record';
import { LAST_CLOCK } from '../capture/shapes';
import { byArticle, stillBuried } from '../export/deletions';
import { changeOf, mergeRecords, versionsOf, withRows } from '../export/merge';
import { fewOf } from './few';
import { entomb, gravesOf } from './graves';
import { drop, put } from './put';
import { lives, type Speak } from './said';
import { type Database, numberIn, type Trashed } from './tables';

/** Days that a deleted article can be brought back. */
export const TRASH_DAYS = 30;
const DAY = 86_400_000;

/** Whole days until what was put into the trash at an instant (ISO 8601) is removed for good. `now`: ms since 1970. */
export const daysLeft = (at: string, now: number): number =>
  Math.max(0, TRASH_DAYS - Math.floor((now - Date.parse(at)) / DAY));

/**
 * Puts articles into the trash, each together with what that holds of it already; what is new there counts as deleted at `since`, if that is
 * given. Runs inside a transaction of the library. Answers whether any is new there.
 */
export const bin = async (db: Database, articles: readonly Trashed[], since?: string): Promise<boolean> => {
  const trashed = await db.trash.bulkGet(articles.map(({ articleId }) => articleId));
  const before = new Map(trashed.flatMap((one) => (one ? [[one.articleId, one] as const] : [])));
  const after = new Map(before);
  for (const { articleId, at: own, record } of articles) {
    const held = after.get(articleId);
    const at = before.has(articleId) ? own : (since ?? own);
    const latest = held && held.at > at ? held.at : at;
    after.set(articleId, { articleId, at: latest, record: held ? mergeRecords(held.record, record) : record });
  }
  const changed = [...after.values()].filter(
    (one) => JSON.stringify(one) !== JSON.stringify(before.get(one.articleId)),
  );
  await db.trash.bulkPut(changed);
  return changed.length > 0;
};

type Write = <T>(work: (seq: number) => Promise<T>) => Promise<T>;

/** `write` is one change of the library, `id` the library's identity, `speak` makes rows. */
export const trash = (db: Database, write: Write, id: () => Promise<string>, speak: Speak) => ({
  /** Out of the library, into the trash; a tombstone says so to others. */
  trash: (articleIds: readonly string[], at: string): Promise<void> =>
    write(async (seq) => {
      const by = await id();
      const clock = Math.min((await numberIn(db, 'clock')) + 1, LAST_CLOCK);
      await db.facts.put({ key: 'clock', value: clock });
      const records = (await db.records.bulkGet([...articleIds])).filter((record) => record !== undefined);
      await bin(
        db,
        records.map((record) => ({ articleId: record.articleId, at, record })),
      );
      const before = await db.tombstones.bulkGet(records.map(({ articleId }) => articleId));
      await Promise.all(
        records.map((record, at) => {
          const { articleId } = record;
          const versions = versionsOf(record).map(({ versionId }) => versionId);
          return entomb(db, articleId, [...gravesOf(before[at]), { articleId, versions, by, clock }], seq);
        }),
      );
      await drop(db, articleIds);
    }),
  restore: (articleIds: readonly string[]): Promise<void> =>
    write(async (seq) => {
      const trashed = (await db.trash.bulkGet([...articleIds])).filter((one) => one !== undefined);
      const ids = trashed.map(({ articleId }) => articleId);
      const [held, loose, buried] = await Promise.all([
        db.records.bulkGet(ids),
        db.loose.bulkGet(ids),
        db.tombstones.bulkGet(ids),
      ]);
      const graves = buried.map(gravesOf);
      const dead = trashed.flatMap(({ articleId, record }, at) => {
        const deleted = new Set(graves[at]!.flatMap(({ versions }) => versions));
        return versionsOf(record).flatMap(({ versionId }) =>
          deleted.has(versionId) ? lives(articleId, versionId) : [],
        );
      });
      const back = byArticle(await speak(dead, new Date().toISOString()));
      const whole = ({ articleId, record }: Trashed, at: number): ArticleRecord => {
        const said = [...(back.get(articleId) ?? []), ...(loose[at]?.rows ?? [])];
        return withRows(held[at] === undefined ? record : mergeRecords(held[at], record), said);
      };
      await put(db, trashed.map(whole), seq);
      await Promise.all(ids.map((id, at) => entomb(db, id, stillBuried(graves[at]!, back.get(id) ?? []), seq)));
      await db.loose.bulkDelete(ids);
      await db.trash.bulkDelete([...articleIds]);
    }),
  /** Puts back what a backup kept of the trash, but for what came back since and is in the library. What is new there can be brought back for as long as if it was deleted `at` (ISO 8601, UTC). Answers whether any is. */
  bin: (trashed: readonly Trashed[], at: string): Promise<boolean> =>
    write(async () => {
      const ids = trashed.map(({ articleId }) => articleId);
      const held = await fewOf(db.records, ids);
      const gone = trashed.filter(({ articleId, record }) => changeOf(held.get(articleId), record).what !== 'same');
      return bin(db, gone, at);
    }),
  /** For good: the tombstone stays and, where another's file deleted the article, what was said of it. */
  remove: (articleIds: readonly string[]): Promise<void> => write(() => db.trash.bulkDelete([...articleIds])),
  /** Removes what has been in the trash long enough; where there is nothing of it, nothing has changed. `now`: ms since 1970. */
  purge: async (now: number): Promise<number> => {
    const old = db.trash.where('at').below(new Date(now - TRASH_DAYS * DAY).toISOString());
    return (await old.count()) === 0 ? 0 : write(() => old.delete());
  },
});
