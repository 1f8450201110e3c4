/** Phrases that share articles, as a matrix. */
import type { PairRow } from '../../../lib/insight/pairs';
import type { LibraryCopy } from '../../copy/library';
import { type Chart, margin, namesAxis, short, two } from './chart';

/** Code units of a name on either axis. */
const SHOWN = 10;

export const pairsChart = (rows: readonly PairRow[], copy: LibraryCopy): Chart => {
  const words = copy.plots;
  const table = [
    [
      words.phrase,
      words.phrase,
      words.both,
      words.withFirst,
      words.withSecond,
      words.of,
      words.npmi,
      words.logLikelihood,
    ],
    ...rows.map((row) => [
      ...[row.a, row.b, row.both, row.withA, row.withB, row.articles],
      ...[two(row.npmi), two(row.logLikelihood)],
    ]),
  ];
  const weight = new Map<string, number>();
  for (const row of rows) for (const name of [row.a, row.b]) weight.set(name, (weight.get(name) ?? 0) + row.both);
  const names = [...weight]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 18)
    .map(([name]) => name);
  const cells = rows
    .filter((row) => names.includes(row.a) && names.includes(row.b))
    .flatMap((row) => [
      { x: row.a, y: row.b, npmi: row.npmi, both: row.both },
      { x: row.b, y: row.a, npmi: row.npmi, both: row.both },
    ]);
  if (cells.length === 0) return { table, empty: words.empty.pairs };
  return {
    table,
    options: (plot, width) => ({
      width,
      height: 150 + names.length * 28,
      marginLeft: margin(names.map((name) => short(name, SHOWN))),
      marginBottom: 130,
      x: { ...namesAxis(names, SHOWN), tickRotate: -60 },
      y: namesAxis(names, SHOWN),
      color: { type: 'diverging', scheme: 'PuOr', domain: [-1, 1], label: words.npmi, legend: true },
      marks: [
        plot.cell(cells, { x: 'x', y: 'y', fill: 'npmi', inset: 0.5, tip: true }),
        plot.text(cells, {
          x: 'x',
          y: 'y',
          text: 'both',
          fill: (cell) => (Math.abs(cell.npmi) > 0.55 ? '#fff' : '#222'),
        }),
      ],
    }),
  };
};
