/** Dates as Chinese pages print them, kept as China time and never passed through `Date`. */

const GAP = '[\\s\\u00a0]*';
const TIME = `(?:[\\s\\u00a0T|｜]*(\\d{1,2})${GAP}[:：时]${GAP}(\\d{2})(?:${GAP}[:：分]${GAP}(\\d{2})(?!\\d))?)?`;
const DATE = new RegExp(
  `(?<![\\d.])((?:19|20)\\d{2})${GAP}(?:[-/.．－—]|年|\\s)${GAP}(\\d{1,2})${GAP}(?:[-/.．－—]|月)${GAP}(\\d{2}(?=\\d{2}[:：]\\d{2})|\\d{1,2}(?!\\d))${GAP}日?(?:${GAP}[（(]?(?:星期|周)[一二三四五六日天][）)]?)?${TIME}`,
  'g',
);

export interface PrintedDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM[:SS]`. */
  value: string;
  printed: string;
  /** Where it stands in the text it was read from (UTF-16). */
  index: number;
}

const two = (digits: string): string => digits.padStart(2, '0');

/** The dates of a string, in order; what is no date of the calendar is passed over, and so is 00:00:00, a day's filler. */
export function datesIn(text: string): PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (const found of text.matchAll(DATE)) {
    const [printed, year, month, day, hour, minute, second] = found;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) continue;
    let value = `${year}-${two(month!)}-${two(day!)}`;
    const midnight = Number(hour) === 0 && minute === '00' && second === '00';
    if (hour && !midnight && Number(hour) < 24 && Number(minute) < 60)
      value += ` ${two(hour)}:${minute}${second ? `:${second}` : ''}`;
    dates.push({ value, printed: printed.trim(), index: found.index });
  }
  return dates;
}

const IN_URL = [
  /t((?:19|20)\d\d)(\d\d)(\d\d)_\d+/,
  /\/((?:19|20)\d\d)[-/_]?(\d\d)[-/_](\d\d)(?!\d)/,
  /\/((?:19|20)\d\d)\/(\d\d)(\d\d)\//,
  /\/((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/,
  /\/((?:19|20)\d\d)-?(\d\d)\//,
];

/** The day (`YYYY-MM-DD`) or month (`YYYY-MM`) that an address names, or null. Only ever a tie-breaker. */
export function dateInUrl(url: string): string | null {
  for (const form of IN_URL) {
    const [, year, month, day] = form.exec(url) ?? [];
    if (month && Number(month) >= 1 && Number(month) <= 12 && Number(day ?? 1) <= 31 && day !== '00') {
      return day ? `${year}-${month}-${day}` : `${year}-${month}`;
    }
  }
  return null;
}
