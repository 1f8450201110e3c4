/** Parts of a name that is itself a list: “党委领导、支部落实、党员示范”, “线上+线下”. */

import { firstPlace } from '../../../text/places';
import type { Span } from '../../../text/span';

/** The items between `from` and `to`, parted by `separator`, without the spaces at their edges. */
export function split(folded: string, from: number, to: number, separator: string): Span[] {
  const items: Span[] = [];
  const words = folded.slice(from, to);
  for (let start = from; start <= to; ) {
    const next = words.indexOf(separator, start - from);
    const end = next < 0 ? to : from + next;
    const item = folded.slice(start, end);
    const lead = item.length - item.trimStart().length;
    const length = item.trim().length;
    if (length > 0) items.push({ start: start + lead, end: start + lead + length });
    start = end + 1;
  }
  return items;
}

/** What joins the last of a list. */
const JOINT = /(?<=.{2})(?:以及|和|及|与)(?=.{2})/;

/** The items between `from` and `to`; where that makes one too few for `count`, the last is parted at 和 as well. */
export function splitInto(
  folded: string,
  from: number,
  to: number,
  separator: string,
  count: number | undefined,
): Span[] {
  const items = split(folded, from, to, separator);
  const last = items.at(-1);
  if (last === undefined || items.length + 1 !== count) return items;
  const joint = JOINT.exec(folded.slice(last.start, last.end));
  if (joint === null) return items;
  const end = last.start + joint.index;
  return [...items.slice(0, -1), { start: last.start, end }, { start: end + joint[0].length, end: last.end }];
}

/** Separators within a name, the fewest parts that make it a list, and how long each part of such a list is at least. */
const WITHIN = [
  { separator: '-', fewest: 3, shortest: 2 },
  { separator: '—', fewest: 3, shortest: 2 },
  { separator: '—', fewest: 4, shortest: 1 },
  { separator: '、', fewest: 2, shortest: 2 },
  { separator: '、', fewest: 3, shortest: 1 },
  { separator: '，', fewest: 3, shortest: 2 },
  { separator: '+', fewest: 2, shortest: 2 },
  { separator: '+', fewest: 3, shortest: 1 },
  { separator: ' ', fewest: 3, shortest: 2 },
] as const;
const PARTED = /[-—、，+· ]/;
/** A formula, a way of doing, one thing with two adjectives, and what is added to party-building or joined with it: no list of parts. */
const ONE =
  /^(?:[0-9N]{1,2}\+|不忘初心、牢记使命$|以|(?:党建|党建引领|党员|党员示范|支部|互联网)\+(?!队建)[^+]*$|[^+]{2,4}\+党建$|[^+]{1,5}[长制]\+检察|规定动作\+)|标准化、规范化|规范化、标准化/;
/** What is gone through once has a theme of two halves rather than two parts. */
const EVENT =
  /(?:宣讲|健步走|演唱会|音乐会|晚会|专题研讨|大讨论|主题党日|党课|比赛|竞赛|巡礼|演说|讲座|诵读)(?:活动)?$/;

/** Parts of the name at a span; `campaign` tells what the words around it are, when they are a campaign's. */
export function partsWithin(folded: string, { start, end }: Span, campaign?: Span): Span[] {
  const name = folded.slice(start, end);
  if (!PARTED.test(name) || ONE.test(name) || /^[0-9A-Z+ ]+$/.test(name)) return [];
  // Printed once with 、 and once with ·, it is the same list.
  const dotted = name.includes('·') && firstPlace(folded, name.replace('·', '、')) >= 0;
  if (dotted) return split(folded, start, end, '·');
  const alone = campaign !== undefined && campaign.end === end;
  const theme = alone || (campaign !== undefined && EVENT.test(folded.slice(end, campaign.end)));
  for (const { separator, fewest, shortest } of WITHIN) {
    if (!name.includes(separator)) continue;
    const items = split(folded, start, end, separator);
    // 亮身份、作承诺，比作风、比担当: a comma parts what it stands between as well.
    const parted =
      separator === '、' && items.length > 2
        ? items.flatMap((item) => split(folded, item.start, item.end, '，'))
        : items;
    if (items.length < (theme ? 3 : fewest) || !items.every((item) => item.end - item.start >= shortest)) continue;
    return parted;
  }
  return [];
}
