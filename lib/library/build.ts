/**
 * Makes segments of the index: one of each block, one wide one of 32 blocks. Each step is a few short transactions which
 * leave the index whole at every moment: rows are read only once their segment stands in `segments`.
 */
import { HEAD, seal } from './bytes';
import type { Bucket, Pending, Segment, SketchPage } from './index-rows';
import { numbersIn } from './numbered';
import { pendingOf, sound } from './pending';
import { BLOCK, COARSE, classOf, currentForm, FINE, keyOf, keysOf } from './place';
import { createBucket } from './postings';
import { PACKED, packed } from './sketch';
import { type Database, nextDoc } from './tables';

/** The words of the articles numbered from `from` to before `end`, from their rows or, where those are missing or damaged, from the texts. */
const wordsIn = (db: Database, from: number, end: number): Promise<Pending[]> =>
  db.transaction('r', [db.ids, db.records, db.pending], async () => {
    const numbers = await numbersIn(db, from, end);
    const rows = await db.pending.bulkGet(numbers.map(({ doc }) => doc));
    const lost = numbers.filter((_, at) => !sound(rows[at]));
    const records = await db.records.bulkGet(lost.map(({ articleId }) => articleId));
    const again = records.map((record, at) => pendingOf(lost[at]!.doc, record));
    return [...rows.filter(sound), ...again].sort((a, b) => a.doc - b.doc);
  });

/** The rows of a narrow segment: a number per pair and article, sorted by bucket, pair and article. */
const narrowRows = (words: readonly Pending[], block: number): Bucket[] => {
  const all = new Float64Array(words.reduce((sum, { grams }) => sum + grams.length, 0));
  let count = 0;
  for (const { doc, grams } of words)
    for (const gram of grams) all[count++] = (classOf(gram >>> 16) * 2 ** 32 + gram) * BLOCK + (doc - block * BLOCK);
  all.sort();
  const rows: Bucket[] = [];
  let at = 0;
  for (let coarse = 0; coarse < COARSE; coarse++) {
    const bucket = createBucket();
    while (at < count && Math.floor(all[at]! / BLOCK / 2 ** 32) === coarse) {
      const pair = Math.floor(all[at]! / BLOCK);
      const docs: number[] = [];
      for (; at < count && Math.floor(all[at]! / BLOCK) === pair; at++) docs.push(all[at]! % BLOCK);
      bucket.add(pair % 2 ** 32, docs);
    }
    rows.push({ key: keyOf(COARSE * FINE + coarse, block), bytes: bucket.bytes() });
  }
  return rows;
};

export const pageOf = (size: number, block: number): SketchPage => ({
  size,
  block,
  bytes: new Uint8Array(HEAD + size * BLOCK * PACKED),
});

/** Indexes the articles of a block that have numbers by now. */
export const narrow = async (db: Database, block: number): Promise<void> => {
  const from = block * BLOCK;
  const end = Math.min(from + BLOCK, await nextDoc(db));
  const words = await wordsIn(db, from, end);
  const rows = narrowRows(words, block);
  const page = pageOf(1, block);
  for (const { doc, sketch } of words) page.bytes.set(packed(sketch), HEAD + (doc - from) * PACKED);
  seal(page.bytes);
  await db.transaction('rw', [db.segments, db.buckets, db.sketches, db.pending], async () => {
    await db.buckets.bulkPut(rows);
    await db.sketches.put(page);
    await db.segments.put({ size: 1, block, end, form: currentForm(), docs: words.length, gone: 0 });
    await db.pending.where('doc').between(from, end).delete();
  });
};

/** Removes the rows of a segment that is no longer read, then the segment. */
export const discard = (db: Database, { size, block }: Segment): Promise<void> =>
  db.transaction('rw', [db.segments, db.buckets, db.sketches], async () => {
    await db.buckets.bulkDelete(keysOf({ size, block }));
    await db.sketches.delete([size, block]);
    await db.segments.delete([size, block]);
  });
