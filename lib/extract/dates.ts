/** Dates as Chinese pages print them, kept as China time: never moved to another zone. */
import { dateOf } from '../text/date';

const GAP = '[\\s\\u00a0]*';
const CLOCK = `(上午|下午|早上|晚上|凌晨|中午)?${GAP}(\\d{1,2})${GAP}[:：时]${GAP}(\\d{2})(?:${GAP}[:：分]${GAP}(\\d{2})(?!\\d))?`;
const TIME = `(?:[\\s\\u00a0T|｜]*${CLOCK})?`;
const SEPARATOR = '[-/.．－—]';
const DAY = `(\\d{2}(?=\\d{2}[:：]\\d{2})|\\d{1,2}(?!\\d))`;
const WEEKDAY = '(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?)?';

/** Year, month and day in this order, then perhaps a time. */
const DATE = new RegExp(
  `(?<![\\d.])((?:19|20)\\d{2})${GAP}(?:${SEPARATOR}|年|\\s)${GAP}(\\d{1,2})${GAP}(?:${SEPARATOR}|月)${GAP}${DAY}${GAP}日?${GAP}${WEEKDAY}${TIME}`,
  'g',
);
/** A year of two digits, which only a time after it tells from other numbers. */
const SHORT_YEAR = new RegExp(`(?<![\\d./-])(\\d{2})-(\\d{2})-(\\d{2})[\\s\\u00a0]+${CLOCK}`, 'g');
/** A year of two digits after a label: 日期：11-06-28. */
const LABELLED_SHORT_YEAR = /(?<=(?:日期|时间)[:：]\s*)(\d{2})-(\d{1,2})-(\d{1,2})(?![\d:：-])/g;
/** A day in words: 二〇二四年三月五日. */
const IN_WORDS =
  /([一二][〇○零九][〇○零一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;
/** Month and day, or the day, set large over the year: 06-19 / 2023, 19 / 2023-06. */
const YEAR_LAST =
  /(?<![\d./:-])(?:(\d{1,2})[-/.月](\d{1,2})日?[\s/]+((?:19|20)\d{2})(?![\d年./-])|(\d{1,2})[\s/]+((?:19|20)\d{2})[-/.年](\d{1,2})月?(?![\d./:-]))/g;

export interface PrintedDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM[:SS]`. */
  value: string;
  printed: string;
  /** Where it stands in the text it was read from (UTF-16). */
  index: number;
}

const two = (digits: string | number): string => String(digits).padStart(2, '0');

/** A number below a hundred, or a year told digit by digit, in figures: 二十三 → 23, 二〇二四 → 2024. */
const figures = (words: string): string =>
  words
    .replace(/^十/, '一十')
    .replace(/十$/, '十〇')
    .replace(/十/, '')
    .replace(/./g, (word) => `${'〇一二三四五六七八九'.indexOf(word.replace(/[○零]/, '〇'))}`);

/** `YYYY-MM-DD`, empty where the calendar has no such day. */
const dayOf = (year: string, month: string, day: string): string => dateOf(`${year}-${two(month)}-${two(day)}`);

/** ` HH:MM[:SS]`; empty for no time, for 00:00:00, a day's filler, and for 晚上12:20, which may be of the next day. */
function timeOf(half = '', hour?: string, minute?: string, second?: string): string {
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return '';
  if (Number(hour) === 0 && minute === '00' && second === '00') return '';
  if (half === '晚上' && hour === '12') return '';
  let hours = Number(hour);
  if ((/[下晚]/.test(half) && hours < 12) || (half === '中午' && hours < 11)) hours += 12;
  else if (half === '凌晨' && hours === 12) hours = 0;
  return ` ${two(hours)}:${minute}${second ? `:${second}` : ''}`;
}

/** The dates of a string, in order. */
export function datesIn(text: string): PrintedDate[] {
  const dates: PrintedDate[] = [];
  const add = (day: string, time: string, { 0: printed, index }: RegExpExecArray): void => {
    if (day) dates.push({ value: day + time, printed: printed.trim(), index });
  };
  // Most texts hold no year: the long forms are not looked for in them.
  const dated = /(?:19|20)\d\d/.test(text);
  for (const found of dated ? text.matchAll(DATE) : []) {
    const [, year, month, day, ...time] = found;
    add(dayOf(year!, month!, day!), timeOf(...time), found);
  }
  for (const found of /(?<!\d)\d\d-\d\d-\d\d/.test(text) ? text.matchAll(SHORT_YEAR) : []) {
    const [, year, month, day, ...time] = found;
    add(dayOf(`20${year}`, month!, day!), timeOf(...time), found);
  }
  for (const found of text.includes('日期') || text.includes('时间') ? text.matchAll(LABELLED_SHORT_YEAR) : []) {
    const [, year, month, day] = found;
    add(dayOf(`20${year}`, month!, day!), '', found);
  }
  for (const found of /[一二][〇○零九]/.test(text) ? text.matchAll(IN_WORDS) : []) {
    const [, year, month, day] = found;
    add(dayOf(figures(year!), figures(month!), figures(day!)), '', found);
  }
  if (dates.length > 0 || !dated) return dates.sort((a, b) => a.index - b.index);
  for (const found of text.matchAll(YEAR_LAST)) {
    const [, month, day, year, dayAlone, yearAfter, monthAfter] = found;
    add(year ? dayOf(year, month!, day!) : dayOf(yearAfter!, monthAfter!, dayAlone!), '', found);
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
  for (const form of /(?:19|20)\d\d/.test(url) ? IN_URL : []) {
    const [, ...parts] = form.exec(url) ?? [];
    const date = dateOf(parts.join('-'));
    if (date) return date;
  }
  return null;
}
