/** What the page states of the article, read from the lines around title and body. */
import type { Article, MetaField, Stated } from '../text/article';
import { leadingNames, splitNames } from '../text/names';
import { nameBeside, namesAlone, senderBelow } from './beside';
import { authorInText } from './bylines';
import { statedDate, type Zones } from './dateline';
import type { Headline } from './headline';
import { type Line, rawOf } from './lines';
import type { Metas } from './metas';
import { namedAuthor, namedSource } from './named';
import { editorOf, labelledAuthor } from './people';
import { sourceOf } from './source';
import { outletOf } from './title-tag';
import { foldLabels, isByline, isCredit, isInfo } from './words';

/** A link to another article, whose day is not that of this one. */
const isOther = (line: Line): boolean => line.linked > 0.6 && line.text.length > 24 && !isInfo(line);

const zoneOf = (lines: readonly Line[]): string =>
  lines
    .filter((line) => !isOther(line))
    .map(rawOf)
    .join('\n');

/** Where the legal notice of the site begins: its 来源 and 作者 are not the article's. */
const LEGAL = /凡(?:本网|本站|注明|是)|转载(?:请|须)注明|注明[“"]?来源/;

/** The lines at the foot, up to the legal notice of the site, and those from it on. */
function footOf(lines: readonly Line[], last: number, end: number): [foot: Line[], notice: Line[]] {
  const foot = lines.slice(Math.max(0, last - 2), Math.max(end, last + 1) + 15);
  const legal = foot.findIndex((line, i) => i > 2 && LEGAL.test(line.text));
  return legal < 0 ? [foot, []] : [foot.slice(0, legal), foot.slice(legal)];
}

/** The author of a meta, where it is a name that stands in the text: many systems fill it with a number, a vendor or the editor. */
function confirmedAuthor(meta: string, text: string, editor: string | undefined): Stated | null {
  const names = leadingNames(meta);
  const printed = names.length > 0 && names.every((name) => text.includes(name));
  if (!printed || names.length < splitNames(meta).length || names.join(' ') === editor) return null;
  return { value: names.join(' '), printed: meta, rule: 'meta-author' };
}

/** `end`: the index of the first line that is no longer the body. */
export function zonesOf(lines: readonly Line[], title: Headline | null, body: readonly Line[], end: number): Zones {
  const start = lines.indexOf(body[0]!);
  const last = lines.lastIndexOf(body.at(-1)!);
  const first = title?.lines[0] ? lines.indexOf(title.lines[0]) : Math.max(0, start - 10);
  const after = title?.lines.length ? first + title.lines.length : first;
  const below = lines.slice(last + 1, last + 4);
  /** Credits under a heading that opens the text. */
  const inside = lines.slice(start, start + 5).filter((line) => isCredit(line) && !/^[^:：]*[:：]$/.test(line.text));
  const link = below.findIndex((line) => line.linked > 0.5);
  const [foot, notice] = footOf(lines, last, end);
  return {
    above: () => zoneOf(lines.slice(Math.max(0, first - 30), first)),
    masthead: () => zoneOf(lines.slice(Math.max(0, first - 200), first)),
    over: zoneOf(lines.slice(Math.max(0, first - 3), first)),
    head: `${title?.rest ? `${title.rest}\n` : ''}${zoneOf([...lines.slice(after, Math.max(after, start)), ...inside])}`,
    foot: zoneOf(foot),
    notice: zoneOf(notice),
    opening: body[0]!.text,
    below: zoneOf(link < 0 ? below : below.slice(0, link)),
    bylines: () => lines.slice(start, last + 1).flatMap((line) => (isByline(line) ? [line.text] : [])),
    byline: () => namedAuthor(lines.slice(after, Math.max(after, start))),
    named: () => namedSource(lines.slice(Math.max(0, first - 3), Math.max(after, start))),
  };
}

function unlabelledAuthor(
  zones: Zones,
  metas: Metas,
  body: readonly Line[],
  editor: string | undefined,
): Stated | null {
  const textsOf = (lines: readonly Line[]): string[] => lines.map((line) => foldLabels(line.text));
  const foot = zones.foot.split('\n').map((line) => foldLabels(line.replaceAll('\t', '').trim()));
  const head = zones.head.split('\n').map((line) => foldLabels(line.replaceAll('\t', ' ').trim()));
  const texts = textsOf(body.slice(0, 3));
  const last = textsOf(body.slice(-5));
  return (
    authorInText([...head, ...texts], [...last, ...foot.slice(0, 7)]) ??
    zones.byline() ??
    namesAlone([...head, ...texts.slice(0, 1)]) ??
    nameBeside(zones.head) ??
    authorInText([], zones.bylines().map(foldLabels)) ??
    senderBelow(last) ??
    confirmedAuthor(metas.author, [...head, ...texts.slice(0, 2), ...last.slice(-2)].join('\n'), editor)
  );
}

/** Whether a byline names who the label names, and others: 作者：某甲 over a text that ends with （记者 某甲 通讯员 某乙）. */
const isFuller = (byline: Stated, labelled: Stated): boolean => {
  const names = byline.value.split(' ');
  const known = labelled.value.split(' ');
  return names.length > known.length && known.every((name) => names.includes(name));
};

/** The page that a masthead tells: 第08版, A01版：要闻. */
const PAGE_IN_MASTHEAD = /第\s*([A-Z]?\d{1,3})\s*版|(?<![\dA-Z])([A-Z]\d{1,3}|\d{2})版\s*[:：]/;

export function metaOf(
  zones: Zones,
  metas: Metas,
  title: Headline | null,
  body: readonly Line[],
  url: string,
): Article['meta'] {
  const meta: Article['meta'] = {};
  const state = (field: MetaField, stated: Stated | null): void => {
    if (stated) meta[field] = stated;
  };
  if (title) {
    const printed = title.written.map(rawOf).join('\n').trim() || title.value;
    state('title', { value: title.value, printed, rule: title.rule });
    for (const field of ['kicker', 'subtitle'] as const) {
      const [line] = title[field];
      if (line) state(field, { value: line.text, printed: rawOf(line).trim(), rule: 'beside-title' });
    }
  }
  const source = sourceOf(zones, metas);
  state('source', source);
  const zone = `${zones.head}\n${zones.foot}`;
  const editor = editorOf(zone) ?? editorOf(zones.over) ?? editorOf(zones.notice);
  const labelled = labelledAuthor(`${zones.over}\n${zone}`, source?.value);
  const byline = unlabelledAuthor(zones, metas, body, editor?.value);
  state('author', labelled && byline && isFuller(byline, labelled) ? byline : (labelled ?? byline));
  state('editor', editor);
  state('publishedAt', statedDate(zones, metas, url));
  const outlet = title ? outletOf(metas, title.value) : metas.site;
  if (outlet) state('outlet', { value: outlet, printed: outlet, rule: metas.site ? 'meta-site' : 'title-tag' });
  const around = `${zone}\n${zones.masthead()}`;
  const page = around.includes('版') ? PAGE_IN_MASTHEAD.exec(around) : null;
  if (page) state('page', { value: (page[1] ?? page[2])!, printed: page[0].replace(/\s+/g, ' '), rule: 'masthead' });
  return meta;
}
