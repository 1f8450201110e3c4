/** Which articles carry the same text, as it is or changed, by their fingerprints alone: no text is read. */
import { printsOf } from './prints';
import { agreement, BINS, WORDS } from './sketch';
import type { Database } from './tables';

/** Fingerprints that agree in this share of their bins are of one text: docs/library.md says what was measured. */
const AGREE = 0.3;
/** Two fingerprints are compared where four bins agree, for any of so many choices of four. */
const CHOICES = 256;
const KEYS = 0x10000;
const NONE = -1;

const binOf = (words: Uint32Array, from: number, bin: number): number =>
  (words[from + (bin >>> 3)]! >>> ((bin & 7) * 4)) & 15;

/** Four bins as one number below `KEYS`; 0 where any is empty. The step is odd or twice an odd number: no two bins are the same. */
const fourOf = (words: Uint32Array, from: number, choice: number): number => {
  const step = choice < BINS ? 43 : 86;
  let four = 0;
  for (let of = 0; of < 4; of++) {
    const bin = binOf(words, from, (choice + of * step) % BINS);
    if (bin === 0) return 0;
    four = four * 16 + bin;
  }
  return four;
};

/** Of every article that is not alone: its id, and a number that it has in common with those that carry its text. */
export const clustersOf = async (
  db: Database,
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Map<string, number>> => {
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
  /** Of each four bins the last article that has them, and of each article the one before with the same: one of a cluster each. */
  const last = new Int32Array(KEYS);
  const before = new Int32Array(docs.length);
  for (let choice = 0; choice < CHOICES; choice++) {
    last.fill(NONE);
    for (let at = 0; at < docs.length; at++) {
      const four = fourOf(all, at * WORDS, choice);
      if (four === 0) continue;
      const mine = all.subarray(at * WORDS, (at + 1) * WORDS);
      let alone = true;
      for (let other = last[four]!; other !== NONE; other = before[other]!) {
        if (rootOf(other) !== rootOf(at)) {
          if (agreement(mine, all, other * WORDS) < AGREE) continue;
          parents[rootOf(at)] = rootOf(other);
        }
        alone = false;
      }
      if (!alone) continue;
      before[at] = last[four]!;
      last[four] = at;
    }
    // Between two choices the page may do other things.
    progress(choice + 1, CHOICES);
    await new Promise((done) => setTimeout(done));
    signal?.throwIfAborted();
  }
  const sizes = new Uint32Array(docs.length);
  for (let at = 0; at < docs.length; at++) sizes[rootOf(at)]!++;
  const shared = [...docs.keys()].filter((at) => sizes[rootOf(at)]! > 1);
  const numbers = await db.numbers.bulkGet(shared.map((at) => docs[at]!));
  return new Map(numbers.flatMap((one, of) => (one ? [[one.articleId, rootOf(shared[of]!)] as const] : [])));
};
