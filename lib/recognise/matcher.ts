/**
 * Many fixed phrases in one pass. Semantics: at every start the longest phrase; starts may overlap, since the overlap policy
 * decides later. Script, width and numerals are folded in the class table, where it costs nothing.
 *
 * The naive matcher walks a trie from every start. Here a code unit is first mapped to a class; the trie is a double array, in
 * which one look says that no phrase begins with two classes; what only one phrase continues with is compared in sequence; and
 * of every phrase it is known beforehand which starts within it lead anywhere.
 */
import { type Classes, createClasses, END, endOf, NEWLINE, SEPARATOR } from './classes';
import { createTrie, ENDS, TAIL, type Trie } from './trie';

const MARKED = ENDS | TAIL;

export interface Matcher {
  /** `[start, end, phrase, start, end, phrase, …]`: offsets in UTF-16 code units, and the index of the phrase in the list given. */
  scan(text: string): Int32Array;
}

/** Starts that are tried before there is a look whether there is room for what they may give: the loop over them calls nothing. */
const AT_ONCE = 1024;
/** Grows, and is used by every scan: what it found is copied out. */
let room = new Int32Array(6 * AT_ONCE);

/** As `Matcher.scan`, but a separator is read past at a place where any phrase with the same beginning has one. */
export function scan({ classes }: Classes, { firsts, cells, tails, sizes, skips }: Trie, text: string): Int32Array {
  const { length } = text;
  let filled = 0;
  let second = length > 0 ? classes[text.charCodeAt(0)]! : 0;
  for (let start = 0; start + 1 < length; ) {
    if (filled + 3 * AT_ONCE > room.length) {
      const larger = new Int32Array(room.length * 2);
      larger.set(room);
      room = larger;
    }
    const found = room;
    const last = Math.min(length - 1, start + AT_ONCE);
    for (; start < last; start++) {
      let base = firsts[second]!;
      second = classes[text.charCodeAt(start + 1)]!;
      let cell = base + second;
      if (cells[cell] !== base) continue;

      let value = 0;
      let index = start + 1;
      let end = 0;
      let ending = 0;
      do {
        value = cells[cell + 1]!;
        index++;
        if ((value & MARKED) !== 0) {
          if ((value & TAIL) !== 0) break;
          ending = value >>> 2;
          end = index;
        }
        base = value >>> 2;
        cell = base + (index < length ? classes[text.charCodeAt(index)]! : 0);
      } while (cells[cell] === base);

      let phrase = -1;
      if ((value & TAIL) !== 0) {
        let at = value >>> 2;
        let unit = tails[at]!;
        let matched = index;
        while (unit !== 0) {
          const cls = index < length ? classes[text.charCodeAt(index)]! : 0;
          index++;
          if (cls === (unit & ~1)) {
            unit = tails[++at]!;
            matched = index;
          } else if (cls !== NEWLINE && (cls !== SEPARATOR || (unit & 1) === 0)) break;
        }
        if (unit === 0) {
          phrase = (tails[at + 1]! << 16) | tails[at + 2]!;
          end = matched;
        }
      }
      if (end === 0) continue;
      if (phrase < 0) phrase = cells[ending + END + 1]!;
      found[filled] = start;
      found[filled + 1] = end;
      found[filled + 2] = phrase;
      filled += 3;
      const next = start + skips[phrase]!;
      if (end - start === sizes[phrase] && next < length) {
        second = classes[text.charCodeAt(next)]!;
        start = next - 1;
      }
    }
  }
  return room.slice(0, filled);
}

/** For each phrase the next that its links lead to, -1 for none. */
export function linksOf({ links, sizes }: Pick<Trie, 'links' | 'sizes'>): { shorter: Int32Array; same: Int32Array } {
  const shorter = new Int32Array(sizes.length).fill(-1);
  const same = new Int32Array(sizes.length).fill(-1);
  for (let at = 0; at < links.length; at += 3) {
    shorter[links[at]!] = links[at + 1]!;
    same[links[at]!] = links[at + 2]!;
  }
  return { shorter, same };
}

/** Phrases of one code unit are found nowhere; of phrases that fold alike, the first is. */
export function createMatcher(phrases: readonly string[]): Matcher {
  const classes = createClasses(phrases);
  const trie = createTrie(phrases, classes);
  const { shorter, same } = linksOf(trie);
  /** The longest phrase at `start` that has the separators of the text, and where it ends. */
  const longestOf = (text: string, start: number, found: number): { phrase: number; end: number } | undefined => {
    for (let size = found; size >= 0; size = shorter[size]!)
      for (let phrase = size; phrase >= 0; phrase = same[phrase]!) {
        const end = endOf(classes, text, start, phrases[phrase]!);
        if (end >= 0) return { phrase, end };
      }
    return undefined;
  };
  return {
    scan(text) {
      const hits = scan(classes, trie, text);
      let kept = 0;
      for (let at = 0; at < hits.length; at += 3) {
        const [start, end, phrase] = [hits[at]!, hits[at + 1]!, hits[at + 2]!];
        const longest = end - start === trie.sizes[phrase] ? { phrase, end } : longestOf(text, start, phrase);
        if (longest === undefined) continue;
        hits.set([start, longest.end, longest.phrase], kept);
        kept += 3;
      }
      return hits.subarray(0, kept);
    },
  };
}
