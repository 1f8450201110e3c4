/**
 * What all rules of some packs look for, found in one pass over a text: listed phrases, and words without which an expression
 * cannot match. Its table is a text, made beforehand, since reading what each expression needs takes long; a row of it is read when a
 * text first has the unit that the row is for.
 */
import { fold } from '../text/fold';
import { lazy } from '../text/once';
import { bareOf, parted } from './bare';
import { needsOf } from './needs';
import type { Found, Pack, Rule } from './types';

/** Searches are numbered in the order of rules: one for a rule's listed phrases, then two for each expression, its heads and its words. */
export interface Table {
  /** A row for each unit that begins a phrase or word: that unit, then for each of them its other units, the search that it is for and which of the search's it is. */
  rows: string;
  /** Of each search `1` where it looks for anything, else `0`. */
  looks: string;
}

export type Lexicon = (folded: string) => Found;

const ROW = '\n';
const ENTRY = '\t';
/** Numbers are units from here on, which a script holds as they are. */
const ZERO = 0x4e00;

const rulesOf = (packs: readonly Pack[]): Rule[] => packs.flatMap(({ rules, guards }) => [...guards, ...rules]);

export function tableOf(packs: readonly Pack[]): Table {
  const searches = rulesOf(packs).flatMap(({ listed, expressions = [] }) => [
    // A listed phrase of one unit is found nowhere.
    ...(listed ? [listed().map((phrase) => (bareOf(fold(phrase)).units.length > 1 ? phrase : ''))] : []),
    ...expressions.flatMap((expression) => {
      const { heads = [], words = [] } = needsOf(expression);
      return [heads, words];
    }),
  ]);
  const rows = new Map<string, string[]>();
  searches.forEach((phrases, search) => {
    phrases.forEach((phrase, index) => {
      const { units } = bareOf(fold(phrase));
      if (units === '') return;
      const [first, entry] = [units[0]!, units.slice(1) + String.fromCharCode(ZERO + search, ZERO + index)];
      const row = rows.get(first);
      if (row) row.push(entry);
      else rows.set(first, [entry]);
    });
  });
  return {
    rows: Array.from(rows, ([first, row]) => first + row.toSorted((a, b) => a.length - b.length).join(ENTRY)).join(ROW),
    looks: searches.map((phrases) => (phrases.length > 0 ? '1' : '0')).join(''),
  };
}

interface Entry {
  /** Units after the first, and the second of them: 0 for none. */
  rest: string;
  third: number;
  search: number;
  phrase: number;
}

/** The entries of a row by their second unit, 0 for those that have none, the short ones first. */
function entriesOf(row: string): Map<number, Entry[]> {
  const bySecond = new Map<number, Entry[]>();
  for (const written of row.slice(1).split(ENTRY)) {
    const size = written.length - 2;
    const second = size === 0 ? 0 : written.charCodeAt(0);
    const rest = written.slice(0, size);
    const entry = {
      rest,
      third: size < 2 ? 0 : rest.charCodeAt(1),
      search: written.charCodeAt(size) - ZERO,
      phrase: written.charCodeAt(size + 1) - ZERO,
    };
    const others = bySecond.get(second);
    if (others) others.push(entry);
    else bySecond.set(second, [entry]);
  }
  return bySecond;
}

function load(packs: readonly Pack[], { rows: written, looks }: Table): Lexicon {
  const rows = written.split(ROW);
  const rowOf = new Uint16Array(0x10000);
  for (let row = 0; row < rows.length; row++) rowOf[rows[row]!.charCodeAt(0)] = row + 1;
  const read: Map<number, Entry[]>[] = [];
  /** Of each search the listed phrases, `undefined` for words: a list of hits grows by triples for phrases, else by starts. */
  const searches: ((() => readonly string[]) | undefined)[] = [];
  const listedOf = new Map<string, number>();
  const expressionOf = new Map<RegExp, number>();
  for (const { id, listed, expressions = [] } of rulesOf(packs)) {
    if (listed) listedOf.set(id, searches.push(lazy(listed)) - 1);
    for (const expression of expressions) expressionOf.set(expression, searches.push(undefined, undefined) - 2);
  }

  return (folded) => {
    const lists = new Array<number[] | undefined>(searches.length).fill(undefined);
    const bare = bareOf(folded);
    const { units, places } = bare;
    const take = ({ rest, search, phrase }: Entry, at: number): void => {
      const last = at + rest.length;
      const [start, end] = [places[at]!, places[last]! + 1];
      const whole = end - start === rest.length + 1;
      lists[search] ??= [];
      const list = lists[search];
      const listed = searches[search];
      if (listed === undefined) {
        // No word holds a mark.
        if (whole && list.at(-1) !== start) list.push(start);
      } else if (whole || parted(folded, bare, at, listed()[phrase]!)) {
        // The longest of a rule at each place; of those that are the same, the first.
        if (list.at(-3) !== start) list.push(start, end, phrase);
        else if (end > list.at(-2)!) list.splice(-3, 3, start, end, phrase);
      }
    };
    for (let at = 0; at < units.length; at++) {
      const row = rowOf[units.charCodeAt(at)]! - 1;
      if (row < 0) continue;
      read[row] ??= entriesOf(rows[row]!);
      const bySecond = read[row];
      const alone = bySecond.get(0);
      if (alone !== undefined) for (const entry of alone) take(entry, at);
      const entries = bySecond.get(units.charCodeAt(at + 1));
      if (entries === undefined) continue;
      const third = units.charCodeAt(at + 2);
      for (const entry of entries)
        if (entry.third === 0 || (entry.third === third && units.startsWith(entry.rest, at + 1))) take(entry, at);
    }
    const starts: Found['starts'] = (expression) => {
      const search = expressionOf.get(expression);
      if (search === undefined) return undefined;
      if (looks[search + 1] === '1' && lists[search + 1] === undefined) return [];
      return looks[search] === '1' ? (lists[search] ?? []) : undefined;
    };
    return {
      starts,
      nothing: ({ id, listed, expressions = [] }) =>
        (listed !== undefined || expressions.length > 0) &&
        (listed === undefined || (listedOf.has(id) && lists[listedOf.get(id)!] === undefined)) &&
        expressions.every((expression) => starts(expression)?.length === 0),
      listed: (rule) => {
        const search = listedOf.get(rule);
        return search === undefined ? undefined : (lists[search] ?? []);
      },
    };
  };
}

export function createLexicon(packs: readonly Pack[], made: () => Table): Lexicon {
  let lexicon: Lexicon | undefined;
  return (folded) => {
    lexicon ??= load(packs, made());
    return lexicon(folded);
  };
}
