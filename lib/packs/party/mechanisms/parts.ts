/** The field `components`: the parts of a name, where the passage spells them out beside it. */
import type { Span } from '../../../text/span';
import { nameStart } from './reading';
import { COUNT } from './terms';
import { partsWithin, split } from './within';

const NUMERALS = '零一二三四五六七八九十';
const FEWEST = 2;
const REACH = 140;

/** How many parts a name says it has: 3 for 三所联动, 1+3+N and 135. */
function countOf(name: string): number | undefined {
  if (/^[0-9]{3,6}$/.test(name)) return name.length;
  if (/^[0-9N]{1,2}(?:\+[0-9N]{1,2}){2,5}$/.test(name)) return name.split('+').length;
  const numeral = /[二两三四五六七八九](?!合一)|^双(?=.$)/.exec(name)?.[0];
  return numeral === undefined ? undefined : /[两双]/.test(numeral) ? 2 : NUMERALS.indexOf(numeral);
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
  const before = /“([^“”\n]{3,80})”(?:的|[^，。；：“”\n]{1,8}的)$/.exec(
    folded.slice(Math.max(0, start - REACH), start),
  );
  const row = rowBefore(folded, start, count);
  if (before === null || row.length > 0 || /为(?:主?题|主线)的$/.test(before[0])) return row;
  const from = start - before[0].length + 1;
  for (const separator of ['、', '-', '—', '+']) {
    const items = split(folded, from, from + before[1]!.length, separator);
    if (items.length === count || (count === undefined && items.length >= FEWEST)) return items;
  }
  return [];
}

/** A number of people or things at the head of a part is no part of it: 42名民警进社区. */
const uncounted = (folded: string, { start, end }: Span): Span => {
  const counted = COUNT.exec(folded.slice(start, end))?.[0].length ?? 0;
  return counted > 0 && end - start - counted > 1 ? { start: start + counted, end } : { start, end };
};

/** Of “四联”, what its parts echo. */
const ECHO = /^[双二两三四五六七八九](\p{Script=Han})$/u;

/**
 * A list directly before the name, of as many items as the name says: 文化站、图书馆、乡村学校“三方联读”. Where it says none, a
 * list before 的: 志愿者接单、网格员派单、楼栋长评单的“暖心单”模式.
 */
function listedBefore(folded: string, start: number, count: number | undefined, name: string): Span[] {
  const echo = ECHO.exec(name)?.[1];
  const linked = folded[start - 1] === '的';
  const to = linked ? start - 1 : start;
  let from = to;
  while (from > 0 && to - from < REACH && !/[，。；：！？\n]/.test(folded[from - 1]!)) from--;
  const [first, ...rest] = split(folded, from, to, '、');
  if (first === undefined || (count === undefined ? !linked || rest.length < 2 : rest.length + 1 !== count)) return [];
  // What the parts echo is theirs, though it be a verb: 以出海有伴、归港有灯的“双有”活动.
  const at = echo === undefined ? -1 : folded.slice(first.start, first.end).indexOf(echo);
  const opens = at >= 0 && rest.every((item) => folded[item.start] === echo);
  const lead = nameStart(folded, first.start, at < 0 ? first.end : first.start + at);
  const begin = opens ? first.start + at : lead.start;
  if (begin >= first.end - 1 || (count === undefined && lead.cue === undefined)) return [];
  const items = [{ start: begin, end: first.end }, ...rest].map((item) => uncounted(folded, item));
  const words = items.map((item) => folded.slice(item.start, item.end));
  // “双进” is too common a pair of words to stand for any two.
  if (/^双/.test(name) && !words.every((each) => each.includes(echo!))) return [];
  return words.some((each) => /^“|[（）]/.test(each)) || /[于为]一体$/.test(words.at(-1)!) ? [] : items;
}

/** What announces the parts after a name. */
const AFTER = /^”?(?:（即?|(?:：|——)即?|，(?:即|就是|包括|分别是|指)：?(?:推行|做到|实行)?)/;
/** As many sides as the name says, counted once more: “四维”模式。从A、B、C、D四个维度. */
const SIDES =
  /^”?[。，；](?:分别)?从([^。；\n]{5,80}?)(?:这|等)?[0-9二两三四五六七八九]个?(?:维度|方面|层面|环节|领域)/;
/** Joined to one way of doing: 通过A、B、C相结合的方式. */
const JOINED = /通过([^。；，\n]{6,90})相结合的(?:方式|形式|办法)/;
/** What may stand between a name and parts that echo it: “四联”机制，通过组织联建、队伍联育…. */
const LOOSELY = /^”?，(?:通过|以|坚持|做到|实现|推行|突出)?/;
/** Items each in quotation marks. */
const QUOTED = /^(?:“[^“”\n]{2,20}”[、，和]?){2,9}/;

const NUMBERS = /^[0-9N]{1,2}(?:\+[0-9N]{1,2}){1,5}$/;
const holds = (folded: string, { start, end }: Span, name: string, at: number): boolean => {
  const number = name.split('+')[at]!;
  const words = folded.slice(start, end);
  return words.includes(number) || words.includes(NUMERALS[Number(number)] ?? '多');
};

/** As many items as the name says, after it: “三上”工作法，即…、…、…; 三微工作法（微党课、…）. */
function listedAfter(folded: string, end: number, count: number, name: string): Span[] {
  const echo = ECHO.exec(name)?.[1];
  for (const form of [SIDES, JOINED]) {
    const found = form.exec(folded.slice(end, end + REACH));
    if (found === null) continue;
    const from = end + found.index + found[0].indexOf(found[1]!);
    const items = split(folded, from, from + found[1]!.length, '、');
    if (items.length === count) return items;
  }
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
    const stopped = stop.exec(rest);
    // Clauses of parts that ； sets apart are no parts.
    if (separator === '，' && stopped?.[0] === '；') continue;
    const items = split(folded, from, from + (stopped?.index ?? rest.length), separator);
    if (items.length !== count) continue;
    if (close === null && !items.every((item) => folded.slice(item.start, item.end).includes(echo!))) continue;
    // Of “1+N+5” each clause holds its own number; other clauses are no parts.
    if (separator !== '、' && NUMBERS.test(name) && !items.every((item, at) => holds(folded, item, name, at))) continue;
    // 即a、b、c的工作法: the name is taken up again.
    const last = items.at(-1)!;
    const again = /的(?:工作法|机制|模式|做法|方法)$/.exec(folded.slice(last.start, last.end))?.[0].length ?? 0;
    return [...items.slice(0, -1), { start: last.start, end: last.end - again }];
  }
  return [];
}

/** The parts of the mechanism at `span` whose coined part is `name`; none where they are not spelled out. */
export function partsOf(folded: string, type: string, span: Span, name: Span): Span[] {
  const within = partsWithin(folded, name, type === 'campaign' ? span : undefined);
  if (within.length > 0) return within;
  const words = folded.slice(name.start, name.end);
  const count = countOf(words);
  const open = folded[span.start - 1] === '“' ? span.start - 1 : span.start;
  const quoted = quotedBefore(folded, open, count);
  if (quoted.length > 0) return quoted;
  const before = listedBefore(folded, open, count, words);
  return before.length > 0 || count === undefined
    ? before
    : listedAfter(folded, folded[name.end + 1] === '（' ? name.end + 1 : span.end, count, words);
}
