/** How many parts a name has by its own words. */

/** Numbers that parts are made of. */
export const NUMERALS = '零一二三四五六七八九十';
/** How far from a name its parts are looked for, in UTF-16 code units. */
export const REACH = 140;

/** Of “四联”, what its parts echo. */
export const ECHO = /^[双二两三四五六七八九](\p{Script=Han})$/u;

/** How many parts a name says it has: 3 for 三所联动, 1+3+N and 135. */
export function countOf(name: string): number | undefined {
  if (/^[0-9]{3,6}$/.test(name)) return name.length;
  if (/^[0-9N]{1,2}(?:\+[0-9N]{1,2}){2,5}$/.test(name)) return name.split('+').length;
  const numeral = /[二两三四五六七八九](?!合一)|^双(?=.{1,3}$)/.exec(name)?.[0];
  return numeral === undefined ? undefined : /[两双]/.test(numeral) ? 2 : NUMERALS.indexOf(numeral);
}

/** The numbers of 1+3+N and 135, in order. */
export const numbersOf = (name: string): string[] | undefined =>
  /^[0-9N]{1,2}(?:\+[0-9N]{1,2}){1,5}$/.test(name)
    ? name.split('+')
    : /^[1-9]{3,6}$/.test(name)
      ? [...name]
      : undefined;
