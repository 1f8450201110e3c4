/**
 * A fingerprint by which an edited, shortened or lengthened text is found again: one-permutation MinHash (Li, Owen & Zhang 2012)
 * over runs of four folded letters, 128 bins of one byte. The share of equal bins is about the share of runs that two texts
 * have in common; two unlike texts agree in a bin by chance once in 255.
 */
export const BINS = 128;
/** Bytes of a fingerprint that is kept for comparing. */
export const PACKED = BINS / 2;
const RUN = 4;
const EMPTY = 0;

/** Calls back with a hash for every run of a text; a text shorter than a run is one. */
const eachRun = (letters: string, take: (hash: number) => void): void => {
  if (letters === '') return;
  const last = Math.max(0, letters.length - RUN);
  for (let at = 0; at <= last; at++) {
    let hash = 0x9747b28c;
    for (let of = at; of < at + RUN && of < letters.length; of++) {
      hash = Math.imul(hash ^ letters.charCodeAt(of), 0xcc9e2d51);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    take((hash ^ (hash >>> 13)) >>> 0);
  }
};

/** Hash of every run of a text, once. */
export const runsOf = (letters: string): Set<number> => {
  const runs = new Set<number>();
  eachRun(letters, (hash) => runs.add(hash));
  return runs;
};

/** A bin holds the least hash that falls into it, of which a byte from 1 on is kept; 0 where none does. */
export const sketchOf = (letters: string): Uint8Array<ArrayBuffer> => {
  const least = new Uint32Array(BINS).fill(0xffffffff);
  eachRun(letters, (hash) => {
    const bin = hash & (BINS - 1);
    if (hash < least[bin]!) least[bin] = hash;
  });
  const sketch = new Uint8Array(BINS);
  for (let bin = 0; bin < BINS; bin++)
    sketch[bin] = least[bin] === 0xffffffff ? EMPTY : 1 + (Math.floor(least[bin]! / BINS) % 255);
  return sketch;
};

/** A fingerprint as it is kept for comparing: of each bin four bits, 0 where it is empty; chance agrees once in 15. */
export const packed = (sketch: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bins = Array.from(sketch, (byte) => (byte === EMPTY ? EMPTY : 1 + ((byte - 1) % 15)));
  return Uint8Array.from({ length: PACKED }, (_, at) => bins[2 * at]! | (bins[2 * at + 1]! << 4));
};

/** Packed fingerprints as the words that are compared, eight bins each. */
export const wordsOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);
export const WORDS = PACKED / 4;

/** Bins of a word that are not empty: every four bits are pressed into one, and these are added up. */
const filled = (word: number): number => {
  const pairs = word | (word >>> 1);
  return Math.imul((pairs | (pairs >>> 2)) & 0x11111111, 0x11111111) >>> 28;
};

/** The share of bins that agree, of those that either text fills; `from` is the word where the second fingerprint starts. */
export const agreement = (mine: Uint32Array, all: Uint32Array, from = 0): number => {
  let either = 0;
  let differ = 0;
  for (let at = 0; at < WORDS; at++) {
    const one = mine[at]!;
    const other = all[from + at]!;
    either += filled(one | other);
    differ += filled(one ^ other);
  }
  return either === 0 ? 0 : (either - differ) / either;
};

/** How alike two texts are by the runs themselves, each from 0 to 1. */
export interface Likeness {
  /** Shared runs among those of the text that has fewer. */
  ofShorter: number;
  /** Twice the shared among the runs of both. */
  ofBoth: number;
}

export const likenessOf = (mine: ReadonlySet<number>, theirs: ReadonlySet<number>): Likeness => {
  let shared = 0;
  for (const run of theirs) if (mine.has(run)) shared++;
  const shorter = Math.min(mine.size, theirs.size);
  return shorter === 0
    ? { ofShorter: 0, ofBoth: 0 }
    : { ofShorter: shared / shorter, ofBoth: (2 * shared) / (mine.size + theirs.size) };
};
