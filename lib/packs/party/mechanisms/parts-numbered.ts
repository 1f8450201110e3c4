/** Parts of names that are made of numbers: 1+3+N, 135, 双强六好, 三亮三比. */
import type { Span } from '../../../text/span';
import { NUMERALS, PAIRS, REACH, worth } from './parts-count';
import { split, splitInto } from './within';

/** A number in digits or as numerals, N being any. */
const written = (number: string): string =>
  number === '2' ? '[2二两]' : `(?:${number}|${NUMERALS[Number(number)] ?? '多'})`;

/** Where a number stands in an item, -1 where it does not. */
export const numberAt = (folded: string, { start, end }: Span, number: string): number =>
  folded.slice(start, end).search(new RegExp(written(number)));

/** A number with its measure word, and what is counted. */
const counted = (number: string): RegExp =>
  new RegExp(`${written(number)}[个条支项名座处套张类级方大家所队站][^、，。；：“”（）\\n]{1,14}`);
/** What is said of a counted part behind it: 2支队伍|为重要抓手, 1个小院|的建设. */
const SAID =
  /[和及](?=[0-9一二三四五六七八九十])|的(?:建设|营造|打造)|(?:作)?为(?:重要|有效|主要|基本)?(?:抓手|载体|平台|支撑|目标|核心|重点|主线|依托)/;
/** Words that may stand between two counted parts. */
const BETWEEN = 16;

/** Parts that begin with the numbers of the name, in order: “135”阵地，通过1个小院、3条长廊和5个广场. */
export function numbered(folded: string, end: number, numbers: readonly string[]): Span[] {
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
export function summed(folded: string, end: number, name: string): Span[] {
  const numerals = [...name].flatMap((unit) =>
    unit === '双' || unit === '两' ? 2 : Math.max(0, NUMERALS.indexOf(unit)) || [],
  );
  const close = folded[end] === '（' ? end + folded.slice(end, end + REACH + 1).indexOf('）') : -1;
  if (numerals.length < 2 || close <= end) return [];
  const total = numerals.reduce((sum, each) => sum + each);
  const apart = split(folded, end + 1, close, '；');
  const items =
    apart.length > 1
      ? apart.flatMap((item) => split(folded, item.start, item.end, '、'))
      : splitInto(folded, end + 1, close, '、', total);
  return items.length === total ? items : [];
}

/** What may stand between a name and parts that its units tell. */
const LEAD = /^”?[\u4e00-\u9fff]{0,4}(?:[，：]|——)(?:即|通过|以|坚持|做到|实现|推行|突出|开展)?：?/;

/** Parts that hold the units of the name, all of them or one after the other: “三亮三比”，亮身份、…，比技能、…; “四联四促”，联组织促融合、…. */
export function paired(folded: string, end: number, name: string): Span[] {
  const lead = PAIRS.test(name) ? LEAD.exec(folded.slice(end, end + 12))?.[0].length : undefined;
  if (lead === undefined) return [];
  const units = [...name].filter((_, at) => at % 2 === 1);
  const counts = [...name].filter((_, at) => at % 2 === 0).map(worth);
  const from = end + lead;
  const to = from + folded.slice(from, from + REACH).split(/[。；！\n）]/, 1)[0]!.length;
  const items = split(folded, from, to, '、').flatMap((item) => split(folded, item.start, item.end, '，'));
  const words = items.map((item) => folded.slice(item.start, item.end));
  const all = words.every((each) => units.every((unit) => each.includes(unit)));
  if (all && new Set(counts).size === 1 && items.length === counts[0]) return items;
  const owed = units.flatMap((unit, at) => Array.from({ length: counts[at]! }, () => unit));
  if (words.length !== owed.length || !words.every((each, at) => each.includes(owed[at]!))) return [];
  // 要求党员|学章程、学讲话、做模范: as the others begin with their units, so does the first.
  const begins = words.slice(1).every((each, at) => each.startsWith(owed[at + 1]!));
  return begins ? [{ ...items[0]!, start: items[0]!.start + words[0]!.indexOf(owed[0]!) }, ...items.slice(1)] : items;
}
