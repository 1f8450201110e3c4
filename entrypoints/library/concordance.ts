/** Reads the lines of a concordance. */
import type { KwicRow } from '../../components/library/rows';
import type { ArticleRecord } from '../../lib/capture/record';
import { nearTo, type Reach } from '../../lib/insight/nearby';
import { type Joins, paragraphsAt, type Word, wordsOf } from '../../lib/insight/words';
import { parseQuery } from '../../lib/library/query';
import { placesOf } from '../../lib/library/words';
import { worded } from './collocates';
import { around, recordsOf, sourceOf } from './reads';

/** A collocate, how near it must stand, and what is one word. */
export interface Near extends Reach {
  key: string;
  joins: Joins;
}

/** Where the word stands near a place of the terms, by where that begins. */
const nearIn = (record: ArticleRecord, terms: readonly string[], near: Near): ((start: number) => readonly Word[]) => {
  const article = worded(record);
  const places = placesOf(article.text, terms);
  const paragraphs = paragraphsAt(article.text, places).flatMap((part) => wordsOf(article, near.joins, places, part));
  return nearTo(paragraphs, near.key, near);
};

/** Every place of a query's words, in whole articles up to `limit` or a little more, in the articles that a search found; those near which a word stands, where one is given. */
export const concordance = async (
  query: string,
  ids: readonly string[],
  limit: number,
  signal: AbortSignal,
  near: Near | null = null,
): Promise<{ rows: KwicRow[]; more: boolean }> => {
  const terms = parseQuery(query).terms.flat();
  const rows: KwicRow[] = [];
  for await (const batch of recordsOf(ids, 100)) {
    for (const record of batch) {
      signal.throwIfAborted();
      const text = record.article.text ?? '';
      const source = sourceOf(record);
      const nearby = near && nearIn(record, terms, near);
      const found = placesOf(text, terms).flatMap(({ start, end }): KwicRow[] => {
        const words = nearby?.(start) ?? [];
        if (near !== null && words.length === 0) return [];
        return [{ ...source, ...around(text, start, end), ...(near && { near: words }) }];
      });
      if (rows.length >= limit && found.length > 0) return { rows, more: true };
      for (const row of found) rows.push(row);
    }
  }
  return { rows, more: false };
};
