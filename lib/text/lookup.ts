/** Where one of many words stands in a text: they are looked up by their first unit. An expression of them is dear to compile, and tries each at every place. */
import { lazy } from './once';

export interface Lookup {
  /** Whether one begins at `at`. */
  startsAt(text: string, at?: number): boolean;
  /** Where the first begins, or -1. */
  indexIn(text: string): number;
  standsIn(text: string): boolean;
}

type Words = ReadonlyMap<number, readonly string[]>;

function wordAt(words: Words, text: string, at: number): boolean {
  for (const word of words.get(text.charCodeAt(at)) ?? []) if (text.startsWith(word, at)) return true;
  return false;
}

/** Alternatives of plain words and of expressions without alternatives of their own, separated by `|`. */
export function lookup(alternatives: string): Lookup {
  const parts = lazy(() => {
    const words = new Map<number, string[]>();
    const others: string[] = [];
    for (const each of alternatives.split('|')) {
      if (!/^[\u4e00-\u9fff]+$/.test(each)) {
        others.push(each);
        continue;
      }
      const first = each.charCodeAt(0);
      const sharing = words.get(first);
      if (sharing) sharing.push(each);
      else words.set(first, [each]);
    }
    const source = others.length === 0 ? '(?!)' : others.join('|');
    return { words, anywhere: new RegExp(source), there: new RegExp(source, 'y') };
  });
  const indexIn = (text: string): number => {
    const { words, anywhere } = parts();
    const other = anywhere.exec(text)?.index ?? -1;
    const end = other < 0 ? text.length : other;
    for (let at = 0; at < end; at++) if (wordAt(words, text, at)) return at;
    return other;
  };
  return {
    startsAt: (text, at = 0) => {
      const { words, there } = parts();
      there.lastIndex = at;
      return wordAt(words, text, at) || there.test(text);
    },
    indexIn,
    standsIn: (text) => indexIn(text) >= 0,
  };
}
