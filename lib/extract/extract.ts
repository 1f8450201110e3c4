/** Page → article and text map, or the reason why not. The one way into this room. */
import type { Article, Refusal } from '../text/article';
import { blocksOf } from './blocks';
import { bodyOf } from './body';
import { doubtsOf } from './doubts';
import { isHidden, marksOf } from './elements';
import { headlineOf, linesAbove } from './headline';
import type { Page } from './lines';
import { metaOf, zonesOf } from './meta';
import { knownTitles, metasOf } from './metas';
import { partOf } from './paging';
import { nothingOf, refusalOf, wallOf } from './refuse';
import { type Chosen, type TextMap, writeText } from './textmap';
import { trim } from './trim';
import { readLines } from './walk';

export type { TextMap } from './textmap';

export { EXTRACTOR } from './version';

export type Extraction = { ok: true; article: Article; textMap: TextMap } | { ok: false; refused: Refusal };

/** Less text (UTF-16 code units) is no article. */
const BLANK = 100;

/** The page may be hidden whole until a script has chosen what fits the window, and no script has run: then its longest hidden part. */
function hiddenPart({ body }: Document, { lines }: Page): Element | undefined {
  if (lines.reduce((sum, { text }) => sum + text.length, 0) >= BLANK) return undefined;
  let longest: Element | undefined;
  let most = BLANK;
  for (const element of body.querySelectorAll('[style], [hidden]')) {
    const { length } = element.textContent;
    if (length <= most || !isHidden(marksOf(element))) continue;
    longest = element;
    most = length;
  }
  return longest;
}

/**
 * Reads the article of a page, in a real DOM or in jsdom; uses no layout and never changes the document.
 * `url` is the page's address, or an empty string where there is none.
 */
export function extract(document: Document, url: string): Extraction {
  const refuse = (refused: Refusal): Extraction => ({ ok: false, refused });
  if (!/html/.test(document.contentType)) return refuse('not-html');
  // A page can take itself away.
  if ((document.body as HTMLElement | null) === null) return refuse('no-text');
  const shown = readLines(document);
  if (shown.cut) return refuse('too-large');
  const wall = wallOf(document, shown.lines);
  if (wall) return refuse(wall);
  const hidden = hiddenPart(document, shown);
  const page = hidden ? readLines(document, hidden) : shown;
  const { lines } = page;
  const metas = metasOf(document, page.properties);
  const found = bodyOf(document, page, knownTitles(metas));
  if (!found) return refuse(nothingOf(lines, url));
  const title = headlineOf(linesAbove(lines, found, metas), metas);
  const headlines: Chosen[] = [];
  for (const kind of ['kicker', 'headline', 'subtitle'] as const) {
    const of = title?.[kind === 'headline' ? 'written' : kind] ?? [];
    if (of.length > 0) headlines.push({ kind, lines: of });
  }
  const head = title ? [...title.kicker, ...title.lines, ...title.subtitle] : [];
  const { body, start, end } = trim(lines, found, head);
  const refused = refusalOf({ lines, found, title, body, start, end }, url);
  if (refused) return refuse(refused);

  const { textMap, ...written } = writeText([...headlines, ...blocksOf(body)]);
  const bodyStart = written.blocks[headlines.length]?.start ?? written.text.length;
  const zones = zonesOf(lines, title, body, end);
  const part = partOf(document, lines.slice(lines.lastIndexOf(body.at(-1)!)));
  const meta = metaOf(zones, metas, title, body, url);
  const article: Omit<Article, 'doubts'> = { ...written, bodyStart, meta, ...(part ? { part } : {}) };
  const known = found.how === 'container' || meta.source !== undefined || /\d{4}/.test(zones.head);
  const doubts = doubtsOf(article, url, { now: Date.now(), known, certain: title?.certain === true });
  return { ok: true, article: { ...article, doubts }, textMap };
}
