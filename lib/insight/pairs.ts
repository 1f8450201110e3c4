/**
 * Which phrases keep company: articles that hold both, against what chance would give. Only the phrases
 * asked for are paired. Articles with the same text are one, for which the first one added speaks: reprints are no further witnesses.
 */
import { fold } from '../text/fold';
import { logLikelihood } from './likelihood';
import { createNaming } from './naming';
import { phrasesOf, type Tally } from './seen';

export interface PairRow {
  a: string;
  b: string;
  /** Articles with both, with `a`, with `b`, and in all; of those with the same text one. */
  both: number;
  withA: number;
  withB: number;
  articles: number;
  logLikelihood: number;
  /** Normalised pointwise mutual information: -1 never together, 0 as by chance, 1 only together. */
  npmi: number;
}

/**
 * Pairs of `phrases` (a few hundred; memory is their number squared × 4 bytes) that share at least `least` articles, or would
 * share so many by chance: never together tells as much.
 */
export const createPairs = (phrases: readonly string[], least = 2): Tally<PairRow> => {
  const names = createNaming();
  const index = new Map(phrases.map((phrase, at) => [fold(phrase), at]));
  const width = phrases.length;
  const both = new Uint32Array(width * width);
  const texts = new Set<string>();
  return {
    add(seen) {
      if (texts.has(seen.cluster)) return;
      texts.add(seen.cluster);
      const here = new Set(phrasesOf(seen).flatMap((phrase) => index.get(names.key(phrase)) ?? []));
      for (const a of here) for (const b of here) both[a * width + b]!++;
    },
    rows() {
      const rows: PairRow[] = [];
      const articles = texts.size;
      for (let a = 0; a < width; a++) {
        for (let b = a + 1; b < width; b++) {
          const together = both[a * width + b]!;
          const withA = both[a * width + a]!;
          const withB = both[b * width + b]!;
          if (Math.max(together, (withA * withB) / (articles || 1)) < least) continue;
          const share = together / articles;
          const pmi = Math.log((together * articles) / (withA * withB));
          rows.push({
            a: phrases[a]!,
            b: phrases[b]!,
            both: together,
            withA,
            withB,
            articles,
            logLikelihood: logLikelihood(
              together,
              withA - together,
              withB - together,
              articles - withA - withB + together,
            ),
            npmi: together === 0 ? -1 : share === 1 ? 0 : pmi / -Math.log(share),
          });
        }
      }
      return rows.sort((a, b) => b.logLikelihood - a.logLikelihood || b.both - a.both);
    },
  };
};
