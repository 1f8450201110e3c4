/** The parts of a name, where they are spelled out after it. */
import type { Span } from '../../../text/span';
import { ECHO, NUMERALS, numbersOf, REACH } from './parts-count';
import { split, splitInto } from './within';

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

/** Whether words hold a number, N being any. */
const holds = (words: string, number: string): boolean =>
  words.includes(number) || words.includes(NUMERALS[Number(number)] ?? '多');

/** A number with its measure word, and what is counted. */
const counted = (number: string): RegExp =>
  new RegExp(
    `(?:${number}|${NUMERALS[Number(number)] ?? '多'})[个条支项名座处套张类级方大家所队站][^、，。；：“”（）\\n]{1,14}`,
  );
/** What is said of a counted part behind it: 2支队伍|为重要抓手, 1个小院|的建设. */
const SAID =
  /[和及](?=[0-9一二三四五六七八九十])|的(?:建设|营造|打造)|(?:作)?为(?:重要|有效|主要|基本)?(?:抓手|载体|平台|支撑|目标|核心|重点|主线|依托)/;
/** Words that may stand between two counted parts. */
const BETWEEN = 16;

/** Parts that begin with the numbers of the name, in order: “135”阵地，通过1个小院、3条长廊和5个广场. */
function numbered(folded: string, end: number, numbers: readonly string[]): Span[] {
  const items: Span[] = [];
  let from = end;
  for (const number of numbers) {
    const reach = folded.slice(from, Math.min(end + REACH, folded.length)).split('\n', 1)[0]!;
    const found = counted(number).exec(reach);
    if (found === null || (items.length > 0 && found.index > BETWEEN)) return [];
    const words = found[0].split(SAID, 1)[0]!;
    items.push({ start: from + found.index, end: from + found.index + words.length });
    from = items.at(-1)!.end;
  }
  return items;
}

/** Parts in brackets, as many as two numbers of the name make together: “双强六好”（…）. */
function summed(folded: string, end: number, name: string): Span[] {
  const numerals = [...name].flatMap((unit) =>
    unit === '双' || unit === '两' ? 2 : Math.max(0, NUMERALS.indexOf(unit)) || [],
  );
  const close = folded[end] === '（' ? folded.indexOf('）', end) : -1;
  if (numerals.length < 2 || close < 0 || close - end > REACH) return [];
  const total = numerals.reduce((sum, each) => sum + each);
  const apart = split(folded, end + 1, close, '；');
  const items =
    apart.length > 1
      ? apart.flatMap((item) => split(folded, item.start, item.end, '、'))
      : splitInto(folded, end + 1, close, '、', total);
  return items.length === total ? items : [];
}

/** How far clauses of parts go that ； sets apart, in UTF-16 code units. */
const CLAUSES = 300;

/** 一种理念，即…；四项工作，即…: a part is what its clause begins with, where something is said of every one. */
function heads(folded: string, items: readonly Span[]): Span[] {
  const commas = items.map(({ start, end }) => folded.slice(start, end).indexOf('，'));
  return items.length > 2 && commas.every((comma) => comma > 1)
    ? items.map(({ start }, at) => ({ start, end: start + commas[at]! }))
    : [...items];
}

const balanced = (words: string): boolean => words.split('“').length === words.split('”').length;

/** As many items as the name says, after it: “三上”工作法，即…、…、…; 三微工作法（微党课、…）. */
export function listedAfter(folded: string, end: number, count: number, name: string): Span[] {
  const echo = ECHO.exec(name)?.[1];
  const numbers = numbersOf(name);
  const found = numbers === undefined ? summed(folded, end, name) : [];
  if (found.length > 0) return found;
  for (const form of [SIDES, JOINED]) {
    const found = form.exec(folded.slice(end, end + REACH));
    if (found === null) continue;
    const from = end + found.index + found[0].indexOf(found[1]!);
    const items = splitInto(folded, from, from + found[1]!.length, '、', count);
    if (items.length === count) return items;
  }
  const close = AFTER.exec(folded.slice(end, end + 8));
  const after = close ?? (echo === undefined ? null : LOOSELY.exec(folded.slice(end, end + 8)));
  if (after === null) return numbers === undefined ? [] : numbered(folded, end, numbers);
  const from = end + after[0].length;
  const further = folded.slice(from, from + CLAUSES);
  const near = further.slice(0, REACH);
  const quoted = [...(QUOTED.exec(near)?.[0] ?? '').matchAll(/“([^“”]*)”/g)];
  if (quoted.length === count)
    return quoted.map(({ index, 1: item }) => ({ start: from + index + 1, end: from + index + 1 + item!.length }));
  for (const [separator, stop] of [
    ['、', /[，。；）\n]/],
    ['—', /[，。；）\n]/],
    ['，', /[。；）\n]/],
    ['；', /[。）\n]/],
  ] as const) {
    const rest = separator === '；' ? further : near;
    const stopped = stop.exec(rest);
    // Clauses of parts that ； sets apart are no parts.
    if (separator === '，' && stopped?.[0] === '；') continue;
    const listed = splitInto(folded, from, from + (stopped?.index ?? rest.length), separator, count).map((item) =>
      /^[一二三四五六七八九]是/.test(folded.slice(item.start, item.end)) ? { ...item, start: item.start + 2 } : item,
    );
    const items = separator === '；' ? heads(folded, listed) : listed;
    if (items.length !== count || !items.every((item) => balanced(folded.slice(item.start, item.end)))) continue;
    if (close === null && !items.every((item) => folded.slice(item.start, item.end).includes(echo!))) continue;
    // Of “1+N+5” each clause holds its own number; other clauses are no parts.
    const own = (item: Span, at: number): boolean => holds(folded.slice(item.start, item.end), numbers![at]!);
    if (separator !== '、' && numbers !== undefined && !items.every(own)) continue;
    // 即a、b、c的工作法: the name is taken up again.
    const last = items.at(-1)!;
    const again = /的(?:工作法|机制|模式|做法|方法)$/.exec(folded.slice(last.start, last.end))?.[0].length ?? 0;
    return [...items.slice(0, -1), { start: last.start, end: last.end - again }];
  }
  return numbers === undefined ? [] : numbered(folded, end, numbers);
}
