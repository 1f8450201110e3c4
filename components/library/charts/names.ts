/** Mechanism names: where, and since when. */
import type { NameRow } from '../../../lib/insight/names';
import type { LibraryCopy } from '../../copy/library';
import { type Chart, dayOf, margin, short } from './chart';

export const namesChart = (rows: readonly NameRow[], copy: LibraryCopy): Chart => {
  const words = copy.plots;
  const table = [
    [words.name, words.region, words.first, words.outlet, words.articles],
    ...rows.map((row) => [row.name, row.region || words.unknown, row.first, row.firstOutlet, row.articles]),
  ];
  const names = [...new Set(rows.filter((row) => row.first !== '').map((row) => row.name))].slice(0, 25);
  const shown = rows
    .filter((row) => row.first !== '' && names.includes(row.name))
    .map((row) => ({
      ...row,
      day: row.first.slice(0, 10),
      name: short(row.name),
      region: row.region || words.unknown,
    }));
  if (shown.length === 0) return { table };
  const days = [...new Set(shown.map((row) => row.day))].sort();
  const when = (row: { day: string }): Date => dayOf(row.day);
  const kind = (row: { origin: boolean }): string => (row.origin ? words.origin : words.later);
  return {
    table,
    options: (plot, width) => ({
      width,
      height: 70 + names.length * 26,
      marginLeft: margin(shown.map((row) => row.name)),
      marginRight: 70,
      x: { type: 'utc', label: words.first, grid: true, ...(days.length === 1 ? { ticks: 1 } : {}) },
      y: { domain: names.map((name) => short(name)), label: null },
      color: { domain: [words.origin, words.later], range: ['#d55e00', '#0072b2'], legend: true },
      marks: [
        plot.ruleY(shown, plot.groupY({ x1: 'min', x2: 'max' }, { x1: when, x2: when, y: 'name', strokeOpacity: 0.3 })),
        plot.dot(shown, { x: when, y: 'name', r: (row) => 3 + Math.sqrt(row.articles), fill: kind, tip: true }),
        plot.text(shown, { x: when, y: 'name', text: 'region', textAnchor: 'start', dx: 10 }),
      ],
    }),
  };
};
