/** Whether everybody can read and reach what a page shows, as far as axe can tell. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Scheme = 'light' | 'dark';

/** What axe finds wrong at each width (CSS px) in each colour scheme: a line each, with the first element. */
export async function violations(
  page: Page,
  widths: readonly number[],
  schemes: readonly Scheme[] = ['light', 'dark'],
): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const colorScheme of schemes) {
    /* Colours that are still changing are neither the one nor the other. */
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      const here = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] }).then((result) => result.violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
      )) as string[];
      found.push(...here.map((words) => `${colorScheme} ${width}: ${words}`));
    }
  }
  return found;
}
