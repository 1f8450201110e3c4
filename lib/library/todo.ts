/** What there is to do on the index, as it follows from the tables. */
import type { Segment } from './index-rows';
import { numbersIn } from './numbered';
import { sound } from './pending';
import { BLOCK, blockOf, blocksBelow, currentForm, WIDE } from './place';
import { unlisted } from './relist';
import { COLUMNS } from './sort-keys';
import { type Database, nextDoc } from './tables';

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
  /** Blocks whose listings may not be yet as they are derived today. */
  unlisted: number[];
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

export const stepsOf = ({ lost, bare, ...each }: Todo): number =>
  Number(lost.length > 0) + Number(bare.length > 0) + Object.values(each).reduce((sum, { length }) => sum + length, 0);

export const todoOf = (db: Database): Promise<Todo> =>
  db.transaction('r', [db.facts, db.segments, db.ids, db.pending, db.pages, db.sorts], async () => {
    const [next, segments] = await Promise.all([nextDoc(db), db.segments.toArray()]);
    const full = blockOf(next);
    const held = heldIn(segments);
    const blocks = blocksBelow(full * BLOCK).filter((block) => !held.has(block));
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
    const [unread, numbered, paged, keyed] = await Promise.all([
      unlisted(db),
      db.ids.toCollection().primaryKeys(),
      db.pages.toCollection().primaryKeys(),
      db.sorts.toCollection().primaryKeys(),
    ]);
    const there = new Set(numbered);
    const lost = blocksBelow(next).filter((one) => !there.has(one));
    const made = new Uint8Array(full);
    for (const block of [...paged, ...keyed.map(([, block]) => block)]) if (block < full) made[block]!++;
    const unpaged = blocksBelow(full * BLOCK).filter((block) => made[block] !== 1 + COLUMNS.length);
    const waste = segments.filter((one) => !isSound(one) || (one.size === 1 && inWide.has(one.block)));
    return { lost, unlisted: unread, waste, blocks, groups, unpaged, bare: tail.filter((_, at) => !sound(rows[at])) };
  });

/** How many steps of work there are; 0 where the index is whole. */
export const unsettled = async (db: Database): Promise<number> => stepsOf(await todoOf(db));
