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

const HAN = '[一-鿿]';
/** What a number before it counts or dates: there a digit is a number, and no part of a name. */
const COUNTED =
  '[年月日号时点分秒元角度米岁克吨亩里万亿千百余多届周天期个名人次件项家篇面块座枚幅部份场条起例户轮对所门本倍成版处种类比]|支(?!部)|位(?!一体)|级(?![一-鿿]{0,4}(?:联动|体系|网格|机制|架构|平台|书记))';
/** 1等奖, 2、3等功. */
const GRADE = /(?<![\d.])[1-4](?=(?:[、和及][1-4])*等[奖功])/g;
/** “6联”, “2学1做”, “4检合1”. */
const QUOTED = /[“‘][^“”‘’、，\n]{2,24}[”’]/g;
const IN_NAME = new RegExp(
  `(?<![\\d.+A-Za-z第~—-])[1-9](?=${HAN})(?![年月日号时点分秒元度米岁万亿])|(?<=[一-鿿])[1-9](?=[”’])`,
  'g',
);
/** “一+三+N”. */
const ADDED = /(?<=[“‘+])[一二三四五六七八九](?=\+)|(?<=\+)[一二三四五六七八九](?=[+”’])/g;
/** 6联工作法, 4位一体. */
const UNQUOTED = new RegExp(`(?<![\\d.+:,A-Za-z第年月日号%~—-])[1-9](?=${HAN})(?!${COUNTED})`, 'g');
/** 1个支部1座堡垒, 每1起案件. */
const ONE = '[个名支座面盏团]';
const EACH = new RegExp(
  `1(?:(?<!\\d1)(?=${ONE}${HAN}{1,6}[1一]${ONE}${HAN})|(?<=(?<!\\d)[1一]${ONE}${HAN}{1,6}1)(?=${ONE}${HAN})|(?<=每1)(?=[个名件起]))`,
  'g',
);

const written = (digit: string, at: number, whole: string): string =>
  digit === '2' && !/[等级]/.test(whole[at + 1] ?? '等') ? '两' : DIGITS[Number(digit)]!;
const inName = (quoted: string): string =>
  quoted.replace(IN_NAME, written).replace(ADDED, (numeral) => String(DIGITS.indexOf(numeral)));

/** Folded text with numerals for the digits of grades and names, which are the same in either: 1等奖, “6联”, 4位一体. As long as the text. */
export const numerals = (folded: string): string =>
  folded.replace(QUOTED, inName).replace(GRADE, written).replace(UNQUOTED, written).replace(EACH, '一');
