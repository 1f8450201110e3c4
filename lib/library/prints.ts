/** The fingerprints of the library, as they are compared. */
import { HEAD, intact, unseal } from './bytes';
import type { Segment } from './index-rows';
import { sound, waiting } from './pending';
import { BLOCK } from './place';
import { condemn } from './settle';
import { packed, WORDS, wordsOf } from './sketch';
import type { Database } from './tables';
import { isSound } from './todo';

/** Fingerprints of the articles numbered from `first` on, `WORDS` words each. */
export interface Prints {
  first: number;
  words: Uint32Array;
}

const read = (db: Database): Promise<{ prints: Prints[]; damaged: Segment[] }> =>
  db.transaction('r', [db.segments, db.sketches, db.pending], async () => {
    const [segments, pages, pending] = await Promise.all([db.segments.toArray(), db.sketches.toArray(), waiting(db)]);
    const prints = pending
      .filter(sound)
      .map(({ doc, sketch }): Prints => ({ first: doc, words: wordsOf(packed(sketch)) }));
    const damaged: Segment[] = [];
    for (const segment of segments.filter(isSound)) {
      const page = pages.find(({ size, block }) => size === segment.size && block === segment.block);
      const first = segment.block * BLOCK;
      const whole = intact(() => {
        const words = wordsOf(unseal(page?.bytes).subarray(HEAD));
        prints.push({ first, words: words.subarray(0, (segment.end - first) * WORDS) });
      });
      if (!whole) damaged.push(segment);
    }
    return { prints, damaged };
  });

/** All of them in one go; segments whose page is missing or not what was written are taken out of the index. */
export const printsOf = async (db: Database): Promise<Prints[]> => {
  const { prints, damaged } = await read(db);
  // Where that cannot be written (a full disk), the next look-up tries again.
  if (damaged.length > 0) await condemn(db, damaged).catch(() => {});
  return prints;
};
