/** From where the body lies to the lines that are the body: what is above it, below it and between goes by its words. */
import type { Body } from './body';
import type { Box, Line } from './lines';
import { isBoxed, isCredit, isEnd, isFurniture, isInfo, isSite, proseOf } from './words';

/** A line that leads elsewhere: all link, and not a sentence of the text. An attachment of a notice stays. */
const isLink = (line: Line): boolean =>
  line.linked > 0.6 && !(/[。！？]$/.test(line.text) && line.text.length > 40) && !/^附件/.test(line.text);

/** The place of a line among its siblings: that of its table, where it stands in one. */
function placeOf({ box }: Line): Box {
  let place = box;
  for (let at: Box | null = box; at; at = at.parent) if (at.element.localName === 'table') place = at;
  return place;
}

const near = (a: Line, b: Line): boolean =>
  a.box === b.box || a.box.parent === b.box.parent || placeOf(a).parent === placeOf(b).parent;

const isTool = (line: Line): boolean => isFurniture(line) || isLink(line) || isSite(line);

/** The index after the last line of `lines` above `first` that is not part of the body. */
function startOf(lines: readonly Line[], { from, kept }: Body, first: number, title: readonly Line[]): number {
  let start = first;
  for (let i = first - 1; i >= from; i--) {
    const line = lines[i]!;
    if (title.includes(line) || isInfo(line) || isEnd(line)) break;
    if (isTool(line)) continue;
    if (!kept.has(line) && !near(line, lines[first]!)) break;
    start = i;
  }
  return start;
}

/**
 * Marks of an end that come back all through the text: what heads or closes each item of a known container (今日推荐：…,
 * 长按识别二维码), or heads links under each part of a digest (相关新闻).
 */
function recurringIn(lines: readonly Line[], { from, to, kept, how }: Body): Set<Line> {
  const found = new Map<string, Line[]>();
  const known = how === 'container';
  let told = true;
  for (let i = from; i < to; i++) {
    const line = lines[i]!;
    if (!kept.has(line)) continue;
    if (!isEnd(line)) told ||= known ? line.linked < 0.3 : proseOf(line) > 0;
    else if (line.text.length >= 4 && (known || (lines[i + 1]?.linked ?? 0) > 0.6)) {
      const key = line.text.slice(0, 4);
      if (told) found.set(key, [...(found.get(key) ?? []), line]);
      told = false;
    }
  }
  return new Set([...found.values()].filter((marks) => marks.length > 2).flat());
}

/**
 * The index of the first line that is no longer the body. A mark of the end is only skipped where the running text goes on
 * after it in the same place of the page; one in a box of its own between paragraphs, where a good paragraph follows among these.
 */
function endOf(lines: readonly Line[], { to, kept }: Body, first: number, recurring: ReadonlySet<Line>): number {
  const here = (line: Line): boolean => kept.has(line) && near(line, lines[first]!);
  /** The running text still to come: in the same place, in all, and in the box around its paragraphs. */
  let after = 0;
  let rest = 0;
  const ahead = new Map<Box | null, number>();
  const count = (line: Line, prose: number): void => {
    if (here(line)) after += prose;
    if (!kept.has(line)) return;
    rest += prose;
    const { parent } = line.box;
    if (!isEnd(line)) ahead.set(parent, (ahead.get(parent) ?? 0) + prose);
  };
  for (let i = first; i < to; i++) count(lines[i]!, proseOf(lines[i]!));
  let around: Box | null = null;
  let seen = 0;
  let paragraphs = 0;
  for (let i = first; i < to; i++) {
    const line = lines[i]!;
    // A lead may stand in a place of its own, over links under a head (相关新闻) and the text.
    const lead = paragraphs === 1 && rest > seen * 2 && line.text.length <= 8 && (lines[i + 1]?.linked ?? 0) > 0.6;
    const boxed = isBoxed(line) && line.box.parent !== around && (ahead.get(around) ?? 0) >= Math.max(40, seen * 0.1);
    // An address among the articles of a rule: the text goes on in the same box.
    const amid = isSite(line) && !isEnd(line) && line.box.parent === around && (ahead.get(around) ?? 0) >= 60;
    if (
      seen > 0 &&
      !lead &&
      !boxed &&
      !amid &&
      !recurring.has(line) &&
      (isEnd(line) || isSite(line)) &&
      after < Math.max(seen, 60) * 0.5
    )
      return i;
    const prose = proseOf(line);
    if (prose > 0) paragraphs++;
    if (prose > 0 && here(line)) around = line.box.parent;
    seen += prose;
    count(line, -prose);
  }
  return to;
}

/** The value of a label that stands alone on the line before: 作者： / 某甲. */
const isValue = (line: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  line.text.length <= 20 &&
  !/[，。；！？：:]/.test(line.text) &&
  /[:：]$/.test(before.text) &&
  isInfo(before);

/**
 * The lines of the body, in order: never a label line, a tool or the title, wherever they stand.
 * `start` and `end` are the indexes in the page's lines that the body spans.
 */
export function trim(
  lines: readonly Line[],
  body: Body,
  title: readonly Line[],
): { body: Line[]; start: number; end: number } {
  const { from, to, kept } = body;
  let first = from;
  const after = title.length > 0 ? lines.indexOf(title.at(-1)!) + 1 : 0;
  if (after > first && after < to) first = after;
  const opening = first;
  while (first < to && !(kept.has(lines[first]!) && proseOf(lines[first]!) > 0)) first++;
  if (first === to) first = opening;
  const start = startOf(lines, { ...body, from: opening }, first, title);
  const recurring = recurringIn(lines, body);
  const end = endOf(lines, body, first, recurring);
  let last = end;
  while (last > first && !kept.has(lines[last - 1]!)) last--;
  const name = title.find((line) => line.box.heading === 1)?.text ?? title[0]?.text;
  const marks = [...recurring].map((line) => line.text);
  /** A mark that says something else each time belongs to the text. */
  const heads = (line: Line): boolean =>
    recurring.has(line) && marks.indexOf(line.text) === marks.lastIndexOf(line.text);
  const chosen: Line[] = [];
  for (let i = start; i < end; i++) {
    const line = lines[i]!;
    if (
      title.includes(line) ||
      line.text === name ||
      isTool(line) ||
      (isEnd(line) && !heads(line)) ||
      isCredit(line) ||
      isValue(line, lines[i - 1]) ||
      (i < first ? isInfo(line) : isStamp(line, i >= last - 1))
    )
      continue;
    const reference = lines[Math.min(Math.max(i, first), last - 1)]!;
    if (!kept.has(line) && !near(line, reference) && !near(line, lines[first]!)) continue;
    chosen.push(line);
  }
  return { body: undoubled(chosen), start, end };
}

/** What kind of element a line stands in. */
const kindOf = ({ box: { element } }: Line): string => `${element.localName}.${element.className}`;

const LEAD = /^(?:(?:本文|内容)?(?:导读|导语|提要|提示|摘\s*要)|核心提示|简介)\s*[:：|｜]\s*/;

/** The lines without a second copy of them all, as some pages hold one for telephones, or of a paragraph or its beginning as a lead. */
function undoubled(body: Line[]): Line[] {
  const half = body.length / 2;
  const twice = half >= 2 && body.slice(0, half).every((line, i) => line.text === body[half + i]?.text);
  if (twice) return body.slice(0, half);
  const [lead, ...text] = body;
  const said = lead?.text.replace(LEAD, '');
  const named = said !== lead?.text;
  const again = text
    .slice(0, 6)
    .find(
      (line) =>
        line.text === said ||
        (named &&
          said!.length >= 16 &&
          (line.text.startsWith(said!.replace(/[….]+$/, '')) ||
            (line.text.length >= 16 && said!.startsWith(line.text)))),
    );
  return again && (named || kindOf(again) !== kindOf(lead!)) ? text : body;
}

/** A date that is no part of the text: with a time, or in figures; the day under a notice (2024年6月19日) stays. */
const isStamp = (line: Line, closing: boolean): boolean =>
  line.text.length <= 40 &&
  /^[^\d]{0,6}(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|^《.{2,12}》\s*[（(]/.test(line.text) &&
  (closing || line.text.length <= 24);
