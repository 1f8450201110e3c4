/** Rule maker: fixed phrases with their variants. */
import { fold } from '../text/fold';
import type { Formula, Hit, Rule } from './types';

/** Between two parts of a phrase texts print 、 ， · / a space, a line break, or nothing. */
const SEPARATOR = /[、，·/\s]/;
const DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((numeral, digit) => [String(digit), numeral]),
);
/** One spelling for the units of a phrase: numerals are equal however they are written. */
const unitOf = (unit: string): string => DIGITS[unit] ?? unit;

interface Node {
  next: Map<string, Node>;
  formula?: Formula;
  /** A separator may stand here, since the phrase is written with one. */
  gap?: boolean;
}

/** The end of the longest phrase that starts at `start`, with what it is. */
function longest(folded: string, start: number, root: Node): { end: number; formula: Formula } | undefined {
  let node: Node | undefined = root;
  let found: { end: number; formula: Formula } | undefined;
  for (let index = start; index < folded.length && node !== undefined; index++) {
    const unit = folded[index]!;
    const next: Node | undefined = node.next.get(unitOf(unit));
    if (next === undefined && index > start && (unit === '\n' || (node.gap === true && SEPARATOR.test(unit)))) continue;
    node = next;
    if (node?.formula !== undefined) found = { end: index + 1, formula: node.formula };
  }
  return found;
}

/** Finds listed phrases and their variants, the longest at each place, in either script and width. */
export function phrases(id: string, note: string, formulas: readonly Formula[]): Rule {
  const root: Node = { next: new Map() };
  for (const formula of formulas) {
    for (const written of [formula.canonical, ...formula.variants]) {
      let node = root;
      for (const unit of fold(written)) {
        if (SEPARATOR.test(unit)) {
          node.gap = true;
          continue;
        }
        const key = unitOf(unit);
        const next = node.next.get(key) ?? { next: new Map() };
        node.next.set(key, next);
        node = next;
      }
      node.formula ??= formula;
    }
  }
  return {
    id,
    note,
    *find({ folded }): Iterable<Hit> {
      for (let start = 0; start < folded.length; start++) {
        const found = longest(folded, start, root);
        if (found === undefined) continue;
        const { kind, type, canonical } = found.formula;
        yield { start, end: found.end, kind, type, rule: id, formula: canonical };
      }
    },
  };
}
