/**
 * Formulas from rows of words: the first is the canonical form, the others after `|` are its variants; after `@` stand the first year and,
 * after a space, where it was said, both only where certain.
 */
import type { Formula } from '../recognise/types';

export const listed = (kind: string, type: string, rows: readonly string[]): Formula[] =>
  rows.map((row) => {
    const [words, dated] = row.split('@') as [string, string?];
    const [canonical, ...variants] = words.split('|') as [string, ...string[]];
    const [year, origin] = dated?.split(/ (.+)/) ?? [];
    return { kind, type, canonical, variants, ...(year && { year: Number(year) }), ...(origin && { origin }) };
  });
