/** What a writer takes from a library of thirty articles: citations and material sheets. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { type Chromium, startChromium } from './chromium';
import { type Line, lineIn, takenIn } from './line';
import { corpusOf } from './many';

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium({});
  line = await lineIn(chromium);
  await takenIn(line, 'thirty.json', await corpusOf(30));
});
afterAll(() => chromium?.close());

/** Pastes into a page of its own, as a word processor would take it: what is on the clipboard, as text and as HTML. */
async function pasted(): Promise<{ text: string; html: string }> {
  const page = await chromium.context.newPage();
  await page.setContent('<div contenteditable autofocus></div>');
  await page.evaluate(() =>
    document.addEventListener('paste', ({ clipboardData }) => {
      document.body.dataset.text = clipboardData!.getData('text/plain');
      document.body.dataset.html = clipboardData!.getData('text/html');
    }),
  );
  await page.locator('div').click();
  await page.keyboard.press('Control+v');
  await page.waitForSelector('body[data-text]', { state: 'attached' });
  const { text, html } = await page.evaluate(() => ({ ...document.body.dataset }));
  await page.close();
  return { text: text!, html: html! };
}

const titles = async (page: Page): Promise<string[]> => {
  await page.locator('.article-row .title').nth(2).waitFor();
  return (await page.locator('.article-row .title').allInnerTexts()).slice(0, 3);
};

test('citations of what is selected are copied as one list, in the order of the list', async () => {
  const page = await line.library('articles');
  const shown = await titles(page);
  await page.locator('[role="listbox"]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', ' ', 'ArrowUp', 'ArrowUp', ' ']) await page.keyboard.press(key);
  await page.getByRole('button', { name: '引用', exact: true }).click();
  expect(await violations(page, [360, 1280])).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.notices .good').waitFor();
  const day = '\\d{4}-\\d\\d-\\d\\d';
  const expectPasted = async (bracketed: string) => {
    const lines = (await pasted()).text.split('\n');
    expect(lines).toHaveLength(2);
    for (const [at, title] of [shown[0], shown[2]].entries())
      expect(lines[at]).toMatch(
        new RegExp(`^\\[${at + 1}\\] .*${title}\\[(N|EB)/OL\\]\\. .*${bracketed}.*example\\.cn/\\d+\\.html\\.$`),
      );
  };
  await expectPasted(`(，${day}|（${day}）)`);
  await page.locator('.notices').getByRole('button', { name: '关闭' }).click();
  await line.desk.evaluate("chrome.storage.local.set({ settings: { edition: '2015' } })");
  await page.getByRole('button', { name: 'GB/T 7714—2015' }).click();
  await page.locator('.notices .good').waitFor();
  await expectPasted(`(, ${day}|\\(${day}\\))`);
  await line.desk.evaluate('chrome.storage.local.clear()');
  await page.close();
});

test('a material sheet of what is selected is pasted as rich text and as text, and saved', async () => {
  const page = await line.library('articles');
  const shown = await titles(page);
  await page.locator('[role="listbox"]').focus();
  for (const key of [' ', 'ArrowDown', 'ArrowDown', ' ']) await page.keyboard.press(key);
  await page.getByRole('button', { name: '材料', exact: true }).click();
  const sheet = page.locator('.material');
  await sheet.locator('h2').first().waitFor();
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('材料');
  await expect.poll(() => sheet.locator('p').first().innerText()).toBe('选中的 2 篇文章。');
  expect(await violations(page, [360, 1280])).toEqual([]);
  await page.getByLabel('编排').selectOption('article');
  expect(await sheet.locator('h2').allInnerTexts()).toEqual([shown[0], shown[2]]);
  await page.getByRole('checkbox', { name: '机制' }).uncheck();
  const entries = await sheet.locator('h3').allInnerTexts();
  expect(new Set(entries)).not.toContain('机制');
  const quoted = await sheet.locator('strong').allInnerTexts();
  await page.getByRole('button', { name: '复制材料' }).click();
  await page.locator('.notices .good').waitFor();
  const { text, html } = await pasted();
  expect(text.split('\n')[0]).toBe('材料汇编');
  expect([...html.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, words]) => words)).toEqual(quoted);
  expect(html).toMatch(/<a href="https:\/\/news\.example\.cn\/\d+\.html">/);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 Markdown' }).click();
  const saved = await waiting;
  expect(saved.suggestedFilename()).toMatch(/^material-\d{4}-\d\d-\d\d\.md$/);
  expect(readFileSync(await saved.path(), 'utf8')).toContain(`## ${shown[2]}`);
  await page.close();
});

test('a material sheet of what the search shows leads to each place and back', async () => {
  const page = await line.library('sheet');
  await page.locator('#search').fill('守正创新');
  const sheet = page.locator('.material');
  await sheet.getByText('搜索所示', { exact: false }).waitFor();
  const place = sheet.locator('a').first();
  const told = await place.innerText();
  await place.click();
  await page.locator('.article-pane h1').waitFor();
  expect(told).toContain(await page.locator('.article-pane h1').innerText());
  await page.locator('.article-pane .bar button').first().click();
  await place.waitFor();
  await page.close();
});

test('words that are selected in an article are copied as words, a line for each paragraph, without our colours', async () => {
  const page = await line.library('articles');
  await page.locator('.article-row').first().click();
  await page.locator('.marked').first().waitFor();
  const paragraphs = await page.locator('.article-text > *').allInnerTexts();
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.article-text')!));
  await page.keyboard.press('Control+c');
  expect(await pasted()).toEqual({ text: paragraphs.join('\n'), html: '' });
  await page.close();
});

test('an article and a sheet are printed whole, without what is there to be pressed', async () => {
  const page = await line.library('articles');
  await page.setViewportSize({ width: 700, height: 200 });
  await page.locator('.article-row').first().click();
  await page.locator('.marked').first().waitFor();
  /** Whether the last words lie in what the page is long, and nothing of ours beside them. */
  const whole = (last: string) =>
    page.evaluate((last) => {
      const { bottom } = [...document.querySelectorAll(last)].at(-1)!.getBoundingClientRect();
      const seen = [...document.querySelectorAll<HTMLElement>('button, input, nav')].filter((one) => one.offsetParent);
      return [bottom > innerHeight, document.body.getBoundingClientRect().bottom >= bottom, seen.length];
    }, last);
  await page.emulateMedia({ media: 'print' });
  expect(await whole('.article-text p')).toEqual([true, true, 0]);
  await page.evaluate("location.hash = '#/sheet'");
  await page.locator('.material p').nth(5).waitFor();
  expect(await whole('.material p')).toEqual([true, true, 0]);
  expect(await page.locator('.library-head').isVisible()).toBe(false);
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.evaluate("location.hash = '#/articles'");
  await page.locator('.article-row').first().waitFor();
  expect(await page.locator('.list-pane').isVisible()).toBe(true);
  await page.close();
});
