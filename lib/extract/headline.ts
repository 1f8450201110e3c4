/** The title: a visible heading, weighed by what confirms it. The title tag alone is cut only with evidence. */
import { formText } from '../text/article';
import type { Body } from './body';
import type { Line } from './lines';
import type { Metas } from './metas';
import { isEnd, isFurniture, isInfo, proseOf } from './words';

export interface Headline {
  value: string;
  rule: string;
  lines: Line[];
  kicker: Line[];
  subtitle: Line[];
  /** Whether a visible heading and the title tag or title meta agree. */
  certain: boolean;
}

/** A title as it is compared: no whitespace, quotes and dashes of one kind. */
export const squash = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[“”"'‘’「」『』]/g, '"')
    .replace(/[—–―－-]+/g, '-');

const ENTITY: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  hellip: '…',
};

/** Undoes entities that a page escaped twice, so that `&nbsp;` was shown as text. */
export const unescapeTwice = (text: string): string =>
  formText(text.replace(/&(?:amp;)?([a-z]{2,6});/g, (whole, name: string) => ENTITY[name] ?? whole));

const TITLE_NAME =
  /(?:^|[-_\s]|article|art|news|con(?:tent)?|detail|wz|xl|page|arti|main)(?:title|tit|bt|biaoti|headline|h1)(?:$|[-_\s\d])|(?:biaoti|headline|activity-name|Title$)/i;
const SUB_NAME = /(?:^|\s)sub(?:\s|$)|(?:sub-?|fu-?|second)(?:title|tit|bt|biaoti|head)|futi|fbt|副题|subhead/i;
const KICKER_NAME =
  /(?:^|\s)pre(?:\s|$)|yinti|jianti|kicker|shoulder|pre-?title|intro-?title|ytitle|lead-?title|title[-_]?(?:up|top|pre)/i;

const nameOf = (line: Line): string => `${line.box.element.id} ${line.box.element.getAttribute('class') ?? ''}`;

/** Set large, bold or centred by the line's own mark-up, as pages without headings do. */
const isProminent = ({ box, parts }: Line): boolean =>
  /center/.test(`${box.element.getAttribute('align')}${box.element.getAttribute('style')}`) ||
  parts.some(({ node }) => node.parentElement?.closest('b, strong, font[size], center') != null);

function weigh(line: Line, form: string, known: readonly string[], below: readonly Line[]): number {
  const { text, box, linked } = line;
  if (form.length < 2 || text.length > 120 || isInfo(line) || isFurniture(line)) return -9;
  let weight = 0;
  if (known.some((one) => one.includes(form))) weight += form.length >= 8 ? 4 : form.length >= 5 ? 2 : 1;
  else if (form.length >= 10 && known.some((one) => one.length >= 8 && form.startsWith(one))) weight += 3;
  if (known.some((one) => one.startsWith(form))) weight += 1;
  if (box.heading) weight += box.heading === 1 ? 2 : 1;
  if (TITLE_NAME.test(nameOf(line)) || TITLE_NAME.test(box.parent?.element.getAttribute('class') ?? '')) weight += 1.5;
  if (below.some(isInfo)) weight += 1.5;
  if (below[0] && isInfo(below[0])) weight += 0.3;
  if (isProminent(line)) weight += 0.6;
  if (linked > 0.5) weight -= 3;
  if (/[>»›]/.test(text) || /^(?:正文|首页)$/.test(text)) weight -= 3;
  if (/[。；，]$/.test(text)) weight -= 2;
  if (form.length < 5) weight -= 2;
  // The banner of a site whose title tag is its own name on every page: no line of source and date is near it.
  if (/网站?$/.test(text) && known.includes(form) && !below.some(isInfo)) weight -= 4;
  if (SUB_NAME.test(nameOf(line)) || KICKER_NAME.test(nameOf(line)) || /^(?:——|--|—)/.test(text)) weight -= 3;
  return weight;
}

/** Further lines of the same heading, while the title tag confirms them joined. */
function extended(lines: readonly Line[], at: number, known: readonly string[]): Line[] {
  const title = [lines[at]!];
  let form = squash(lines[at]!.text);
  for (let i = at + 1; i < Math.min(at + 3, lines.length); i++) {
    const line = lines[i]!;
    const joined = form + squash(line.text);
    const one = line.box === title[0]!.box && line.box.heading > 0;
    if (isInfo(line) || isEnd(line) || !(one || known.some((title) => title.includes(joined)))) break;
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

const knownTitles = (metas: Metas): string[] =>
  [metas.title, ...metas.titles].map(unescapeTwice).filter(Boolean).map(squash);

/** The lines above the running text, where a title can be; a title that is a sentence itself is not yet running text. */
export function linesAbove(lines: readonly Line[], { from, to, kept }: Body, metas: Metas): Line[] {
  const known = knownTitles(metas);
  const isText = (line: Line): boolean =>
    kept.has(line) && proseOf(line) > 0 && !known.some((one) => one.includes(squash(line.text)));
  let first = from;
  while (first < to && !isText(lines[first]!)) first++;
  return lines.slice(0, first < to ? first : from + 1);
}

/** `before`: the lines above the running text. */
export function headlineOf(before: readonly Line[], metas: Metas): Headline | null {
  const known = knownTitles(metas);
  let best = -1;
  let bestWeight = 1.9;
  let bestLength = 0;
  for (let i = 0; i < before.length; i++) {
    const form = squash(unescapeTwice(before[i]!.text));
    const weight = weigh(before[i]!, form, known, before.slice(i + 1, i + 4)) + i / before.length / 10;
    if (weight > bestWeight + 0.2 || (weight > bestWeight - 0.2 && form.length > bestLength)) {
      best = i;
      bestWeight = weight;
      bestLength = form.length;
    }
  }
  if (best < 0) return fromTag(metas);
  while (best > 0 && before[best - 1]!.box === before[best]!.box && before[best]!.box.heading > 0) best--;
  const lines = extended(before, best, known);
  const value = unescapeTwice(lines.map((line) => line.text).join(lines.length > 1 ? ' ' : ''));
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
  return { value, rule: certain ? 'heading-in-title' : 'heading', lines, kicker, subtitle, certain };
}

const isKicker = (line: Line, title: Line, metas: Metas): boolean =>
  KICKER_NAME.test(nameOf(line)) ||
  squash(line.text) === squash(metas.kicker) ||
  (line.box.heading > title.box.heading && title.box.heading > 0 && line.text.length >= 6);

const isSubtitle = (line: Line, below: readonly Line[], metas: Metas): boolean =>
  squash(line.text) === squash(metas.subtitle) ||
  SUB_NAME.test(nameOf(line)) ||
  /^(?:——|--|—)/.test(line.text) ||
  (line.box.heading > 0 && below.slice(0, 3).some(isInfo) && !/[。]$/.test(line.text));

const SEPARATOR = /\s*(?:[_|｜丨]|-{1,}|—+|–|>>|<<|\s{2,})\s*/g;
const SITE_NAME =
  /(?:网|网站|频道|客户端|日报|晚报|官网|门户|在线|新闻|中心|政府|委员会|新华社|平台|The Paper|\.(?:com|cn|net))$/i;

/** The title tag without the names of site and channel: cut where the page itself names what is cut, or it ends like a site. */
function fromTag(metas: Metas): Headline | null {
  let value = unescapeTwice(metas.titles[0] ?? metas.title);
  if (!value) return null;
  for (;;) {
    const last = [...value.matchAll(SEPARATOR)].at(-1);
    if (!last?.index) break;
    const tail = value.slice(last.index + last[0].length);
    if (tail && !SITE_NAME.test(tail) && !metas.site.includes(tail)) break;
    value = value.slice(0, last.index);
  }
  return { value, rule: 'title-tag', lines: [], kicker: [], subtitle: [], certain: false };
}

/** What the title tag says beside the title: the name of the site is its last part. */
export function outletOf(metas: Metas, title: string): string | null {
  if (metas.site) return metas.site;
  const tag = unescapeTwice(metas.title);
  const at = squash(tag).indexOf(squash(title));
  if (at < 0) return null;
  const rest = tag.split(SEPARATOR).at(-1)?.trim() ?? '';
  return rest && rest !== tag && SITE_NAME.test(rest) && !squash(title).includes(squash(rest)) ? rest : null;
}
