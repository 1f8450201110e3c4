/** A library of 2,000 articles that the first version wrote, opened by this one in both browsers. */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listingOf } from '../../lib/library/listing';
import { article, made } from '../library/made';
import { startChromium, until } from './chromium';
import { startFirefox } from './firefox';

const ARTICLES = 2000;

/** Runs inside a page of the extension: tables and rows as the first version had them. */
const write = async (rows: { records: unknown[]; listings: unknown[] }): Promise<void> => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('tifa-clipper', 10);
    opening.onupgradeneeded = () => {
      const listings = opening.result.createObjectStore('listings', { keyPath: 'articleId' });
      for (const key of ['clippedAt', 'publishedAt', 'outlet', 'mentions', 'textKey', 'seq'])
        listings.createIndex(key, key);
      for (const key of ['tags', 'phrases']) listings.createIndex(key, key, { multiEntry: true });
      opening.result.createObjectStore('records', { keyPath: 'articleId' });
      opening.result.createObjectStore('loose', { keyPath: 'articleId' });
      opening.result.createObjectStore('trash', { keyPath: 'articleId' }).createIndex('at', 'at');
      opening.result.createObjectStore('tombstones', { keyPath: 'articleId' }).createIndex('seq', 'seq');
      opening.result.createObjectStore('facts', { keyPath: 'key' }).put({ key: 'seq', value: 1 });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const change = db.transaction(['records', 'listings'], 'readwrite');
  for (const row of rows.records) change.objectStore('records').put(row);
  for (const row of rows.listings) change.objectStore('listings').put(row);
  await new Promise((resolve) => {
    change.oncomplete = resolve;
  });
  db.close();
};

/** Runs inside the library page: rows of the tables of the index, at one moment. */
const counts = async (): Promise<Record<string, number>> => {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('tifa-clipper');
    opening.onsuccess = () => resolve(opening.result);
  });
  const stores = ['records', 'segments', 'pending', 'pages'];
  const reading = db.transaction(stores);
  const found = stores.map(
    (store) =>
      new Promise<[string, number]>((resolve) => {
        const count = reading.objectStore(store).count();
        count.onsuccess = () => resolve([store, count.result]);
      }),
  );
  const all = Object.fromEntries(await Promise.all(found));
  db.close();
  return all;
};

let rows: { records: unknown[]; listings: unknown[] };
beforeAll(async () => {
  const records = await Promise.all(
    Array.from({ length: ARTICLES }, (_, at) => {
      const text = at === 77 ? '一处少見的黨建陣地，落實到位。' : '坚持党建引领，推动基层治理。';
      return made(`https://a.gov.cn/${at}`, article(`第${at}篇`, text, { outlet: `第${at % 5}报` }));
    }),
  );
  const listings = records.map((record) => {
    const { doc: _, whole: __, ...listing } = listingOf(record, 1, 0);
    return listing;
  });
  rows = { records, listings };
});

interface Driver {
  evaluate<T>(code: string): Promise<T>;
  type(text: string): Promise<void>;
}

/** What a reader meets: the list, search while the index is made and after, filters. */
const read = async ({ evaluate, type }: Driver): Promise<void> => {
  const titles = () =>
    evaluate<string[]>("[...document.querySelectorAll('.article-row .title')].map((title) => title.textContent)");
  expect((await until(titles, (all) => all.length > 5)).length).toBeGreaterThan(5);
  await type('少见的党建阵地');
  expect(await until(titles, (all) => all.length === 1)).toEqual(['第77篇']);
  const whole = { records: ARTICLES, segments: 8, pending: 0, pages: 7 };
  const held = () => evaluate<Record<string, number>>(`(${counts})()`);
  expect(await until(held, (all) => isDeepStrictEqual(all, whole), 120_000)).toEqual(whole);
  await type('到位 outlet:第2报');
  expect(await until(titles, (all) => all.length === 1)).toEqual(['第77篇']);
  await type('到位 outlet:第3报');
  expect(await until(titles, (all) => all.length === 0)).toEqual([]);
};

describe('a library of the first version, in Chromium', () => {
  let chromium: Awaited<ReturnType<typeof startChromium>>;
  beforeAll(async () => {
    chromium = await startChromium({});
  });
  afterAll(() => chromium?.close());

  test('opens, is indexed and searched', async () => {
    const page = await chromium.context.newPage();
    await page.goto(`${chromium.origin}/welcome.html`);
    await page.evaluate(write, rows);
    await page.goto(`${chromium.origin}/library.html`);
    await read({ evaluate: (code) => page.evaluate(code), type: (text) => page.fill('#search', text) });
  });
});

describe('a library of the first version, in Firefox', () => {
  let firefox: Awaited<ReturnType<typeof startFirefox>>;
  beforeAll(async () => {
    firefox = await startFirefox({});
  });
  afterAll(() => firefox?.close());

  test('opens, is indexed and searched', async () => {
    const welcome = await firefox.open('welcome.html');
    await welcome.evaluate(write, rows);
    const page = await firefox.open('library.html', '#search');
    const type = async (text: string): Promise<void> => {
      await page.evaluate("document.querySelector('#search').select()");
      await page.type('#search', text);
    };
    await read({ evaluate: <T>(code: string) => page.evaluate(code) as Promise<T>, type });
  });
});
