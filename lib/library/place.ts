/** Where the index keeps what: numbers of articles in blocks, pairs of letters in buckets, and the form that both have. */
import { FOLDING, foldUnit } from '../text/fold';
import { checksum } from './bytes';
import type { Segment } from './index-rows';

/** Articles of a block: a block is the smallest segment. */
export const BLOCK = 256;
export const blockOf = (doc: number): number => Math.floor(doc / BLOCK);
/** The blocks of the numbers below `next`, the last of them full or not. */
export const blocksBelow = (next: number): number[] =>
  Array.from({ length: Math.ceil(next / BLOCK) }, (_, block) => block);
/** Blocks of a wide segment. */
export const WIDE = 32;
/** A narrow segment has one bucket for every class of first letters; a wide one divides each by the second letter. */
export const COARSE = 256;
export const FINE = 32;

/** The rules of letters, pairs, buckets and fingerprints; a change of any takes the next number. */
const RULES = 2;

let known: number | undefined;

/**
 * Says by which rules the index was made, the folding among them: a segment or row of another form is stale. Reckoned when it
 * is first asked for: the popup opens the library and never does.
 */
export const currentForm = (): number => {
  const pairOf = (unit: string) => unit.charCodeAt(0) * 0x10000 + foldUnit(unit.charCodeAt(0));
  known ??= checksum(Uint32Array.of(RULES, ...Array.from(FOLDING, pairOf)));
  return known;
};

/** A wide segment's buckets come first, then those of narrow ones; blocks stay below 2^20. */
const KEYS = 0x100000;

export const classOf = (first: number): number => Math.imul(first, 0x9e3779b1) >>> 24;
const partOf = (second: number): number => Math.imul(second, 0x85ebca6b) >>> 27;

export const bucketOf = (size: number, gram: number): number => {
  const coarse = classOf(gram >>> 16);
  return size === 1 ? COARSE * FINE + coarse : coarse * FINE + partOf(gram & 0xffff);
};

export const keyOf = (bucket: number, block: number): number => bucket * KEYS + block;
/** The block that a key of a bucket is of. */
export const blockIn = (key: number): number => key % KEYS;

/** The keys of the buckets `from` to `to` (not included) of a size, in all segments. */
export const rangeOf = (from: number, to: number): [low: number, high: number] => [keyOf(from, 0), keyOf(to, 0) - 1];

/** Buckets of a size that hold the pairs whose first letter is of a class. */
export const bucketsOf = (size: number, coarse: number): { from: number; to: number } =>
  size === 1
    ? { from: COARSE * FINE + coarse, to: COARSE * FINE + coarse + 1 }
    : { from: coarse * FINE, to: (coarse + 1) * FINE };

/** Every key of a segment. */
export const keysOf = ({ size, block }: Pick<Segment, 'size' | 'block'>): number[] =>
  Array.from({ length: size === 1 ? COARSE : COARSE * FINE }, (_, at) =>
    keyOf(size === 1 ? COARSE * FINE + at : at, block),
  );
