/** The parts of a name, where they are spelled out after it. */
import { groupIn, type Span, sliceOf } from '../../../text/span';
import { ECHO, numbersOf, REACH } from './parts-count';
import { numberAt, numbered, paired, summed } from './parts-numbered';
import { splitInto } from './within';

/** What announces the parts after a name. */
const AFTER =
  /^”*(?:“[^“”]{2,6}”(?:工作|活动|行动)*)*(?:(?:（|：|——)即*|，(?:即|就是|包括|分别是|指)：*(?:推行|做到|实行)*)/;
/** As many sides as the name says, counted once more: “四维”模式。从A、B、C、D四个维度. */
const SIDES =
  /^”?[。，；](?:分别)?从([^。；\n]{5,80}?)(?:这|等)?[0-9二两三四五六七八九]个?(?:维度|方面|层面|环节|领域)/;
/** Joined to one way of doing: 通过A、B、C相结合的方式. */
const JOINED = /通过([^。；，\n]{6,90})相结合的(?:方式|形式|办法)/;
/** What may stand between a name and parts that echo it: “四联”机制，通过组织联建、队伍联育…. */
const LOOSELY = /^”?，(?<lead>通过|以|坚持|做到|实现|推行|突出)?/;
/** Items each in quotation marks. */
const QUOTED = /^(?:“[^“”\n]{2,20}”[、，和]?){2,9}/;

/** How far clauses of parts go that ； sets apart, in UTF-16 code units. */
const CLAUSES = 300;

/** 一种理念，即…；四项工作，即…: a part is what its clause begins with, where something is said of every one. */
function heads(folded: string, items: readonly Span[]): Span[] {
  const commas = items.map(({ start, end }) => folded.slice(start, end).indexOf('，'));
  return items.length > 2 && commas.every((comma) => comma > 1)
    ? items.map(({ start }, at) => ({ start, end: start + commas[at]! }))
    : [...items];
}

/** “党建+”模式（党建+护渔、党建+救援、党建+治港）: kinds of what the name begins with, in brackets. */
export function ofItsKind(folded: string, end: number, name: string): Span[] {
  const open = folded[end] === '”' ? end + 1 : end;
  const close = folded[open] === '（' ? open + folded.slice(open, open + REACH + 1).indexOf('）') : -1;
  if (close <= open) return [];
  const kind = /^[^+]{2,4}\+/.exec(name)?.[0];
  const items = kind === undefined ? [] : splitInto(folded, open + 1, close, '、', undefined);
  return items.length > 1 && items.every((item) => folded.startsWith(kind!, item.start)) ? items : [];
}

/** 第一步入户走访, 以1个总站为核心: a part without its ordinal and what it is for. */
const FRAME =
  /^(?:[一二三四五六七八九]是|“[\dN]{1,2}”(?:即|是指|指|就是)|第[一二三四五六七八九]步[，：]?|以(?=.{0,300}为))?(?<part>.{1,300}?)(?:(?:作)?为(?:重要|主要|有效)?(?:核心|支撑|补充|基础|抓手|载体|平台|重点|保障|主体|纽带))?$/d;
const plain = (folded: string, item: Span): Span => groupIn(FRAME, folded, item, 'part') ?? item;

/** A verb before the first part alone: 明确|任务清单、责任清单和时限清单, where it makes the first longer than the others, which are alike. */
const LED = /^(?:明确|建立|制定|落实|形成|设立|聚焦|强化|抓好|做好|做实|打造|建好)/;
function withoutLead(folded: string, items: readonly Span[]): Span[] {
  const [first, ...others] = items as [Span, ...Span[]];
  const lead = LED.exec(sliceOf(folded, first))?.[0].length ?? 0;
  const rest = first.end - first.start - lead;
  return others.every(({ start, end }) => end - start === rest)
    ? [{ ...first, start: first.start + lead }, ...others]
    : [...items];
}

/** 以红色铸魂、以蓝色护航: a word that all parts begin with belongs to the first as well. */
function withLead(folded: string, items: readonly Span[], lead: string): Span[] {
  const [first, ...others] = items as [Span, ...Span[]];
  return lead !== '' && others.every(({ start }) => folded.startsWith(lead, start))
    ? [{ ...first, start: first.start - lead.length }, ...others]
    : [...items];
}

const balanced = (words: string): boolean => words.split('“').length === words.split('”').length;

/** As many items as the name says, after it: “三上”工作法，即…、…、…; 三微工作法（微党课、…）. */
export function listedAfter(folded: string, end: number, count: number, name: string): Span[] {
  const echo = ECHO.exec(name)?.[1];
  const numbers = numbersOf(name);
  const found = numbers === undefined ? [...paired(folded, end, name), ...summed(folded, end, name)] : [];
  if (found.length > 0) return found;
  for (const form of [SIDES, JOINED]) {
    const sides = form.exec(folded.slice(end, end + REACH));
    if (sides === null) continue;
    const from = end + sides.index + sides[0].indexOf(sides[1]!);
    const items = splitInto(folded, from, from + sides[1]!.length, '、', count);
    if (items.length === count) return items;
  }
  const close = AFTER.exec(folded.slice(end, end + 20));
  const after =
    close ?? (echo === undefined && numbers === undefined ? null : LOOSELY.exec(folded.slice(end, end + 8)));
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
      plain(folded, item),
    );
    if (listed.length !== count) continue;
    const led = withLead(folded, listed, after.groups?.lead ?? '');
    const items = separator === '；' ? heads(folded, led) : withoutLead(folded, led);
    if (!items.every((item) => balanced(folded.slice(item.start, item.end)))) continue;
    // Of “1+N+5” each clause holds its own number; other clauses are no parts.
    const own = (item: Span, at: number): boolean =>
      numbers === undefined
        ? echo === undefined || folded.slice(item.start, item.end).includes(echo)
        : numberAt(folded, item, numbers[at]!) >= 0;
    // In a sentence that goes on, clauses that are lists themselves are no parts.
    if (close === null && separator === '，' && items.some((item) => folded.slice(item.start, item.end).includes('、')))
      continue;
    if ((close === null || (separator !== '、' && numbers !== undefined)) && !items.every(own)) continue;
    // 聚焦1个目标、2支船队: a verb before the first number is no part.
    const at = numbers === undefined ? [] : items.map((item, index) => numberAt(folded, item, numbers[index]!));
    if (at.length > 0 && at.slice(1).every((one) => one === 0))
      items[0] = { ...items[0]!, start: items[0]!.start + at[0]! };
    // 即a、b、c的工作法, 即a、b、c等三个层次的沟通机制: the name is taken up again.
    const last = items.at(-1)!;
    const again =
      /(?:等[^、]{1,8})*的[一-鿿]{0,2}(?:工作法|机制|模式|做法|方法)$/.exec(folded.slice(last.start, last.end))?.[0]
        .length ?? 0;
    return [...items.slice(0, -1), { start: last.start, end: last.end - again }];
  }
  return numbers === undefined ? [] : numbered(folded, end, numbers);
}
