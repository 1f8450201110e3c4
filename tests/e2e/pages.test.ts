import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { painted, SITE, startChromium, until } from './chromium';

const folder = join(import.meta.dirname, '../../../shared/pages');
const there = existsSync(folder);
/** Ten saved pages of real sites, each served under the mapped name. */
const names = there ? readdirSync(folder).sort().slice(0, 10) : [];

test.skipIf(!there)(
  'ten saved pages of real sites are read and painted, or refused with a reason (skipped where ../shared is absent)',
  async () => {
    const sources = names.map((name) => {
      const file = readdirSync(join(folder, name)).find((each) => /\.html?$/.test(each));
      return [`${SITE}/${name}`, readFileSync(join(folder, name, file!))] as const;
    });
    const chromium = await startChromium(Object.fromEntries(sources));
    const desk = await chromium.context.newPage();
    await desk.goto(`${chromium.origin}/welcome.html`);
    try {
      for (const [address] of sources) {
        const page = await chromium.context.newPage();
        await page.route('**', (route) => (route.request().url().startsWith(SITE) ? route.fallback() : route.abort()));
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const state = (await desk.evaluate(`(async () => {
        const tabs = await chrome.tabs.query({ url: '${SITE}/*' });
        const tabId = tabs.at(-1).id;
        await chrome.runtime.sendMessage({ to: 'background', ask: 'read', payload: { tabId } });
        return (await chrome.tabs.sendMessage(tabId, { to: 'page', ask: 'state', payload: null })).value;
      })()`)) as { refused?: string; failed?: string; reading?: { mentions: unknown[] } };
        expect(state.failed, address).toBeUndefined();
        expect(state.refused ?? state.reading, address).toBeDefined();
        if (state.reading?.mentions.length) {
          expect(
            (
              await until(
                () => painted(page),
                (sizes) => sizes.length > 0,
              )
            ).length,
            address,
          ).toBeGreaterThan(0);
        }
        await page.close();
      }
    } finally {
      await chromium.close();
    }
  },
  120_000,
);
