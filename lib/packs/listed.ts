/**
 * Formulas from rows of words: the first is the canonical form, the others after `|` are its variants; after `@` stand the first year and,
 * after a space, where it was said, both only where certain.
 */
import type { Formula } from '../recognise/types';

const NONE: readonly string[] = [];

export const listed = (kind: string, type: string, rows: readonly string[]): Formula[] =>
  rows.map((row) => {
    const at = row.indexOf('@');
    const words = at < 0 ? row : row.slice(0, at);
    const bar = words.indexOf('|');
    const canonical = bar < 0 ? words : words.slice(0, bar);
    const variants = bar < 0 ? NONE : words.slice(bar + 1).split('|');
    if (at < 0) return { kind, type, canonical, variants };
    const said = row.slice(at + 1);
    const space = said.indexOf(' ');
    const year = Number(space < 0 ? said : said.slice(0, space));
    const origin = space < 0 ? '' : said.slice(space + 1);
    return { kind, type, canonical, variants, ...(year > 0 && { year }), ...(origin !== '' && { origin }) };
  });
