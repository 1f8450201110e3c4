/** The side panel beside a page, and what the page does with it. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, painted, SITE, startChromium, until } from './chromium';
import { type Line, lineIn } from './line';
import { articlePage } from './reading-page';

/** Far longer than the view: each part says something of its own. */
const filler = '街道各网格员走访住户，登记需要修缮的楼道和路灯，当天汇总，次日答复，办结情况张贴在公告栏里。';
const words = ['党建引领', '三会一课', '主题党日', '两个维护', '以人民为中心'];
const longPage = articlePage.replace(
  /<div id="content">.*<\/div>/s,
  `<div id="content">${words.map((each) => `<p>某院各党支部围绕${each}开展学习。</p>${`<p>${filler}</p>`.repeat(12)}`).join('')}</div>`,
);
const addresses = ['a', 'b', 'c', 'd'].map((name) => `${SITE}/${name}`);

let chromium: Chromium;
let line: Line;
let open: Page[] = [];
beforeAll(async () => {
  const site = Object.fromEntries(addresses.map((address) => [address, articlePage]));
  chromium = await startChromium({ ...site, [`${SITE}/long`]: longPage });
  line = await lineIn(chromium);
});
afterEach(async () => {
  await Promise.all(open.map((page) => page.close()));
  open = [];
});
afterAll(() => chromium?.close());

async function visit(address: string): Promise<{ page: Page; tabId: number; panel: Page }> {
  const { page, tabId } = await line.visit(address);
  await line.read(tabId);
  const panel = await line.beside('sidepanel', tabId);
  await panel.locator('.mention').first().waitFor();
  open.push(page, panel);
  return { page, tabId, panel };
}
const here = (panel: Page) => panel.locator('.mention.here mark').allInnerTexts();
/** The mentions of some words, in the panel. */
const of = (panel: Page, quote: string) =>
  panel.locator('.mention', { has: panel.locator('mark', { hasText: quote }) });
const accept = (panel: Page) => panel.locator('.acts button', { hasText: '确认' });

test('a click in the panel scrolls to the mention and flashes it; the panel follows the scroll of the page', async () => {
  const { page, panel } = await visit(`${SITE}/long`);
  const last = of(panel, '以人民为中心');
  /* It is there for a moment only: the page itself keeps watch. */
  const flash = "[...CSS.highlights.keys()].some((name) => name.endsWith('-flash'))";
  const flashed = page.waitForFunction(flash, undefined, { polling: 50 });
  /* A smooth scroll may pause on a busy machine: only its end says that it is over. */
  const ended = page.evaluate(
    "new Promise((done) => document.addEventListener('scrollend', () => done(scrollY), { once: true }))",
  );
  await last.locator('.go').click();
  await flashed;
  expect(await ended).toBeGreaterThan(500);
  const at = (words: string) =>
    until(
      () => here(panel),
      ([first]) => first === words,
    );
  expect(await at('以人民为中心')).toEqual(['以人民为中心']);
  await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
  expect(await at('党建引领')).toEqual(['党建引领']);
});

test('a page scrolls at once where the system asks for no motion', async () => {
  const { page, tabId } = await visit(`${SITE}/long`);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await line.toPage(tabId, 'go', { to: 'previous' });
  const at = await page.evaluate('scrollY');
  expect(at).toBeGreaterThan(500);
  await page.waitForTimeout(400);
  expect(await page.evaluate('scrollY')).toBe(at);
});

test('accept, reclassify, reject and undo in the panel are seen on the page', async () => {
  const { page, tabId, panel } = await visit(addresses[0]!);
  const before = await painted(page);
  const mention = of(panel, '两个维护');
  await mention.locator('.go').click();
  await accept(panel).click();
  await mention.locator('.fine', { hasText: '已确认' }).waitFor();
  await mention.locator('.acts button', { hasText: '撤销' }).click();
  await accept(panel).waitFor();

  await mention.locator('select').selectOption('mechanism/method');
  await mention.locator('.fine', { hasText: '已改类' }).waitFor();
  const changed = await until(
    () => painted(page),
    (sizes) => String(sizes) !== String(before),
  );
  expect(changed).not.toEqual(before);
  await panel.locator('button', { hasText: '撤销上一步' }).click();
  const now = await until(
    () => painted(page),
    (sizes) => String(sizes) === String(before),
  );
  expect(now).toEqual(before);
  await mention.locator('button', { hasText: '排除' }).click();
  await mention.waitFor({ state: 'detached' });
  await panel.locator('button', { hasText: '撤销上一步' }).click();
  await mention.waitFor();
  expect((await line.read(tabId)).reading!.decisions).toEqual([]);
});

test('keys walk the kinds without changing one, until one is entered; the pointer changes it at once', async () => {
  const { tabId, panel } = await visit(addresses[3]!);
  const decided = async () => (await line.read(tabId)).reading!.decisions.length;
  const mention = of(panel, '两个维护');
  await mention.locator('.go').click();
  const select = mention.locator('select');
  const first = await select.inputValue();
  await select.focus();
  for (const _ of [1, 2]) await panel.keyboard.press('ArrowDown');
  const chosen = () => select.inputValue();
  expect(await until(chosen, (value) => value !== first)).not.toBe(first);
  await panel.keyboard.press('Escape');
  expect(await until(chosen, (value) => value === first)).toBe(first);
  await panel.keyboard.press('ArrowDown');
  expect(await decided()).toBe(0);
  await panel.keyboard.press('Enter');
  await mention.locator('.fine', { hasText: '已改类' }).waitFor();
  expect(await decided()).toBe(1);
  await panel.locator('.undo').click();
  await mention.locator('.fine', { hasText: '已改类' }).waitFor({ state: 'detached' });
});

test('fields, a tag and a note of a clipped article are kept', async () => {
  const { page, tabId, panel } = await visit(addresses[1]!);
  await panel.locator('button.primary', { hasText: '剪存' }).click();
  await panel.locator('[data-stored]').waitFor();
  await panel.locator('input[name=tag]').fill('基层');
  await panel.locator('input[name=tag]').press('Enter');
  await panel.locator('.chip', { hasText: '基层' }).waitFor();
  await panel.locator('textarea').fill('一条备注');
  await panel.locator('textarea').blur();
  /* What is kept last is seen to be kept: so is then what was kept before. */
  await panel.locator('input[name=title]:not([readonly])').fill('改过的标题');
  await panel.locator('input[name=title]:not([readonly])').blur();
  await panel.locator('small', { hasText: '某院以党建引领推动工作' }).waitFor();
  await page.reload();
  await line.read(tabId);
  await panel.reload();
  await panel.locator('.chip', { hasText: '基层' }).waitFor();
  expect(await panel.locator('input[name=title]').inputValue()).toBe('改过的标题');
  expect(await panel.locator('textarea').inputValue()).toBe('一条备注');
});

test('a note that is being typed is kept when its page is loaded anew and when the panel is closed, and stays one note', async () => {
  const { page, tabId, panel } = await visit(addresses[2]!);
  await panel.locator('button.primary', { hasText: '剪存' }).click();
  await panel.locator('[data-stored]').waitFor();
  await panel.locator('textarea').fill('写到一半');
  await page.reload();
  const { articleId } = (await line.read(tabId)).reading!;
  const written = () => panel.locator('textarea').inputValue({ timeout: 1000 }).catch(String);
  expect(await until(written, (words) => words === '写到一半')).toBe('写到一半');
  await panel.locator('textarea').fill('写完了');
  await panel.close({ runBeforeUnload: true });
  const article = await line.library(`article/${articleId}`);
  const notes = () =>
    article.locator('.article-pane .notice .pre').evaluateAll((all) => all.map((one) => one.firstChild!.textContent));
  expect(await until(notes, (all) => all.join() === '写完了')).toEqual(['写完了']);
  await article.close();
});

test('after the third rejection of a phrase the panel offers to mark it no more; taken, it is gone everywhere', async () => {
  const reject = async (address: string) => {
    const { panel } = await visit(address);
    await of(panel, '以人民为中心').locator('.go').click();
    await panel.locator('.acts button', { hasText: '排除' }).click();
    await of(panel, '以人民为中心').waitFor({ state: 'detached' });
    return panel;
  };
  const offer = '“以人民为中心”已排除 3 次';
  for (const address of addresses.slice(0, 2)) expect(await (await reject(address)).getByText(offer).count()).toBe(0);
  const panel = await reject(addresses[2]!);
  await panel.getByText(offer).waitFor();
  const { panel: other } = await visit(addresses[3]!);
  expect(await of(other, '以人民为中心').count()).toBe(1);
  await panel.locator('section[aria-label*="排除"] button', { hasText: '以后都不标' }).click();
  await panel.getByText(offer).waitFor({ state: 'detached' });
  await of(other, '以人民为中心').waitFor({ state: 'detached' });
  await panel.locator('.notice', { hasText: '以后都不标“以人民为中心”' }).locator('button').click();
  await of(other, '以人民为中心').waitFor();
});
