/** What rose and what fell between two periods; only what did so significantly is drawn. */
import type { KeynessRow } from '../../../lib/insight/keyness';
import { SIGNIFICANT } from '../../../lib/insight/likelihood';
import type { LibraryCopy } from '../../copy/library';
import { type Chart, margin, namesAxis, short, two } from './chart';

export const keynessChart = (rows: readonly KeynessRow[], copy: LibraryCopy): Chart => {
  const words = copy.plots;
  const table = [
    [words.phrase, words.before, words.beforeOf, words.after, words.afterOf, words.logRatio, words.logLikelihood],
    ...rows.map((row) => [
      ...[row.phrase, row.before, row.beforeOf, row.after, row.afterOf],
      ...[two(row.logRatio), two(row.logLikelihood)],
    ]),
  ];
  const [one] = rows;
  if (one === undefined) return { table, empty: words.empty.keyness };
  const telling = rows.filter((row) => row.logLikelihood >= SIGNIFICANT);
  if (telling.length === 0) return { table, empty: words.empty.insignificant(rows.length, one.beforeOf, one.afterOf) };
  const shown = [
    ...telling.filter((row) => row.logRatio > 0).slice(0, 15),
    ...telling.filter((row) => row.logRatio < 0).slice(0, 15),
  ]
    .sort((a, b) => b.logRatio - a.logRatio)
    .map((row) => ({ ...row, way: row.logRatio > 0 ? words.rose : words.fell }));
  const ways = [
    [words.rose, '#d55e00'],
    [words.fell, '#0072b2'],
  ].filter(([name]) => shown.some(({ way }) => way === name));
  const of = [
    [words.periods.before, one.beforeOf],
    [words.periods.after, one.afterOf],
  ] as const;
  return {
    table,
    options: (plot, width) => ({
      width,
      height: 76 + shown.length * 24,
      marginLeft: margin(shown.map((row) => short(row.phrase))),
      marginRight: 20,
      marginBottom: 46,
      // Room beside the longest bars for their numbers.
      x: {
        label: [words.logRatio, ...of.map(([period, count]) => `${period} ${words.inArticles(count)}`)].join(' · '),
        labelOffset: 42,
        grid: true,
        inset: 40,
      },
      y: namesAxis(shown.map((row) => row.phrase)),
      color: { domain: ways.map(([name]) => name), range: ways.map(([, hue]) => hue), legend: true },
      marks: [
        plot.barX(shown, { x: 'logRatio', y: 'phrase', fill: 'way' }),
        ...([-1, 1] as const).map((way) =>
          plot.text(shown, {
            filter: (row) => Math.sign(row.logRatio) === way,
            x: 'logRatio',
            y: 'phrase',
            text: (row) => `${row.before}→${row.after}`,
            textAnchor: way < 0 ? 'end' : 'start',
            dx: 5 * way,
          }),
        ),
        plot.ruleX([0]),
      ],
    }),
  };
};
