import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../components/copy/types';
import { violations } from './axe';
import { type Chromium, SITE, startChromium } from './chromium';
import { type Line, lineIn } from './line';
import { articlePage } from './reading-page';

let chromium: Chromium;
let line: Line;
/** Popup and panel stand beside a page that has been read and clipped. */
let tabId: number;
beforeAll(async () => {
  chromium = await startChromium({ [`${SITE}/a`]: articlePage });
  line = await lineIn(chromium);
  ({ tabId } = await line.visit(`${SITE}/a`));
  await line.read(tabId);
  await line.clip(tabId);
});
afterAll(() => chromium?.close());

/** Each once it shows what it is for. */
const pages: Record<string, () => Promise<Page>> = {
  popup: async () => ready(await line.beside('popup', tabId), '.kind-counts'),
  panel: async () => ready(await line.beside('sidepanel', tabId), '.mention'),
  library: async () => ready(await line.library('articles'), '.article-row .title'),
  plots: async () => {
    const page = await line.library('plots');
    await page.locator('#search').fill('党建引领');
    return ready(page, 'figure:has(figcaption a) .plot svg');
  },
  kwic: part('kwic'),
  collocates: async () => {
    const page = await line.library('kwic');
    await page.locator('#search').fill('党');
    await page.locator('.bar button[aria-expanded]').click();
    return ready(page, '.collocates [role="status"] .numbers');
  },
  sheet: async () => ready(await line.library('sheet'), '.material strong'),
  review: part('review'),
  discovery: part('discovery'),
  files: part('files'),
  trash: part('trash'),
  welcome: () => opened('welcome.html'),
  settings: () => opened('options.html'),
};
function part(name: string): () => Promise<Page> {
  return async () => ready(await line.library(name), 'main h1');
}
async function ready(page: Page, shows: string): Promise<Page> {
  await page.waitForSelector(shows);
  return page;
}
async function opened(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${chromium.origin}/${path}`);
  return ready(page, 'main');
}
/** A window of 1280 px at 200 % has 640 px; the narrowest that is promised has 320 px. */
const widths = [320, 640];

for (const language of LANGUAGES) {
  /* Colours are the same in every language, and where words are longer it is the narrowest window that shows it. */
  const all = language === 'zh-CN';
  const looked = all ? 'light and dark, 320 px wide and at 200 %' : 'light, 320 px wide';
  test(`axe finds no violation on any page of the extension in ${language}, ${looked}; nothing scrolls sideways`, async () => {
    await line.desk.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    for (const [name, open] of Object.entries(pages)) {
      const page = await open();
      await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
      expect(await (all ? violations(page, widths) : violations(page, [320], ['light'])), name).toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 700 });
        const fits = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
        if (name !== 'popup') expect(fits, `${name} does not scroll sideways at ${width} px`).toBe(true);
      }
      await page.close();
    }
  });
}

test('a page that is open takes the language that is chosen', async () => {
  const choose = (language: string) =>
    line.desk.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
  for (const [name, words] of Object.entries({ panel: 'In order', library: 'Concordance', settings: 'Keys' })) {
    await choose('zh-CN');
    const page = await pages[name]!();
    await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
    await choose('en');
    await page.getByText(words, { exact: true }).first().waitFor();
    await page.close();
  }
});

test('the help of the search lies wholly in a window of 320 px', async () => {
  const page = await line.library('articles');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('.search-help summary').click();
  const box = (await page.locator('.search-help .sheet').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  await page.close();
});

test('on a narrow window a search shows what it finds, not the article that was open', async () => {
  const page = await line.library('articles');
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator('.article-row').click();
  await page.locator('.article-text').waitFor();
  await page.locator('#search').fill('党建引领');
  await page.locator('.article-row').waitFor();
  expect(page.url()).toMatch(/#\/articles$/);
  await page.close();
});

test('at 360 px the parts of the library stand in two lines, in any language', async () => {
  const page = await line.library('articles');
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of LANGUAGES) {
    await line.desk.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
    const tops = await page
      .locator('.library-nav a')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(new Set(tops).size, language).toBeLessThanOrEqual(2);
  }
  await page.close();
});

test('the ring of what has the focus is drawn whole in the rows that scroll', async () => {
  const page = await pages.plots!();
  await page.setViewportSize({ width: 1280, height: 700 });
  /** By how many px the ring of what has the focus reaches over the row that scrolls. */
  const over = () =>
    page.evaluate(() => {
      const held = document.activeElement!;
      const { outlineWidth, outlineOffset } = getComputedStyle(held);
      const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
      const [inner, outer] = [held, held.closest('.library-nav, .tabs')!].map((each) => each.getBoundingClientRect());
      return Math.max(outer!.top - inner!.top, inner!.bottom - outer!.bottom) + ring;
    });
  await page.locator('.search-help summary').focus();
  for (const row of ['.library-nav a', '.tabs button']) {
    while (!(await page.evaluate((asked) => document.activeElement!.matches(asked), row)))
      await page.keyboard.press('Tab');
    expect(await over(), row).toBeLessThanOrEqual(0);
  }
  await page.close();
});

test('at 320 px nothing in the bars of the library lies over anything else, in any language', async () => {
  const over = (page: Page) =>
    page.evaluate(() => {
      const parts = [
        ...document.querySelectorAll<HTMLElement>(
          '.bar button, .bar select, .bar .button, .bar [role="status"], .library-head > :not(nav), .library-nav a',
        ),
      ].filter((part) => part.offsetParent !== null);
      const boxes = parts.map((part) => [part, part.getBoundingClientRect()] as const);
      const meet = boxes.flatMap(([a, one], at) =>
        boxes
          .slice(at + 1)
          .filter(([, two]) => one.left < two.right - 1 && two.left < one.right - 1)
          .filter(([, two]) => one.top < two.bottom - 1 && two.top < one.bottom - 1)
          .map(([b]) => `${a.textContent} × ${b.textContent}`),
      );
      const cut = parts.filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent);
      return [...meet, ...cut];
    });
  for (const language of LANGUAGES) {
    await line.desk.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    const page = await line.library('articles');
    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('[role="option"] .title').first().waitFor();
    await page.locator('[role="listbox"]').focus();
    await page.keyboard.press(' ');
    await page.locator('.bar .danger').waitFor();
    expect(await over(page), `list in ${language}`).toEqual([]);
    await page.locator('[role="option"]').first().click();
    await page.locator('.article-pane').waitFor();
    expect(await over(page), `article in ${language}`).toEqual([]);
    await page.close();
  }
});
