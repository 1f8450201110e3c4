/** Page → article and text map, or the reason why not. The one way into this room. */
import type { Article, MetaField, Refusal, Stated } from '../text/article';
import { blocksOf } from './blocks';
import { type Body, bodyOf } from './body';
import { dateOf, sourceOf, type Zones } from './dateline';
import { type Headline, headlineOf, outletOf, printedOf } from './headline';
import { type Line, rawOf, readLines } from './lines';
import { type Metas, metasOf } from './metas';
import { authorOf, editorOf } from './people';
import { type Chosen, type TextMap, writeText } from './textmap';
import { trim } from './trim';
import { foldLabels, proseOf } from './words';

export type { TextMap } from './textmap';

/** Version of these rules. Only versions of one extractor are edits of a page to each other. */
export const EXTRACTOR = 'tifa-extract 1';

export type Extraction = { ok: true; article: Article; textMap: TextMap } | { ok: false; refused: Refusal };

const zoneOf = (lines: readonly Line[]): string => foldLabels(lines.map(rawOf).join('\n'));

/** The lines above the running text, where a title can be. */
function linesAbove(lines: readonly Line[], { from, to, kept }: Body): Line[] {
  let first = from;
  while (first < to && !(kept.has(lines[first]!) && proseOf(lines[first]!) > 0)) first++;
  return lines.slice(0, first < to ? first : from + 1);
}

function zonesOf(
  lines: readonly Line[],
  title: Headline | null,
  start: number,
  end: number,
  body: readonly Line[],
): Zones {
  const first = title?.lines[0] ? lines.indexOf(title.lines[0]) : Math.max(0, start - 10);
  const after = title?.lines.length ? first + title.lines.length : first;
  return {
    above: zoneOf(lines.slice(Math.max(0, first - 30), first)),
    head: zoneOf(lines.slice(after, Math.max(after, start))),
    foot: zoneOf([...body.slice(-3), ...lines.slice(end, end + 15)]),
  };
}

function metaOf(
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
  const source = sourceOf(zones, metas);
  const texts = body.map((line) => foldLabels(line.text));
  if (title) {
    const printed = title.lines.length > 0 ? printedOf(title.lines) : title.value;
    state('title', { value: title.value, printed, rule: title.rule });
    for (const [field, lines] of [
      ['kicker', title.kicker],
      ['subtitle', title.subtitle],
    ] as const) {
      if (lines[0]) state(field, { value: lines[0].text, printed: printedOf(lines), rule: 'beside-title' });
    }
  }
  state('source', source);
  state(
    'author',
    authorOf(
      `${zones.head}\n${zones.foot}`,
      [...zones.head.split('\n'), ...texts.slice(0, 3)],
      texts.slice(-5),
      source?.value,
    ),
  );
  state('editor', editorOf(`${zones.head}\n${zones.foot}`));
  state('publishedAt', dateOf(zones, metas, url));
  const outlet = title ? outletOf(metas, title.value) : metas.site;
  if (outlet) state('outlet', { value: outlet, printed: outlet, rule: metas.site ? 'meta-site' : 'title-tag' });
  return meta;
}

/**
 * Reads the article of a page, in a real DOM or in jsdom; uses no layout and never changes the document.
 * `url` is the page's address, or an empty string where there is none.
 */
export function extract(document: Document, url: string): Extraction {
  const page = readLines(document);
  if (page.cut) return { ok: false, refused: 'too-large' };
  const { lines } = page;
  const found = bodyOf(document, page);
  if (!found) return { ok: false, refused: 'no-text' };
  const metas = metasOf(document);
  const title = headlineOf(linesAbove(lines, found), metas);
  const { body, start, end } = trim(lines, found, [
    ...(title?.kicker ?? []),
    ...(title?.lines ?? []),
    ...(title?.subtitle ?? []),
  ]);
  if (body.length === 0) return { ok: false, refused: 'no-text' };
  const headlines: Chosen[] = (
    [
      ['kicker', title?.kicker],
      ['headline', title?.lines],
      ['subtitle', title?.subtitle],
    ] as const
  ).flatMap(([kind, of]) => (of?.length ? [{ kind, lines: [...of] }] : []));
  const { textMap, ...written } = writeText([...headlines, ...blocksOf(body)]);
  const bodyStart = written.blocks[headlines.length]?.start ?? written.text.length;
  const meta = metaOf(zonesOf(lines, title, start, end, body), metas, title, body, url);
  return { ok: true, article: { ...written, bodyStart, meta, doubts: [] }, textMap };
}
