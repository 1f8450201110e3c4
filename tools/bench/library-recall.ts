/** How many changed texts the fingerprint and the shared runs find again, and how many unlike ones they take for reprints. */
import { lettersIn } from '../../lib/library/letters';
import { AGREE, SHARED } from '../../lib/library/reprints';
import { agreement, likenessOf, packed, runsOf, sketchOf, wordsOf } from '../../lib/library/sketch';
import { bodyOf, CHANGES, unlike } from './library-made';
import type { BenchRow } from './row';

const ARTICLES = 1000;

interface Print {
  sketch: Uint32Array;
  runs: ReadonlySet<number>;
}
const printOf = (text: string): Print => {
  const letters = lettersIn(text);
  return { sketch: wordsOf(packed(sketchOf(letters))), runs: runsOf(letters) };
};
const alike = (a: Print, b: Print): boolean =>
  agreement(a.sketch, b.sketch) >= AGREE && likenessOf(a.runs, b.runs).ofShorter >= SHARED;

export const run = async (): Promise<BenchRow[]> => {
  const prints = Array.from({ length: ARTICLES }, (_, index) => printOf(bodyOf(index)));
  const row = (name: string, baseline: string, found: number, of: number, target: string): BenchRow => ({
    name: `reprints: ${name}`,
    baseline,
    ratio: found / of,
    median: found,
    unit: 'taken for a reprint',
    target,
    note: 'made articles',
  });
  const found = (change: (body: string, index: number) => string): number =>
    prints.filter((print, index) => alike(print, printOf(change(bodyOf(index), index)))).length;
  const changed = Object.entries(CHANGES).map(([name, change]) =>
    row(name, `${ARTICLES} changed texts`, found(change), ARTICLES, '≥ 0.99'),
  );
  let wrong = 0;
  for (const [index, one] of prints.entries())
    for (const other of prints.slice(index + 1)) if (alike(one, other)) wrong++;
  return [
    ...changed,
    row('it shares 15 % of its text', `${ARTICLES} other articles`, found(unlike), ARTICLES, '0'),
    row('they are two articles', 'all pairs', wrong, (ARTICLES * (ARTICLES - 1)) / 2, '0'),
  ];
};
