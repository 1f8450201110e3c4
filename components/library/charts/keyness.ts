/** What is more and what is less common in one part of the articles than in another; only what is so significantly is drawn. */
import type { KeynessRow } from '../../../lib/insight/keyness';
import { SIGNIFICANT } from '../../../lib/insight/likelihood';
import type { LibraryCopy } from '../../copy/library';
import { type Chart, margin, namesAxis, short, two } from './chart';

/** Between two periods, or in what a search finds beside all else. */
export type Compared = 'keyness' | 'keywords';

export const keynessChart = (rows: readonly KeynessRow[], copy: LibraryCopy, compared: Compared): Chart => {
  const words = copy.plots;
  const { parts, columns, more, less, empty, insignificant } = words.compared[compared];
  const table = [
    [words.phrase, ...columns, words.logRatio, words.logLikelihood],
    ...rows.map((row) => [
      ...[row.phrase, row.reference, row.referenceOf, row.target, row.targetOf],
      ...[two(row.logRatio), two(row.logLikelihood)],
    ]),
  ];
  const [one] = rows;
  if (one === undefined) return { table, empty };
  const telling = rows.filter((row) => row.logLikelihood >= SIGNIFICANT);
  if (telling.length === 0) return { table, empty: insignificant(rows.length, one.referenceOf, one.targetOf) };
  const shown = [
    ...telling.filter((row) => row.logRatio > 0).slice(0, 15),
    ...telling.filter((row) => row.logRatio < 0).slice(0, 15),
  ]
    .sort((a, b) => b.logRatio - a.logRatio)
    .map((row) => ({ ...row, way: row.logRatio > 0 ? more : less }));
  const ways = [
    [more, '#d55e00'],
    [less, '#0072b2'],
  ].filter(([name]) => shown.some(({ way }) => way === name));
  const of = [
    [parts[0], one.referenceOf],
    [parts[1], one.targetOf],
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
        label: [words.logRatio, ...of.map(([part, count]) => `${part} ${words.inArticles(count)}`)].join(' · '),
        labelOffset: 42,
        labelAnchor: 'center',
        labelArrow: 'none',
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
            text: (row) => `${row.reference}→${row.target}`,
            textAnchor: way < 0 ? 'end' : 'start',
            dx: 5 * way,
          }),
        ),
        plot.ruleX([0]),
      ],
    }),
  };
};
