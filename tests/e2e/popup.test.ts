/** The popup beside a page: its switches, what it says of another page with the same text, and the tags of a clipped article. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe';
import { type Chromium, painted, SITE, startChromium, until } from './chromium';
import { type Line, lineIn } from './line';
import { articlePage } from './reading-page';

const OTHER = 'http://news.example.cn';

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium({
    [`${SITE}/a`]: articlePage,
    [`${SITE}/b`]: articlePage,
    [`${OTHER}/a`]: articlePage.replace('来源：某某日报', '来源：某某晚报').replace('深入社区', '走进社区'),
  });
  line = await lineIn(chromium);
});
afterAll(() => chromium?.close());

const shows = (page: Page) =>
  until(
    async () => (await painted(page)).length > 0,
    (on) => on,
  );
const showsNothing = (page: Page) =>
  until(
    async () => (await painted(page)).length === 0,
    (off) => off,
  );
const visit = async (address: string) => {
  const { page, tabId } = await line.visit(address);
  await line.read(tabId);
  return { page, tabId };
};

test('highlights are switched off and on for this page, for the site and for every site', async () => {
  const { page, tabId } = await visit(`${SITE}/a`);
  const other = await visit(`${OTHER}/a`);
  expect(await shows(page)).toBe(true);
  const popup = await line.beside('popup', tabId);
  const lefts = await popup
    .locator('.highlights input')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  expect(lefts).toHaveLength(3);
  expect(new Set(lefts).size, 'one below the other').toBe(1);
  const flip = (label: string) => popup.getByRole('checkbox', { name: label, exact: true }).click();

  await flip('本页');
  expect(await showsNothing(page)).toBe(true);
  expect(await painted(other.page)).not.toEqual([]);
  await flip('本页');
  expect(await shows(page)).toBe(true);

  await flip('www.example.gov.cn');
  expect(await showsNothing(page)).toBe(true);
  expect(await painted(other.page)).not.toEqual([]);
  const later = await visit(`${SITE}/b`);
  expect(await painted(later.page)).toEqual([]);
  await flip('www.example.gov.cn');
  expect(await shows(page)).toBe(true);
  expect(await shows(later.page)).toBe(true);

  await flip('所有网站');
  for (const each of [page, other.page, later.page]) expect(await showsNothing(each)).toBe(true);
  await flip('所有网站');
  for (const each of [page, other.page, later.page]) expect(await shows(each)).toBe(true);
  await Promise.all([popup, page, other.page, later.page].map((each) => each.close()));
});

test('popup and panel name the clipped article whose text a page carries, changed or not', async () => {
  const { page, tabId } = await visit(`${SITE}/a`);
  await line.clip(tabId);
  const other = await visit(`${OTHER}/a`);
  for (const surface of ['popup', 'sidepanel'] as const) {
    const shown = await line.beside(surface, other.tabId);
    const said = shown.locator('.notice', { hasText: '转载' });
    await said.waitFor();
    expect(await said.innerText()).toMatch(/^转载：与某某网 2024-03-05 的文章约 9\d% 相同\s+打开$/);
    await shown.close();
  }
  const same = await visit(`${SITE}/b`);
  const popup = await line.beside('popup', same.tabId);
  const said = popup.locator('.notice', { hasText: '转载' });
  await said.waitFor();
  expect(await said.innerText()).toMatch(/^转载：与某某网 2024-03-05 的文章相同\s+打开$/);
  await Promise.all([popup, page, other.page, same.page].map((each) => each.close()));
});

test('a clipped article is tagged in the popup, where the library shows it, and the tag is taken away there', async () => {
  const { page, tabId } = await visit(`${SITE}/a`);
  const popup = await line.beside('popup', tabId);
  await popup.locator('input[name="tag"]').fill('基层 学习');
  await popup.keyboard.press('Enter');
  const chips = popup.locator('.chip');
  await chips.nth(1).waitFor();
  const library = await line.library('articles');
  const tags = () => library.locator('.article-row .tag').allInnerTexts();
  expect(await until(tags, (all) => all.length === 2)).toEqual(['#基层', '#学习']);
  await popup.getByRole('button', { name: '移除标签 基层' }).click();
  expect(await until(tags, (all) => all.length === 1)).toEqual(['#学习']);
  await chips.nth(1).waitFor({ state: 'detached' });
  expect(await popup.evaluate('document.activeElement.name')).toBe('tag');
  expect(await violations(popup, [360])).toEqual([]);
  await popup.locator('input[name="tag"]').fill('没有送出');
  await popup.close({ runBeforeUnload: true });
  expect(await until(tags, (all) => all.length === 2)).toEqual(['#学习', '#没有送出']);
  await Promise.all([page, library].map((each) => each.close()));
});
