/**
 * Brings the index up to date from whatever state it is in: everything that is to do follows from the tables, so work that was
 * stopped anywhere is taken up where it stopped. Search answers meanwhile, by the texts of what is not indexed.
 */

import { discard, narrow } from './build';
import { Damaged } from './bytes';
import { sayDisputes, unsaid } from './disputes';
import type { Segment } from './index-rows';
import { findNumbers, numbersIn, numbersOf } from './numbered';
import { page } from './pages';
import { pendingOf, sound } from './pending';
import { BLOCK, blockOf, currentForm, WIDE } from './place';
import { COLUMNS } from './sort-keys';
import { type Database, nextDoc } from './tables';
import { partsOf, thin, widen } from './widen';

/** A wide segment is rewritten when fewer than this share of its articles are left. */
const KEEP = 0.75;

export const isSound = (segment: Segment): boolean => segment.gone === 0 && segment.form === currentForm();

/** So many articles after those that are indexed are indexed with the rest of their block: a look-up reads the words of fewer. */
const TAIL = 32;

/** Blocks that a sound segment holds to their end. */
const heldIn = (segments: readonly Segment[]): Set<number> =>
  new Set(
    segments
      .filter(isSound)
      .flatMap(({ block, size, end }) =>
        Array.from({ length: size }, (_, at) => block + at).filter((one) => (one + 1) * BLOCK <= end),
      ),
  );

interface Todo {
  /** Blocks whose page of ids is missing. */
  lost: number[];
  /** Blocks whose listings may not say yet what is disputed. */
  unsaid: number[];
  /** To be removed. */
  waste: Segment[];
  /** Blocks to be indexed: full ones without a segment, and the last one. */
  blocks: number[];
  /** First blocks of 32 narrow segments that can become a wide one. */
  groups: number[];
  /** Full blocks of which a page of values, or of what lists are sorted by, is missing. */
  unpaged: number[];
  /** Numbers of articles after those that are indexed, and that are not about to be, whose words are not there or not sound. */
  bare: number[];
}

const stepsOf = ({ lost, bare, ...each }: Todo): number =>
  Number(lost.length > 0) + Number(bare.length > 0) + Object.values(each).reduce((sum, { length }) => sum + length, 0);

const todoOf = (db: Database): Promise<Todo> =>
  db.transaction('r', [db.facts, db.segments, db.ids, db.pending, db.pages, db.sorts], async () => {
    const [next, segments] = await Promise.all([nextDoc(db), db.segments.toArray()]);
    const full = blockOf(next);
    const held = heldIn(segments);
    const blocks = Array.from({ length: full }, (_, block) => block).filter((block) => !held.has(block));
    const wide = segments.filter((one) => isSound(one) && one.size === WIDE);
    const inWide = heldIn(wide);
    const groups = Array.from({ length: Math.floor(full / WIDE) }, (_, at) => at * WIDE).filter(
      (at) => !inWide.has(at),
    );
    const last = segments.find((one) => isSound(one) && one.block === full);
    const tailed = last?.end ?? full * BLOCK;
    const due = next - tailed >= TAIL;
    if (due) blocks.push(full);
    const tail = due ? [] : (await numbersIn(db, tailed, next)).map(({ doc }) => doc);
    const rows = await db.pending.bulkGet(tail);
    const [said, numbered, paged, keyed] = await Promise.all([
      unsaid(db),
      db.ids.toCollection().primaryKeys(),
      db.pages.toCollection().primaryKeys(),
      db.sorts.toCollection().primaryKeys(),
    ]);
    const there = new Set(numbered);
    const lost = Array.from({ length: Math.ceil(next / BLOCK) }, (_, block) => block).filter((one) => !there.has(one));
    const made = new Uint8Array(full);
    for (const block of [...paged, ...keyed.map(([, block]) => block)]) if (block < full) made[block]!++;
    const unpaged = Array.from({ length: full }, (_, block) => block).filter(
      (block) => made[block] !== 1 + COLUMNS.length,
    );
    const waste = segments.filter((one) => !isSound(one) || (one.size === 1 && inWide.has(one.block)));
    return { lost, unsaid: said, waste, blocks, groups, unpaged, bare: tail.filter((_, at) => !sound(rows[at])) };
  });

/** Wide segments that too many articles have left. */
const sparse = async (db: Database): Promise<Segment[]> => {
  const found: Segment[] = [];
  for (const segment of (await db.segments.toArray()).filter((one) => isSound(one) && one.size === WIDE)) {
    const low = segment.block * BLOCK;
    const left = await numbersIn(db, low, low + WIDE * BLOCK);
    if (left.length < segment.docs * KEEP) found.push(segment);
  }
  return found;
};

/** How many steps of work there are; 0 where the index is whole. */
export const unsettled = async (db: Database): Promise<number> => stepsOf(await todoOf(db));

/** Writes the words of articles. */
const fill = (db: Database, docs: readonly number[]): Promise<void> =>
  db.transaction('rw', [db.ids, db.records, db.pending], async () => {
    const numbers = await numbersOf(db, docs);
    const records = await db.records.bulkGet(numbers.map(({ articleId }) => articleId));
    await db.pending.bulkPut(records.map((record, at) => pendingOf(numbers[at]!.doc, record)));
  });

/** Marks segments as no longer to be read. */
export const condemn = (db: Database, segments: readonly Segment[]): Promise<void> =>
  db.transaction('rw', db.segments, async () => {
    for (const { size, block } of segments) await db.segments.update([size, block], { gone: 1 });
  });

/** A step whose rows turn out damaged takes the segments that hold them out of the index: then it is not done. */
const orCondemn = async (db: Database, segments: readonly Segment[], step: Promise<boolean>): Promise<boolean> => {
  try {
    return await step;
  } catch (fault) {
    if (!(fault instanceof Damaged)) throw fault;
    await condemn(db, segments);
    return false;
  }
};

/** Does all there is to do, with progress in steps. Aborts between steps with the signal's reason. */
export const settle = async (
  db: Database,
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<void> => {
  for (let todo = await todoOf(db); stepsOf(todo) > 0; todo = await todoOf(db)) {
    let done = 0;
    const step = (): void => {
      progress(++done, stepsOf(todo));
      signal?.throwIfAborted();
    };
    if (todo.lost.length > 0) {
      await findNumbers(db, todo.lost);
      step();
    }
    for (const block of todo.unsaid) {
      await sayDisputes(db, block);
      step();
    }
    for (const segment of todo.waste) {
      await discard(db, segment);
      step();
    }
    if (todo.bare.length > 0) {
      await fill(db, todo.bare);
      step();
    }
    for (const block of todo.blocks) {
      await narrow(db, block);
      step();
    }
    for (const block of todo.unpaged) {
      await page(db, block);
      step();
    }
    for (const block of todo.groups) {
      const parts = partsOf(block);
      if (await orCondemn(db, parts, widen(db, block))) for (const part of parts) await discard(db, part);
      step();
    }
  }
  for (const segment of await sparse(db)) await orCondemn(db, [segment], thin(db, segment));
};
