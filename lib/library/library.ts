/**
 * The one module that writes. Every write is one transaction with strict durability: a promise that is kept means that it is on the disk.
 * One that changes what articles are, or what was said or deleted of them, also takes the next change number; what only follows from that,
 * as the index does, and single facts need none.
 */
import { liveQuery } from 'dexie';
import { articleIdOf, canonicalUrl, type Digest } from '../capture/ids';
import type { ArticleRecord, Row, Version } from '../capture/record';
import type { Tombstone } from '../export/schema';
import { keep } from './keep';
import type { Lookup } from './lookup';
import { put } from './put';
import { reads } from './reads';
import { attach, claim, ownNames, type Saying, sign, speaking } from './said';
import { condemn, settle } from './settle';
import { forget } from './sorts';
import { database, type Fact, numberIn } from './tables';
import { keptOf, latest, take } from './take';
import { unsettled } from './todo';
import { trash } from './trash';

export const NAME = 'tifa-clipper';

/** The library of this name; it is made when it is not there, and opened at the first use. */
export const openLibrary = (digest: Digest, name = NAME) => {
  const db = database(name);
  const number = (key: string): Promise<number> => numberIn(db, key);
  const articles = [db.drawers, db.records, db.ids, db.pending, db.pages, db.sorts, db.values, db.names];
  const tables = [...articles, db.loose, db.trash, db.tombstones, db.facts];

  /** One change: `work` gets its number and what was found for it, and all of it happens or none. Where it answers false, nothing changed. */
  const write = <T, R>(work: (seq: number, found: R) => Promise<T>, find?: () => Promise<R>): Promise<T> =>
    db.transaction('rw', tables, async () => {
      const [last, found] = await Promise.all([number('seq'), find?.() as Promise<R>]);
      const done = await work(last + 1, found);
      if (done !== false) await db.facts.put({ key: 'seq', value: last + 1 });
      return done;
    });
  /** A random value under a key, the same for as long as the library lives. */
  const random = (key: string) => (): Promise<string> =>
    db.transaction('rw', db.facts, async () => {
      const known = (await db.facts.get(key))?.value as string | undefined;
      const made = known ?? crypto.randomUUID();
      if (known === undefined) await db.facts.put({ key, value: made });
      return made;
    });
  /** The identity of this library. */
  const id = random('libraryId');
  const speak = speaking(db, digest, id);

  return {
    id,
    /** Under what a person's own rows stand here. */
    own: () => ownNames(db),
    /** Takes names for a person's own: those of the library that a backup was made of. */
    claim: (names: readonly string[]) => claim(db, names),
    /** Chooses the pseudonym. */
    sign: (name: string) => sign(db, name),
    /** A secret that never leaves: under it, pseudonyms are the same in every export and cannot be guessed. */
    secret: random('secret'),
    /** The identity of an article clipped at this address, `http` or no scheme too; null where an address identifies none. */
    idAt: async (address: string): Promise<string | null> => {
      const canonical = canonicalUrl(/^https?:\/\//i.test(address) ? address : `https://${address}`);
      return canonical === null ? null : articleIdOf(canonical, '', digest);
    },
    sequence: () => number('seq'),
    /** Opens the database now, which takes longer than what is then read of it. Throws where it cannot be opened. */
    open: async () => void (await db.open()),
    close: () => db.close(),

    /** Keeps a version; see `keep`. */
    save: (articleId: string, version: Version): Promise<'new' | 'version' | 'same'> =>
      db.transaction('rw', tables, async () => keep(db, speak, articleId, version)),

    /** Adds rows: tags, notes, corrected fields, decisions, retractions. */
    say: (sayings: readonly Saying[], at: string): Promise<Row[]> =>
      write(async (seq) => {
        const rows = await speak(sayings, at);
        await attach(db, rows, seq);
        return rows;
      }),

    /** Takes in rows as a backup kept them. Answers whether any is new. */
    hear: (rows: readonly Row[]): Promise<boolean> =>
      write(async (seq) => {
        const clock = rows.reduce((most, row) => Math.max(most, row.clock), await number('clock'));
        await db.facts.put({ key: 'clock', value: clock });
        return attach(db, rows, seq);
      }),

    ...reads(db),

    ...trash(db, write, id, speak),
    /**
     * Takes in records and tombstones of a file that was judged whole before, with facts about it: a union, so doing it twice changes nothing.
     * Answers whether it changed anything.
     * `idle` is called when the disk has been asked for all of the records: from then on the caller has time.
     */
    merge: (
      records: readonly ArticleRecord[],
      tombstones: readonly Tombstone[],
      facts: readonly Fact[] = [],
      idle?: () => void,
    ) =>
      write(
        async (seq, [clock, kept]) => {
          const value = latest(records, tombstones, clock);
          const taken = Promise.all([
            take(db, records, tombstones, seq, kept),
            db.facts.bulkPut([...facts, { key: 'clock', value }]),
          ]);
          // In a task of its own: behind the requests, and outside of the transaction.
          if (idle) setTimeout(idle);
          const [changed] = await taken;
          return changed;
        },
        () => Promise.all([number('clock'), keptOf(db, records)]),
      ),
    /** Puts newer recognition in the place of the old; what people decided stays. Answers whether any is another. */
    recognised: (records: readonly ArticleRecord[]): Promise<boolean> =>
      write(async (seq) => {
        const held = await db.records.bulkGet(records.map(({ articleId }) => articleId));
        const again = records.flatMap(({ versionId, mentions, recognition }, at) => {
          const record = held[at];
          if (record?.versionId !== versionId) return [];
          const same =
            JSON.stringify([mentions, recognition]) === JSON.stringify([record.mentions, record.recognition]);
          return same ? [] : [{ ...record, mentions, recognition }];
        });
        await put(db, again, seq);
        return again.length > 0;
      }),
    /** Takes what a look-up found damaged out of the index. */
    condemn: async ({ segments, sorts }: Lookup['damaged']): Promise<void> => {
      if (segments.length > 0) await condemn(db, segments);
      if (sorts.length > 0) await forget(db, sorts);
    },
    /** Brings the index up to date; see `settle`. One at a time: callers hold a lock. */
    settle: (progress?: (done: number, total: number) => void, signal?: AbortSignal) => settle(db, progress, signal),
    /** Calls back with the steps of work that the index needs, now and when they change; answers how to stop. */
    watchIndex: (changed: (steps: number) => void): (() => void) => {
      const watching = liveQuery(() => unsettled(db)).subscribe(changed);
      return () => watching.unsubscribe();
    },
    note: async (key: string, value: unknown): Promise<void> => void (await db.facts.put({ key, value })),

    /** Calls back now and after every change, whichever page or worker made it; answers how to stop. */
    watch: (changed: (seq: number) => void): (() => void) => {
      const watching = liveQuery(() => number('seq')).subscribe(changed);
      return () => watching.unsubscribe();
    },
  };
};

export type Library = ReturnType<typeof openLibrary>;
