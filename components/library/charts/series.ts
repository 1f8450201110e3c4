/** A phrase over time, stacked by outlet. */

import { monthsBetween } from '../../../lib/insight/seen';
import type { SeriesRow } from '../../../lib/insight/series';
import type { LibraryCopy } from '../../copy/library';
import { type Chart, HUES, wholeTicks } from './chart';

const OUTLETS = 6;
/** Room for the name of a month on the axis (px). */
const TICK = 56;

export const seriesChart = (rows: readonly SeriesRow[], copy: LibraryCopy): Chart => {
  const words = copy.plots;
  const table = [
    [words.month, words.outlet, words.articles, words.mentions, words.of],
    ...rows.map((row) => [row.month || words.undated, row.outlet, row.articles, row.mentions, row.of]),
  ];
  const all = rows.filter((row) => row.month !== '');
  const dated = all.filter((row) => row.articles > 0);
  if (dated.length === 0) {
    const undated = rows.some((row) => row.articles > 0);
    return { table, empty: undated ? words.empty.undated : words.empty.series };
  }
  const totals = new Map<string, number>();
  for (const row of dated) totals.set(row.outlet, (totals.get(row.outlet) ?? 0) + row.articles);
  const top = [...totals]
    .filter(([outlet]) => outlet !== '')
    .sort((a, b) => b[1] - a[1])
    .slice(0, OUTLETS)
    .map(([outlet]) => outlet);
  const named = dated.map((row) => ({
    ...row,
    shown: top.includes(row.outlet) ? row.outlet : row.outlet === '' ? words.unknown : words.others,
  }));
  // The commonest first, what is no outlet last and in greys.
  const domain = [...top, words.others, words.unknown].filter((name) => named.some((row) => row.shown === name));
  const greys: Record<string, string> = { [words.others]: '#8c8c8c', [words.unknown]: '#bfbbb4' };
  // Of all articles, that a phrase is seen to end, or to begin late.
  const months = monthsBetween(all[0]!.month, all.at(-1)!.month);
  const clipped = new Map<string, number>();
  for (const row of all) clipped.set(row.month, (clipped.get(row.month) ?? 0) + row.of);
  const inMonth = new Map<string, number>();
  for (const row of dated) inMonth.set(row.month, (inMonth.get(row.month) ?? 0) + row.articles);
  return {
    table,
    options: (plot, width) => ({
      width,
      height: 320,
      marginTop: 34,
      marginBottom: 40,
      x: {
        domain: months,
        label: null,
        // Else where there are more months than pixels they would all have one place.
        round: false,
        ticks: months.filter((_, at) => at % Math.ceil((months.length * TICK) / width) === 0),
      },
      y: { label: words.articles, grid: true, ticks: wholeTicks(Math.max(...inMonth.values())) },
      color: { domain, range: domain.map((name) => HUES[top.indexOf(name)] ?? greys[name]), legend: domain.length > 1 },
      r: { range: [1, 5] },
      marks: [
        plot.barY(named, { x: 'month', y: 'articles', fill: 'shown', tip: true }),
        plot.ruleY([0]),
        plot.dot([...clipped], {
          x: ([month]) => month,
          r: ([, count]) => count,
          frameAnchor: 'top',
          dy: -10,
          fill: 'currentColor',
          fillOpacity: 0.4,
          title: ([month, count]) => `${month} ${words.of}: ${count}`,
        }),
      ],
    }),
  };
};
