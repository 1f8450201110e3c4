/** Articles and libraries for the tests of the library. */
import { Dexie } from 'dexie';
import { capture } from '../../lib/capture/capture';
import type { ArticleRecord } from '../../lib/capture/record';
import { recordOf } from '../../lib/export/merge';
import { digest } from '../../lib/library/digest';
import type { Library } from '../../lib/library/library';
import { OPEN } from '../../lib/library/lookup';
import { BLOCK } from '../../lib/library/place';
import { searchAll } from '../../lib/library/search';
import type { Article } from '../../lib/text/article';
import { fold } from '../../lib/text/fold';

export const AT = '2023-06-01T00:00:00Z';
export const NEWEST = { sort: 'clippedAt', descending: true } as const;

export const article = (title: string, body: string, meta: Record<string, string> = {}): Article => ({
  text: `${title}\n${body}`,
  textForm: 1,
  blocks: [
    { kind: 'headline', start: 0, end: title.length },
    { kind: 'paragraph', start: title.length + 1, end: title.length + 1 + body.length },
  ],
  bodyStart: title.length + 1,
  meta: Object.fromEntries(
    Object.entries({ title, ...meta }).map(([key, value]) => [key, { value, printed: value, rule: 'test' }]),
  ),
  doubts: [],
});

export const captured = (url: string, given: Article, at = '2023-05-01T00:00:00Z') => {
  const start = given.text.indexOf('党建引领');
  const mention = { kind: 'slogan', type: 'tifa', start, end: start + 4, rule: 'r', formula: '党建引领', fields: {} };
  const circumstances = { url, at, generator: 'test', extractor: '1', packs: [], digest };
  return capture(given, start < 0 ? [] : [mention], circumstances);
};

export const made = async (url: string, given: Article, at?: string): Promise<ArticleRecord> => {
  const { articleId, version } = await captured(url, given, at);
  return recordOf(articleId, [version], []);
};

export const clip = async (library: Library, url: string, given: Article, at?: string): Promise<string> => {
  const { articleId, version } = await captured(url, given, at);
  await library.save(articleId, version);
  return articleId;
};

/** Lets the next article be the first of a block, so that a few articles fill many blocks. */
export const toBlock = async (library: Library, block?: number): Promise<void> => {
  const next = ((await library.fact('doc')) as number | undefined) ?? 0;
  await library.note('doc', Math.max(next, (block ?? Math.ceil(next / BLOCK)) * BLOCK));
};

/** The tables themselves, to break or look at. */
export const tablesOf = async (name: string): Promise<Dexie> => new Dexie(name).open();

/** The letters of a text, by the plainest code. */
const plain = (text: string): string =>
  text
    .split('')
    .map((unit) => fold(unit).toLowerCase())
    .filter((unit) => /[\p{L}\p{N}\p{Cs}]/u.test(unit))
    .join('');

/** What a search for terms must find: every text read. */
export const scan = async (library: Library, wanted: string[], unwanted: string[] = []): Promise<string[]> => {
  const ids: string[] = [];
  for await (const batch of library.eachRecord())
    for (const {
      articleId,
      article: { text = '' },
    } of batch) {
      const paragraphs = text.split('\n').map(plain);
      const stands = (term: string): boolean => paragraphs.some((letters) => letters.includes(plain(term)));
      if (wanted.every(stands) && !unwanted.some(stands)) ids.push(articleId);
    }
  return ids.sort();
};

/** What a query finds, by id. */
export const findIn = async (library: Library, query: string): Promise<string[]> =>
  (await searchAll(library, query, NEWEST)).sort();

/** Ten articles in a block of their own, all of which hold 党建 and their number. */
export const tenIn = async (library: Library, block: number): Promise<void> => {
  await toBlock(library, block);
  for (let at = 0; at < 10; at++)
    await clip(library, `https://a.gov.cn/${block}/${at}`, article(`第${block}组`, `党建第${at}号，清单。`));
};

/** How many articles the index knows nothing of. */
export const unindexed = async (library: Library): Promise<number> =>
  (await library.lookUp([['党建']], [], NEWEST)).states.reduce((sum, state) => sum + Number(state === OPEN), 0);
