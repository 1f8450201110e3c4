/** Joins narrow segments of the index into wide ones, and takes out of those what is gone. */
import { pageOf } from './build';
import { HEAD, seal, unseal } from './bytes';
import type { Bucket, Segment } from './index-rows';
import { numbersIn } from './numbered';
import { BLOCK, bucketOf, bucketsOf, COARSE, currentForm, FINE, keyOf, WIDE } from './place';
import { createBucket, eachDoc } from './postings';
import { PACKED } from './sketch';
import type { Database } from './tables';

/** Classes of first letters that one transaction rewrites. */
const STEP = 16;

/** Which of the numbers of a stretch of blocks an article still has. */
const liveIn = async (db: Database, { block, size }: Pick<Segment, 'block' | 'size'>): Promise<Uint8Array> => {
  const live = new Uint8Array(size * BLOCK);
  for (const { doc } of await numbersIn(db, block * BLOCK, (block + size) * BLOCK)) live[doc - block * BLOCK] = 1;
  return live;
};

/** The rows of a class in a wide segment, from rows of any segments in the order of their blocks; the dead are left out. */
const wideRows = (
  rows: readonly Bucket[],
  offsets: readonly number[],
  coarse: number,
  block: number,
  live: Uint8Array,
) => {
  const pairs = new Map<number, number[]>();
  rows.forEach(({ bytes }, at) => {
    const offset = offsets[at]!;
    eachDoc(bytes, 0, 0xffffffff, (doc, gram) => {
      if (live[offset + doc] !== 1) return;
      const held = pairs.get(gram);
      if (held) held.push(offset + doc);
      else pairs.set(gram, [offset + doc]);
    });
  });
  const buckets = Array.from({ length: FINE }, createBucket);
  for (const gram of Uint32Array.from(pairs.keys()).sort())
    buckets[bucketOf(WIDE, gram) - coarse * FINE]!.add(gram, pairs.get(gram)!);
  return buckets.map((bucket, at): Bucket => ({ key: keyOf(coarse * FINE + at, block), bytes: bucket.bytes() }));
};

/** Writes a wide segment's rows class by class from those that `from` names. Throws `Damaged`. */
const rewrite = async (
  db: Database,
  block: number,
  live: Uint8Array,
  from: (coarse: number) => { keys: number[]; offsets: number[] },
): Promise<void> => {
  for (let step = 0; step < COARSE; step += STEP) {
    await db.transaction('rw', db.buckets, async () => {
      for (let coarse = step; coarse < step + STEP; coarse++) {
        const { keys, offsets } = from(coarse);
        const rows = (await db.buckets.bulkGet(keys)).map(
          (row, at) => row ?? { key: keys[at]!, bytes: new Uint8Array() },
        );
        await db.buckets.bulkPut(wideRows(rows, offsets, coarse, block, live));
      }
    });
  }
};

const alive = (live: Uint8Array): number => live.reduce((sum, one) => sum + one, 0);

/** The narrow segments of the 32 blocks from `block` on. */
export const partsOf = (block: number): Segment[] =>
  Array.from({ length: WIDE }, (_, at) => ({
    size: 1,
    block: block + at,
    end: (block + at + 1) * BLOCK,
    form: currentForm(),
    docs: 0,
    gone: 0 as const,
  }));

/** One wide segment in the place of narrow ones; false, and nothing changed, where one of them is not there or not full. */
export const widen = async (db: Database, block: number): Promise<boolean> => {
  const parts = partsOf(block);
  const live = await liveIn(db, { block, size: WIDE });
  const offsets = parts.map((_, at) => at * BLOCK);
  await rewrite(db, block, live, (coarse) => {
    const { from } = bucketsOf(1, coarse);
    return { keys: parts.map((part) => keyOf(from, part.block)), offsets };
  });
  return db.transaction('rw', [db.segments, db.sketches], async () => {
    const page = pageOf(WIDE, block);
    for (const [at, part] of parts.entries()) {
      const { bytes } = (await db.sketches.get([1, part.block])) ?? {};
      page.bytes.set(unseal(bytes).subarray(HEAD), HEAD + at * BLOCK * PACKED);
    }
    seal(page.bytes);
    const held = await db.segments.bulkGet(parts.map(({ size, block: at }): [number, number] => [size, at]));
    if (held.some((part, at) => part?.gone !== 0 || part.end < parts[at]!.end)) return false;
    await db.segments.bulkPut(held.map((part) => ({ ...part!, gone: 1 as const })));
    await db.sketches.put(page);
    const end = (block + WIDE) * BLOCK;
    await db.segments.put({ size: WIDE, block, end, form: currentForm(), docs: alive(live), gone: 0 });
    return true;
  });
};

/** Takes the dead out of a wide segment. A row without them finds the same as before, so it may stop anywhere. */
export const thin = async (db: Database, segment: Segment): Promise<boolean> => {
  const live = await liveIn(db, segment);
  await rewrite(db, segment.block, live, (coarse) => {
    const { from, to } = bucketsOf(WIDE, coarse);
    const keys = Array.from({ length: to - from }, (_, at) => keyOf(from + at, segment.block));
    return { keys, offsets: keys.map(() => 0) };
  });
  await db.segments.update([segment.size, segment.block], { docs: alive(live) });
  return true;
};
