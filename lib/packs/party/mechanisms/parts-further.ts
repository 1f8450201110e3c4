/** Parts that a counted name has further on in its passage: in a list counted once more, clause by clause, or under heads and ordinals. */
import { once } from '../../../text/once';
import { firstFrom, groupIn, type Span, sliceOf } from '../../../text/span';
import { listedBefore } from './parts-before';
import { echoes, NUMERALS } from './parts-count';

/** How far on, in UTF-16 code units: some paragraphs of a report. */
const FURTHER = 1000;
/** How many times as far heads. */
const HEADS = 4;
/** Longest part. */
const LONGEST = 14;
/** What a name counts, behind its number: 三段递进式, 四个一线. */
const COUNTED = /^[二两三四五六七八九](?:[个大种项])?([一-鿿])/;

const listsOf = once((_folded) => new Map<string, Span[]>());
/** The list before a place, read once for all mentions of a name: what is further on from one is so from the next. */
function listAt(folded: string, at: number, count: number, name: string): Span[] {
  const lists = listsOf(folded);
  const key = `${at} ${count} ${name}`;
  const known = lists.get(key) ?? listedBefore(folded, at, count, name);
  lists.set(key, known);
  return known;
}

/** 青苗期、青锋期、青蓝期三个阶段: the list that is summed up in what the name counts, 三段, or whose items echo the name. */
function summedUp(folded: string, end: number, count: number, name: string, echo: string | undefined): Span[] {
  const unit = COUNTED.exec(name)?.[1];
  if (unit === undefined) return [];
  const again = new RegExp(
    `、[^，。；：\\n]{2,14}?(?<sum>(?:等|这)?(?:${NUMERALS[count]}|${count})(?:[个大种项]?[一-鿿]?${unit}|个(?:方面|维度|层面|环节|领域|阶段)))`,
    'dg',
  );
  for (const { groups, indices } of folded.slice(end, end + FURTHER).matchAll(again)) {
    const items = listAt(folded, end + indices!.groups!.sum![0], count, name);
    const echoed = echo !== undefined && items.every((item) => folded.slice(item.start, item.end).includes(echo));
    if (items.length === count && (echoed || groups!.sum!.endsWith(unit))) return items;
  }
  return [];
}

/** What all of several texts begin with. */
function opening(words: readonly string[]): number {
  let length = 0;
  while (words.every((each) => each[length] !== undefined && each[length] === words[0]![length])) length++;
  return length;
}

/** 通过…，推动组织联港；通过…，推动船队联渔: each clause of a sentence ends in a part, behind the same verb. */
function clauseByClause(folded: string, end: number, count: number, echo: string): Span[] {
  const window = folded.slice(end, end + FURTHER);
  for (const { index, 0: sentence } of window.matchAll(/[^。！？\n]{12,600}/g)) {
    const clauses = sentence.split('；');
    if (clauses.length !== count) continue;
    let at = end + index;
    const items = clauses.map((clause) => {
      const from = at + clause.lastIndexOf('，') + 1;
      at += clause.length + 1;
      return { start: from, end: at - 1 };
    });
    const verb = opening(items.map((item) => folded.slice(item.start, item.end)));
    const parts = items.map((item) => ({ ...item, start: item.start + verb }));
    if (parts.every((part) => part.end - part.start <= LONGEST && folded.slice(part.start, part.end).includes(echo)))
      return parts;
  }
  return [];
}

/** A paragraph or an ordinal begins with a part: 一是组织联港。, （二）船队联渔\n. */
const HEAD =
  /(?:(?<=\n)(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|[1-9][.、]|[一二三四五六七八九]是)?|(?<=[。；：，])[一二三四五六七八九]是)“?(?<head>[^，。；：“”、\n\d]{2,14})”?(?=[，。；：\n])/dg;

const headsIn = once((folded): readonly Span[] =>
  [...folded.matchAll(HEAD)].map(({ indices }) => {
    const [start, end] = indices!.groups!.head!;
    return { start, end };
  }),
);

/** As many heads as the name says, each with what it counts. */
function underHeads(folded: string, end: number, count: number, echo: string): Span[] {
  const heads = headsIn(folded);
  const found: Span[] = [];
  for (let at = firstFrom(heads, end, ({ start }) => start); found.length <= count; at++) {
    const head = heads[at];
    if (head === undefined || head.end >= end + HEADS * FURTHER) break;
    if (sliceOf(folded, head).includes(echo)) found.push(head);
  }
  const words = found.map((head) => folded.slice(head.start, head.end));
  const alike =
    words.every((each) => each.startsWith(echo)) ||
    words.every((each) => each.endsWith(echo)) ||
    new Set(words.map(({ length }) => length)).size === 1;
  return found.length === count && alike ? found : [];
}

/** How soon behind a name its first ordinal stands, and how far one is from the next, in UTF-16 code units. */
const SOON = 40;
const NEXT = 300;

/** 三步工作法：第一步，入户走访；…第三步，跟踪回访: as many ordinals as the name says, no more. */
function byOrdinal(folded: string, end: number, count: number): Span[] {
  const found: Span[] = [];
  for (let at = end, reach = SOON; found.length <= count; reach = NEXT) {
    if (!folded.slice(at, at + reach).includes(`第${NUMERALS[found.length + 1]}步`)) break;
    const step = new RegExp(`(?:第${NUMERALS[found.length + 1]}步)[，：]?“?(?<head>[^，。；：“”、\\n]{2,14})`, 'd');
    const head = groupIn(step, folded, { start: at, end: at + reach }, 'head');
    if (head === undefined) break;
    found.push(head);
    at = head.end;
  }
  return found.length === count ? found : [];
}

/** 三项举措。一是建强组织，…；二是…: as many ordinals as the name says, directly behind it, no more; a part is what each begins with. */
function byNumber(folded: string, end: number, count: number): Span[] {
  if (!/^”?[，。：；]一是/.test(folded.slice(end, end + 4))) return [];
  const found: Span[] = [];
  for (let at = end, reach = 4; found.length <= count; reach = NEXT) {
    const ordinal = folded
      .slice(at, at + reach)
      .split('\n', 1)[0]!
      .indexOf(`${NUMERALS[found.length + 1]}是`);
    if (ordinal < 0) break;
    const start = at + ordinal + 2;
    const head = /^[^，。；：“”、\n]{2,20}(?=[，。；：])/.exec(folded.slice(start, start + 24))?.[0].length;
    if (head === undefined) return [];
    found.push({ start, end: start + head });
    at = start + head;
  }
  return found.length === count ? found : [];
}

/** `echo` is what the parts echo of the name, where it can be told. */
export function furtherOn(folded: string, end: number, count: number, name: string, echo: string | undefined): Span[] {
  const summed = summedUp(folded, end, count, name, echo);
  if (summed.length > 0) return summed;
  const numbered = byNumber(folded, end, count);
  const steps = numbered.length > 0 ? numbered : byOrdinal(folded, end, count);
  if (steps.length > 0 || echo === undefined || !echoes(folded, end, HEADS * FURTHER, count, echo)) return steps;
  const clauses = clauseByClause(folded, end, count, echo);
  return clauses.length > 0 ? clauses : underHeads(folded, end, count, echo);
}
