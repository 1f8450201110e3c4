/** What the page states of the article, read from the lines around title and body. */
import type { Article, MetaField, Stated } from '../text/article';
import { dateOf, sourceOf, type Zones } from './dateline';
import { type Headline, outletOf } from './headline';
import { type Line, rawOf } from './lines';
import type { Metas } from './metas';
import { authorOf, editorOf } from './people';
import { foldLabels } from './words';

const zoneOf = (lines: readonly Line[]): string => lines.map(rawOf).join('\n');

/** Where the legal notice of the site begins: its 来源 and 作者 are not the article's. */
const LEGAL = /版权(?:声明|与免责)|免责(?:声明|申明)|凡(?:本网|本站|注明)|转载(?:请|须)注明|注明[“"]?来源/;

function footOf(lines: readonly Line[], last: number, end: number): Line[] {
  const foot = lines.slice(Math.max(0, last - 2), Math.max(end, last + 1) + 15);
  const legal = foot.findIndex((line, i) => i > 2 && LEGAL.test(line.text));
  return legal < 0 ? foot : foot.slice(0, legal);
}

/** `end`: the index of the first line that is no longer the body. */
export function zonesOf(lines: readonly Line[], title: Headline | null, body: readonly Line[], end: number): Zones {
  const start = lines.indexOf(body[0]!);
  const last = lines.lastIndexOf(body.at(-1)!);
  const first = title?.lines[0] ? lines.indexOf(title.lines[0]) : Math.max(0, start - 10);
  const after = title?.lines.length ? first + title.lines.length : first;
  return {
    above: zoneOf(lines.slice(Math.max(0, first - 30), first)),
    head: zoneOf(lines.slice(after, Math.max(after, start))),
    foot: zoneOf(footOf(lines, last, end)),
    opening: body[0]!.text,
  };
}

const PAPER_PAGE = /(?:第\s*)?([A-Z]?\d{1,3})\s*版(?:\s*[:：]\s*[\u4e00-\u9fff·]{2,10})?/;

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
    const printed = title.lines.map(rawOf).join('\n').trim() || title.value;
    state('title', { value: title.value, printed, rule: title.rule });
    for (const field of ['kicker', 'subtitle'] as const) {
      const [line] = title[field];
      if (line) state(field, { value: line.text, printed: rawOf(line).trim(), rule: 'beside-title' });
    }
  }
  const source = sourceOf(zones, metas);
  state('source', source);
  const texts = body.map((line) => foldLabels(line.text));
  const foot = zones.foot.split('\n').map((line) => foldLabels(line.replaceAll('\t', '').trim()));
  const head = zones.head.split('\n').map((line) => foldLabels(line.replaceAll('\t', ' ').trim()));
  const zone = `${zones.head}\n${zones.foot}`;
  state(
    'author',
    authorOf(zone, [...head, ...texts.slice(0, 3)], [...texts.slice(-5), ...foot.slice(0, 7)], source?.value),
  );
  state('editor', editorOf(zone));
  state('publishedAt', dateOf(zones, metas, url));
  const outlet = title ? outletOf(metas, title.value) : metas.site;
  if (outlet) state('outlet', { value: outlet, printed: outlet, rule: metas.site ? 'meta-site' : 'title-tag' });
  const page = PAPER_PAGE.exec(`${zones.above}\n${zones.head}`);
  if (page) state('page', { value: page[1]!, printed: page[0].replace(/\s+/g, ' '), rule: 'masthead' });
  return meta;
}
