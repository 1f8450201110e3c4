/** Which quotation marks of folded text belong together. */
import { once } from './once';
import type { Span } from './span';

const MARK = /[“”‘’\n]/g;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’' };

/** Of each mark of a pair where the other stands; within a line what was opened last is closed first. */
const partnersIn = once((folded): ReadonlyMap<number, number> => {
  const partners = new Map<number, number>();
  let open: number[] = [];
  for (const { index, 0: mark } of folded.matchAll(MARK)) {
    const last = open.at(-1);
    if (mark in CLOSING) open.push(index);
    else if (last !== undefined && CLOSING[folded[last]!] === mark) {
      open.pop();
      partners.set(last, index).set(index, last);
    } else open = [];
  }
  return partners;
});

/** A span without a quotation mark at its ends whose partner is outside; `undefined` where one is within. */
export function unbroken(folded: string, { start, end }: Span): Span | undefined {
  if (!/[“”‘’]/.test(folded.slice(start, end))) return { start, end };
  const partners = partnersIn(folded);
  const isHalf = (at: number): boolean => {
    const partner = partners.get(at);
    return partner !== undefined && (partner < start || partner >= end);
  };
  const from = isHalf(start) ? start + 1 : start;
  const to = isHalf(end - 1) ? end - 1 : end;
  for (let at = from; at < to; at++) if (isHalf(at)) return undefined;
  return { start: from, end: to };
}
