/** Whether a text ends in one of many words: they are looked up by their last unit, where an expression would try each of them at every place. */
import { lazy } from './once';

export interface Ending {
  test(text: string): boolean;
  /** Code units of the longest that a text ends in, 0 for none. */
  lengthIn(text: string): number;
}

/** Alternatives of plain words and of expressions without alternatives of their own, separated by `|`; what it says is what `(?:…)$` would. */
export function ending(alternatives: string): Ending {
  const made = lazy(() => {
    const words = new Map<number, string[]>();
    const others: string[] = [];
    for (const each of alternatives.split('|')) {
      if (!/^[\u4e00-\u9fff□]+$/.test(each)) {
        others.push(each);
        continue;
      }
      const last = each.charCodeAt(each.length - 1);
      const sharing = words.get(last);
      if (sharing) sharing.push(each);
      else words.set(last, [each]);
    }
    return { words, other: others.length === 0 ? undefined : new RegExp(`(?:${others.join('|')})$`) };
  });
  const lengthIn = (text: string): number => {
    const { words, other } = made();
    let length = other?.exec(text)?.[0].length ?? 0;
    for (const word of words.get(text.charCodeAt(text.length - 1)) ?? [])
      if (word.length > length && text.endsWith(word)) length = word.length;
    return length;
  };
  return {
    test: (text) => {
      const { words, other } = made();
      return (
        words.get(text.charCodeAt(text.length - 1))?.some((word) => text.endsWith(word)) || other?.test(text) || false
      );
    },
    lengthIn,
  };
}
