/** Deleting and bringing back. */
import { changeOf, versionsOf } from '../export/merge';
import { drop, put } from './put';
import type { Database, Trashed } from './tables';

/** Days that a deleted article can be brought back. */
export const TRASH_DAYS = 30;

type Write = <T>(work: (seq: number) => Promise<T>) => Promise<T>;

/** `write` is one change of the library, `id` the library's identity. */
export const trash = (db: Database, write: Write, id: () => Promise<string>) => ({
  /** Out of the library, into the trash; a tombstone says so to others. */
  trash: (articleIds: readonly string[], at: string): Promise<void> =>
    write(async (seq) => {
      const by = await id();
      const clock = (((await db.facts.get('clock'))?.value as number | undefined) ?? 0) + 1;
      await db.facts.put({ key: 'clock', value: clock });
      for (const record of await db.records.bulkGet([...articleIds])) {
        if (record === undefined) continue;
        const { articleId } = record;
        const versions = versionsOf(record).map(({ versionId }) => versionId);
        await db.trash.put({ articleId, at, record });
        await db.tombstones.put({ articleId, versions, by, clock, seq });
      }
      await drop(db, articleIds);
    }),
  restore: (articleIds: readonly string[]): Promise<void> =>
    write(async (seq) => {
      const trashed = (await db.trash.bulkGet([...articleIds])).filter((one) => one !== undefined);
      const held = await db.records.bulkGet(trashed.map(({ articleId }) => articleId));
      await put(
        db,
        trashed.map(({ record }, at) => (held[at] === undefined ? record : changeOf(held[at], record).merged)),
        seq,
      );
      await db.tombstones.bulkDelete(trashed.map(({ articleId }) => articleId));
      await db.trash.bulkDelete([...articleIds]);
    }),
  /** Puts back what a backup kept of the trash. */
  bin: (trashed: readonly Trashed[]): Promise<void> => write(async () => void (await db.trash.bulkPut([...trashed]))),
  /** For good: only the tombstone stays. */
  remove: (articleIds: readonly string[]): Promise<void> => write(() => db.trash.bulkDelete([...articleIds])),
  /** Removes what was put in the trash before an instant (ISO 8601, UTC). */
  purge: (before: string): Promise<number> => write(() => db.trash.where('at').below(before).delete()),
});
