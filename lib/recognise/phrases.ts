/** Rule maker: fixed phrases with their variants, the longest at each place, in either script and width. */
import { createMatcher, type Matcher } from './matcher';
import type { Formula, Hit, Rule } from './types';

/** Without a lexicon that knows the rule, its own matcher is built at the first use. */
export function phrases(id: string, note: string, formulas: readonly Formula[]): Rule {
  const listed = (): string[] => formulas.flatMap(({ canonical, variants }) => [canonical, ...variants]);
  let known: Formula[] | undefined;
  let matcher: Matcher | undefined;
  return {
    id,
    note,
    listed,
    *find({ folded, found }): Iterable<Hit> {
      let hits: ArrayLike<number> | undefined = found?.listed(id);
      if (hits === undefined) {
        matcher ??= createMatcher(listed());
        hits = matcher.scan(folded);
      }
      if (hits.length === 0) return;
      known ??= formulas.flatMap((formula) => [formula, ...formula.variants.map(() => formula)]);
      for (let at = 0; at < hits.length; at += 3) {
        const { kind, type, canonical } = known[hits[at + 2]!]!;
        yield { start: hits[at]!, end: hits[at + 1]!, kind, type, rule: id, formula: canonical };
      }
    },
  };
}
