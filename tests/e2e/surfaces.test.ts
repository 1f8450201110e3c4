import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, startChromium } from './chromium';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await startChromium({});
});
afterAll(() => chromium?.close());

test('axe finds no violation on any extension page, contrast in light and dark and 320 px included', async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const name of ['welcome', 'options', 'sidepanel', 'popup']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const surface = await chromium.context.newPage();
      await surface.emulateMedia({ colorScheme });
      await surface.setViewportSize({ width: 320, height: 700 });
      await surface.goto(`${chromium.origin}/${name}.html`);
      await surface.waitForSelector('main');
      await surface.evaluate(axe);
      const found = (await surface.evaluate(
        'axe.run(document).then((result) => result.violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
      )) as string[];
      expect(found, `${name} ${colorScheme}`).toEqual([]);
      if (name !== 'popup') {
        const fits = await surface.evaluate('document.documentElement.scrollWidth <= innerWidth');
        expect(fits, `${name} does not scroll sideways`).toBe(true);
      }
      await surface.close();
    }
  }
});
