/** A library of 2,000 articles in Firefox: import, list, search, filters, keys, trash. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { library } from '../../components/copy/library';
import { fold } from '../../lib/text/fold';
import { until } from './chromium';
import { type Firefox, startFirefox } from './firefox';
import { articleOf, corpusOf, TRADITIONAL } from './many';

const COUNT = 2000;
const articles = Array.from({ length: COUNT }, (_, n) => articleOf(n));
const having = (words: string) => articles.filter(({ text }) => fold(text).includes(words)).length;

/* Firefox starts in English here. */
const { standing } = library.en;

let firefox: Firefox;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'tifa-e2e-'));
const there = (selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`);

beforeAll(async () => {
  firefox = await startFirefox({});
  const file = join(folder, 'many.json');
  writeFileSync(file, await corpusOf(COUNT));
  page = await firefox.open('library.html#/files', '#import-file');
  const input = (await page.$('#import-file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  const take = 'section[aria-label] button.primary';
  await until(() => there(take), Boolean, 120_000);
  await page.click(take);
  await until(() => there('.notices .good'), Boolean, 120_000);
  await page.close();
  page = await firefox.open('library.html#/articles', '.article-row .title');
});
afterAll(async () => {
  await firefox?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How many articles the list says it shows, once it says `count`. */
const shown = async (count: number): Promise<number> => {
  const status = 'document.querySelector(".list-pane .bar [role=status]")?.innerText ?? ""';
  const figures = async () => ((await page.evaluate(status)) as string).replace(/\D/g, '');
  return Number(await until(figures, (text) => text === String(count)));
};
/** The keys that select everything, in a field or in a list. */
const all = async () => {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
};
const finds = async (query: string, count: number) => {
  await page.focus('#search');
  await all();
  await page.keyboard.type(query);
  expect(await shown(count), query).toBe(count);
};

test('the list draws only what is visible; search finds any words in either script, and filters by field', async () => {
  expect(await shown(COUNT)).toBe(COUNT);
  expect(await page.evaluate('document.querySelectorAll(".article-row").length')).toBeLessThan(60);
  await finds(TRADITIONAL, having(TRADITIONAL));
  await finds('兩個維護', having(TRADITIONAL));
  await finds(
    '晒谷场 -议事厅',
    articles.filter(({ text }) => text.includes('晒谷场') && !text.includes('议事厅')).length,
  );
  await finds('formula:以人民为中心', having('以人民为中心'));
});

test('keys lead from the search into an article, and walk the kinds without changing one until one is entered', async () => {
  await finds('第1999号', 1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await until(() => there('.marked'), Boolean)).toBe(true);
  await page.focus('.marked');
  await page.keyboard.press('Enter');
  expect(await until(() => there('.mention-card select'), Boolean)).toBe(true);
  const said = () => page.evaluate("document.querySelector('.mention-card dl').innerText") as Promise<string>;
  const chosen = () => page.evaluate("document.querySelector('.mention-card select').value");
  await page.focus('.mention-card select');
  const first = await chosen();
  for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
  expect(await until(chosen, (now) => now !== first)).not.toBe(first);
  expect(await said()).toContain(standing.recognised);
  await page.keyboard.press('Enter');
  expect(await until(said, (words) => words.includes(standing.reclassified))).toContain(standing.reclassified);
});

test('a note that is being written is kept as the page is closed', async () => {
  await finds('第1997号', 1);
  await page.click('[role="option"]');
  await until(() => there('.article-pane details textarea'), Boolean);
  await page.evaluate("document.querySelector('.article-pane details:has(textarea)').open = true");
  await page.type('.article-pane details textarea', '写到一半');
  const { hash } = new URL(page.url());
  await page.close({ runBeforeUnload: true });
  page = await firefox.open(`library.html${hash}`, '.article-pane');
  const notes = () => page.evaluate("document.querySelector('.article-pane .notice .pre')?.firstChild.textContent");
  expect(await until(notes, Boolean)).toBe('写到一半');
});

test('what is selected is deleted together, and comes back', async () => {
  const some = articles.filter(({ text }) => text.includes('第19')).length;
  await finds('第19', some);
  await page.focus('[role="listbox"]');
  await all();
  await until(() => there('.list-pane .bar button.danger'), Boolean);
  await page.click('.list-pane .bar button.danger');
  expect(await shown(0)).toBe(0);
  await page.click('.notices button:not(.plain)');
  expect(await shown(some)).toBe(some);
});
