/** Orders and the file of a concordance (keyword in context). */
import { fold } from '../../lib/text/fold';
import type { KwicRow } from './rows';

export const KWIC_ORDERS = ['text', 'left', 'right', 'date', 'outlet'] as const;
export type KwicOrder = (typeof KWIC_ORDERS)[number];

/** What stands beside the keyword, from it outwards, so that equal neighbours in either script stand together. */
const outwards = (before: string): string => Array.from(fold(before)).reverse().join('');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const ordered = (rows: readonly KwicRow[], order: KwicOrder): KwicRow[] => {
  if (order === 'text') return [...rows];
  const key: Record<Exclude<KwicOrder, 'text'>, (row: KwicRow) => string> = {
    left: (row) => outwards(row.before),
    right: (row) => fold(row.after),
    date: (row) => row.publishedAt || '9999',
    outlet: (row) => row.outlet,
  };
  const keyed = rows.map((row) => [key[order](row), row] as const);
  return keyed.sort(([a], [b]) => compare(a, b)).map(([, row]) => row);
};

/** Rows as a table for `csv`, with its header. */
export const kwicTable = (rows: readonly KwicRow[], header: readonly string[]): (string | number)[][] => [
  [...header],
  ...rows.map((row) => [
    row.before,
    row.words,
    row.after,
    row.title,
    row.outlet,
    row.publishedAt,
    row.start,
    row.articleId,
  ]),
];
