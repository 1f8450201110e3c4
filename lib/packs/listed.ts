/** Formulas from rows of words: the first is the canonical form, the others are its variants. */
import type { Formula } from '../recognise/types';

export const listed = (kind: string, type: string, rows: readonly string[]): Formula[] =>
  rows.map((row) => {
    const [canonical, ...variants] = row.split('|') as [string, ...string[]];
    return { kind, type, canonical, variants };
  });
