/**
 * Which phrases rose and which fell between two periods. Significance is log-likelihood, size is the log ratio (Hardie 2014:
 * the binary logarithm of the ratio of shares, so 1 is twice as common and -1 half): a large library makes trifles
 * significant, so both are always given.
 */
import { monthOf } from '../text/date';
import { logLikelihood } from './likelihood';
import { createNaming } from './naming';
import { phrasesOf, type Tally } from './seen';

/** A period of months, both ends included: `{ from: '2022-01', to: '2022-12' }`. An end may be a year; an empty one is open. */
export interface Period {
  from: string;
  to: string;
}

export interface KeynessRow {
  phrase: string;
  /** Articles that hold the phrase, and articles in all, in each period; of those with the same text one. */
  before: number;
  after: number;
  beforeOf: number;
  afterOf: number;
  logLikelihood: number;
  /** Positive: rose. Where one count is 0, half an article stands in for it, or half of what the other share would give, if that is less. */
  logRatio: number;
}

const upTo = (from: string, to: string): boolean => from.slice(0, to.length) <= to;
const within = (month: string, { from, to }: Period): boolean => month !== '' && from <= month && upTo(month, to);

/** Whether a month may be in both, and its articles counted twice: then there is nothing to test. */
export const overlap = (one: Period, other: Period): boolean => upTo(one.from, other.to) && upTo(other.from, one.to);

/** Always less than `other` where there is none: what is in one period only has risen or fallen, however large they are. */
const shareOf = (count: number, of: number, other: number): number => (count || Math.min(0.5, (other * of) / 2)) / of;

/**
 * Counts articles, not mentions: one article that repeats a phrase forty times is one witness, and so is a text that eight
 * outlets carry; of its articles in a period the first one added speaks for it.
 */
export const createKeyness = (before: Period, after: Period): Tally<KeynessRow> => {
  const names = createNaming();
  const counts = new Map<string, [before: number, after: number]>();
  const periods = [before, after].map((period) => ({ period, texts: new Set<string>() }));
  return {
    add(seen) {
      const month = monthOf(seen.publishedAt);
      for (const [at, { period, texts }] of periods.entries()) {
        if (!within(month, period) || texts.has(seen.cluster)) continue;
        texts.add(seen.cluster);
        for (const phrase of new Set(phrasesOf(seen).map(names.key))) {
          let count = counts.get(phrase);
          if (count === undefined) {
            count = [0, 0];
            counts.set(phrase, count);
          }
          count[at]!++;
        }
      }
    },
    rows() {
      const [beforeOf, afterOf] = periods.map(({ texts }) => texts.size) as [number, number];
      if (beforeOf === 0 || afterOf === 0) return [];
      const shown = names.shown();
      const rows = [...counts].map(([phrase, [before, after]]) => ({
        phrase: shown.get(phrase)!,
        before,
        after,
        beforeOf,
        afterOf,
        logLikelihood: logLikelihood(before, after, beforeOf - before, afterOf - after),
        logRatio: Math.log2(shareOf(after, afterOf, before / beforeOf) / shareOf(before, beforeOf, after / afterOf)),
      }));
      return rows.sort((a, b) => b.logLikelihood - a.logLikelihood || (a.phrase < b.phrase ? -1 : 1));
    },
  };
};
