/** What the keys do. No browser lets a test press an extension's key, so the browser's event for it is sent. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { common } from '../../components/copy/common';
import { popup } from '../../components/copy/popup';
import { sample, site } from '../site/site';
import { type Chromium, painted, startChromium, until } from './chromium';
import { type Line, lineIn } from './line';

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium(site);
  line = await lineIn(chromium);
});
afterAll(() => chromium?.close());

const inWorker = <T>(act: string): Promise<T> => chromium.worker.evaluate(act) as Promise<T>;
const press = (command: string, tabId: number) =>
  inWorker<void>(`chrome.tabs.get(${tabId}).then((tab) => void chrome.commands.onCommand.dispatch('${command}', tab))`);

test('one key clips, and the badge turns green and has a tick', async () => {
  const { page, tabId } = await line.visit(sample('government').truth.url);
  await line.read(tabId);
  const colour = () => inWorker<number[]>(`chrome.action.getBadgeBackgroundColor({ tabId: ${tabId} })`);
  const before = await colour();
  await press('clip', tabId);
  expect(await until(colour, (now) => String(now) !== String(before))).toEqual([0x2e, 0x6b, 0x3d, 255]);
  expect(await inWorker<string>(`chrome.action.getBadgeText({ tabId: ${tabId} })`)).toMatch(/^✓\d+$/);
  expect((await line.read(tabId)).reading!.stored).toMatchObject({ versions: 1, same: true });
  await page.close();
});

test('the key on a page that is no article says so on the button, and clips nothing', async () => {
  const { page, tabId } = await line.visit(sample('list').truth.url);
  await press('clip', tabId);
  const badge = () => inWorker<string>(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  expect(await until(badge, (text) => text === '!')).toBe('!');
  const sentences = Object.values(common).map((words) => `${words.name}: ${words.errors['no-article']}`);
  expect(sentences).toContain(
    await until(
      () => inWorker<string>(`chrome.action.getTitle({ tabId: ${tabId} })`),
      (title) => sentences.includes(title),
    ),
  );
  expect((await line.exported()).records.length).toBe(1);
  await page.close();
});

test('one key switches the highlights, others go from mention to mention', async () => {
  const { page, tabId } = await line.visit(sample('portal').truth.url);
  const sizes = () => painted(page);
  expect((await until(sizes, (all) => all.length === 3)).length).toBe(3);
  await press('highlight', tabId);
  expect(await until(sizes, (all) => all.length === 0)).toEqual([]);
  await press('highlight', tabId);
  expect((await until(sizes, (all) => all.length === 3)).length).toBe(3);
  const current = async () => {
    const answer = await line.toPage(tabId, 'state');
    return answer.ok ? (answer.value as { current: number }).current : -2;
  };
  await press('next', tabId);
  await press('next', tabId);
  expect(await until(current, (at) => at === 1)).toBe(1);
  await press('previous', tabId);
  expect(await until(current, (at) => at === 0)).toBe(0);
  await page.close();
});

test('a selection becomes a mention by key or menu; without one the button says so', async () => {
  const { page, tabId } = await line.visit(sample('government').truth.url);
  const { reading } = await line.read(tabId);
  const choose = (menuItemId: string) =>
    inWorker<void>(
      `chrome.tabs.get(${tabId}).then((tab) => void chrome.contextMenus.onClicked.dispatch({ menuItemId: '${menuItemId}' }, tab))`,
    );
  const select = (length: number) =>
    page.evaluate((units) => {
      const walk = document.createTreeWalker(document.querySelector('p')!, NodeFilter.SHOW_TEXT);
      walk.nextNode();
      getSelection()!.setBaseAndExtent(walk.currentNode, 0, walk.currentNode, units);
    }, length);
  const added = async () =>
    (await line.read(tabId)).reading!.mentions.filter(({ standing }) => standing === 'added').map(({ kind }) => kind);
  await page.evaluate('getSelection().removeAllRanges()');
  await choose('add-award');
  const title = () => inWorker<string>(`chrome.action.getTitle({ tabId: ${tabId} })`);
  expect(await until(title, (text) => text.includes('没有选中文字'))).toContain('没有选中文字');
  await select(4);
  await choose('add-award');
  expect(await until(added, (all) => all.length === 1)).toEqual(['award']);
  expect(await title()).toBe(`${common['zh-CN'].name}: ${popup['zh-CN'].clipped.new}`);
  await line.toBackground('undo', {
    articleId: reading!.articleId,
    row: (await line.read(tabId)).reading!.decisions[0]!.row,
  });
  await line.toPage(tabId, 'refresh');
  await select(6);
  await press('add-mechanism', tabId);
  expect(await until(added, (all) => all.length === 1)).toEqual(['mechanism']);
  await page.close();
});

test('in Chromium the settings open the page of shortcuts', async () => {
  const settings = await chromium.context.newPage();
  await settings.goto(`${chromium.origin}/options.html`);
  await settings.getByRole('button', { name: '打开浏览器的快捷键页面' }).click();
  const opened = () => chromium.context.pages().some((page) => page.url().startsWith('chrome://extensions/shortcuts'));
  expect(await until(opened, Boolean)).toBe(true);
});
