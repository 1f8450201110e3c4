/** The hover card by keyboard: every button can be reached, what is copied names its source. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageState } from '../../lib/messages';
import { type Chromium, SITE, startChromium, until } from './chromium';
import { type Line, lineIn } from './line';
import { articlePage } from './reading-page';

let chromium: Chromium;
let line: Line;
let page: Page;
let tabId: number;
beforeAll(async () => {
  chromium = await startChromium({
    [`${SITE}/a`]: articlePage,
    [`${SITE}/traditional`]: articlePage.replace('“两个维护”', '「四個意識」'),
  });
  line = await lineIn(chromium);
  ({ page, tabId } = await line.visit(`${SITE}/a`));
});
afterAll(() => chromium?.close());

const hosts = () => page.evaluate('document.documentElement.children.length') as Promise<number>;
const tabs = async (count: number) => {
  for (let at = 0; at < count; at++) await page.keyboard.press('Tab');
};
const decisions = async () => (await line.read(tabId)).reading!.decisions.map(({ verdict }) => verdict);
const opened = async () => {
  await line.toPage(tabId, 'go', { to: 0, card: true });
  expect(await until(hosts, (count) => count === 3)).toBe(3);
};
const gone = async () => expect(await until(hosts, (count) => count === 2)).toBe(2);

/* The card's controls in order: previous, next, accept, reject, kind, copy. */
beforeEach(async () => {
  await line.read(tabId);
  await page.bringToFront();
  await opened();
});
afterEach(async () => {
  await page.keyboard.press('Escape');
  await gone();
});

test('copy gives the phrase with outlet, date, title and link', async () => {
  await tabs(6);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await gone();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.querySelector('nav')!.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const pasted = () => page.evaluate("document.querySelector('textarea').value") as Promise<string>;
  expect(await until(pasted, Boolean)).toMatch(
    /^“.+”（某某日报 2024-03-05《某院以党建引领推动工作》）\nhttp:\/\/www\.example\.gov\.cn\/a$/,
  );
  await page.evaluate("document.querySelector('textarea').remove()");
});

test('a copy that the page stops is not said to be one', async () => {
  await page.evaluate(() =>
    addEventListener('copy', (event) => event.stopImmediatePropagation(), { capture: true, once: true }),
  );
  await tabs(6);
  await page.keyboard.press('Enter');
  const said = await until(
    () => cardText(page),
    (text) => text.includes('没有完成'),
  );
  expect(said).toContain('没有完成');
  expect(said).not.toContain('已复制');
  await page.keyboard.press('Enter');
  expect(
    await until(
      () => cardText(page),
      (text) => text.includes('已复制'),
    ),
  ).toContain('已复制');
});

test('a decision is one of the article as it was read, though the page has moved on without loading', async () => {
  await page.evaluate("history.pushState(null, '', '/b')");
  await tabs(3);
  await page.keyboard.press('Enter');
  await gone();
  const headed = (title: string) =>
    page.evaluate((words) => {
      document.querySelector('h1')!.textContent = words;
    }, title);
  const title = await page.locator('h1').innerText();
  await headed('某镇党建引领工作侧记');
  const url = () => line.toPage(tabId, 'state').then((answer) => answer.ok && (answer.value as PageState).url);
  expect(await until(url, (address) => address === `${SITE}/b`)).toBe(`${SITE}/b`);
  expect(await decisions()).toEqual([]);
  await page.evaluate("history.replaceState(null, '', '/a')");
  await headed(title);
  expect(await decisions()).toEqual(['accept']);
  const { reading } = await line.read(tabId);
  await line.toBackground('undo', { articleId: reading!.articleId, row: reading!.decisions[0]!.row });
  await opened();
});

test('the card follows its phrase where the body scrolls by itself', async () => {
  const top = () =>
    page.evaluate('document.documentElement.lastElementChild.getBoundingClientRect().top') as Promise<number>;
  await page.evaluate(() => {
    document.documentElement.style.overflow = 'hidden';
    document.body.style.cssText = 'height: 100vh; overflow: auto';
    document.querySelector<HTMLElement>('#content')!.style.minHeight = '3000px';
  });
  await page.evaluate('dispatchEvent(new Event("resize"))');
  const before = await top();
  await page.evaluate('document.body.scrollTop = 20');
  expect(await until(top, (now) => now !== before)).toBe(before - 20);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('html, body, #content')) element.removeAttribute('style');
  });
});

test('accept, undo and reject by keyboard', async () => {
  await tabs(3);
  await page.keyboard.press('Enter');
  await gone();
  expect(await until(decisions, (all) => all.length === 1)).toEqual(['accept']);
  await opened();
  await tabs(3);
  await page.keyboard.press('Enter');
  await gone();
  expect(await until(decisions, (all) => all.length === 0)).toEqual([]);
  await opened();
  await tabs(4);
  await page.keyboard.press('Enter');
  expect(await until(decisions, (all) => all.length === 1)).toEqual(['reject']);
});

test('the card stays beside its phrase when the window is made narrower, as by the side panel', async () => {
  const right = () =>
    page.evaluate('document.documentElement.lastElementChild.getBoundingClientRect().right') as Promise<number>;
  expect(await right()).toBeGreaterThan(320);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await until(right, (x) => x <= 320)).toBeLessThanOrEqual(320);
  expect(await hosts()).toBe(3);
  await page.setViewportSize({ width: 1000, height: 700 });
});

/** All that the card says; its root is closed to the page, but not to the browser's tools. */
async function cardText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  type Node = typeof root;
  const words = (node: Node): string =>
    node.nodeName === 'STYLE'
      ? ''
      : node.nodeValue + [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(words).join('');
  const shadows = (node: Node): Node[] => [...(node.shadowRoots ?? []), ...(node.children ?? []).flatMap(shadows)];
  return shadows(root).map(words).join('');
}

test('the card says kind and type, canonical form, first year and origin where certain, and the rule', async () => {
  const traditional = await line.visit(`${SITE}/traditional`);
  const { mentions } = (await line.read(traditional.tabId)).reading!;
  const index = mentions.findIndex(({ formula }) => formula === '四个意识');
  await line.toPage(traditional.tabId, 'go', { to: index, card: true });
  const said = await until(
    () => cardText(traditional.page),
    (text) => text.includes('2016'),
  );
  for (const words of ['口号', '提法', '规范表述四个意识', '2016，中央政治局会议']) expect(said).toContain(words);
});

test('what a rule says of itself is in the language of the reader', async () => {
  await line.desk.evaluate("chrome.storage.local.set({ settings: { language: 'en' } })");
  const known = await line.toBackground('know', {
    kind: 'slogan',
    type: 'tifa',
    quote: '四个意识',
    rule: 'slogan-listed',
  });
  expect(known).toMatchObject({ ok: true, value: { rule: 'a fixed wording of the lexicon' } });
});
