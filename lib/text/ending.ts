/** Whether a text ends in or begins with one of many words: they are looked up by one unit, where an expression has to be compiled and tries each of them. */
import { lazy } from './once';

export interface Ending {
  test(text: string): boolean;
  /** Code units of the longest that a text ends in or begins with, 0 for none. */
  lengthIn(text: string): number;
}

/** Words by a unit of theirs, their first or their last. */
export function byUnit(
  words: readonly string[],
  unitOf: (word: string) => number,
): ReadonlyMap<number, readonly string[]> {
  const made = new Map<number, string[]>();
  for (const word of words) {
    const unit = unitOf(word);
    const sharing = made.get(unit);
    if (sharing) sharing.push(word);
    else made.set(unit, [word]);
  }
  return made;
}

export const firstOf = (text: string): number => text.charCodeAt(0);
const lastOf = (text: string): number => text.charCodeAt(text.length - 1);
const isPlain = (alternative: string): boolean => /^[\u4e00-\u9fff□]+$/.test(alternative);

/** Alternatives of plain words and of expressions without alternatives of their own, separated by `|`; what it says is what `(?:…)$` would. */
export function ending(alternatives: string): Ending {
  const made = lazy(() => {
    const all = alternatives.split('|');
    const others = all.filter((each) => !isPlain(each));
    return {
      words: byUnit(all.filter(isPlain), lastOf),
      other: others.length === 0 ? undefined : new RegExp(`(?:${others.join('|')})$`),
    };
  });
  return {
    test(text) {
      const { words, other } = made();
      for (const word of words.get(lastOf(text)) ?? []) if (text.endsWith(word)) return true;
      return other?.test(text) ?? false;
    },
    lengthIn(text) {
      const { words, other } = made();
      let length = other?.exec(text)?.[0].length ?? 0;
      for (const word of words.get(lastOf(text)) ?? [])
        if (word.length > length && text.endsWith(word)) length = word.length;
      return length;
    },
  };
}

/** Plain words, separated by `|`; what it says is what `^(?:…)` would. */
export function beginning(alternatives: string): Ending {
  const words = lazy(() => byUnit(alternatives.split('|'), firstOf));
  const lengthIn = (text: string): number => {
    let length = 0;
    for (const word of words().get(firstOf(text)) ?? [])
      if (word.length > length && text.startsWith(word)) length = word.length;
    return length;
  };
  return { test: (text) => lengthIn(text) > 0, lengthIn };
}
