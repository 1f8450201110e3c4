/**
 * Brings the index up to date from whatever state it is in: everything that is to do follows from the tables, so work that was
 * stopped anywhere is taken up where it stopped. Search answers meanwhile, by the texts of what is not indexed.
 */
import { discard, narrow } from './build';
import { Damaged } from './bytes';
import type { Segment } from './index-rows';
import { findNumbers, numbersIn, numbersOf } from './numbered';
import { page } from './pages';
import { pendingOf } from './pending';
import { BLOCK, WIDE } from './place';
import { relist } from './relist';
import type { Database } from './tables';
import { isSound, stepsOf, todoOf } from './todo';
import { partsOf, thin, widen } from './widen';

/** A wide segment is rewritten when fewer than this share of its articles are left. */
const KEEP = 0.75;

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
    for (const block of todo.unlisted) {
      await relist(db, block);
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
