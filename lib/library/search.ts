/** Finds articles and places by what they say: script-, width-, case- and punctuation-blind, any substring. */
import type { ArticleRecord } from '../capture/record';
import type { Library } from './library';
import { meets, parseQuery } from './query';
import type { Sort } from './reads';

/** Letters and digits of a text with where each stood. */
export interface Letters {
  letters: string;
  at: Uint32Array;
}

const LETTER = /[\p{L}\p{N}]/u;
const lower = (text: string): string => {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text;
};

export const lettersOf = (text: string): Letters => {
  const folded = lower(text);
  const at = new Uint32Array(folded.length);
  let letters = '';
  for (let index = 0; index < folded.length; index++) {
    const unit = folded[index]!;
    const code = folded.charCodeAt(index);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xdfff) || LETTER.test(unit)) {
      at[letters.length] = index;
      letters += unit;
    }
  }
  return { letters, at };
};

const keyOf = (term: string): string => lettersOf(term).letters || lower(term);

export interface Found {
  /** In the order asked for. */
  ids: string[];
}

/** Everything that a query finds. Aborts with the signal's reason. */
export const search = async (
  library: Library,
  text: string,
  order: { sort: Sort; descending: boolean },
  signal: AbortSignal,
): Promise<Found> => {
  const { terms, without, fields } = parseQuery(text);
  let ids = await library.order(order.sort, order.descending);
  if (fields.length > 0) {
    const met = new Set<string>();
    for await (const batch of library.eachListing()) {
      signal.throwIfAborted();
      for (const listing of batch) if (meets(listing, fields)) met.add(listing.articleId);
    }
    ids = ids.filter((id) => met.has(id));
  }
  const [wanted, unwanted] = [terms.map(keyOf), without.map(keyOf)];
  if (wanted.length === 0 && unwanted.length === 0) return { ids };
  const found: string[] = [];
  for (let from = 0; from < ids.length; from += 200) {
    signal.throwIfAborted();
    for (const record of await library.records(ids.slice(from, from + 200))) {
      const { letters } = lettersOf(textOf(record));
      if (wanted.every((term) => letters.includes(term)) && !unwanted.some((term) => letters.includes(term)))
        found.push(record.articleId);
    }
  }
  return { ids: found };
};

const textOf = (record: ArticleRecord): string => record.article.text ?? '';

/** Where the words of a query stand in a text, as spans of it, in order. */
export const placesOf = (text: string, terms: readonly string[]): { start: number; end: number }[] => {
  const { letters, at } = lettersOf(text);
  const places: { start: number; end: number }[] = [];
  for (const term of terms.map(keyOf)) {
    for (let from = letters.indexOf(term); from >= 0; from = letters.indexOf(term, from + term.length)) {
      places.push({ start: at[from]!, end: at[from + term.length - 1]! + 1 });
    }
  }
  return places.sort((a, b) => a.start - b.start);
};
