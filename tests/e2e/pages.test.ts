import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { painted, SITE, startChromium, until } from './chromium';
import { lineIn } from './line';

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
    try {
      const line = await lineIn(chromium);
      for (const [address] of sources) {
        const { page, tabId } = await line.visit(address);
        const state = await line.read(tabId);
        expect(state.failed, address).toBeUndefined();
        expect(state.refused ?? state.reading, address).toBeDefined();
        if (state.reading?.mentions.length) {
          const sizes = await until(
            () => painted(page),
            (all) => all.length > 0,
          );
          expect(sizes.length, address).toBeGreaterThan(0);
        }
        await page.close();
      }
    } finally {
      await chromium.close();
    }
  },
);
