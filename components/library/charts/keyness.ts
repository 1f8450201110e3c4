/** What rose and what fell between two periods. */
import type { KeynessRow } from '../../../lib/insight/keyness';
import type { LibraryCopy } from '../../copy/library';
import { type Chart, margin, short, two } from './chart';

export const keynessChart = (rows: readonly KeynessRow[], copy: LibraryCopy): Chart => {
  const words = copy.plots;
  const table = [
    [words.phrase, words.before, words.beforeOf, words.after, words.afterOf, words.logRatio, words.logLikelihood],
    ...rows.map((row) => [
      ...[row.phrase, row.before, row.beforeOf, row.after, row.afterOf],
      ...[two(row.logRatio), two(row.logLikelihood)],
    ]),
  ];
  const telling = rows.filter((row) => row.logRatio !== 0);
  const shown = [
    ...telling.filter((row) => row.logRatio > 0).slice(0, 15),
    ...telling.filter((row) => row.logRatio < 0).slice(0, 15),
  ]
    .sort((a, b) => b.logRatio - a.logRatio)
    .map((row) => ({ ...row, name: short(row.phrase), way: row.logRatio > 0 ? words.rose : words.fell }));
  if (shown.length === 0) return { table };
  return {
    table,
    options: (plot, width) => ({
      width,
      height: 60 + shown.length * 24,
      marginLeft: margin(shown.map((row) => row.name)),
      marginRight: 60,
      x: { label: words.logRatio, grid: true },
      y: { domain: [...new Set(shown.map((row) => row.name))], label: null },
      color: { domain: [words.rose, words.fell], range: ['#d55e00', '#0072b2'], legend: true },
      marks: [
        plot.barX(shown, {
          x: 'logRatio',
          y: 'name',
          fill: 'way',
          fillOpacity: (row) => (row.logLikelihood >= 3.84 ? 1 : 0.35),
        }),
        plot.text(shown, {
          x: 'logRatio',
          y: 'name',
          text: (row) => `${row.before}→${row.after}`,
          textAnchor: 'start',
          dx: 5,
        }),
        plot.ruleX([0]),
      ],
    }),
  };
};
