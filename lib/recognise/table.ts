/** What a lexicon looks for, as a table: it takes long to make and is the same for the same packs, so that it can be made beforehand. */
import { createClasses } from './classes';
import { type Layout, layOut } from './matcher';
import { needsOf } from './needs';
import { createTrie, type Trie } from './trie';
import type { Pack, Rule } from './types';

/** Searches are numbered in the order of rules: one for a rule's listed phrases, then two for each expression, its heads and its words. */
export interface Table extends Pick<Trie, 'sizes' | 'shorter' | 'same'> {
  layout: Layout;
  /** The units of all phrases and words, in the order of their classes. */
  alphabet: string;
  /** How many phrases of the trie each search has, in its order. */
  counts: readonly number[];
  /** Heads of one unit, which no trie has: `[search, unit, …]`. */
  units: readonly number[];
  /** Of expressions without heads whose words tell where they may begin: `[search of the words, reach, most, …]`, see `Needs`. */
  reaches: readonly number[];
}

export const rulesOf = (packs: readonly Pack[]): Rule[] => packs.flatMap(({ rules, guards }) => [...guards, ...rules]);

export function tableOf(packs: readonly Pack[]): Table {
  const searches: (readonly string[])[] = [];
  const reaches: number[] = [];
  for (const { listed, expressions = [] } of rulesOf(packs)) {
    if (listed) searches.push(listed());
    for (const expression of expressions) {
      const { heads, words = [], reach, most } = needsOf(expression);
      if (heads === undefined && words.length > 0 && reach + most < Infinity)
        reaches.push(searches.length + 1, reach, most);
      searches.push(heads ?? [], words);
    }
  }
  const longer = searches.map((words) => words.filter((word) => word.length > 1));
  const phrases = longer.flat();
  const units = searches.flatMap((words, search) =>
    words.filter((word) => word.length === 1).flatMap((unit) => [search, unit.charCodeAt(0)]),
  );
  const classes = createClasses(phrases, '');
  const trie = createTrie(phrases, classes);
  const { sizes, shorter, same } = trie;
  return {
    layout: layOut(classes, trie),
    sizes,
    shorter,
    same,
    alphabet: [...new Set(phrases.join(''))].join(''),
    counts: longer.map((words) => words.length),
    units,
    reaches,
  };
}
