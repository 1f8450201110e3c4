/** Where one of many words stands in a text: they are looked up by their first unit. An expression of them is dear to compile, and tries each at every place. */
import { byUnit, firstOf } from './ending';
import { lazy } from './once';

function wordAt(words: ReadonlyMap<number, readonly string[]>, text: string, at: number): boolean {
  const beginning = words.get(text.charCodeAt(at));
  if (beginning === undefined) return false;
  for (const word of beginning) if (text.startsWith(word, at)) return true;
  return false;
}

export interface Lookup {
  /** Whether one begins at `at`. */
  startsAt(text: string, at?: number): boolean;
  /** Where the first begins, or -1. */
  indexIn(text: string): number;
  standsIn(text: string): boolean;
}

/** Alternatives of plain words and of expressions without alternatives of their own, separated by `|`. */
export function lookup(alternatives: string): Lookup {
  const parts = lazy(() => {
    const each = alternatives.split('|');
    const plain = each.filter((one) => /^[\u4e00-\u9fff]+$/.test(one));
    const source = each.filter((one) => !plain.includes(one)).join('|');
    const other = source === '' ? undefined : { anywhere: new RegExp(source), there: new RegExp(source, 'y') };
    return { words: byUnit(plain, firstOf), other };
  });
  const indexIn = (text: string): number => {
    const { words, other } = parts();
    const first = other?.anywhere.exec(text)?.index ?? -1;
    const end = first < 0 ? text.length : first;
    for (let at = 0; at < end; at++) if (wordAt(words, text, at)) return at;
    return first;
  };
  return {
    startsAt: (text, at = 0) => {
      const { words, other } = parts();
      if (wordAt(words, text, at)) return true;
      if (other === undefined) return false;
      other.there.lastIndex = at;
      return other.there.test(text);
    },
    indexIn,
    standsIn: (text) => indexIn(text) >= 0,
  };
}
