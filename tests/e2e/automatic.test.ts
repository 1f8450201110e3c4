/** Automatic clipping: off until it is switched on for a site, and seen when it is on. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sample, site } from '../site/site';
import { type Chromium, startChromium, until } from './chromium';
import { type Line, lineIn } from './line';

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium(site);
  line = await lineIn(chromium);
});
afterAll(() => chromium?.close());

const versionsAt = async (address: string) => {
  const { page, tabId } = await line.visit(address);
  const { reading } = await line.read(tabId);
  return { page, tabId, stored: reading?.stored?.versions ?? 0 };
};

test('an article is clipped by itself only on the sites of the list, and badge and popup say so', async () => {
  const { url } = sample('government').truth;
  expect((await versionsAt(url)).stored).toBe(0);

  const settings = await chromium.context.newPage();
  await settings.goto(`${chromium.origin}/options.html`);
  const clipping = settings.locator('section[aria-labelledby="clipping"]');
  await clipping.locator('textarea').fill(`https://${new URL(url).hostname}/news\n不是域名`);
  await clipping.locator('textarea').blur();
  await clipping.getByRole('alert').filter({ hasText: '不是域名' }).waitFor();
  expect((await versionsAt(url)).stored).toBe(0);
  await clipping.locator('input[type=checkbox]').check();
  expect(await until(async () => (await versionsAt(url)).stored, Boolean)).toBe(1);

  const { tabId } = await versionsAt(url);
  const badge = await chromium.worker.evaluate(`chrome.action.getBadgeBackgroundColor({ tabId: ${tabId} })`);
  expect(badge).toEqual([0x2e, 0x6b, 0x3d, 255]);
  const popup = await line.beside('popup', tabId);
  await popup.getByText('本站开启了自动剪存').waitFor();
  expect((await versionsAt(sample('portal').truth.url)).stored).toBe(0);
});
