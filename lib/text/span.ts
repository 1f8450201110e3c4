/** A half-open stretch of text, `[start, end)`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a place is within a character of two code units. */
const splits = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** A span that was counted in code units, with all of the characters of two that it begins or ends in. */
export const unsplit = (text: string, { start, end }: Span): Span => ({
  start: splits(text, start) ? start - 1 : start,
  end: splits(text, end) ? end + 1 : end,
});

/** What a group of an expression with the flag `d` matches within a span of a text. */
export function groupIn(pattern: RegExp, text: string, span: Span, group: string): Span | undefined {
  const found = pattern.exec(sliceOf(text, span))?.indices?.groups?.[group];
  return found && { start: span.start + found[0], end: span.start + found[1] };
}

/** Index of the first of several, in the order of their places, that does not lie before `at`; how many there are, where all do. */
export function firstFrom<T>(sorted: ArrayLike<T>, at: number, placeOf: (one: T) => number): number {
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (placeOf(sorted[middle]!) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Spans that come and go, in the order of their starts, of equal ones the first added first. Those that overlap another are found among as many
 * as begin within the longest of all before its end, so near at hand where no span is much longer than the others.
 */
export class Spans<T extends Span> {
  readonly all: T[];
  private longest = 0;

  constructor(spans: Iterable<T> = []) {
    this.all = [...spans].sort((a, b) => a.start - b.start);
    for (const { start, end } of this.all) this.longest = Math.max(this.longest, end - start);
  }

  add(one: T): void {
    this.all.splice(this.from(one.start + 1), 0, one);
    this.longest = Math.max(this.longest, one.end - one.start);
  }

  remove(one: T): void {
    const at = this.all.indexOf(one, this.from(one.start));
    if (at >= 0) this.all.splice(at, 1);
  }

  /** Those that overlap a span. */
  over(span: Span): T[] {
    const near = this.all.slice(this.from(span.start - this.longest), this.from(span.end));
    return near.filter((one) => overlaps(one, span));
  }

  private from(at: number): number {
    return firstFrom(this.all, at, ({ start }) => start);
  }
}
