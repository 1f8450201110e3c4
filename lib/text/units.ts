/** Sets of code units that are looked up unit by unit, which an expression would take ten times as long for. */

/** All that `\s` matches. */
export const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/**
 * Two code units as one number, which a map finds at once; a word that was cut from a text an engine would first have to compare with all
 * that it knows. Some pairs share a number.
 */
export const pairCode = (one: number, other: number): number => (one << 14) ^ other;

/** Whether one of these stands at a place; nothing does behind the end. */
export function oneOf(units: string): (text: string, at: number) => boolean {
  const codes = new Set(Array.from(units, (unit) => unit.charCodeAt(0)));
  return (text, at) => codes.has(text.charCodeAt(at));
}
