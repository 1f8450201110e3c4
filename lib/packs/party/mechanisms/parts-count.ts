/** How many parts a name has by its own words. */

/** Numbers that parts are made of. */
export const NUMERALS = '零一二三四五六七八九十';
/** How far from a name its parts are looked for, in UTF-16 code units. */
export const REACH = 140;

/** Of “四联” and “四个同步”, what its parts echo. */
export const ECHO = /^[双二两三四五六七八九](?:[个大])?([一-鿿]{1,2})(?:工程|行动|计划)?$/;
/** 三岗一队: of each kind so many. */
export const PAIRS = /^(?!.位一体)(?:[一二两三四五六七八九][一-鿿]){2,4}$/;

export const worth = (numeral: string): number => (/[两双]/.test(numeral) ? 2 : NUMERALS.indexOf(numeral));

/** Whether what parts echo stands as often as there are parts, at most `reach` behind `end`. */
export function echoes(folded: string, end: number, reach: number, count: number, echo: string): boolean {
  const near = folded.slice(end, end + reach + echo.length - 1);
  let at = -1;
  for (let left = count; left > 0; left--) {
    at = near.indexOf(echo, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** How many parts a name may have by its words: 3 for 三所联动, 1+3+N and 135; 4 or 3 for 三岗一队; none where it says no number. */
export function countsOf(name: string): number[] {
  const digits = /^[0-9]{3,6}(?=$|[\u4e00-\u9fff])/.exec(name)?.[0];
  if (digits !== undefined) return [digits.length];
  if (/^[0-9N]{1,2}(?:\+[0-9N]{1,2}){2,5}$/.test(name)) return [name.split('+').length];
  const numeral = /(?<![十百])[二两三四五六七八九](?!合一|十)|^双(?=.{1,3}$)/.exec(name)?.[0];
  if (numeral === undefined) return [];
  const each = PAIRS.test(name) ? [...name].filter((_, at) => at % 2 === 0).map(worth) : [];
  return [...(each.length > 0 ? [each.reduce((sum, one) => sum + one)] : []), worth(numeral)];
}

/** The numbers of 1+3+N and 135, in order. */
export const numbersOf = (name: string): string[] | undefined =>
  /^[0-9N]{1,2}(?:\+[0-9N]{1,2}){1,5}$/.test(name)
    ? name.split('+')
    : /^[1-9]{3,6}$/.test(name)
      ? [...name]
      : undefined;
