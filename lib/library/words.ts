/** The words of a query, as letters: whether a text holds them, and where. */
import type { Span } from '../text/span';
import { lettersIn, lettersOf } from './letters';
import type { Query } from './query';

export interface Words {
  /** One of each group is wanted. */
  wanted: string[][];
  unwanted: string[];
  /** Those of the wanted that are their own letters: a text in which they stand as they are holds them. */
  plain: Set<string>;
  /** Whether the index alone cannot tell. */
  long: boolean;
}

/** A term without any letter says nothing beside others, as a dash in a headline; alone it occurs nowhere. */
export const wordsOf = ({ terms, without }: Query): Words | null => {
  const wanted = terms.map((either) => either.map(lettersIn).filter(Boolean)).filter(({ length }) => length > 0);
  const unwanted = without.map(lettersIn).filter(Boolean);
  if (terms.length > 0 && wanted.length === 0) return null;
  const plain = new Set(wanted.flat().filter((term) => lettersIn(term) === term));
  return { wanted, unwanted, plain, long: [...wanted.flat(), ...unwanted].some(({ length }) => length > 2) };
};

/** Whether a text holds what is wanted and nothing unwanted; only where it does not say so as it stands, its letters are made. */
export const holds = (text: string, { wanted, unwanted, plain }: Words): boolean => {
  const sought = wanted.filter((either) => !either.some((term) => plain.has(term) && text.includes(term)));
  if (sought.length === 0 && unwanted.length === 0) return true;
  const { letters } = lettersOf(text);
  const stands = (term: string): boolean => letters.includes(term);
  return sought.every((either) => either.some(stands)) && !unwanted.some(stands);
};

/** Where the words of a query stand in a text, as spans of it, in order; those that overlap are one. */
export const placesOf = (text: string, terms: readonly string[]): Span[] => {
  const { letters, at } = lettersOf(text);
  const places: Span[] = [];
  for (const term of terms.map(lettersIn).filter(Boolean)) {
    for (let from = letters.indexOf(term); from >= 0; from = letters.indexOf(term, from + term.length)) {
      places.push({ start: at[from]!, end: at[from + term.length - 1]! + 1 });
    }
  }
  const apart: Span[] = [];
  for (const place of places.sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || last.end <= place.start) apart.push(place);
    else last.end = Math.max(last.end, place.end);
  }
  return apart;
};
