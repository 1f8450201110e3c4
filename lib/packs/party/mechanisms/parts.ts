/** The field `components`: the parts of a name, where the passage spells them out beside it. */
import type { Span } from '../../../text/span';
import { nameStart } from './reading';

const NUMERALS = '零一二三四五六七八九十';
const FEWEST = 2;
const REACH = 140;

/** How many parts a name says it has: 3 for 三所联动, 1+3+N and 135. */
function countOf(name: string): number | undefined {
  if (/^[0-9]{3,6}$/.test(name)) return name.length;
  if (/^[0-9N]{1,2}(?:\+[0-9N]{1,2}){2,5}$/.test(name)) return name.split('+').length;
  const numeral = /[二两三四五六七八九](?!合一)/.exec(name)?.[0];
  return numeral === undefined ? undefined : numeral === '两' ? 2 : NUMERALS.indexOf(numeral);
}

/** The items between `from` and `to`, parted by `separator`. */
function split(folded: string, from: number, to: number, separator: string): Span[] {
  const items: Span[] = [];
  for (let start = from; start <= to; ) {
    const next = folded.indexOf(separator, start);
    const end = next < 0 || next > to ? to : next;
    if (end > start) items.push({ start, end });
    start = end + 1;
  }
  return items;
}

/** Separators within a name, the fewest parts that make it a list, and how long each part of such a list is at least. */
const WITHIN = [
  { separator: '、', fewest: 2, shortest: 2 },
  { separator: '、', fewest: 3, shortest: 1 },
  { separator: '，', fewest: 3, shortest: 2 },
  // “党支部+合作社” is one idea, a chain of three is a list.
  { separator: '+', fewest: 3, shortest: 2 },
  { separator: '-', fewest: 3, shortest: 2 },
] as const;
/** A formula, and a way of doing: no list of parts. */
const ONE = /^(?:不忘初心、牢记使命$|以)/;

/** Parts of a quoted name that is itself a list. */
export function partsWithin(folded: string, { start, end }: Span): Span[] {
  const name = folded.slice(start, end);
  if (ONE.test(name)) return [];
  // Printed once with 、 and once with ·, it is the same list.
  const dotted = name.includes('·') && folded.includes(name.replace('·', '、'));
  if (dotted) return split(folded, start, end, '·');
  for (const { separator, fewest, shortest } of WITHIN) {
    const items = split(folded, start, end, separator);
    if (items.length >= fewest && items.every((item) => item.end - item.start >= shortest)) return items;
  }
  return [];
}

/** Items each in quotation marks before the name: 以“a”“b”“c”为内涵的“晨曦”品牌. */
function rowBefore(folded: string, start: number, count: number | undefined): Span[] {
  const from = Math.max(0, start - REACH);
  const row = /((?:“[^“”\n]{2,20}”[、，和]?){2,9})为[\p{Script=Han}]{2,6}的$/u.exec(folded.slice(from, start));
  if (row === null) return [];
  const items = [...row[1]!.matchAll(/“([^“”]*)”/g)].map(({ index, 1: item }) => {
    const at = from + row.index + index + 1;
    return { start: at, end: at + item!.length };
  });
  return count !== undefined && items.length !== count ? [] : items;
}

/** A list in quotation marks before the name: “a、b、c、d”的“四心”工作法. */
function quotedBefore(folded: string, start: number, count: number | undefined): Span[] {
  const before = /“([^“”\n]{3,60})”(?:的|[^，。；：“”\n]{1,8}的)$/.exec(
    folded.slice(Math.max(0, start - REACH), start),
  );
  const row = rowBefore(folded, start, count);
  if (before === null || row.length > 0) return row;
  const from = start - before[0].length + 1;
  const items = split(folded, from, from + before[1]!.length, '、');
  return items.length < FEWEST || (count !== undefined && items.length !== count) ? [] : items;
}

/** As many items as the name says, directly before it: 文化站、图书馆、乡村学校“三方联读”. */
function listedBefore(folded: string, start: number, count: number): Span[] {
  const to = folded[start - 1] === '的' ? start - 1 : start;
  let from = to;
  while (from > 0 && to - from < REACH && !/[，。；：！？\n]/.test(folded[from - 1]!)) from--;
  const items = split(folded, from, to, '、').slice(-count);
  if (items.length !== count) return [];
  const [first, ...rest] = items as [Span, ...Span[]];
  const begin = nameStart(folded, first.start, first.end).start;
  return begin < first.end ? [{ start: begin, end: first.end }, ...rest] : [];
}

/** What announces the parts after a name. */
const AFTER = /^”?(?:（即?|(?:：|——)即?|，(?:即|就是|包括|分别是|指)：?(?:推行|做到|实行)?)/;
/** What may stand between a name and parts that echo it: “四联”机制，通过组织联建、队伍联育…. */
const LOOSELY = /^”?，(?:通过|以|坚持|做到|实现|推行|突出)?/;
/** Of “四联”, what its parts echo. */
const ECHO = /^[二两三四五六七八九](\p{Script=Han})$/u;
/** Items each in quotation marks. */
const QUOTED = /^(?:“[^“”\n]{2,20}”[、，和]?){2,9}/;

/** As many items as the name says, after it: “三上”工作法，即…、…、…; 三微工作法（微党课、…）. */
function listedAfter(folded: string, end: number, count: number, name: string): Span[] {
  const echo = ECHO.exec(name)?.[1];
  const close = AFTER.exec(folded.slice(end, end + 8));
  const after = close ?? (echo === undefined ? null : LOOSELY.exec(folded.slice(end, end + 8)));
  if (after === null) return [];
  const from = end + after[0].length;
  const rest = folded.slice(from, from + REACH);
  const quoted = [...(QUOTED.exec(rest)?.[0] ?? '').matchAll(/“([^“”]*)”/g)];
  if (quoted.length === count)
    return quoted.map(({ index, 1: item }) => ({ start: from + index + 1, end: from + index + 1 + item!.length }));
  for (const [separator, stop] of [
    ['、', /[，。；）\n]/],
    ['，', /[。；）\n]/],
    ['；', /[。）\n]/],
  ] as const) {
    const items = split(folded, from, from + (stop.exec(rest)?.index ?? rest.length), separator);
    if (items.length !== count) continue;
    if (close === null && !items.every((item) => folded.slice(item.start, item.end).includes(echo!))) continue;
    // 即a、b、c的工作法: the name is taken up again.
    const last = items.at(-1)!;
    const again = /的(?:工作法|机制|模式|做法|方法)$/.exec(folded.slice(last.start, last.end))?.[0].length ?? 0;
    return [...items.slice(0, -1), { start: last.start, end: last.end - again }];
  }
  return [];
}

/** The parts of the mechanism at `span` whose coined part is `name`; none where they are not spelled out. */
export function partsOf(folded: string, span: Span, name: Span): Span[] {
  const within = partsWithin(folded, name);
  if (within.length > 0) return within;
  const count = countOf(folded.slice(name.start, name.end));
  const open = folded[span.start - 1] === '“' ? span.start - 1 : span.start;
  const quoted = quotedBefore(folded, open, count);
  if (quoted.length > 0 || count === undefined) return quoted;
  const before = listedBefore(folded, open, count);
  return before.length > 0 ? before : listedAfter(folded, span.end, count, folded.slice(name.start, name.end));
}
