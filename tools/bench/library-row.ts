/** Rows of the benchmark of the library at one size. */
import type { BenchRow } from './row';

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Makes rows at a size; `ours` and `theirs` have the same unit, `more` is added to the note. */
export const rowsAt =
  (size: number) =>
  (
    name: string,
    baseline: string,
    ours: number,
    theirs: number,
    unit: string,
    target: string,
    more = '',
  ): BenchRow => ({
    name: `library ${size}: ${name}`,
    baseline,
    ratio: rounded(ours / theirs),
    median: rounded(ours),
    unit,
    target,
    note: more === '' ? `${size} articles` : `${size} articles, ${more}`,
  });

export type RowMaker = ReturnType<typeof rowsAt>;
