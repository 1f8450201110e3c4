/** The parts of a name, where they are spelled out before it. */
import type { Span } from '../../../text/span';
import { ECHO, REACH } from './parts-count';
import { nameStart } from './reading';
import { COUNT } from './terms';
import { split } from './within';

const FEWEST = 2;

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

/** Without a number, what is listed before a name is its core, or only praise: “政治过硬、业务精通”的“红港警队”. */
const CORE = /为(?:核心|内涵|内容|主要内容|主体|支撑|框架|架构)的$/;

/** A list in quotation marks before the name: “a、b、c、d”的“四心”工作法. */
export function quotedBefore(folded: string, start: number, count: number | undefined): Span[] {
  const before = /“([^“”\n]{3,80})”(?:的|[^，。；：“”\n]{1,8}的)$/.exec(
    folded.slice(Math.max(0, start - REACH), start),
  );
  const row = rowBefore(folded, start, count);
  if (before === null || row.length > 0 || /为(?:主?题|主线)的$/.test(before[0])) return row;
  const from = start - before[0].length + 1;
  for (const separator of ['、', '-', '—', '+']) {
    const items = split(folded, from, from + before[1]!.length, separator);
    if (items.length === count || (count === undefined && items.length >= FEWEST && CORE.test(before[0]))) return items;
  }
  return [];
}

/** 以a、b、c|为内容. */
const AS = /(?<=.{2})为(?:主要)?(?:核心|内涵|内容|主体|支撑|框架|架构|载体|抓手|主线|重点|基础)$/;

/** A number of people or things at the head of a part is no part of it: 42名民警进社区. */
const uncounted = (folded: string, { start, end }: Span): Span => {
  const counted = COUNT.exec(folded.slice(start, end))?.[0].length ?? 0;
  return counted > 0 && end - start - counted > 1 ? { start: start + counted, end } : { start, end };
};

/** Items of one length that end alike, or in verbs alike: 组织联动、活动联办, 引领力、组织力. */
const alike = (folded: string, items: readonly Span[], length: number): boolean =>
  items.slice(1).every(({ start, end }) => end - start === length) &&
  [1, 2].some((back) => new Set(items.map(({ end }) => folded[end - back])).size === 1);

/**
 * A list directly before the name, of as many items as the name says: 文化站、图书馆、乡村学校“三方联读”. Where it says none, a
 * list before 的: 志愿者接单、网格员派单、楼栋长评单的“暖心单”模式.
 */
export function listedBefore(folded: string, start: number, count: number | undefined, name: string): Span[] {
  const echo = ECHO.exec(name)?.[1];
  const linked = folded[start - 1] === '的';
  const to = linked ? start - 1 : start;
  let from = to;
  while (from > 0 && to - from < REACH && !/[，。；：！？\n]/.test(folded[from - 1]!)) from--;
  const end = folded[to - 1] === '等' ? to - 1 : to;
  const [first, ...rest] = split(folded, from, end, '、');
  if (first === undefined || (count === undefined ? !linked || rest.length < 2 : rest.length + 1 !== count)) return [];
  // What the parts echo is theirs, though it be a verb: 以出海有伴、归港有灯的“双有”活动.
  const at = echo === undefined ? -1 : folded.slice(first.start, first.end).indexOf(echo);
  const opens = at >= 0 && rest.every((item) => folded[item.start] === echo);
  const lead = nameStart(folded, first.start, at < 0 ? first.end : first.start + at);
  const length = rest[0] === undefined ? 0 : rest[0].end - rest[0].start;
  const even = first.end - length;
  // 探索组织联动、活动联办: the first part is as long as the others, though it begin like a verb.
  const rhymed =
    length > 2 &&
    (even > lead.start || (even >= first.start && folded.startsWith(lead.before ?? '，', even))) &&
    alike(folded, [first, ...rest], length);
  const begin = opens ? first.start + at : rhymed ? even : lead.start;
  if ((begin >= first.end - 1 && length > 1) || (count === undefined && lead.cue === undefined)) return [];
  const listed = [{ start: begin, end: first.end }, ...rest];
  listed.at(-1)!.end -= AS.exec(folded.slice(listed.at(-1)!.start, to))?.[0].length ?? 0;
  const items = listed.map((item) => uncounted(folded, item));
  const words = items.map((item) => folded.slice(item.start, item.end));
  // “双进” is too common a pair of words to stand for any two.
  if (/^双/.test(name) && !words.every((each) => each.includes(name.slice(1)))) return [];
  return words.some((each) => /^“|[（）]/.test(each)) || /[于为]一体$/.test(words.at(-1)!) ? [] : items;
}
