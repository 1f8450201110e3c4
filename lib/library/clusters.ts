/** Which articles carry the same text, as it is or changed, by their fingerprints alone: no text is read. */
import { eachListing } from './drawers';
import { numbersIn } from './numbered';
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

/** The fingerprints of articles that are there, one after the other: what no article has any more joins nothing. */
const livePrints = async (db: Database): Promise<{ docs: number[]; words: Uint32Array }> => {
  const prints = await printsOf(db);
  const live = new Set((await numbersIn(db, 0, Infinity)).map(({ doc }) => doc));
  const docs: number[] = [];
  const all = new Uint32Array(prints.reduce((sum, { words }) => sum + words.length, 0));
  for (const { first, words } of prints)
    for (let from = 0; from < words.length; from += WORDS) {
      if (!live.has(first + from / WORDS)) continue;
      all.set(words.subarray(from, from + WORDS), docs.length * WORDS);
      docs.push(first + from / WORDS);
    }
  return { docs, words: all };
};

/** Of each of so many fingerprints the place of the one that stands for its cluster. Aborts with the signal's reason. */
const rootsOf = async (
  words: Uint32Array,
  count: number,
  progress: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Uint32Array> => {
  const parents = Uint32Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
    return root;
  };
  /** Of each four bins the last article that has them, and of each article the one before with the same: one of a cluster each. */
  const last = new Int32Array(KEYS);
  const before = new Int32Array(count);
  for (let choice = 0; choice < CHOICES; choice++) {
    last.fill(NONE);
    for (let at = 0; at < count; at++) {
      const four = fourOf(words, at * WORDS, choice);
      if (four === 0) continue;
      const mine = words.subarray(at * WORDS, (at + 1) * WORDS);
      let alone = true;
      for (let other = last[four]!; other !== NONE; other = before[other]!) {
        if (rootOf(other) !== rootOf(at)) {
          if (agreement(mine, words, other * WORDS) < AGREE) continue;
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
  return parents.map((_, at) => rootOf(at));
};

/** Text keys of texts that are one text changed, each with the key that stands for all of them; a key that is not here stands for itself. */
export const clustersOf = async (
  db: Database,
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Map<string, string>> => {
  const { docs, words } = await livePrints(db);
  const all = await rootsOf(words, docs.length, progress, signal);
  const sizes = new Uint32Array(docs.length);
  for (const root of all) sizes[root]!++;
  const roots = new Map(docs.flatMap((doc, at) => (sizes[all[at]!]! > 1 ? [[doc, all[at]!] as const] : [])));
  const firsts = new Map<number, string>();
  const clusters = new Map<string, string>();
  for await (const batch of eachListing(db))
    for (const { doc, textKey } of batch) {
      const root = roots.get(doc);
      if (root === undefined) continue;
      if (!firsts.has(root)) firsts.set(root, textKey);
      clusters.set(textKey, firsts.get(root)!);
    }
  return clusters;
};
