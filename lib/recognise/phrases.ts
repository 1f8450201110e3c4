/** Rule maker: fixed phrases with their variants, the longest at each place, in either script and width. */
import { createMatcher, type Matcher } from './matcher';
import type { Formula, Hit, Rule } from './types';

/** The matcher is built at the first use: pages that only name the packs, and a worker woken for something else, need none. */
export function phrases(id: string, note: string, formulas: readonly Formula[]): Rule {
  const written = formulas.flatMap((formula) =>
    [formula.canonical, ...formula.variants].map((words) => ({ words, formula })),
  );
  let matcher: Matcher | undefined;
  return {
    id,
    note,
    *find({ folded }): Iterable<Hit> {
      matcher ??= createMatcher(written.map(({ words }) => words));
      const found = matcher.scan(folded);
      for (let at = 0; at < found.length; at += 3) {
        const { kind, type, canonical } = written[found[at + 2]!]!.formula;
        yield { start: found[at]!, end: found[at + 1]!, kind, type, rule: id, formula: canonical };
      }
    },
  };
}
