/**
 * A page that is left while the background makes up its mind about it: the next one is none of its business, and the page itself is looked at
 * again when the history brings it back.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, painted, SITE, startChromium, until } from './chromium';
import { type Line, lineIn } from './line';
import { articlePage, otherPage } from './reading-page';

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium({ [`${SITE}/a`]: articlePage, [`${SITE}/other`]: otherPage }, { keepsLeft: true });
  line = await lineIn(chromium);
});
afterAll(() => chromium?.close());

/** From now on the background waits for its settings until it is let go, and what pages ask and what becomes of each injection is noted. */
const HOLD = `(() => {
  const { runtime, storage, scripting } = globalThis.browser?.runtime?.id ? browser : chrome;
  const held = new Promise((go) => { self.letGo = go; });
  Object.assign(self, { held, waiting: 0, injected: [], asked: [] });
  if (self.holding) return;
  self.holding = true;
  const { local } = storage;
  const [get, inject] = [local.get.bind(local), scripting.executeScript.bind(scripting)];
  runtime.onMessage.addListener(({ ask }, { url }) => void self.asked.push(ask + ' ' + new URL(url).pathname));
  local.get = async (...asked) => {
    self.waiting++;
    await self.held;
    return get(...asked);
  };
  scripting.executeScript = (given) => {
    const done = inject(given);
    const what = given.files ? 'read' : 'asked';
    done.then(() => self.injected.push(what), () => self.injected.push('refused'));
    return done;
  };
})()`;
const inBackground = <T>(words: string): Promise<T> => chromium.worker.evaluate(words);
const notes = (name: 'asked' | 'injected', holds: (all: string[]) => boolean) =>
  until(() => inBackground<string[]>(`self.${name}`), holds);
const isThere = (all: string[]) => all.length > 0;

/** Opens a page, then `/a`, and leaves it for the first page while the background waits. */
async function leftEarly(): Promise<{ page: Page; tabId: number }> {
  const { page, tabId } = await line.visit(`${SITE}/other`);
  await inBackground(HOLD);
  await page.goto(`${SITE}/a`);
  await page.evaluate('window.first = true');
  await until(() => inBackground<number>('self.waiting'), Boolean);
  await page.goto(`${SITE}/other`);
  await inBackground('self.letGo()');
  await notes('injected', isThere);
  return { page, tabId };
}

/** Goes back to `/a`, as it was when it was left. */
async function goBack(page: Page): Promise<void> {
  void page.evaluate('history.back()').catch(() => undefined);
  const first = () => page.evaluate('location.pathname === "/a" && window.first === true').catch(() => false);
  expect(await until(first, Boolean)).toBe(true);
}

test('the page that comes after one that the gate let through is not read', async () => {
  const { page, tabId } = await leftEarly();
  await expect(line.toPage(tabId, 'state')).rejects.toThrow();
  await page.goto(`${SITE}/a`);
  await until(
    () => painted(page),
    (sizes) => sizes.length > 0,
  );
  expect((await notes('injected', isThere)).filter((what) => what === 'read')).toHaveLength(1);
  await page.close();
});

test('a page that was left before the gate had its answer is looked at again as the history brings it back, and only then', async () => {
  const { page } = await leftEarly();
  await goBack(page);
  expect(
    await until(
      () => painted(page),
      (sizes) => sizes.length > 0,
    ),
  ).not.toEqual([]);
  await page.goto(`${SITE}/other`);
  await inBackground('self.asked = []');
  await goBack(page);
  /* What the page asks as it comes into view stands behind what its gate would ask. */
  await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await notes('asked', (all) => all.filter((ask) => ask === 'recognise /a').length > 1);
  expect(await inBackground('self.asked')).not.toContain('gated /a');
  await page.close();
});
