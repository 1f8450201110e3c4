/** Orders and the file of a concordance (keyword in context). */
import { fold } from '../../lib/text/fold';
import { overlaps, type Span } from '../../lib/text/span';
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
    outlet: (row) => fold(row.outlet),
  };
  const keyed = rows.map((row) => [key[order](row), row] as const);
  return keyed.sort(([a], [b]) => compare(a, b)).map(([, row]) => row);
};

/** A stretch of text that begins at `from`, in pieces: those where a collocate stands, and those between. */
export const pieces = (text: string, from: number, near: readonly Span[] = []): { text: string; near: boolean }[] => {
  const cuts = near.flatMap(({ start, end }) => [start - from, end - from]).filter((at) => at > 0 && at < text.length);
  const edges = [0, ...cuts.sort((a, b) => a - b), text.length];
  return edges.slice(1).map((end, at) => {
    const start = edges[at]!;
    return {
      text: text.slice(start, end),
      near: near.some((one) => overlaps(one, { start: from + start, end: from + end })),
    };
  });
};

/** Rows as a table for `csv`, with its header; in each of them what they are of: the search, and the collocate with its span, where there is one. */
export const kwicTable = (
  rows: readonly KwicRow[],
  header: readonly string[],
  told: readonly (string | number)[],
): (string | number)[][] => [
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
    ...told,
  ]),
];
