import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PageState } from '../../lib/messages';
import { type Chromium, drawn, painted, SITE, startChromium, until } from './chromium';
import { firstBox, liveRanges } from './in-page';
import { type Line, lineIn, lookedTwice } from './line';
import { articlePage, latePage, otherPage, otherXhtml } from './reading-page';

let chromium: Chromium;
let line: Line;
/** The page that is read. */
let page: Page;
let tabId: number;

const toBackground = (ask: string, payload: unknown) => line.toBackground(ask, payload);
const toPage = (ask: string, payload: unknown = null) => line.toPage(tabId, ask, payload);
const state = async (): Promise<PageState> => {
  const answer = await toPage('state');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as PageState;
};
const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
const word = async (words: string) => {
  const { article, reading } = await state();
  return reading!.mentions.find(({ start, end }) => article!.text.slice(start, end) === words);
};
beforeAll(async () => {
  chromium = await startChromium({
    [`${SITE}/a`]: articlePage,
    [`${SITE}/late`]: latePage,
    [`${SITE}/other`]: otherPage,
    [`${SITE}/other.xhtml`]: otherXhtml,
  });
  line = await lineIn(chromium);
});
beforeEach(async () => {
  ({ page, tabId } = await line.visit(`${SITE}/a`));
  await until(
    () => painted(page),
    (sizes) => sizes.length > 0,
  );
});
afterEach(() => page.close());
afterAll(() => chromium?.close());

test('an article of a granted site is painted, seen in its pixels, and off again leaves no trace', async () => {
  const clip = await page.evaluate(firstBox);
  const picture = async () => {
    await drawn(page);
    return page.screenshot({ clip });
  };
  const on = await picture();
  await toPage('show', { on: false });
  expect(await painted(page)).toEqual([]);
  const off = await picture();
  expect(on.equals(off)).toBe(false);
  await toPage('show', { on: true });
  expect((await until(picture, (again) => again.equals(on))).equals(on)).toBe(true);
});

test('painting changes nothing in the document', async () => {
  await toPage('show', { on: false });
  await page.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver((records) => seen.push(...records)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
  await toPage('show', { on: true });
  await toPage('refresh');
  expect(sum(await painted(page))).toBeGreaterThan(0);
  expect(await page.evaluate('seen.length')).toBe(0);
});

test('the toolbar says how many there are', async () => {
  const { reading } = await state();
  expect(await chromium.worker.evaluate(`chrome.action.getBadgeText({tabId: ${tabId}})`)).toBe(
    String(reading!.mentions.length),
  );
});

test('what the page clears from the registry comes back', async () => {
  const before = await painted(page);
  await page.evaluate('CSS.highlights.clear()');
  expect(
    await until(
      () => painted(page),
      (sizes) => sizes.length > 0,
    ),
  ).toEqual(before);
});

test('text that appears later, and a re-rendered article, are read', async () => {
  const before = sum(await painted(page));
  await page.evaluate(() =>
    document
      .querySelector('#content')!
      .insertAdjacentHTML('beforeend', '<p>展开以后的段落又说到党建引领这件事情。</p>'),
  );
  expect(
    sum(
      await until(
        () => painted(page),
        (sizes) => sum(sizes) > before,
      ),
    ),
  ).toBe(before + 1);
  await page.evaluate(() => {
    const content = document.querySelector('#content')!;
    content.replaceWith(content.cloneNode(true));
  });
  const live = () => page.evaluate(liveRanges);
  expect(await until(live, (count) => count > before)).toBe(before + 1);
});

test('an article that the page writes after it has loaded is read', async () => {
  const late = await line.visit(`${SITE}/late`);
  const sizes = await until(
    () => painted(late.page),
    (found) => sum(found) > 0,
  );
  expect(sum(sizes)).toBeGreaterThanOrEqual(6);
  await late.page.close();
});

test('a navigation without loading is read anew', async () => {
  await page.evaluate(() => {
    history.pushState(null, '', '/b');
    document.querySelector('h1')!.textContent = '某镇党支部活动侧记';
    document.querySelector('#content')!.innerHTML =
      `<p>${'某镇各党支部开展主题党日活动，发挥先锋模范作用，带头服务群众，得到好评。'.repeat(6)}</p>`;
  });
  const now = await until(state, ({ url, reading }) => url.endsWith('/b') && reading !== undefined);
  expect(now.article?.text).toContain('某镇各党支部');
});

test('an article that a page fetches after it has navigated without loading is judged by the gate and painted', async () => {
  await page.goto(`${SITE}/other`);
  await lookedTwice(line, `${SITE}/late`);
  await page.evaluate((article) => {
    history.pushState(null, '', '/c');
    setTimeout(() => {
      document.documentElement.innerHTML = article;
    }, 1200);
  }, articlePage);
  const sizes = await until(
    () => painted(page),
    (found) => sum(found) > 0,
  );
  expect(sum(sizes)).toBeGreaterThan(0);
});

test.each(['other', 'other.xhtml'])('a page that is no party-building news is left alone: %s', async (path) => {
  await page.goto(`${SITE}/${path}`);
  await lookedTwice(line, `${SITE}/late`);
  expect(await painted(page)).toEqual([]);
  await expect(toPage('state')).rejects.toThrow();
});

test('the card shows on hover beside the phrase, in a closed root, and goes with the pointer and with Escape', async () => {
  const box = await page.evaluate(firstBox);
  const hosts = () => page.evaluate('document.documentElement.children.length') as Promise<number>;
  await page.mouse.move(5, 600);
  await page.mouse.move(box.x + 4, box.y + box.height / 2);
  expect(await until(hosts, (count) => count === 3)).toBe(3);
  const card = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild!;
    const { top, bottom } = host.getBoundingClientRect();
    return { top, bottom, open: host.shadowRoot !== null };
  });
  expect(card.open).toBe(false);
  expect(card.top >= box.y + box.height || card.bottom <= box.y).toBe(true);
  await page.mouse.move(900, 650);
  expect(await until(hosts, (count) => count === 2)).toBe(2);
  await toPage('go', { to: 'next', card: true });
  expect(await until(hosts, (count) => count === 3)).toBe(3);
  expect(await page.evaluate('document.activeElement === document.documentElement.lastElementChild')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await until(hosts, (count) => count === 2)).toBe(2);
});

test('accept, reject, undo and an added mention last over a visit', async () => {
  const mention = (await word('两个维护'))!;
  const { start, end, kind, type } = mention;
  const { article, url } = await state();
  const choice = { start, end, kind, type, verdict: 'reject' };
  expect(await toBackground('decide', { article, url, choice })).toEqual({ ok: true, value: null });
  await toPage('refresh', null);
  expect(await word('两个维护')).toBeUndefined();
  await page.reload();
  await until(
    () => painted(page),
    (sizes) => sizes.length > 0,
  );
  const { reading } = await state();
  expect(await word('两个维护')).toBeUndefined();
  await toBackground('undo', { articleId: reading!.articleId, row: reading!.decisions[0]!.row });
  await toPage('refresh', null);
  expect(await word('两个维护')).toBeDefined();

  await page.evaluate(() => {
    const walk = document.createTreeWalker(document.querySelector('#content')!, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const at = (walk.currentNode as Text).data.indexOf('接待首问办法');
      if (at >= 0) getSelection()!.setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + 6);
    }
  });
  expect(await toPage('add', { kind: 'mechanism', type: 'method' })).toEqual({ ok: true, value: true });
  await page.reload();
  await until(
    () => painted(page),
    (sizes) => sizes.length > 0,
  );
  expect(await word('接待首问办法')).toMatchObject({ standing: 'added', kind: 'mechanism' });
});

test('clipping says new, then same, and a wrong payload stores nothing', async () => {
  expect(await toBackground('clip', { tabId: 'x' })).toEqual({ ok: false, error: 'bad-message' });
  expect((await state()).reading!.stored).toBeNull();
  expect(await toBackground('clip', { tabId })).toMatchObject({ ok: true, value: { outcome: 'new' } });
  expect(await toBackground('clip', { tabId })).toMatchObject({ ok: true, value: { outcome: 'same' } });
  expect((await state()).reading!.stored).toMatchObject({ versions: 1, same: true });
});

test('a phrase refused everywhere is marked nowhere', async () => {
  await toBackground('guard', { quote: '以人民为中心' });
  expect(
    await until(
      () => word('以人民为中心'),
      (found) => found === undefined,
    ),
  ).toBeUndefined();
  await line.desk.evaluate('chrome.storage.local.clear()');
  expect(
    await until(
      () => word('以人民为中心'),
      (found) => found !== undefined,
    ),
  ).toBeDefined();
});

test('nothing was requested but the page itself', () => {
  expect(chromium.strays).toEqual([]);
});
