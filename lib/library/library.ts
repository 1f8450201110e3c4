/**
 * The one module that writes. Every write is one transaction with strict durability that also takes the next change number;
 * a promise that is kept means that it is on the disk.
 */
import { liveQuery } from 'dexie';
import { type Digest, rowIdOf } from '../capture/ids';
import type { ArticleRecord, Row, RowValue, Version } from '../capture/record';
import { bury, changeOf, mergeTombstones, recordOf, versionsOf } from '../export/merge';
import type { Tombstone } from '../export/schema';
import { listingOf } from './listing';
import { reads } from './reads';
import { database, type Trashed } from './tables';

export const NAME = 'tifa-clipper';
/** Days that a deleted article can be brought back. */
export const TRASH_DAYS = 30;

/** A row's value and the articles it is said of; `retracts` is a row of the (one) article. */
export interface Saying {
  articleId: string;
  value: RowValue;
  retracts?: string;
}

/** The library of this name; it is made when it is not there, and opened at the first use. */
export const openLibrary = (digest: Digest, name = NAME) => {
  const db = database(name);
  const number = async (key: string): Promise<number> => ((await db.facts.get(key))?.value as number | undefined) ?? 0;
  const tables = [db.listings, db.records, db.loose, db.trash, db.tombstones, db.facts];

  /** One change: `work` gets its number, and all of it happens or none. */
  const write = <T>(work: (seq: number) => Promise<T>): Promise<T> =>
    db.transaction('rw', tables, async () => {
      const seq = (await number('seq')) + 1;
      await db.facts.put({ key: 'seq', value: seq });
      return work(seq);
    });
  const put = async (record: ArticleRecord, seq: number): Promise<void> => {
    await db.records.put(record);
    await db.listings.put(listingOf(record, seq));
  };
  /** Keeps a row of an article that is not kept. */
  const loosely = async (row: Row): Promise<void> => {
    const { articleId } = row;
    await db.loose.put({ articleId, rows: [...((await db.loose.get(articleId))?.rows ?? []), row] });
  };
  /** The random identity of this library, the same for as long as it lives. */
  const id = (): Promise<string> =>
    db.transaction('rw', db.facts, async () => {
      const known = (await db.facts.get('libraryId'))?.value as string | undefined;
      const made = known ?? crypto.randomUUID();
      if (known === undefined) await db.facts.put({ key: 'libraryId', value: made });
      return made;
    });

  /** A random secret that never leaves: under it, pseudonyms are the same in every export and cannot be guessed. */
  const secret = (): Promise<string> =>
    db.transaction('rw', db.facts, async () => {
      const known = (await db.facts.get('secret'))?.value as string | undefined;
      const made = known ?? crypto.randomUUID();
      if (known === undefined) await db.facts.put({ key: 'secret', value: made });
      return made;
    });

  return {
    id,
    secret,
    sequence: () => number('seq'),
    close: () => db.close(),

    /** Keeps a version. `same` where this text was there already: then nothing is written. */
    save: (articleId: string, version: Version): Promise<'new' | 'version' | 'same'> =>
      db.transaction('rw', tables, async () => {
        const held = await db.records.get(articleId);
        if (held !== undefined && versionsOf(held).some((one) => one.versionId === version.versionId)) return 'same';
        await write(async (seq) => {
          const rows = held?.rows ?? (await db.loose.get(articleId))?.rows ?? [];
          await Promise.all([db.trash.delete(articleId), db.tombstones.delete(articleId), db.loose.delete(articleId)]);
          await put(recordOf(articleId, [version, ...(held ? versionsOf(held) : [])], rows, held?.sameAs), seq);
        });
        return held === undefined ? 'new' : 'version';
      }),

    /** Adds rows: tags, notes, corrected fields, decisions, retractions. Answers the rows, in order. */
    say: async (sayings: readonly Saying[], at: string): Promise<Row[]> => {
      const by = await id();
      let clock = await number('clock');
      const rows = await Promise.all(
        sayings.map(async (saying) => {
          clock++;
          const row = { ...saying, by, clock, at };
          return { id: await rowIdOf(row, digest), ...row };
        }),
      );
      await write(async (seq) => {
        await db.facts.put({ key: 'clock', value: Math.max(await number('clock'), clock) });
        for (const row of rows) {
          const held = await db.records.get(row.articleId);
          if (held !== undefined) await put({ ...held, rows: [...held.rows, row] }, seq);
          else await loosely(row);
        }
      });
      return rows;
    },

    ...reads(db),

    /** Out of the library, into the trash; a tombstone says so to others. */
    trash: (articleIds: readonly string[], at: string): Promise<void> =>
      write(async (seq) => {
        const by = await id();
        const clock = (await number('clock')) + 1;
        await db.facts.put({ key: 'clock', value: clock });
        for (const record of await db.records.bulkGet([...articleIds])) {
          if (record === undefined) continue;
          const { articleId } = record;
          const versions = versionsOf(record).map(({ versionId }) => versionId);
          await db.trash.put({ articleId, at, record });
          await db.tombstones.put({ articleId, versions, by, clock, seq });
        }
        await db.records.bulkDelete([...articleIds]);
        await db.listings.bulkDelete([...articleIds]);
      }),
    restore: (articleIds: readonly string[]): Promise<void> =>
      write(async (seq) => {
        for (const trashed of await db.trash.bulkGet([...articleIds])) {
          if (trashed === undefined) continue;
          const held = await db.records.get(trashed.articleId);
          const { record } = trashed;
          await put(held === undefined ? record : changeOf(held, record).merged, seq);
          await db.tombstones.delete(trashed.articleId);
        }
        await db.trash.bulkDelete([...articleIds]);
      }),
    /** Puts back what a backup kept of the trash. */
    bin: (trashed: readonly Trashed[]): Promise<void> => write(async () => void (await db.trash.bulkPut([...trashed]))),
    /** For good: only the tombstone stays. */
    remove: (articleIds: readonly string[]): Promise<void> => write(() => db.trash.bulkDelete([...articleIds])),
    /** Removes what was put in the trash before an instant (ISO 8601, UTC). */
    purge: (before: string): Promise<number> => write(() => db.trash.where('at').below(before).delete()),
    /** Takes in records and tombstones of a file that was judged whole before: a union, so doing it twice changes nothing. */
    merge: (records: readonly ArticleRecord[], tombstones: readonly Tombstone[]): Promise<void> =>
      write(async (seq) => {
        let clock = await number('clock');
        const ids = records.map(({ articleId }) => articleId);
        const [graves, held] = await Promise.all([db.tombstones.bulkGet(ids), db.records.bulkGet(ids)]);
        const now = new Map(held.flatMap((record) => (record ? [[record.articleId, record] as const] : [])));
        const changed = new Map<string, ArticleRecord>();
        records.forEach((record, index) => {
          clock = record.rows.reduce((most, row) => Math.max(most, row.clock), clock);
          const grave = graves[index];
          const theirs = grave ? bury(record, grave) : record;
          if (theirs === undefined) return;
          const { what, merged } = changeOf(now.get(record.articleId), theirs);
          if (what === 'same') return;
          now.set(record.articleId, merged);
          changed.set(record.articleId, merged);
        });
        await db.records.bulkPut([...changed.values()]);
        await db.listings.bulkPut([...changed.values()].map((record) => listingOf(record, seq)));
        for (const { articleId, versions, by, clock: when } of tombstones) {
          clock = Math.max(clock, when);
          const { seq: _, ...held } = (await db.tombstones.get(articleId)) ?? {
            articleId,
            versions,
            by,
            clock: when,
            seq,
          };
          const grave = mergeTombstones(held, { articleId, versions, by, clock: when });
          await db.tombstones.put({ ...grave, seq });
          const mine = await db.records.get(articleId);
          if (mine === undefined) continue;
          const left = bury(mine, grave);
          if (left !== undefined) await put(left, seq);
          else {
            await db.records.delete(articleId);
            await db.listings.delete(articleId);
          }
        }
        await db.facts.put({ key: 'clock', value: clock });
      }),
    /** Puts newer recognition in the place of the old; what people decided stays. */
    recognised: (records: readonly ArticleRecord[]): Promise<void> =>
      write(async (seq) => {
        for (const { articleId, versionId, mentions, recognition } of records) {
          const held = await db.records.get(articleId);
          if (held?.versionId === versionId) await put({ ...held, mentions, recognition }, seq);
        }
      }),
    note: async (key: string, value: unknown): Promise<void> => void (await db.facts.put({ key, value })),

    /** Calls back now and after every change, whichever page or worker made it; answers how to stop. */
    watch: (changed: (seq: number) => void): (() => void) => {
      const watching = liveQuery(() => number('seq')).subscribe(changed);
      return () => watching.unsubscribe();
    },
  };
};

export type Library = ReturnType<typeof openLibrary>;
