/**
 * A lexicon's table, made beforehand, since to read what each expression needs takes long. It is a text, which a script holds as it is
 * and of which what a text does not need stays unread.
 */
import { fold } from '../text/fold';
import { bareOf } from './bare';
import { needsOf } from './needs';
import type { Pack, Rule } from './types';

/** Searches are numbered in the order of rules: one for a rule's listed phrases, then two for each expression, its heads and its words. */
export interface Table {
  /**
   * A row for each unit that begins a phrase or word: that unit, then a group for each second unit: that unit, the third units of
   * all in the group, and of each the units after the first, the search that it is for and which of the search's it is.
   */
  rows: string;
  /** Of each search `1` where it looks for anything, else `0`. */
  looks: string;
}

export const ROW = '\n';
export const GROUP = '\t';
export const ENTRY = ' ';
/** Where a phrase or word has no second or third unit. */
export const NONE = '-';
/** Numbers are units from here on, which a script holds as they are. */
export const ZERO = 0x4e00;

export const rulesOf = (packs: readonly Pack[]): Rule[] => packs.flatMap(({ rules, guards }) => [...guards, ...rules]);

export function tableOf(packs: readonly Pack[]): Table {
  const searches = rulesOf(packs).flatMap(({ listed, expressions = [] }) => [
    // A listed phrase of one unit is found nowhere.
    ...(listed ? [listed().map((phrase) => (bareOf(fold(phrase)).units.length > 1 ? phrase : ''))] : []),
    ...expressions.flatMap((expression) => {
      const { heads = [], words = [] } = needsOf(expression);
      return [heads, words];
    }),
  ]);
  const rows = new Map<string, Map<string, string[]>>();
  searches.forEach((phrases, search) => {
    phrases.forEach((phrase, index) => {
      const { units } = bareOf(fold(phrase));
      if (units === '') return;
      const [first, second = NONE] = [...units.slice(0, 2)] as [string, string?];
      const row = rows.get(first) ?? new Map<string, string[]>();
      rows.set(first, row);
      row.set(second, [...(row.get(second) ?? []), units.slice(1) + String.fromCharCode(ZERO + search, ZERO + index)]);
    });
  });
  const written = (second: string, entries: string[]): string => {
    const byLength = entries.toSorted((a, b) => a.length - b.length);
    const thirds = byLength.map((entry) => (entry.length > 3 ? entry[1] : NONE)).join('');
    return second + [thirds, ...byLength].join(ENTRY);
  };
  return {
    rows: Array.from(rows, ([first, row]) => first + Array.from(row, (group) => written(...group)).join(GROUP)).join(
      ROW,
    ),
    looks: searches.map((phrases) => (phrases.length > 0 ? '1' : '0')).join(''),
  };
}
