/** The build that ships, on a site without a grant: nothing is read until the button is pressed, then that page is. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sample, site } from '../site/site';
import { type Chromium, painted, startChromium, until } from './chromium';
import { type Line, lineIn } from './line';

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium(site, { build: '.output', args: ['--enable-unsafe-extension-debugging'] });
  line = await lineIn(chromium);
  /* The first run opens its page when it is ready, in front of whatever was there. */
  const welcomes = () => chromium.context.pages().filter((page) => page.url().endsWith('/welcome.html')).length;
  expect(await until(welcomes, (count) => count === 2)).toBe(2);
});
afterAll(() => chromium?.close());

test('the button reads, paints and counts a page without a grant, and only that page; the panel says when that is over', async () => {
  const { page: other, tabId: otherTab } = await line.visit(sample('portal').truth.url);
  const { page, tabId } = await line.visit(sample('government').truth.url);
  expect(await line.toBackground('read', { tabId })).toEqual({ ok: false, error: 'no-access' });
  expect(await painted(page)).toEqual([]);

  await page.bringToFront();
  const session = await chromium.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url())!;
  await session.send(
    'Extensions.triggerAction' as never,
    {
      id: new URL(chromium.origin).host,
      targetId: tab.targetId,
    } as never,
  );
  const sizes = await until(
    () => painted(page),
    (each) => each.length === 3,
  );
  expect(sizes.length).toBe(3);
  const badge = () => chromium.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  const { reading } = await line.read(tabId);
  expect(await until(badge, Boolean)).toBe(String(reading!.mentions.length));
  expect(await line.toBackground('clip', { tabId })).toMatchObject({ ok: true, value: { outcome: 'new' } });

  const panel = await line.beside('sidepanel', tabId);
  await panel.locator('.mention').first().waitFor();
  await page.goto(sample('portal').truth.url);
  await panel.getByText('临时授权随之失效').waitFor();
  expect(await line.toBackground('read', { tabId })).toEqual({ ok: false, error: 'no-access' });

  expect(await line.toBackground('read', { tabId: otherTab })).toEqual({ ok: false, error: 'no-access' });
  expect(await painted(other)).toEqual([]);
});
