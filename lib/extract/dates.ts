/** Dates as Chinese pages print them, kept as China time and never passed through `Date`. */

const TIME = '(?:\\s*(?:T|\\t|\\s|\\|)*\\s*(\\d{1,2})\\s*[:：时]\\s*(\\d{2})(?:\\s*[:：分]\\s*(\\d{2})秒?)?分?)?';
const DATE = new RegExp(
  `(?<!\\d)((?:19|20)\\d{2})\\s*(?:[-/.．－—]|年)\\s*(\\d{1,2})\\s*(?:[-/.．－—]|月)\\s*(\\d{1,2})(?!\\d)\\s*日?${TIME}`,
);

export interface PrintedDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM[:SS]`. */
  value: string;
  printed: string;
}

const two = (digits: string): string => digits.padStart(2, '0');

/** The first date in a string, or null. */
export function dateIn(text: string): PrintedDate | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [printed, year, month, day, hour, minute, second] = found;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  let value = `${year}-${two(month!)}-${two(day!)}`;
  if (hour && Number(hour) < 24 && Number(minute) < 60) value += ` ${two(hour)}:${minute}${second ? `:${second}` : ''}`;
  return { value, printed: printed.trim() };
}
