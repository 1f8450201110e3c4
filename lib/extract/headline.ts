/** The title: a visible heading, weighed by what confirms it. The title tag alone is cut only with evidence. */
import { formText } from '../text/article';
import type { Body } from './body';
import { namesOf } from './elements';
import { type Line, rawOf } from './lines';
import { knownTitles, type Metas, squash, unescapeTwice } from './metas';
import { SITE_NAME, titleInTag } from './title-tag';
import { isByline, isEnd, isFurniture, isInfo, proseOf } from './words';

export interface Headline {
  value: string;
  rule: string;
  /** The lines of the page that the title stands on. */
  lines: Line[];
  /** The same without what else stands on them: a badge (原创), a date. */
  written: Line[];
  /** What else stands on them, as labels are read. */
  rest: string;
  kicker: Line[];
  subtitle: Line[];
  /** Whether a visible heading and the title tag or title meta agree. */
  certain: boolean;
}

const TITLE_NAME =
  /(?:^|[-_\s]|article|art|news|con(?:tent)?|detail|wz|xl|page|arti|main)(?:title|tit|bt|h1)(?:$|[-_\s\d])|biaoti|headline|activity-name|title$/;
const SUB_NAME = /(?:^|\s)sub(?:\s|$)|(?:sub-?|fu-?|second)(?:title|tit|bt|biaoti|head)|futi|fbt|副题|subhead/;
const KICKER_NAME =
  /(?:^|\s)pre(?:\s|$)|yinti|jianti|kicker|shoulder|pre-?title|intro-?title|ytitle|lead-?title|title[-_]?(?:up|top|pre)/;

/** A 副题 opens with a dash. */
const DASHED = /^(?:——|--|—)/;

/** Whether id or class of a line's element match; most elements have neither. */
const isNamed = ({ box }: Line, form: RegExp): boolean => {
  const name = namesOf(box.element);
  return name !== '' && form.test(name);
};

/** Set large, bold or centred by the line's own mark-up, as pages without headings do. */
const isProminent = ({ box, parts }: Line): boolean =>
  /center/.test(`${box.element.getAttribute('align')}${box.element.getAttribute('style')}`) ||
  parts.some(({ node }) => node.parentElement?.closest('b, strong, font[size], center') != null);

function weigh(before: readonly Line[], at: number, form: string, known: readonly string[]): number {
  const line = before[at]!;
  const { text, box, linked } = line;
  if (form.length < 2 || text.length > 120) return -9;
  // Entries of menus, which are most of what stands above a title.
  const named = known.some((one) => one.includes(form) || form.startsWith(one));
  if (linked > 0.5 && !box.heading && !named) return -9;
  if (isInfo(line) || isFurniture(line)) return -9;
  const below = before.slice(at + 1, at + 4);
  let weight = 0;
  if (known.some((one) => one.includes(form))) weight += form.length >= 8 ? 4 : form.length >= 5 ? 2 : 1;
  else if (form.length >= 10 && known.some((one) => one.length >= 8 && form.startsWith(one))) weight += 3;
  if (known.some((one) => one.startsWith(form))) weight += 1;
  if (
    form.length >= 8 &&
    !SITE_NAME.test(text) &&
    known.some((one) => one === form || (one.startsWith(form) && /^[-_|<·]/.test(one.slice(form.length))))
  )
    weight += 2;
  if (box.heading) weight += box.heading === 1 ? 2 : 1;
  if (isNamed(line, TITLE_NAME) || TITLE_NAME.test(box.parent?.element.getAttribute('class')?.toLowerCase() ?? ''))
    weight += 1.5;
  if (below.some((one) => isInfo(one) || isByline(one))) weight += 1.5;
  if (below[0] && isInfo(below[0])) weight += 0.3;
  if (isProminent(line)) weight += 0.6;
  if (linked > 0.5) weight -= 3;
  if (/[>»›]/.test(text) || /^(?:正文|首页)$/.test(text)) weight -= 3;
  if (/[。；，]$/.test(text)) weight -= 2;
  if (form.length < 5) weight -= 2;
  // The banner of a site whose title tag is its own name on every page: no line of source and date is near it.
  if (/网站?$/.test(text) && known.includes(form) && !below.some(isInfo)) weight -= 6;
  if (form.length <= 6 && COLUMN.test(text)) weight -= 2;
  if (isNamed(line, SUB_NAME) || isNamed(line, KICKER_NAME)) weight -= 3;
  if (DASHED.test(text)) weight -= 5;
  return weight;
}

/** The name of a column, as it stands above articles: 工作动态, 通知公告. */
const COLUMN =
  /^[\u4e00-\u9fff]{0,4}(?:动态|要闻|新闻|快讯|公告|通知|公示|资讯|专栏|专题|频道|简报|信息|园地|天地|之窗|正文|详情|内容)$/;

/** Further lines of the same heading, while the title tag confirms them joined. */
function extended(lines: readonly Line[], at: number, known: readonly string[]): Line[] {
  const title = [lines[at]!];
  let form = squash(lines[at]!.text);
  for (let i = at + 1; i < Math.min(at + 3, lines.length); i++) {
    const line = lines[i]!;
    const joined = form + squash(line.text);
    const one = line.box === title[0]!.box && line.box.heading > 0;
    if (
      isInfo(line) ||
      isEnd(line) ||
      (DASHED.test(line.text) && !one) ||
      !(one || known.some((title) => title.includes(joined)))
    )
      break;
    title.push(line);
    form = joined;
  }
  return title;
}

const isPlain = (line: Line | undefined): line is Line =>
  line !== undefined &&
  line.linked < 0.3 &&
  !isInfo(line) &&
  !isFurniture(line) &&
  !isEnd(line) &&
  !/[>»›]/.test(line.text);

/** The lines above the running text, where a title can be; a title that is a sentence itself is not yet running text. */
export function linesAbove(lines: readonly Line[], { from, to, kept }: Body, metas: Metas): Line[] {
  const known = knownTitles(metas);
  const isText = (line: Line): boolean =>
    kept.has(line) && proseOf(line) > 0 && !known.some((one) => one.includes(squash(line.text)));
  let first = from;
  while (first < to && !isText(lines[first]!)) first++;
  if (first < to) return lines.slice(0, first);
  const title = lines.findIndex((line) => line.linked < 0.5 && known.some((one) => one === squash(line.text)));
  return lines.slice(0, Math.max(from, title) + 1);
}

/** `before`: the lines above the running text. */
export function headlineOf(before: readonly Line[], metas: Metas): Headline | null {
  const known = knownTitles(metas);
  let best = -1;
  let bestWeight = 1.9;
  let bestLength = 0;
  for (let i = 0; i < before.length; i++) {
    const form = squash(unescapeTwice(before[i]!.text));
    const weight = weigh(before, i, form, known) + i / before.length / 10;
    if (weight > bestWeight + 0.2 || (weight > bestWeight - 0.2 && form.length > bestLength)) {
      best = i;
      bestWeight = weight;
      bestLength = form.length;
    }
  }
  if (best < 0) {
    const value = titleInTag(metas);
    return value
      ? { value, rule: 'title-tag', lines: [], written: [], rest: '', kicker: [], subtitle: [], certain: false }
      : null;
  }
  while (best > 0 && before[best - 1]!.box === before[best]!.box && before[best]!.box.heading > 0) best--;
  const lines = extended(before, best, known);
  const { written, rest } = lines.length === 1 ? confirmedPart(lines[0]!, known) : { written: lines, rest: '' };
  const value = unescapeTwice(written.map((line) => line.text).join(lines.length > 1 ? ' ' : ''));
  const after = best + lines.length;
  const under = before[after];
  const over = before[best - 1];
  const subtitle =
    isPlain(under) &&
    under.text.length >= 4 &&
    under.text.length <= 80 &&
    isSubtitle(under, before.slice(after + 1), metas)
      ? [under]
      : [];
  const kicker = isPlain(over) && over.text.length <= 60 && isKicker(over, lines[0]!, metas) ? [over] : [];
  const certain = known.some((one) => one.includes(squash(value)));
  return { value, rule: certain ? 'heading-in-title' : 'heading', lines, written, rest, kicker, subtitle, certain };
}

/** The stretch of a heading's Text nodes that the head of the page confirms, where it does not confirm the whole. */
function confirmedPart(line: Line, known: readonly string[]): { written: Line[]; rest: string } {
  const whole = { written: [line], rest: '' };
  const { parts } = line;
  if (parts.length < 2 || parts.length > 6 || known.some((one) => one.includes(squash(line.text)))) return whole;
  for (let length = parts.length - 1; length > 0; length--) {
    for (const from of [0, parts.length - length]) {
      const part = { ...line, parts: parts.slice(from, from + length) };
      part.text = formText(rawOf(part));
      const form = squash(part.text);
      const rest = { ...line, parts: parts.filter((one) => !part.parts.includes(one)) };
      if (form.length >= 6 && known.some((one) => one.startsWith(form))) return { written: [part], rest: rawOf(rest) };
    }
  }
  return whole;
}

/** Named like a title, and not linked: what stands so right over or under the title belongs to it. */
const isTitled = (line: Line): boolean => isNamed(line, /title|biaoti|(?:^|[-_\s])(?:tit|bt)/);

const isKicker = (line: Line, title: Line, metas: Metas): boolean =>
  isNamed(line, KICKER_NAME) ||
  squash(line.text) === squash(metas.kicker) ||
  (line.text.length >= 6 && (isTitled(line) || (line.box.heading > title.box.heading && title.box.heading > 0)));

const isSubtitle = (line: Line, below: readonly Line[], metas: Metas): boolean =>
  squash(line.text) === squash(metas.subtitle) ||
  isNamed(line, SUB_NAME) ||
  DASHED.test(line.text) ||
  ((line.box.heading > 0 || isTitled(line)) &&
    below.slice(0, 3).some((one) => isInfo(one) || isByline(one)) &&
    !/[。]$/.test(line.text));
