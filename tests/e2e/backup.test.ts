import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SITE, startChromium, until } from './chromium';
import { startFirefox } from './firefox';
import { lineIn } from './line';
import { articlePage } from './reading-page';

const site = { [`${SITE}/a`]: articlePage };

/** A backup is one gzipped corpus file that holds the article and the settings. */
function expectBackup(file: string): void {
  const {
    records,
    private: hidden,
    ...header
  } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as {
    variant: string;
    records: unknown[];
    private: { part: string; value: { backupDays?: number } }[];
  };
  expect(header.variant).toBe('backup');
  expect(records.length).toBe(1);
  expect(hidden.find(({ part }) => part === 'settings')!.value.backupDays).toBe(1);
}

test('when its day has come the library is written into the downloads folder, in Chromium', async () => {
  const chromium = await startChromium(site, { permissions: ['downloads'] });
  try {
    const line = await lineIn(chromium);
    const { tabId } = await line.visit(`${SITE}/a`);
    await line.read(tabId);
    expect((await line.toBackground('clip', { tabId })).ok).toBe(true);
    await chromium.worker.evaluate('chrome.storage.local.set({ settings: { backupDays: 1 } })');
    await chromium.worker.evaluate('chrome.alarms.create("care", { when: Date.now() })');
    const written = () =>
      chromium.worker.evaluate('chrome.downloads.search({})') as Promise<{ state: string; filename: string }[]>;
    const [item] = await until(written, ([one]) => one?.state === 'complete');
    expectBackup(item!.filename);

    const open = () => chromium.worker.evaluate('chrome.offscreen.hasDocument()') as Promise<boolean>;
    expect(await until(open, (is) => !is)).toBe(false);
    const options = await chromium.context.newPage();
    await options.goto(`${chromium.origin}/options.html`);
    expect(
      await until(
        () => options.innerText('body'),
        (text) => text.includes('上次备份'),
      ),
    ).toContain('上次备份');
  } finally {
    await chromium.close();
  }
});

test('the settings ask for the permission, and the backup is written in Firefox', async () => {
  const firefox = await startFirefox(site);
  try {
    const page = await firefox.browser.newPage();
    await page.goto(`${SITE}/a`);
    const options = await firefox.open('options.html');
    const clipped = () =>
      options.evaluate(`(async () => {
        const [tab] = await browser.tabs.query({ url: '${SITE}/a' });
        await browser.runtime.sendMessage({ to: 'background', ask: 'read', payload: { tabId: tab.id } });
        return (await browser.runtime.sendMessage({ to: 'background', ask: 'clip', payload: { tabId: tab.id } })).ok;
      })()`) as Promise<boolean>;
    expect(await until(clipped, Boolean)).toBe(true);
    const choice = 'section[aria-labelledby="storage"] select';
    await options.focus(choice);
    await options.keyboard.press('ArrowDown');
    const days = () =>
      options.evaluate('browser.storage.local.get("settings").then(({ settings }) => settings?.backupDays)');
    expect(await until(days, (set) => set === 1)).toBe(1);
    await options.evaluate('browser.alarms.create("care", { when: Date.now() })');
    const folder = join(firefox.downloads, 'tifa-clipper');
    const files = async () => {
      try {
        return readdirSync(folder).filter((name) => name.endsWith('.gz'));
      } catch {
        return [];
      }
    };
    const [name] = await until(files, (names) => names.length > 0);
    const names = (text: string) => text.includes(name!);
    /* Settings that are open are not told of a backup; it is noted after its file is there. */
    const told = async () => {
      const settings = await firefox.open('options.html');
      const words = () => settings.evaluate('document.body.innerText') as Promise<string>;
      const said = await until(words, names, 1000);
      await settings.close();
      return said;
    };
    expect(await until(told, names)).toContain(name!);
    expectBackup(join(folder, name!));
  } finally {
    await firefox.close();
  }
});
