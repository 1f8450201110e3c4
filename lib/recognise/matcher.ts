/**
 * Many fixed phrases in one pass. Semantics: at every start the longest phrase; starts may overlap, since the overlap policy
 * decides later. Script, width and numerals are folded in the class table, where it costs nothing.
 *
 * The naive matcher walks a trie from every start. Here a code unit is first mapped to a class; the trie is a double array, in
 * which one look says that no phrase begins with two classes; and what only one phrase continues with is compared in sequence.
 */
import { FOLDING } from '../text/fold';
import { type Classes, createClasses, END, endOf, NEWLINE, SEPARATOR, UNITS } from './classes';
import { createTrie, ENDS, LABEL, TAIL, TARGET, type Trie } from './trie';

export interface Matcher {
  /**
   * `[start, end, phrase, start, end, phrase, …]`: offsets in UTF-16 code units, and the index of the phrase in the list given.
   * The next scan, of any matcher, writes over it: new memory for each would take as long as half of the scan.
   */
  scan(text: string): Int32Array;
}

/** Starts that are tried before there is a look whether there is room for what they may give: the loops over them call nothing. */
const AT_ONCE = 1024;
/** Grows, and is used by every scan. */
let room = new Int32Array(6 * AT_ONCE);

/** Where the table of a trie begins in a layout: behind the class of each code unit and the starts that are tried at once. */
export const FIRSTS = UNITS + 3 * AT_ONCE;

/** All that a scan reads, in one array: of each array the engine checks at every access again what it is and where it lies. */
export interface Layout {
  /** Classes, `[start, index, edge, …]` of what may begin a phrase, and from `FIRSTS` on `firsts`, `cells` and `tails` of the trie. */
  all: Int32Array;
  cells: number;
  tails: number;
}

export function layOut({ classes }: Classes, trie: Trie): Layout {
  const cells = FIRSTS + trie.firsts.length;
  const tails = cells + trie.cells.length;
  const all = new Int32Array(tails + trie.tails.length);
  all.set(classes);
  all.set(trie.firsts, FIRSTS);
  all.set(trie.cells, cells);
  all.set(trie.tails, tails);
  return { all, cells, tails };
}

/** As `Matcher.scan`, but a separator is read past at a place where any phrase with the same beginning has one. */
export function scan({ all, cells, tails }: Layout, text: string): Int32Array {
  // A constant of a module is looked up and checked at every use, one of a function is not.
  const starts = UNITS;
  const firsts = FIRSTS;
  const marked = ENDS | TAIL;
  const tailed = TAIL;
  const label = LABEL;
  const target = TARGET;
  const newline = NEWLINE;
  const separator = SEPARATOR;
  const ended = END;
  const { length } = text;
  let filled = 0;
  let first = length > 0 ? all[firsts + all[text.charCodeAt(0)]!]! : 0;
  for (let start = 0; start + 1 < length; ) {
    if (filled + 3 * AT_ONCE > room.length) {
      const larger = new Int32Array(room.length * 2);
      larger.set(room);
      room = larger;
    }
    const found = room;
    const last = Math.min(length - 1, start + AT_ONCE);
    // Every start is written down, and kept by going on to the next place: a branch would often be guessed wrongly.
    let next = starts;
    for (; start < last; start++) {
      const cls = all[text.charCodeAt(start + 1)]!;
      const edge = all[cells + first + cls]!;
      all[next] = start;
      all[next + 2] = edge;
      next += 3 & ((((edge & label) ^ cls) - 1) >> 31);
      first = all[firsts + cls]!;
    }
    // Up to two thirds of these end at the third unit: they are dropped in the same way. Where a phrase may end before it nothing is.
    let kept = starts;
    for (let at = starts; at < next; at += 3) {
      const from = all[at]!;
      const edge = all[at + 2]!;
      const index = from + 2;
      const cls = index < length ? all[text.charCodeAt(index)]! : 0;
      const further = all[cells + (edge >>> target) + cls]!;
      const fits = (((further & label) ^ cls) - 1) >> 31;
      const inner = ((edge & marked) - 1) >> 31;
      const taken = fits & inner;
      all[kept] = from;
      all[kept + 1] = from + 1 - taken;
      all[kept + 2] = edge ^ ((edge ^ further) & taken);
      kept += 3 & (fits | ~inner);
    }
    for (let at = starts; at < kept; at += 3) {
      const from = all[at]!;
      let index = all[at + 1]!;
      let cell = all[at + 2]!;
      let cls = 0;
      let edge = 0;
      let end = 0;
      let ending = 0;
      do {
        edge = cell;
        index++;
        if ((edge & marked) !== 0) {
          if ((edge & tailed) !== 0) break;
          ending = edge >>> target;
          end = index;
        }
        cls = index < length ? all[text.charCodeAt(index)]! : 0;
        cell = all[cells + (edge >>> target) + cls]!;
      } while ((cell & label) === cls);

      let phrase = -1;
      if ((edge & tailed) !== 0) {
        let place = tails + (edge >>> target);
        let unit = all[place]!;
        let matched = index;
        while (unit !== 0) {
          cls = index < length ? all[text.charCodeAt(index)]! : 0;
          index++;
          if (cls === unit >> 1) {
            unit = all[++place]!;
            matched = index;
          } else if (cls !== newline && (cls !== separator || (unit & 1) === 0)) break;
        }
        if (unit === 0) {
          phrase = all[place + 1]!;
          end = matched;
        }
      }
      if (end === 0) continue;
      if (phrase < 0) phrase = all[cells + ending + ended]! >>> target;
      found[filled] = from;
      found[filled + 1] = end;
      found[filled + 2] = phrase;
      filled += 3;
    }
  }
  return room.subarray(0, filled);
}

/** Phrases of one code unit are found nowhere; of phrases that fold alike, the first is. */
export function createMatcher(phrases: readonly string[]): Matcher {
  const classes = createClasses(phrases, FOLDING);
  const trie = createTrie(phrases, classes);
  const { sizes, shorter, same } = trie;
  const layout = layOut(classes, trie);
  /** The longest phrase at `start` that has the separators of the text, and where it ends. */
  const longestOf = (text: string, start: number, found: number): { phrase: number; end: number } | undefined => {
    for (let size = found; size >= 0; size = shorter[size]!)
      for (let phrase = size; phrase >= 0; phrase = same[phrase]!) {
        const end = endOf(layout.all, text, start, phrases[phrase]!);
        if (end >= 0) return { phrase, end };
      }
    return undefined;
  };
  return {
    scan(text) {
      const hits = scan(layout, text);
      let kept = 0;
      for (let at = 0; at < hits.length; at += 3) {
        const start = hits[at]!;
        let end = hits[at + 1]!;
        let phrase = hits[at + 2]!;
        if (end - start !== sizes[phrase]) {
          const longest = longestOf(text, start, phrase);
          if (longest === undefined) continue;
          ({ phrase, end } = longest);
        }
        hits[kept] = start;
        hits[kept + 1] = end;
        hits[kept + 2] = phrase;
        kept += 3;
      }
      return hits.subarray(0, kept);
    },
  };
}
