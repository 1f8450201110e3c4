/** Where words stand in a text: thousands of them are asked for in a long one, each of which would be looked for through all of it. */
import { once } from './once';

/** A shorter text is looked through sooner than its places are written down, in UTF-16 code units. */
const LONG = 20_000;
/** How many units of the words tell where they may stand. */
const MOST = 8;

/** Where beginnings that share a number first stand, and of each place where the next one is; -1 for nowhere. */
interface Chains {
  first: Int32Array;
  next: Int32Array;
}

/** As many bits as number the chains. */
const BITS = 16;
/** The number of what begins at a place, of so many units. */
function chainAt(text: string, at: number, size: number): number {
  let code = 0;
  for (let index = at; index < at + size; index++) code = Math.imul(code ^ text.charCodeAt(index), 0x9e3779b1);
  return code >>> (32 - BITS);
}

const chainsIn = once((_text) => new Map<number, Chains>());
function chainsOf(text: string, size: number): Chains {
  const known = chainsIn(text).get(size);
  if (known !== undefined) return known;
  const first = new Int32Array(1 << BITS).fill(-1);
  const next = new Int32Array(text.length);
  for (let at = text.length - size; at >= 0; at--) {
    const number = chainAt(text, at, size);
    next[at] = first[number]!;
    first[number] = at;
  }
  chainsIn(text).set(size, { first, next });
  return { first, next };
}

/** From left to right, those over one another too. */
export function* placesOf(text: string, words: string): Generator<number> {
  if (text.length < LONG) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at;
    return;
  }
  const size = Math.min(words.length, MOST);
  const { first, next } = chainsOf(text, size);
  for (let at = first[chainAt(words, 0, size)]!; at >= 0; at = next[at]!) if (text.startsWith(words, at)) yield at;
}

/** The same, none over another. */
export function* occurrences(text: string, words: string): Generator<number> {
  let next = 0;
  for (const at of placesOf(text, words)) {
    if (at < next) continue;
    yield at;
    next = at + words.length;
  }
}

/** The first, -1 where they stand nowhere. */
export function firstPlace(text: string, words: string): number {
  for (const at of placesOf(text, words)) return at;
  return -1;
}

/** Whether they stand somewhere else as well. */
export function recurs(text: string, words: string): boolean {
  const first = firstPlace(text, words);
  for (const at of placesOf(text, words)) if (at !== first) return true;
  return false;
}

/** The last place of one unit in the `most` units before `at`, or -1. */
export function lastBefore(text: string, unit: string, at: number, most: number): number {
  const from = Math.max(0, at - most);
  const found = text.slice(from, at).lastIndexOf(unit);
  return found < 0 ? -1 : from + found;
}
