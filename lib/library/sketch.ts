/**
 * A fingerprint by which an edited, shortened or lengthened text is found again: one-permutation MinHash (Li, Owen & Zhang 2012)
 * over runs of four folded letters, 128 bins of one byte. The share of equal bins is about the share of runs that two texts
 * have in common; two unlike texts agree in a bin by chance once in 255.
 */
export const BINS = 128;
const RUN = 4;
const EMPTY = 0;

/** Hash of every run of a text once, in order of appearance; a text shorter than a run is one. */
export const runsOf = (letters: string): Set<number> => {
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= Math.max(letters.length, RUN); at++) {
    let hash = 0x9747b28c;
    for (let of = at; of < at + RUN && of < letters.length; of++) {
      hash = Math.imul(hash ^ letters.charCodeAt(of), 0xcc9e2d51);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    runs.add((hash ^ (hash >>> 13)) >>> 0);
  }
  return runs;
};

/** A bin holds the least hash that falls into it, of which a byte from 1 on is kept; 0 where none does. */
export const sketchOf = (letters: string): Uint8Array<ArrayBuffer> => {
  const least = new Float64Array(BINS).fill(Number.POSITIVE_INFINITY);
  if (letters !== '')
    for (const hash of runsOf(letters)) {
      const bin = hash % BINS;
      if (hash < least[bin]!) least[bin] = hash;
    }
  return Uint8Array.from(least, (hash) => (hash === Number.POSITIVE_INFINITY ? EMPTY : 1 + (Math.floor(hash / BINS) % 255)));
};

/** The share of bins that agree, of those that either text fills; `from` is where the second sketch starts. */
export const agreement = (mine: Uint8Array, all: Uint8Array, from = 0): number => {
  let [equal, filled] = [0, 0];
  for (let bin = 0; bin < BINS; bin++) {
    const [a, b] = [mine[bin]!, all[from + bin]!];
    if ((a | b) === EMPTY) continue;
    filled++;
    if (a === b) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
};

/** How alike two texts are by the runs themselves. */
export interface Likeness {
  /** Shared runs among the runs of the one and of the other: 0 to 1. */
  ofMine: number;
  ofTheirs: number;
  /** Twice the shared among the runs of both. */
  both: number;
}

export const likenessOf = (mine: ReadonlySet<number>, theirs: ReadonlySet<number>): Likeness => {
  let shared = 0;
  for (const run of theirs) if (mine.has(run)) shared++;
  return { ofMine: shared / mine.size, ofTheirs: shared / theirs.size, both: (2 * shared) / (mine.size + theirs.size) };
};
