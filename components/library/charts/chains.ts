/** Reprints of one text in time. */
import type { ChainRow } from '../../../lib/insight/chains';
import type { LibraryCopy } from '../../copy/library';
import { type Chart, DAY, dayOf, HUES, MONTH, margin, short } from './chart';

export const chainsChart = (rows: readonly ChainRow[], copy: LibraryCopy): Chart => {
  const words = copy.plots;
  const table = [
    [words.text, words.title, words.outlet, words.date],
    ...rows.flatMap((row, at) => row.links.map((link) => [at + 1, link.title, link.outlet, link.publishedAt])),
  ];
  const shown = rows.slice(0, 20).flatMap((row, at) =>
    row.links
      .filter((link) => link.publishedAt !== '')
      .map((link) => ({
        ...link,
        name: `${at + 1} ${short(row.links[0]!.title)} (${row.links.length})`,
        outlet: link.outlet || words.unknown,
      })),
  );
  if (shown.length === 0) return { table, empty: rows.length === 0 ? words.empty.chains : words.empty.undated };
  const when = (row: { publishedAt: string }): Date => dayOf(row.publishedAt);
  const names = [...new Set(shown.map((row) => row.name))];
  const years = new Set(shown.map((row) => row.publishedAt.slice(0, 4)));
  return {
    table,
    options: (plot, width) => ({
      width,
      height: 70 + names.length * 30,
      marginLeft: margin(names, 240),
      marginRight: 80,
      x: { type: 'utc', label: words.date, grid: true, inset: 10, tickFormat: years.size > 1 ? MONTH : DAY },
      y: { domain: names, label: null },
      marks: [
        plot.line(shown, { x: when, y: 'name', z: 'name', strokeOpacity: 0.4 }),
        plot.dot(shown, {
          x: when,
          y: 'name',
          r: 4,
          fill: HUES[0]!,
          tip: true,
          channels: { outlet: 'outlet', title: 'title' },
        }),
        plot.text(
          shown,
          plot.selectLast({ x: when, y: 'name', z: 'name', text: 'outlet', textAnchor: 'start', dx: 8 }),
        ),
      ],
    }),
  };
};
