/** Rule maker: fixed phrases with their variants, the longest at each place, in either script and width. */
import { lazy } from '../text/once';
import { createMatcher, type Matcher } from './matcher';
import type { Formula, Hit, Passage, Rule } from './types';

/** Code units of one matcher: so many, however different, are not too many for its table. */
const AT_MOST = 8000;

/** A matcher for each so many phrases: the index of the first, and what finds them. */
function matchersFor(phrases: readonly string[]): { first: number; matcher: Matcher }[] {
  const matchers: { first: number; matcher: Matcher }[] = [];
  for (let first = 0, next = 0; first < phrases.length; first = next) {
    for (let units = 0; next < phrases.length && (next === first || units + phrases[next]!.length <= AT_MOST); next++)
      units += phrases[next]!.length;
    matchers.push({ first, matcher: createMatcher(phrases.slice(first, next)) });
  }
  return matchers;
}

/** Where listed phrases stand, `[start, end, phrase, …]`. Without a lexicon that knows the rule, matchers of its own are built at the first use. */
export function finder(id: string, listed: () => readonly string[]): (passage: Passage) => ArrayLike<number> {
  const matchers = lazy(() => matchersFor(listed()));
  return ({ folded, found }) =>
    found?.listed(id) ??
    matchers().flatMap(({ first, matcher }) =>
      Array.from(matcher.scan(folded), (value, at) => (at % 3 === 2 ? first + value : value)),
    );
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
