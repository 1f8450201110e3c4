/** The extension is updated while pages are open, in Chromium. */
import { expect, test } from 'vitest';
import { painted, SITE, startChromium, until } from './chromium';
import { articlePage } from './reading-page';

test('the new version reads open pages, and nothing of the former one stays on them', async () => {
  const chromium = await startChromium({ [`${SITE}/a`]: articlePage });
  try {
    const page = await chromium.context.newPage();
    await page.goto(`${SITE}/a`);
    const before = await until(
      () => painted(page),
      (sizes) => sizes.length > 0,
    );
    const names = (): Promise<string[]> => page.evaluate('[...CSS.highlights.keys()]');
    const former = await names();
    const hosts = (): Promise<number> => page.evaluate('document.documentElement.children.length');
    await chromium.worker.evaluate(`chrome.tabs.query({ url: '${SITE}/a' }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { to: 'page', ask: 'go', payload: { to: 0, card: true } }))`);
    expect(await until(hosts, (count) => count === 3)).toBe(3);
    const next = chromium.context.waitForEvent('serviceworker');
    await chromium.worker.evaluate('setTimeout(() => chrome.runtime.reload(), 100)');
    const worker = await next;
    const replaced = (now: string[]) => now.length > 0 && now.every((name) => !former.includes(name));
    expect(await until(names, replaced)).toHaveLength(former.length);
    expect(await painted(page)).toEqual(before);
    expect(await until(hosts, (count) => count === 2)).toBe(2);
    await worker.evaluate(`chrome.tabs.query({ url: '${SITE}/a' }).then(([tab]) =>
      chrome.tabs.sendMessage(tab.id, { to: 'page', ask: 'show', payload: { on: false } }))`);
    expect(await until(names, (now) => now.length === 0)).toEqual([]);
  } finally {
    await chromium.close();
  }
});
