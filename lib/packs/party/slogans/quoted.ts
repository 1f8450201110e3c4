/** Quoted strings of a passage with what stands around them; quotations that follow one another share the words around the whole row. */
import type { Span } from '../../../text/span';

export interface Quoted extends Span {
  /** What stands between the quotation marks. */
  words: string;
  /** What stands before the first and after the last quotation of the row, and directly after this one's closing mark, up to so many units. */
  before: string;
  after: string;
  next: string;
}

const QUOTED = /[“‘]([^“”‘’\n]{2,56})[”’]/g;
/** A quotation that holds one or two others. */
const NESTED = /“((?:[^“”‘’\n]{0,20}‘[^“”‘’\n]{1,12}’){1,2}[^“”‘’\n]{0,20})”/g;
const MOST_BETWEEN = 3;
const BEFORE = 16;
const AFTER = 24;
const BETWEEN = /^[”’](?:[、，和与及]{0,2}\s?)[“‘]$/;

/** The passage's quotations: those that hold no other, in order, then those that do. */
export function quotations(folded: string): Quoted[] {
  const outer = [...folded.matchAll(NESTED)].map((match) => {
    const [start, end] = [match.index + 1, match.index + 1 + match[1]!.length];
    return quotedAt(folded, start, end, start - 1, end + 1);
  });
  return [...rows(folded), ...outer];
}

function quotedAt(folded: string, start: number, end: number, head: number, tail: number): Quoted {
  return {
    start,
    end,
    words: folded.slice(start, end),
    before: folded.slice(Math.max(0, head - BEFORE), head).trimEnd(),
    after: folded.slice(tail, tail + AFTER).trimStart(),
    next: folded.slice(end + 1, end + 1 + AFTER).trimStart(),
  };
}

function rows(folded: string): Quoted[] {
  const spans = [...folded.matchAll(QUOTED)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + match[1]!.length,
  }));
  const joined = spans.map(
    ({ end }, index) =>
      index + 1 < spans.length &&
      spans[index + 1]!.start - end <= MOST_BETWEEN + 1 &&
      BETWEEN.test(folded.slice(end, spans[index + 1]!.start)),
  );
  let first = 0;
  let last = -1;
  return spans.map(({ start, end }, index) => {
    if (index > last) {
      first = index;
      last = index;
      while (joined[last]) last++;
    }
    return quotedAt(folded, start, end, spans[first]!.start - 1, spans[last]!.end + 1);
  });
}
