/** Award claims by granter and level. Most state no granter: of these only the table tells, where others do, since beside them no bar could be seen. */
import type { AwardRow } from '../../../lib/insight/awards';
import type { LibraryCopy } from '../../copy/library';
import { type Chart, HUES, margin, namesAxis, short, wholeTicks } from './chart';

export const awardsChart = (rows: readonly AwardRow[], copy: LibraryCopy): Chart => {
  const words = copy.plots;
  const level = (id: string): string => words.levels[id] ?? (id || words.unstated);
  const table = [
    [words.level, words.granter, words.claims, words.articles],
    ...rows.map((row) => [level(row.level), row.granter || words.unstated, row.claims, row.articles]),
  ];
  const stated = rows.filter((row) => row.granter !== '');
  const [drawn, others] = stated.length > 0 ? [stated, rows.filter((row) => row.granter === '')] : [rows, []];
  const left = others.reduce((sum, { claims }) => sum + claims, 0);
  const totals = new Map<string, number>();
  for (const row of drawn) totals.set(row.granter, (totals.get(row.granter) ?? 0) + row.claims);
  const top = [...totals]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 15)
    .map(([granter]) => granter);
  const shown = drawn
    .filter((row) => top.includes(row.granter))
    .map((row) => ({ claims: row.claims, granter: row.granter || words.unstated, level: level(row.level) }));
  if (shown.length === 0) return { table, empty: words.empty.awards };
  const levels = ['national', 'provincial', 'municipal', 'county', 'unit', ''].map(level);
  return {
    table,
    options: (plot, width) => ({
      width,
      height: 70 + top.length * 26,
      marginLeft: margin(shown.map((row) => short(row.granter))),
      // In the middle, where nothing cuts it off.
      x: {
        label: left === 0 ? words.claims : words.claimsBeside(left),
        labelAnchor: 'center',
        labelArrow: 'none',
        grid: true,
        ticks: wholeTicks(Math.max(...totals.values())),
      },
      y: namesAxis(top.map((granter) => granter || words.unstated)),
      color: { domain: levels, range: HUES, legend: true },
      marks: [plot.barX(shown, { x: 'claims', y: 'granter', fill: 'level', tip: true }), plot.ruleX([0])],
    }),
  };
};
