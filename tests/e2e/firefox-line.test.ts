/** The straight line in Firefox: open, painted, clip, library, export, import. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../lib/asking';
import type { PageState } from '../../lib/messages';
import { expected, judged, sample, site } from '../site/site';
import { until } from './chromium';
import { clippedByCommand, withoutProvenance } from './command';
import { type Firefox, startFirefox } from './firefox';

const names = ['government', 'e-paper', 'old-tables', 'redacted'];
const pages = names.map((name) => sample(name));
const texts = (page: Page, selector: string) =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.innerText)`) as Promise<
    string[]
  >;
const shows = (page: Page, selector: string, words: string) =>
  until(
    async () => (await texts(page, selector)).join('\n'),
    (text) => text.includes(words),
  );

/** The collection as the library page exports it. */
async function exported({ open, downloads }: Firefox): Promise<{ path: string; text: string }> {
  const page = await open('library.html#/files', 'form[aria-labelledby="export-title"] button[type="submit"]:enabled');
  const before = readdirSync(downloads);
  await page.click('form[aria-labelledby="export-title"] button[type="submit"]');
  const fresh = () => readdirSync(downloads).filter((name) => !before.includes(name) && name.endsWith('.json'));
  /* While it is being written it has another name, under which it may be gone a moment later. */
  const written = (): string => {
    try {
      return fresh().map((name) => readFileSync(join(downloads, name), 'utf8'))[0] ?? '';
    } catch {
      return '';
    }
  };
  const whole = await until(written, (text) => text.trimEnd().endsWith('}'));
  await page.close();
  return { path: join(downloads, fresh()[0]!), text: whole };
}

let firefox: Firefox;
let desk: Page;
beforeAll(async () => {
  firefox = await startFirefox(site);
  desk = await firefox.open('welcome.html');
});
afterAll(() => firefox?.close());

test.each(pages)('$name is painted by itself, read as it is, and clipped', async ({ truth }) => {
  const page = await firefox.browser.newPage();
  const painted = () => page.evaluate('CSS.highlights.size') as Promise<number>;
  await page.goto(truth.url);
  expect(await until(painted, (size) => size > 0)).toBeGreaterThan(0);
  const said = (await desk.evaluate(`(async () => {
    const [{ id: tabId }] = await browser.tabs.query({ url: ${JSON.stringify(truth.url)} });
    const ask = (to, ask, payload) => ({ to, ask, payload });
    const state = await browser.tabs.sendMessage(tabId, ask('page', 'state', null));
    const clip = await browser.runtime.sendMessage(ask('background', 'clip', { tabId }));
    return { state, clip, badge: await browser.action.getBadgeText({ tabId }) };
  })()`)) as { state: Extract<Answer, { ok: true }>; clip: Answer; badge: string };
  const { article, reading } = said.state.value as PageState;
  expect(judged({ article: article!, mentions: reading!.mentions }, truth)).toEqual(expected(truth));
  expect(said.badge).toBe(`✓${reading!.mentions.length}`);
  expect(said.clip).toMatchObject({ ok: true, value: { outcome: 'new' } });
  await page.close();
});

test('the library lists what was clipped; an empty profile takes the export in and gives back the same', async () => {
  const library = await firefox.open('library.html#/articles', '.article-row .title');
  expect(await shows(library, '.bar [role="status"]', String(pages.length))).toContain(String(pages.length));
  expect((await texts(library, '.article-row .title')).sort()).toEqual(pages.map(({ truth }) => truth.title).sort());
  const { path, text } = await exported(firefox);
  const { records } = JSON.parse(text);

  const other = await startFirefox({});
  try {
    const files = await other.open('library.html#/files', '#import-file');
    const input = (await files.$('#import-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await until(() => files.evaluate('document.querySelector("section[aria-label] button.primary") !== null'), Boolean);
    await files.click('section[aria-label] button.primary');
    await until(() => files.evaluate('document.querySelector(".notices .good") !== null'), Boolean);
    expect(JSON.parse((await exported(other)).text).records).toEqual(records);
  } finally {
    await other.close();
  }
  const bytes = Object.fromEntries(pages.map(({ page, truth }) => [truth.url, page]));
  expect(withoutProvenance(clippedByCommand(bytes))).toEqual(withoutProvenance(records));
});

test('nothing was requested but the pages', () => expect(firefox.strays).toEqual([]));
