/** Mechanism names: where, and since when. */
import type { NameRow } from '../../../lib/insight/names';
import type { LibraryCopy } from '../../copy/library';
import { type Chart, dayOf, HUES, MONTH, margin, namesAxis, short } from './chart';

export const namesChart = (rows: readonly NameRow[], copy: LibraryCopy): Chart => {
  const words = copy.plots;
  const table = [
    [words.name, words.region, words.first, words.earliest, words.outlet, words.articles],
    ...rows.map((row) => [
      row.name,
      row.region || words.unknown,
      row.first,
      row.origin ? '✓' : '',
      row.firstOutlet,
      row.articles,
    ]),
  ];
  const names = [...new Set(rows.filter((row) => row.first !== '').map((row) => row.name))].slice(0, 25);
  const shown = rows
    .filter((row) => row.first !== '' && names.includes(row.name))
    .map((row) => ({
      ...row,
      region: row.region || words.unknown,
    }));
  if (shown.length === 0) return { table, empty: rows.length === 0 ? words.empty.names : words.empty.undated };
  const when = (row: { first: string }): Date => dayOf(row.first);
  const counts = new Map<string, number>();
  for (const { region } of shown) counts.set(region, (counts.get(region) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, HUES.length - 1);
  const domain = common.map(([region]) => region);
  const place = (row: { region: string }): string => (domain.includes(row.region) ? row.region : words.others);
  if (counts.size > domain.length) domain.push(words.others);
  return {
    table,
    options: (plot, width) => ({
      width,
      height: 70 + names.length * 26,
      marginLeft: margin(names.map((name) => short(name))),
      marginRight: 70,
      x: { type: 'utc', label: words.first, grid: true, inset: 10, tickFormat: MONTH },
      y: namesAxis(names),
      color: { domain, range: HUES, legend: true },
      marks: [
        plot.ruleY(shown, plot.groupY({ x1: 'min', x2: 'max' }, { x1: when, x2: when, y: 'name', strokeOpacity: 0.3 })),
        plot.dot(shown, {
          x: when,
          y: 'name',
          r: (row) => 4 + Math.sqrt(row.articles),
          fill: place,
          stroke: (row) => (row.origin ? 'currentColor' : 'none'),
          strokeWidth: 2,
          tip: true,
          channels: { region: 'region', articles: 'articles' },
        }),
      ],
    }),
  };
};
