/**
 * Which phrases are key in one part of the articles beside another: those that rose and fell between two periods, or what a search finds
 * beside all else. Significance is log-likelihood, size is the log ratio (Hardie 2014:
 * the binary logarithm of the ratio of shares, so 1 is twice as common and -1 half): a large library makes trifles
 * significant, so both are always given.
 */
import { monthOf } from '../text/date';
import { logLikelihood } from './likelihood';
import { createNaming } from './naming';
import { phrasesOf, type Seen, type Tally } from './seen';

/** A period of months, both ends included: `{ from: '2022-01', to: '2022-12' }`. An end may be a year; an empty one is open. */
export interface Period {
  from: string;
  to: string;
}

export interface KeynessRow {
  phrase: string;
  /** Articles that hold the phrase, and articles in all, in either part; of those with the same text one. */
  reference: number;
  target: number;
  referenceOf: number;
  targetOf: number;
  logLikelihood: number;
  /** Positive: more common in the target. Where one count is 0, half an article stands in for it, or half of what the other share would give, if that is less. */
  logRatio: number;
}

const upTo = (from: string, to: string): boolean => from.slice(0, to.length) <= to;
const within = (month: string, { from, to }: Period): boolean => month !== '' && from <= month && upTo(month, to);

/** Whether a month may be in both, and its articles counted twice: then there is nothing to test. */
export const overlap = (one: Period, other: Period): boolean => upTo(one.from, other.to) && upTo(other.from, one.to);

/** In which parts an article counts. */
export type Parts = (seen: Seen) => readonly [reference: boolean, target: boolean];

export const inPeriods =
  (before: Period, after: Period): Parts =>
  ({ publishedAt }) => {
    const month = monthOf(publishedAt);
    return [within(month, before), within(month, after)];
  };

/** What is found, beside all that is not. */
export const amongOthers =
  (found: ReadonlySet<string>): Parts =>
  ({ articleId }) => [!found.has(articleId), found.has(articleId)];

/** Always less than `other` where there is none: what is in one part only is more common there, however large they are. */
const shareOf = (count: number, of: number, other: number): number => (count || Math.min(0.5, (other * of) / 2)) / of;

/**
 * Counts articles, not mentions: one article that repeats a phrase forty times is one witness, and so is a text that eight
 * outlets carry; of its articles in a part the first one added speaks for it.
 */
export const createKeyness = (parts: Parts): Tally<KeynessRow> => {
  const names = createNaming();
  const counts = new Map<string, [reference: number, target: number]>();
  const texts = [new Set<string>(), new Set<string>()] as const;
  return {
    add(seen) {
      for (const [at, counted] of parts(seen).entries()) {
        if (!counted || texts[at]!.has(seen.cluster)) continue;
        texts[at]!.add(seen.cluster);
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
      const [referenceOf, targetOf] = [texts[0].size, texts[1].size];
      if (referenceOf === 0 || targetOf === 0) return [];
      const shown = names.shown();
      const rows = [...counts].map(([phrase, [reference, target]]) => ({
        phrase: shown.get(phrase)!,
        reference,
        target,
        referenceOf,
        targetOf,
        logLikelihood: logLikelihood(reference, target, referenceOf - reference, targetOf - target),
        logRatio: Math.log2(
          shareOf(target, targetOf, reference / referenceOf) / shareOf(reference, referenceOf, target / targetOf),
        ),
      }));
      return rows.sort((a, b) => b.logLikelihood - a.logLikelihood || (a.phrase < b.phrase ? -1 : 1));
    },
  };
};
