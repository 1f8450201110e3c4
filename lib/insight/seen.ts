/**
 * What the insights read: one article, reduced to what can be counted. A tally takes articles one by one, so a library of any
 * size is read once, in batches, and only counts stay in memory.
 */
import type { FieldValue } from '../recognise/types';

export interface SeenMention {
  kind: string;
  type: string;
  quote: string;
  /** Canonical form, where a pack lists the phrase. */
  formula?: string;
  fields: Record<string, FieldValue>;
}

export interface Seen {
  articleId: string;
  title: string;
  /** China time as printed, as far as that is a date (see `dateOf`); else the empty string. */
  publishedAt: string;
  outlet: string;
  /** Province, then city, as far as known: `['湖南', '长沙']`. */
  region: readonly string[];
  /** Equal for reprints of one text. */
  cluster: string;
  mentions: readonly SeenMention[];
}

/** Takes articles one by one; `rows` may be asked at any time. */
export interface Tally<Row> {
  add(seen: Seen): void;
  rows(): Row[];
}

/** What a mention is counted under: the canonical form where there is one, else its own words. */
export const phraseOf = (mention: { formula?: string; quote: string }): string => mention.formula ?? mention.quote;

/** The phrases and names of an article, listed by a pack or not, each once as it is written; claims of awards are neither. */
export const phrasesOf = ({ mentions }: Seen): string[] => [
  ...new Set(mentions.filter(({ kind }) => kind !== 'award').map(phraseOf)),
];

/** Every month from the first to the last, both included, so that a series shows its gaps. Wrong months give none. */
export const monthsBetween = (first: string, last: string): string[] => {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const months: string[] = [];
  for (let at = index(first); at <= index(last) && months.length < 2400; at++) {
    months.push(`${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  return months;
};
