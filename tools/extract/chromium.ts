/** The same extraction in Chromium: the room is bundled, every page is served from memory, and nothing else is fetched. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';

export interface InChromium {
  /** Title, fields and text as JSON, or the refusal. */
  read: string;
  /** Median ms of extraction, and of Readability alone on a clone of the same document. */
  ours: number;
  theirs: number;
  /** Whether the document was the same before and after. */
  unchanged: boolean;
}

const bundle = async (): Promise<string> => {
  const entry = join(import.meta.dirname, 'in-page.ts');
  const lib = { entry, formats: ['iife' as const], name: 'tifa', fileName: 'in-page' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } });
  return ((Array.isArray(built) ? built[0]! : built) as Rollup.RollupOutput).output[0].code;
};

/** Extracts pages one after the other in a headless Chromium; `url` is the address each seems to come from. */
export async function inChromium(
  pages: Iterable<{ id: string; html: string; url: string }>,
): Promise<Map<string, InChromium>> {
  const code = await bundle();
  const executablePath = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
  const browser = await chromium.launch({ executablePath });
  const results = new Map<string, InChromium>();
  try {
    const context = await browser.newContext({ javaScriptEnabled: true, serviceWorkers: 'block' });
    for (const { id, html, url } of pages) {
      const page = await context.newPage();
      const still = html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');
      await page.route('**', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({
              body: still,
              contentType: 'text/html; charset=utf-8',
              headers: { 'content-security-policy': "script-src 'none'" },
            })
          : route.abort(),
      );
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(`${code}; globalThis.tifa = tifa;`);
      results.set(
        id,
        await page.evaluate(
          (address) => (globalThis as unknown as { tifa: { measure(url: string): InChromium } }).tifa.measure(address),
          url,
        ),
      );
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return results;
}
