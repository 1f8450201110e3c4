/** Numbers as Chinese texts write them. */

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number in folded text: digits with or without thousands separators, or Chinese numerals. For use inside a pattern. */
export const NUMERAL = '(?:\\d[\\d,]{0,11}|[零〇一二两三四五六七八九十百千万]{1,9})';

/** The value below 10,000 of `十二`, `三百〇五`, `二〇二二`. */
function small(numeral: string): number | undefined {
  if (!/[十百千]/.test(numeral)) {
    const digits = [...numeral].map((unit) => DIGITS.indexOf(unit));
    return digits.includes(-1) ? undefined : Number(digits.join(''));
  }
  let sum = 0;
  let digit: number | undefined;
  for (const unit of numeral) {
    const factor = UNITS[unit];
    const value = DIGITS.indexOf(unit);
    if (factor !== undefined) {
      sum += (digit ?? 1) * factor;
      digit = undefined;
    } else if (value === -1) return undefined;
    else digit = value;
  }
  return sum + (digit ?? 0);
}

/** The value of one numeral as `NUMERAL` finds it; `undefined` for anything else, such as a mask (`**`). */
export function numeralValue(numeral: string): number | undefined {
  if (numeral === '') return undefined;
  if (/^[\d,]+$/.test(numeral)) return Number(numeral.replaceAll(',', ''));
  const plain = numeral.replaceAll('〇', '零').replaceAll('两', '二');
  const [thousands, rest] = plain.split('万') as [string, string?];
  const high = small(thousands);
  if (rest === undefined || high === undefined || thousands === '') return thousands === '' ? undefined : high;
  const low = rest === '' ? 0 : small(rest);
  return low === undefined ? undefined : high * 10_000 + low;
}
