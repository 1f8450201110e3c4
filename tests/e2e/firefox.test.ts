import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITE, until } from './chromium';
import { type Firefox, startFirefox } from './firefox';
import { firstBox } from './in-page';
import { articlePage, otherPage } from './reading-page';

let firefox: Firefox;
let page: Page;
const painted = () => page.evaluate('[...CSS.highlights.values()].map((entry) => entry.size)') as Promise<number[]>;

beforeAll(async () => {
  firefox = await startFirefox(
    { [`${SITE}/a`]: articlePage, [`${SITE}/other`]: otherPage },
    "style-src 'none'; script-src 'none'",
  );
  page = await firefox.browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.bringToFront();
  await page.goto(`${SITE}/a`);
  await until(painted, (sizes) => sizes.length > 0);
});
afterAll(() => firefox?.close());

test('an article is painted in Firefox on a page that allows no style, seen in its pixels', async () => {
  const clip = await page.evaluate(firstBox);
  const on = await page.screenshot({ clip, encoding: 'base64' });
  /* What was cleared may be painted again, or still stand in the picture, before it is taken. */
  const off = await until(
    async () => {
      await page.evaluate('CSS.highlights.clear()');
      return page.screenshot({ clip, encoding: 'base64' });
    },
    (picture) => picture !== on,
  );
  expect(off).not.toBe(on);
  expect((await until(painted, (sizes) => sizes.length > 0)).length).toBeGreaterThan(0);
});

test('the card shows on hover in Firefox, in a closed root', async () => {
  const box = await page.evaluate(firstBox);
  await page.mouse.move(5, 600);
  await page.mouse.move(box.x + 6, box.y + box.height / 2);
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  const hosts = () => page.evaluate('document.documentElement.children.length') as Promise<number>;
  expect(await until(hosts, (count) => count === 3)).toBe(3);
  expect(await page.evaluate('document.documentElement.lastElementChild.shadowRoot === null')).toBe(true);
});

test('the extension pages open in Firefox', async () => {
  for (const name of ['welcome', 'options', 'popup', 'sidepanel', 'library']) {
    const surface = await firefox.open(`${name}.html`);
    await surface.close();
  }
});

test('a key is bound anew in the settings of Firefox, and one that it refuses changes nothing', async () => {
  const settings = await firefox.open('options.html', '[aria-labelledby="key-panel"]');
  const bound = () =>
    settings.evaluate("browser.commands.getAll().then((all) => all.find(({ name }) => name === 'panel').shortcut)");
  const bind = (key: string) =>
    settings.evaluate(`(() => {
      const field = document.querySelector('[aria-labelledby="key-panel"]');
      field.value = ${JSON.stringify(key)};
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  await bind('Alt+Shift+P');
  expect(await until(bound, (key) => key === 'Alt+Shift+P')).toBe('Alt+Shift+P');
  await bind('P');
  const refused = () => settings.evaluate("document.querySelector('#keys ~ table [role=alert]') !== null");
  expect(await until(refused, Boolean)).toBe(true);
  expect(await bound()).toBe('Alt+Shift+P');
});

test('a page that was left before the gate had its answer is looked at again in Firefox as the history brings it back', async () => {
  const desk = await firefox.open('welcome.html');
  const tab = await firefox.browser.newPage();
  await tab.goto(`${SITE}/other`);
  /* The background waits for its settings until it is let go. */
  await desk.evaluate(`browser.runtime.getBackgroundPage().then((background) => {
    const { local } = background.browser.storage;
    const get = local.get.bind(local);
    const held = new background.Promise((go) => { window.letGo = go; });
    window.waiting = 0;
    local.get = (...asked) => {
      window.waiting++;
      return held.then(() => get(...asked));
    };
  })`);
  await tab.goto(`${SITE}/a`);
  await tab.evaluate('window.first = true');
  expect(await until(() => desk.evaluate('window.waiting'), Boolean)).toBeTruthy();
  await tab.goto(`${SITE}/other`);
  await desk.evaluate('window.letGo()');
  void tab.evaluate('history.back()').catch(() => undefined);
  const shown = () => tab.evaluate('window.first === true && CSS.highlights.size > 0').catch(() => false);
  expect(await until(shown, Boolean)).toBe(true);
  await tab.close();
  await desk.close();
});
