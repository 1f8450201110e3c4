/** What the head of a page states: title tag, and the meta names that Chinese content systems and the gov.cn standard use. */
import { formText } from '../text/article';
import { datesIn } from './dates';

export interface Metas {
  title: string;
  /** Titles without the names of site and channel: ArticleTitle, og:title. */
  titles: string[];
  site: string;
  /** The account that a page of WeChat names as its own. */
  account: string;
  source: string;
  author: string;
  editor: string;
  date: string;
  /** What `time` elements state beside the day that they show, in China time. */
  times: string[];
  kicker: string;
  subtitle: string;
}

/** A title as it is compared: no whitespace, quotes and dashes of one kind. */
export function squash(text: string): string {
  const form = text.normalize('NFKC');
  if (!/[\s“”"'‘’「」『』—–―－-]/.test(form)) return form;
  return form
    .replace(/\s/g, '')
    .replace(/[“”"'‘’「」『』]/g, '"')
    .replace(/[—–―－-]+/g, '-');
}

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

/** Undoes entities in a text in form 1 that a page escaped twice, so that `&nbsp;` was shown as text. */
export const unescapeTwice = (text: string): string =>
  text.includes('&')
    ? formText(text.replace(/&(?:amp;)?([a-z]{2,6});/g, (whole, name: string) => ENTITY[name] ?? whole))
    : text;

const NAMES: Record<string, keyof Metas> = {
  articletitle: 'titles',
  'og:title': 'titles',
  'twitter:title': 'titles',
  sitename: 'site',
  'og:site_name': 'site',
  contentsource: 'source',
  source: 'source',
  author: 'author',
  'article:author': 'author',
  'og:article:author': 'author',
  editor: 'editor',
  pubdate: 'date',
  publishdate: 'date',
  'article:published_time': 'date',
  'og:release_date': 'date',
  'weibo:article:create_at': 'date',
  publish_time: 'date',
};

const property = (properties: string, name: string): string =>
  properties &&
  formText((new RegExp(`<${name}>([^<]*)</${name}>`).exec(properties)?.[1] ?? '').replace(/&nbsp;/g, ' '));

/** `properties`: what an e-paper states in a comment; see `Page`. */
export function metasOf(document: Document, properties = ''): Metas {
  const account = formText(document.getElementById('js_name')?.textContent ?? '');
  const metas: Metas = {
    title: formText(document.title),
    titles: [property(properties, 'title')].filter(Boolean),
    site: account,
    account,
    source: '',
    author: property(properties, 'author'),
    editor: '',
    date: property(properties, 'date'),
    times: Array.from(document.getElementsByTagName('time'))
      .map((time) => time.getAttribute('datetime') ?? '')
      .flatMap((stamp) => (/(?:Z|[+-]\d\d:?\d\d)$/.test(stamp.replace(/\+08:?00$/, '')) ? [] : datesIn(stamp)))
      .map(({ value }) => value),
    kicker: property(properties, 'introtitle'),
    subtitle: property(properties, 'subtitle'),
  };
  for (const meta of Array.from(document.getElementsByTagName('meta'))) {
    const name = NAMES[(meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase()];
    const content = name ? formText(meta.getAttribute('content') ?? '') : '';
    if (!name || !content) continue;
    if (name === 'titles') metas.titles.push(content);
    else metas[name as Exclude<keyof Metas, 'titles' | 'times' | 'account'>] ||= content;
  }
  return metas;
}

/** What the head of the page gives as title, as it is compared. */
export const knownTitles = (metas: Metas): string[] =>
  [metas.title, ...metas.titles].map(unescapeTwice).filter(Boolean).map(squash);
