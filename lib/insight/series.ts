/** A phrase over time: articles that hold it, per month and outlet, beside all articles of that month and outlet. */
import { monthOf } from '../text/date';
import { alike } from '../text/fold';
import { createNaming } from './naming';
import { phraseOf, type Tally } from './seen';

export interface SeriesRow {
  /** `YYYY-MM`; empty for articles without a date. */
  month: string;
  outlet: string;
  articles: number;
  mentions: number;
  /** All articles of that month and outlet: the denominator. */
  of: number;
}

/** Rows only where there is an article at all; by month, then outlet. */
export const createSeries = (phrase: string): Tally<SeriesRow> => {
  const outlets = createNaming();
  const cells = new Map<string, SeriesRow>();
  return {
    add(seen) {
      const month = monthOf(seen.publishedAt);
      const outlet = outlets.key(seen.outlet);
      const key = `${month}\n${outlet}`;
      let cell = cells.get(key);
      if (cell === undefined) {
        cell = { month, outlet, articles: 0, mentions: 0, of: 0 };
        cells.set(key, cell);
      }
      cell.of++;
      const mentions = seen.mentions.filter((mention) => alike(phraseOf(mention), phrase)).length;
      cell.mentions += mentions;
      if (mentions > 0) cell.articles++;
    },
    rows() {
      const shown = outlets.shown();
      return [...cells.values()]
        .map((row) => ({ ...row, outlet: shown.get(row.outlet)! }))
        .sort((a, b) => (a.month === b.month ? (a.outlet < b.outlet ? -1 : 1) : a.month < b.month ? -1 : 1));
    },
  };
};

export interface PhraseRow {
  phrase: string;
  kind: string;
  type: string;
  articles: number;
  mentions: number;
}

/** Every phrase with its counts, commonest first: what a person chooses a series from. */
export const createPhrases = (): Tally<PhraseRow> => {
  const names = createNaming();
  const counts = new Map<string, PhraseRow>();
  return {
    add(seen) {
      const met = new Set<string>();
      for (const mention of seen.mentions) {
        const phrase = names.key(phraseOf(mention));
        let row = counts.get(phrase);
        if (row === undefined) {
          row = { phrase, kind: mention.kind, type: mention.type, articles: 0, mentions: 0 };
          counts.set(phrase, row);
        }
        row.mentions++;
        if (!met.has(phrase)) row.articles++;
        met.add(phrase);
      }
    },
    rows() {
      const shown = names.shown();
      return [...counts.values()]
        .map((row) => ({ ...row, phrase: shown.get(row.phrase)! }))
        .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.phrase < b.phrase ? -1 : 1));
    },
  };
};
