/**
 * Many fixed phrases in one pass. Semantics: at every start the longest phrase; starts may overlap, since the overlap policy
 * decides later. Script, width and numerals are folded in the class table, where it costs nothing.
 *
 * The naive matcher walks a trie from every start. Three departures: a code unit is first mapped to a class (0: in no phrase);
 * a bit set of the classes that begin a phrase refuses most starts; and the edges of the trie lie in one flat hash table.
 */
import { foldUnit } from '../text/fold';

/** What texts print between the parts of a phrase, or leave out. */
const SEPARATORS = '、，·/；; \u00a0—-';
const NUMERALS = '〇一二三四五六七八九';
const NEWLINE = 1;
const SEPARATOR = 2;
const FIRST = 3;

/** A node is `id << 2`, with these marks. */
const ENDS = 1;
const GAP = 2;

const FILTER_BITS = 20;
const FILTER = (1 << FILTER_BITS) - 1;

export interface Matcher {
  /** `[start, end, phrase, start, end, phrase, …]`: offsets in UTF-16 code units, and the index of the phrase in the list given. */
  scan(text: string): Int32Array;
}

/** Classes of code units: one for all spellings of a unit that occurs in a phrase. */
function classesOf(phrases: readonly string[]): { classes: Uint16Array; count: number } {
  const byFolded = new Uint16Array(0x10000);
  let count = FIRST;
  for (const phrase of phrases) {
    for (let index = 0; index < phrase.length; index++) {
      const folded = foldUnit(phrase.charCodeAt(index));
      if (byFolded[folded] === 0) byFolded[folded] = count++;
    }
  }
  for (const unit of SEPARATORS) byFolded[foldUnit(unit.charCodeAt(0))] = SEPARATOR;
  byFolded[10] = NEWLINE;
  for (let digit = 0; digit < 10; digit++) {
    const numeral = NUMERALS.charCodeAt(digit);
    byFolded[numeral] = byFolded[48 + digit] = byFolded[numeral] || byFolded[48 + digit]!;
  }
  const classes = new Uint16Array(0x10000);
  for (let code = 0; code < classes.length; code++) classes[code] = byFolded[foldUnit(code)]!;
  return { classes, count };
}

/** Throws a RangeError beyond what 32 bits of an edge hold: about 100,000 phrases. */
export function createMatcher(phrases: readonly string[]): Matcher {
  const { classes, count } = classesOf(phrases);
  const units = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
  const shift = 32 - Math.clz32(count);
  if (Math.log2(units) + shift > 30) throw new RangeError(`too many phrases: ${phrases.length}`);
  const bits = 33 - Math.clz32(Math.max(32, units));
  const mask = (1 << bits) - 1;
  const spare = 32 - bits;
  /** Pairs of an edge `node << shift | class` and the node it leads to; an edge of 0 is none. */
  const edges = new Int32Array(2 << bits);
  const phraseAt = new Int32Array(units).fill(-1);
  const pairs = new Uint8Array(1 << (FILTER_BITS - 3));
  const pairOf = (first: number, second: number): number => (Math.imul(first, 4093) + second) & FILTER;
  const set = (bit: number): void => {
    pairs[bit >> 3]! |= 1 << (bit & 7);
  };
  /** Where an edge lies in `edges`, or the free place where it would. */
  const seek = (edge: number): number => {
    let slot = Math.imul(edge, 0x9e3779b1) >>> spare;
    while (edges[slot << 1] !== edge && edges[slot << 1] !== 0) slot = (slot + 1) & mask;
    return slot << 1;
  };

  /** Where the edge of each first class leads, marks included. */
  const firsts = new Int32Array(count);
  let nodes = 1;
  phrases.forEach((phrase, id) => {
    let slot = -1;
    let node = 0;
    let depth = 0;
    let first = 0;
    for (let index = 0; index < phrase.length; index++) {
      const cls = classes[phrase.charCodeAt(index)]!;
      if (cls === SEPARATOR) {
        if (slot >= 0) edges[slot + 1]! |= GAP;
        if (depth === 1) set(pairOf(first, SEPARATOR));
        continue;
      }
      const edge = (node << shift) | cls;
      slot = seek(edge);
      if (edges[slot] === 0) {
        edges[slot] = edge;
        edges[slot + 1] = nodes++ << 2;
      }
      node = edges[slot + 1]! >> 2;
      if (depth === 0) {
        first = cls;
        set(pairOf(first, NEWLINE));
      } else if (depth === 1) set(pairOf(first, cls));
      depth++;
    }
    if (slot < 0) return;
    edges[slot + 1]! |= ENDS;
    if (phraseAt[node] === -1) phraseAt[node] = id;
  });
  for (let cls = FIRST; cls < count; cls++) firsts[cls] = edges[seek(cls) + 1]!;

  let found = new Int32Array(3 * 256);
  return {
    scan(text) {
      const { length } = text;
      let filled = 0;
      let second = length > 0 ? classes[text.charCodeAt(0)]! : 0;
      for (let start = 0; start + 1 < length; start++) {
        const first = second;
        second = classes[text.charCodeAt(start + 1)]!;
        if (first === 0 || second === 0) continue;
        const bit = pairOf(first, second);
        if ((pairs[bit >> 3]! & (1 << (bit & 7))) === 0) continue;
        let node = firsts[first]!;
        let end = 0;
        let last = 0;
        for (let index = start + 1, cls = second; cls !== 0; ) {
          const next = edges[seek(((node >> 2) << shift) | cls) + 1]!;
          if (next !== 0) {
            node = next;
            if ((node & ENDS) !== 0) {
              last = node;
              end = index + 1;
            }
          } else if (cls !== NEWLINE && (cls !== SEPARATOR || (node & GAP) === 0)) break;
          index++;
          cls = index < length ? classes[text.charCodeAt(index)]! : 0;
        }
        if (end === 0) continue;
        if (filled + 3 > found.length) {
          const larger = new Int32Array(found.length * 2);
          larger.set(found);
          found = larger;
        }
        found[filled++] = start;
        found[filled++] = end;
        found[filled++] = phraseAt[last >> 2]!;
      }
      return found.slice(0, filled);
    },
  };
}
