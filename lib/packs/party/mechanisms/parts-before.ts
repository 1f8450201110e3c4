/** The parts of a name, where they are spelled out before it. */
import type { Span } from '../../../text/span';
import { nameStart } from './name-start';
import { ECHO, REACH } from './parts-count';
import { COUNT } from './terms';
import { splitInto } from './within';

const FEWEST = 2;

/** Items each in quotation marks before the name: 以“a”“b”“c”为内涵的“晨曦”品牌. */
function rowBefore(folded: string, start: number, count: number | undefined): Span[] {
  const from = Math.max(0, start - REACH);
  const row = /((?:“[^“”\n]{2,20}”[、，和]?){2,9})为[一-鿿]{2,6}的$/.exec(folded.slice(from, start));
  if (row === null) return [];
  const items = [...row[1]!.matchAll(/“([^“”]*)”/g)].map(({ index, 1: item }) => {
    const at = from + row.index + index + 1;
    return { start: at, end: at + item!.length };
  });
  return count !== undefined && items.length !== count ? [] : items;
}

/** Without a number, what is listed before a name is its core, or only praise: “政治过硬、业务精通”的“红港警队”. */
const CORE = /为(?:核心|内涵|内容|主要内容|主体|支撑|框架|架构)的$/;

/** A list in quotation marks, and what joins it to the name; with a number, nothing need. */
const OWN = /“([^“”\n]{3,80})”(?:的|等|[^，。；：“”\n]{1,8}的)$/;
const BESIDE = /“([^“”\n]{3,80})”(?:的|等|[^，。；：“”\n]{1,8}的)?$/;

/** What such lists end in, and rows of items. */
const JOINTS = '”的等';

/** A list in quotation marks before the name: “a、b、c、d”的“四心”工作法. */
export function quotedBefore(folded: string, start: number, count: number | undefined, name: string): Span[] {
  if (!JOINTS.includes(folded[start - 1] ?? ' ')) return [];
  const before = (count === undefined ? OWN : BESIDE).exec(folded.slice(Math.max(0, start - REACH), start));
  const row = rowBefore(folded, start, count);
  if (before === null || row.length > 0 || /为(?:主?题|主线)的$/.test(before[0])) return row;
  const from = start - before[0].length + 1;
  for (const separator of ['、', '-', '—', '+', '，']) {
    const items = splitInto(folded, from, from + before[1]!.length, separator, count);
    // 紧扣“海”、突出“平”、拓展“面”: each part holds a unit of the name “海平面”.
    const spelled = items.every((item, at) => folded.slice(item.start, item.end).includes(name[at] ?? '，'));
    if (items.length === name.length && items.length > 2 && spelled) return items;
    if (separator === '，') continue;
    if (items.length === count || (count === undefined && items.length >= FEWEST && CORE.test(before[0]))) return items;
  }
  return [];
}

/** 以a、b、c|为内容. */
const AS =
  /(?<=.{2})等(?:形式|方式|内容|环节|途径)$|(?<=.{2})在[^、]{2,8}[中上](?:的)?$|(?<=.{2})为(?:主要)?(?:核心|内涵|内容|主体|支撑|框架|架构|载体|抓手|主线|重点|基础|一体)$/;

/** A number of people or things at the head of a part is no part of it: 42名民警进社区. */
const uncounted = (folded: string, { start, end }: Span): Span => {
  const counted = COUNT.exec(folded.slice(start, end))?.[0].length ?? 0;
  return counted > 0 && end - start - counted > 1 ? { start: start + counted, end } : { start, end };
};

const same = (items: readonly Span[], length: number): boolean =>
  items.every(({ start, end }) => end - start === length);
/** 筛选、培训、试岗、考核“四位一体”机制: verbs that are parts. */
const UNITED = /位一体/;
/** 有实效、可复制的: what is said of a name is no list of parts. */
const SAID = /^[有可能会够重更最]/;

/** 集渔史馆、书吧为一体的: what is in one place. */
const GATHERED = /[于为]一体(?:$|的)/;

/** Items of one length that end alike, or in verbs alike: 组织联动、活动联办, 引领力、组织力. */
const alike = (folded: string, items: readonly Span[], length: number): boolean =>
  same(items.slice(1), length) &&
  [1, 2, 3].some((back) => new Set(items.map(({ end }) => folded[end - back])).size === 1);

/** What a part begins with though it be a verb: 把甲变成乙、把乙变成甲. */
const TAKING = /^[把让使与向]$/;

/** No part: a piece of a quotation or bracket, or of a sentence left open. */
const NO_ITEM = /^“|^[^“]{0,140}”|“[^”]{0,140}$|[（）《》]|……/;
/** What the last item shows not to be a list of parts: what is in one place, who is in it, who held it. */
const NO_LIST = /[于为]一体$|组成$|组长$|同志$|(?:组织|联合|共同)(?:开展|实施)$|[主承协举]办$|发起$/;

/** Where in every one of several items the same words stand, `undefined` where that differs. */
function offsetIn(folded: string, items: readonly Span[], words: string): number | undefined {
  const offsets = new Set(items.map((item) => folded.slice(item.start, item.end).indexOf(words)));
  const [offset = -1] = offsets;
  return items.length > 1 && offsets.size === 1 && offset >= 0 ? offset : undefined;
}

/** A verb that stands within each of several items: 支部联合船队、小组联合船长. */
function verbWithin(folded: string, items: readonly Span[]): string | undefined {
  const [first, ...rest] = items.map((item) => folded.slice(item.start, item.end));
  const verb = /(?<=.{2})(?:联合|联系|带动|服务|包联|结对|对接|领办|兼任)(?=.{2})/.exec(first ?? '')?.[0];
  return verb !== undefined && rest.length > 0 && rest.every((each) => each.includes(verb)) ? verb : undefined;
}

/** Where the first of a list begins: behind a verb and an owner, unless what the others are like says that it begins before. */
function firstPart(folded: string, first: Span, rest: readonly Span[], name: string, count: number | undefined) {
  const echo = ECHO.exec(name)?.[1] ?? (name.startsWith('双') ? name[1] : undefined);
  const words = folded.slice(first.start, first.end);
  const lettered = rest.map((item) => folded[item.start]!);
  const opening = new Set(lettered).size === 1 ? lettered[0]! : '';
  const taken = TAKING.test(opening) ? words.indexOf(opening) : -1;
  // What the parts echo is theirs, though it be a verb: 以出海有伴、归港有灯的“双有”活动.
  const shared = echo ?? verbWithin(folded, rest);
  const at = taken >= 0 || shared === undefined ? taken : words.indexOf(shared);
  const offset = at < 1 || echo === undefined ? undefined : offsetIn(folded, rest, echo);
  const level = offset === undefined || offset > at ? first.end : first.start + at - offset;
  const opens = at >= 0 && (taken >= 0 || opening === echo);
  const lead = nameStart(folded, first.start, at < 0 ? first.end : first.start + at);
  const length = rest[0] === undefined ? 0 : rest[0].end - rest[0].start;
  const even = first.end - length;
  // 探索组织联动、活动联办: the first part is as long as the others, though it begin like a verb.
  const rhymed =
    (even > lead.start ||
      even === lead.outer ||
      (even >= first.start && folded.startsWith(lead.before ?? '，', even))) &&
    (length > 2 ? alike(folded, [first, ...rest], length) : UNITED.test(name) && same(rest, length));
  // 形成镇委主体责任、渔村第一责任: as they end alike, an owner is a part's own.
  const ends = new Set([first, ...rest].map((item) => folded.slice(item.end - (rest.length > 1 ? 1 : 2), item.end)));
  const outer = count !== undefined && rest.length > 1 && ends.size === 1;
  return {
    lead,
    length,
    begin: opens ? first.start + at : rhymed ? even : Math.min(level, outer ? lead.outer : lead.start),
  };
}

/**
 * A list directly before the name, of as many items as the name says: 文化站、图书馆、乡村学校“三方联读”. Where it says none, a
 * list before 的: 志愿者接单、网格员派单、楼栋长评单的“暖心单”模式.
 */
export function listedBefore(folded: string, start: number, count: number | undefined, name: string): Span[] {
  const linked = folded[start - 1] === '的';
  if (count === undefined && !linked) return [];
  const to = linked ? start - 1 : start;
  let from = to;
  while (from > 0 && to - from < REACH && !/[，。；：！？\n]/.test(folded[from - 1]!)) from--;
  const end = /[等这]/.test(folded[to - 1]!) ? to - 1 : to;
  const [first, ...rest] = splitInto(folded, from, end, '、', count);
  if (first === undefined || (count === undefined ? rest.length < 2 : rest.length + 1 !== count)) return [];
  const { lead, begin, length } = firstPart(folded, first, rest, name, count);
  if ((begin >= first.end - 1 && length > 1) || (count === undefined && lead.cue === undefined)) return [];
  const listed = [{ start: begin, end: first.end }, ...rest];
  listed.at(-1)!.end -= AS.exec(folded.slice(listed.at(-1)!.start, to))?.[0].length ?? 0;
  const items = listed.map((item) => uncounted(folded, item));
  const words = items.map((item) => folded.slice(item.start, item.end));
  // “双进” is too common a pair of words to stand for any two.
  if (/^双/.test(name) && !words.every((each) => each.includes(name[1]!))) return [];
  if (count === undefined && (words.some((each) => SAID.test(each)) || GATHERED.test(folded.slice(from, to))))
    return [];
  return words.some((each) => NO_ITEM.test(each)) || NO_LIST.test(words.at(-1)!) ? [] : items;
}
