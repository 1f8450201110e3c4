/** Page → article and text map, or the reason why not. The one way into this room. */
import type { Article, Refusal, Stated } from '../text/article';
import { bodyOf } from './body';
import { dateIn } from './dates';
import { titleOf } from './headline';
import { labelled } from './labels';
import { type Line, readLines } from './lines';
import { type Chosen, type TextMap, writeText } from './textmap';

export type { TextMap } from './textmap';

/** Version of these rules. Only versions of one extractor are edits of a page to each other. */
export const EXTRACTOR = 'tifa-extract 1';

export type Extraction = { ok: true; article: Article; textMap: TextMap } | { ok: false; refused: Refusal };

const zoneOf = (lines: readonly Line[]): string =>
  lines.map((line) => line.parts.map((part) => part.node.data.slice(part.start, part.end)).join('\t')).join('\n');

/**
 * Reads the article of a page, in a real DOM or in jsdom; uses no layout and never changes the document.
 * `url` is the page's address, or an empty string where there is none.
 */
export function extract(document: Document, url: string): Extraction {
  const page = readLines(document);
  if (page.cut) return { ok: false, refused: 'too-large' };
  const body = bodyOf(document, page.lines);
  if (body.length === 0) return { ok: false, refused: 'no-text' };
  const title = titleOf(document, page.lines.slice(0, page.lines.indexOf(body.at(-1)!)));
  const meta: Article['meta'] = {};
  if (title) meta.title = { value: title.value, printed: title.value, rule: title.rule };
  const chosen: Chosen[] = [];
  if (title && title.lines.length > 0) chosen.push({ kind: 'headline', lines: title.lines });
  for (const line of body) {
    if (!title?.lines.includes(line)) chosen.push({ kind: line.heading ? 'heading' : 'paragraph', lines: [line] });
  }
  const first = page.lines.indexOf(body[0]!);
  const last = page.lines.indexOf(body.at(-1)!);
  const zone = zoneOf([
    ...page.lines.slice(Math.max(0, first - 12), first + 4),
    ...page.lines.slice(Math.max(first + 4, last - 3), last + 8),
  ]);
  for (const label of ['source', 'author', 'editor'] as const) {
    const found = labelled(zone, label);
    if (found) meta[label] = { ...found, rule: `label-${label}` } satisfies Stated;
  }
  const date = dateIn(labelled(zone, 'date')?.printed ?? '') ?? dateIn(zone);
  if (date) meta.publishedAt = { ...date, rule: 'printed' };
  const { textMap, ...written } = writeText(chosen);
  const bodyStart = written.blocks.find((block) => block.kind !== 'headline')?.start ?? written.text.length;
  void url;
  return { ok: true, article: { ...written, bodyStart, meta, doubts: [] }, textMap };
}
