/** Parts that echo a name further on in its passage: “五微”工作法…聚合“微力量”…创新“微治理”…. */
import type { Span } from '../../../text/span';
import { echoes } from './parts-count';
import { split } from './within';

/** How far on, in UTF-16 code units: several lines of a report. */
const PASSAGE = 700;
const QUOTED = /“([^“”\n]{2,60})”/g;
/** Longest part. */
const LONGEST = 12;

/** The name again, or another of its kind: “五微”, “六微”. */
const COUNTED = /^[双二两三四五六七八九十]/;

/** As many different things in quotation marks as the name says, each with what the name counts: in one list, or one by one. */
export function echoedAfter(folded: string, end: number, count: number, echo: string): Span[] {
  if (!echoes(folded, end, PASSAGE, count, echo)) return [];
  const found = new Map<string, Span>();
  for (const { index, 1: words } of folded.slice(end, end + PASSAGE).matchAll(QUOTED)) {
    const start = end + index + 1;
    const items = split(folded, start, start + words!.length, '、');
    const echoes = items.every((item) => folded.slice(item.start, item.end).includes(echo));
    if (echoes && items.length === count) return items;
    if (
      items.length === 1 &&
      echoes &&
      words!.length <= LONGEST &&
      words!.length > echo.length &&
      !COUNTED.test(words!)
    )
      found.set(words!, items[0]!);
  }
  const words = [...found.keys()];
  const alike = words.every((each) => each.startsWith(echo)) || new Set(words.map(({ length }) => length)).size === 1;
  return found.size === count && alike ? [...found.values()] : [];
}
