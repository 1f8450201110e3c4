/** Rule maker: fixed phrases with their variants, the longest at each place, in either script and width. */
import { lazy } from '../text/once';
import { createMatcher } from './matcher';
import type { Formula, Hit, Passage, Rule } from './types';

/** Where listed phrases stand, `[start, end, phrase, …]`. Without a lexicon that knows the rule, its own matcher is built at the first use. */
export function finder(id: string, listed: () => readonly string[]): (passage: Passage) => ArrayLike<number> {
  const matcher = lazy(() => createMatcher(listed()));
  return ({ folded, found }) => found?.listed(id) ?? matcher().scan(folded);
}

/** All that is written for some formulas, and of each the formula. */
function writtenFor(formulas: readonly Formula[]): { written: string[]; owners: Formula[] } {
  const written: string[] = [];
  const owners: Formula[] = [];
  for (const formula of formulas) {
    written.push(formula.canonical);
    owners.push(formula);
    for (const variant of formula.variants) {
      written.push(variant);
      owners.push(formula);
    }
  }
  return { written, owners };
}

export function phrases(id: string, note: string, formulas: readonly Formula[]): Rule {
  const known = lazy(() => writtenFor(formulas));
  const listed = (): readonly string[] => known().written;
  const find = finder(id, listed);
  return {
    id,
    note,
    listed,
    *find(passage): Iterable<Hit> {
      const hits = find(passage);
      for (let at = 0; at < hits.length; at += 3) {
        const { kind, type, canonical } = known().owners[hits[at + 2]!]!;
        yield { start: hits[at]!, end: hits[at + 1]!, kind, type, rule: id, formula: canonical };
      }
    },
  };
}
