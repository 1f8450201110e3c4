/** The phrases as a trie in two flat tables: a double array, and what only one phrase continues with. */
import { type Classes, END, MOST_CLASSES, NEWLINE, SEPARATOR } from './classes';

/** A cell is the class of its edge, these marks, and, shifted by `TARGET`, what the edge leads to: the base of a node, or with `TAIL` a place in `tails`. */
export const LABEL = MOST_CLASSES;
export const ENDS = LABEL + 1;
export const TAIL = ENDS << 1;
export const TARGET = 15;
/** Of no class. */
const EMPTY = -1;

export interface Trie {
  /** The base of the node that each class leads to from the root; of the others, one that no cell has. */
  firsts: Int32Array;
  /**
   * The edge of a node with base `b` to class `c` is the cell at `b + c`, if that has this class: no two nodes have one base. To
   * `END` it leads to the phrase that ends at the node.
   */
  cells: Int32Array;
  /** `class << 1 | 1 where a separator may stand before it`, 0 at the end, then the phrase. */
  tails: Int32Array;
  /** Code units of each phrase without its separators. */
  sizes: Int16Array;
  /** For each phrase the longest other one of two units or more that it begins with, -1 for none. */
  shorter: Int16Array;
  /** For each phrase the next that is the same, -1 for none. */
  same: Int16Array;
}

const MOST_PHRASES = 0x7fff;
const MOST_TARGETS = 0x1ffff;

/** No node has this base. */
const NONE = 0;
/** The one that is placed first. */
const ROOT = NONE + 1;
const LOOK_BACK = 256;

/** Phrases as `class << 1 | 1 where a separator may stand before it`; phrase `id` is at `[from[id], from[id + 1])`. */
function unitsOf(phrases: readonly string[], classes: Int32Array): { units: Uint16Array; from: Int32Array } {
  const units = new Uint16Array(phrases.reduce((sum, phrase) => sum + phrase.length, 0));
  const from = new Int32Array(phrases.length + 1);
  let filled = 0;
  for (let id = 0; id < phrases.length; id++) {
    const phrase = phrases[id]!;
    let gap = 0;
    for (let index = 0; index < phrase.length; index++) {
      const cls = classes[phrase.charCodeAt(index)]!;
      if (cls === SEPARATOR) gap = 1;
      else {
        units[filled++] = (cls << 1) | gap;
        gap = 0;
      }
    }
    from[id + 1] = filled;
  }
  return { units, from };
}

/** Throws a RangeError beyond 32,767 phrases, or some 130,000 code units that they do not share. */
export function createTrie(phrases: readonly string[], { classes, limit }: Classes): Trie {
  if (phrases.length > MOST_PHRASES) throw new RangeError('too many phrases');
  const { units, from } = unitsOf(phrases, classes);
  const tails = new Int32Array(units.length + 2 * phrases.length);
  let tailed = 0;
  let cells = new Int32Array(2 * (units.length + limit)).fill(EMPTY);
  let low = ROOT;
  let high = 0;

  /** Takes the cells of a node's classes at the lowest base where they are free. */
  const place = (taken: readonly number[]): number => {
    let base = low - 1;
    for (let fits = 0; fits < taken.length; ) {
      base++;
      for (fits = 0; fits < taken.length && cells[base + taken[fits]!] === EMPTY; ) fits++;
    }
    for (const cls of taken) cells[base + cls] = cls;
    high = Math.max(high, base + limit);
    if (high + limit > cells.length) {
      const larger = new Int32Array(2 * cells.length).fill(EMPTY);
      larger.set(cells);
      cells = larger;
    }
    // Cells that many nodes did not fit are left alone.
    low = Math.max(low, base - LOOK_BACK);
    return base;
  };

  const tail = (id: number, depth: number): number => {
    const at = tailed;
    for (let unit = from[id]! + depth; unit < from[id + 1]!; unit++) tails[tailed++] = units[unit]!;
    tails[tailed++] = 0;
    tails[tailed++] = id;
    return (at << TARGET) | TAIL;
  };

  const shorter = new Int16Array(phrases.length).fill(-1);
  const same = new Int16Array(phrases.length).fill(-1);
  /** Nodes to be placed, the shallow ones first: the phrases that share one, how far they do, the cell that leads to it, and the phrase that ended last on the way. */
  const nodes = [{ members: phrases.map((_, id) => id), depth: 0, cell: 0, before: -1 }];
  for (const { members, depth, cell, before } of nodes) {
    const byClass = new Map<number, number[]>();
    let ending = -1;
    let latest = -1;
    let gap = 0;
    for (const id of members) {
      const at = from[id]! + depth;
      if (at === from[id + 1]) {
        if (ending < 0) ending = id;
        else same[latest] = id;
        latest = id;
        shorter[id] = before;
        continue;
      }
      const unit = units[at]!;
      gap |= unit & 1;
      const sharing = byClass.get(unit >> 1);
      if (sharing) sharing.push(id);
      else byClass.set(unit >> 1, [id]);
    }
    const ended = depth > 1 && ending >= 0 ? ending : before;
    // Every node takes a line break, so that no two have the same base.
    const taken = [NEWLINE, ...byClass.keys()];
    if (depth > 0 && gap) taken.push(SEPARATOR);
    if (depth > 0 && ending >= 0) taken.push(END);
    const base = place(taken);
    if (depth > 0) cells[cell]! |= (base << TARGET) | (ending < 0 ? 0 : ENDS);
    for (const cls of taken) {
      const sharing = byClass.get(cls);
      if (sharing === undefined) cells[base + cls]! |= (cls === END ? ending : base) << TARGET;
      else if (depth > 0 && sharing.length === 1) {
        cells[base + cls]! |= tail(sharing[0]!, depth + 1);
        shorter[sharing[0]!] = ended;
      } else nodes.push({ members: sharing, depth: depth + 1, cell: base + cls, before: ended });
    }
  }

  if (Math.max(high, tailed) > MOST_TARGETS) throw new RangeError('phrases too long together');
  const firsts = new Int32Array(limit).fill(NONE);
  for (let cls = END + 1; cls < limit; cls++)
    if ((cells[ROOT + cls]! & LABEL) === cls) firsts[cls] = cells[ROOT + cls]! >>> TARGET;
  const sizes = Int16Array.from(phrases, (_, id) => from[id + 1]! - from[id]!);
  return { firsts, cells: cells.slice(0, high), tails: tails.slice(0, tailed), sizes, shorter, same };
}
