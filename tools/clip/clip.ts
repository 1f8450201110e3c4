/** One saved page → one record, by the same rooms as the extension: extract, recognise, capture. No script of a page runs. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { capture } from '../../lib/capture/capture';
import type { ArticleRecord } from '../../lib/capture/record';
import { EXTRACTOR, extract } from '../../lib/extract/extract';
import { digest } from '../corpus/digest';
import { decodePage } from './encoding';
import { packs, recognise } from './knowledge';
import { isMhtml, pageIn } from './mhtml';
import { bytesOf, type SavedPage } from './pages';

export type Clipped = { record: ArticleRecord } | { refused: string };

/** What browsers write into a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->|^\s*url:\s*(https?:\S+)\s*$/im;

const isAddress = (url: string | null | undefined): url is string => /^https?:\/\/[^/]/i.test(url ?? '');

/** The address of a page that was saved: as noted by whoever saved it, else as the page calls itself. */
function addressOf(html: string, document: Document): string {
  const noted = SAVED_FROM.exec(html.slice(0, 4096));
  const own = [
    noted?.[1] ?? noted?.[2],
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return own.find(isAddress) ?? '';
}

/** `at`: when it is clipped, ISO 8601. Throws on a file that is no page. */
export async function clip(page: SavedPage, at: string, generator: string): Promise<Clipped> {
  const saved = bytesOf(page);
  const archived = isMhtml(saved) ? pageIn(saved) : { bytes: saved };
  const { text: html } = decodePage(archived.bytes, archived.charset);
  if (!/<[a-z!]/i.test(html)) return { refused: 'not-html' };
  const known = page.url ?? archived.url;
  const options = { ...(isAddress(known) ? { url: known } : {}), virtualConsole: new VirtualConsole() };
  const { document } = new JSDOM(html, options).window;
  const url = known ?? addressOf(html, document);
  const read = extract(document, url);
  if (!read.ok) return { refused: read.refused };
  const { article } = read;
  const { articleId, version } = await capture(article, recognise(article.text), {
    url,
    at,
    generator,
    extractor: EXTRACTOR,
    packs,
    digest,
  });
  return { record: { articleId, sameAs: [], ...version, versions: [], rows: [] } };
}
