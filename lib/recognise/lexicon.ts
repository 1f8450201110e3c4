/** What all rules of some packs look for, found in one pass over a text: listed phrases, and words without which an expression cannot match. */
import { lazy } from '../text/once';
import { bareOf, parted } from './bare';
import { ENTRY, GROUP, NONE, ROW, rulesOf, type Table, ZERO } from './table';
import type { Found, Pack } from './types';

export type Lexicon = (folded: string) => Found;

const ALONE = NONE.charCodeAt(0);

interface Group {
  written: string;
  /** The third units, then the entries; read when a text first has the first two units. */
  parts: readonly string[] | undefined;
}

interface Row {
  /** Of what has one unit alone. */
  alone: Group | undefined;
  bySecond: Map<number, Group>;
}

function rowOf(written: string): Row {
  const bySecond = new Map<number, Group>();
  for (const group of written.slice(1).split(GROUP))
    bySecond.set(group.charCodeAt(0), { written: group, parts: undefined });
  return { alone: bySecond.get(ALONE), bySecond };
}

function load(packs: readonly Pack[], { rows: written, looks }: Table): Lexicon {
  const rows = written.split(ROW);
  /** Of each unit its row, counted from 1. */
  const numbers = new Uint16Array(0x10000);
  for (let row = 0; row < rows.length; row++) numbers[rows[row]!.charCodeAt(0)] = row + 1;
  const read: Row[] = [];
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
    const take = (entry: string, at: number): void => {
      const size = entry.length - 2;
      const [search, phrase] = [entry.charCodeAt(size) - ZERO, entry.charCodeAt(size + 1) - ZERO];
      const [start, end] = [places[at]!, places[at + size]! + 1];
      const whole = end - start === size + 1;
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
    const look = (group: Group, at: number): void => {
      group.parts ??= group.written.slice(1).split(ENTRY);
      const { parts } = group;
      const thirds = parts[0]!;
      let entry = 0;
      for (; thirds[entry] === NONE; entry++) take(parts[entry + 1]!, at);
      const third = units[at + 2];
      if (third === undefined) return;
      for (entry = thirds.indexOf(third, entry); entry >= 0; entry = thirds.indexOf(third, entry + 1)) {
        const written = parts[entry + 1]!;
        if (written.length === 4 || units.startsWith(written.slice(2, -2), at + 3)) take(written, at);
      }
    };
    for (let at = 0; at < units.length; at++) {
      const number = numbers[units.charCodeAt(at)]!;
      if (number === 0) continue;
      read[number] ??= rowOf(rows[number - 1]!);
      const { alone, bySecond } = read[number];
      if (alone !== undefined) look(alone, at);
      const group = bySecond.get(units.charCodeAt(at + 1));
      if (group !== undefined) look(group, at);
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
