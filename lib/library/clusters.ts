/** Which articles carry the same text, as it is or changed, by their fingerprints alone: no text is read. */
import { printsOf } from './prints';
import { agreement, BINS, WORDS } from './sketch';
import type { Database } from './tables';

/** Fingerprints that agree in this share of their bins are of one text: docs/library.md says what was measured. */
const AGREE = 0.3;
/** Two fingerprints are compared where three bins agree, for any of so many choices of three. */
const CHOICES = 96;

const binOf = (words: Uint32Array, from: number, bin: number): number =>
  (words[from + (bin >>> 3)]! >>> ((bin & 7) * 4)) & 15;

/** Three bins as one number; 0 where any is empty. */
const threeOf = (words: Uint32Array, from: number, choice: number): number => {
  const [a, b, c] = [0, 43, 86].map((step) => binOf(words, from, (choice + step) % BINS));
  return a! * b! * c! === 0 ? 0 : a! * 256 + b! * 16 + c!;
};

/** Of every article that is not alone: its id, and a number that it has in common with those that carry its text. */
export const clustersOf = async (db: Database, signal?: AbortSignal): Promise<Map<string, number>> => {
  const { prints } = await printsOf(db);
  const docs = prints.flatMap(({ first, words }) =>
    Array.from({ length: words.length / WORDS }, (_, at) => first + at),
  );
  const all = new Uint32Array(docs.length * WORDS);
  let end = 0;
  for (const { words } of prints) {
    all.set(words, end);
    end += words.length;
  }
  const parents = Uint32Array.from(docs.keys());
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  for (let choice = 0; choice < CHOICES; choice++) {
    /** One of each cluster that has met with three bins. */
    const met = new Map<number, number[]>();
    for (let at = 0; at < docs.length; at++) {
      const three = threeOf(all, at * WORDS, choice);
      if (three === 0) continue;
      const others = met.get(three);
      if (others === undefined) {
        met.set(three, [at]);
        continue;
      }
      const mine = all.subarray(at * WORDS, (at + 1) * WORDS);
      let alone = true;
      for (const other of others) {
        if (rootOf(other) !== rootOf(at)) {
          if (agreement(mine, all, other * WORDS) < AGREE) continue;
          parents[rootOf(at)] = rootOf(other);
        }
        alone = false;
      }
      if (alone) others.push(at);
    }
    // Between two choices the page may do other things.
    await new Promise((done) => setTimeout(done));
    signal?.throwIfAborted();
  }
  const sizes = new Uint32Array(docs.length);
  for (let at = 0; at < docs.length; at++) sizes[rootOf(at)]!++;
  const shared = [...docs.keys()].filter((at) => sizes[rootOf(at)]! > 1);
  const numbers = await db.numbers.bulkGet(shared.map((at) => docs[at]!));
  return new Map(numbers.flatMap((one, of) => (one ? [[one.articleId, rootOf(shared[of]!)] as const] : [])));
};
