/**
 * How often a string was seen, in fixed memory: a count-min sketch (Cormode & Muthukrishnan 2005) of two rows with conservative
 * update. An estimate is never too low; it is too high where two strings meet in both rows.
 */
export interface Sketch {
  /** `first` and `second` are two independent 32-bit hashes of the string. */
  add(first: number, second: number): void;
  estimate(first: number, second: number): number;
}

/** Memory is 4 × 2^`bits` bytes; counts stop at 65,535. */
export const createSketch = (bits: number): Sketch => {
  const rows = [new Uint16Array(2 ** bits), new Uint16Array(2 ** bits)] as const;
  const shift = 32 - bits;
  const slot = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> shift;
  return {
    add(first, second) {
      const a = slot(first);
      const b = slot(second);
      const countA = rows[0][a]!;
      const countB = rows[1][b]!;
      const least = Math.min(countA, countB);
      if (least === 0xffff) return;
      if (countA === least) rows[0][a] = least + 1;
      if (countB === least) rows[1][b] = least + 1;
    },
    estimate: (first, second) => Math.min(rows[0][slot(first)]!, rows[1][slot(second)]!),
  };
};

/** Seeds and steps of the two hashes: a hash of `n` code units is extended to `n + 1` by one step. */
export const SEEDS = [0x811c9dc5, 0x1b873593] as const;
export const step1 = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 17);
export const step2 = (hash: number, code: number): number => Math.imul((hash << 5) ^ (hash >>> 27) ^ code, 0x85ebca6b);
