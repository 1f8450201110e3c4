/** The same extraction in Chromium: the room is bundled, every page is served from memory, and nothing else is fetched. */
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { chromiumPath, median } from '../bench/measure';
import { countingThread, threadTimeOf } from '../thread-time';

/** Fresh pages for each of the two, in turn. */
const COLD_RUNS = 3;

export interface Warm {
  /** Title, fields and text as JSON, or the refusal. */
  read: string;
  /** Median ms of extraction, and of Readability alone on a clone of the same document. */
  ours: number;
  theirs: number;
  /** Whether the document was the same before and after. */
  unchanged: boolean;
}

/** With what each takes in a page that has just been loaded, in ms of the page's thread. */
export interface InChromium extends Warm {
  oursCold: number;
  theirsCold: number;
}

const bundle = async (): Promise<string> => {
  const entry = join(import.meta.dirname, 'in-page.ts');
  const lib = { entry, formats: ['iife' as const], name: 'tifa', fileName: 'in-page' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib } });
  return ((Array.isArray(built) ? built[0]! : built) as Rollup.RollupOutput).output[0].code;
};

interface Saved {
  html: string;
  url: string;
}

/** The page as a reader has it before anything of ours ran in it; its own scripts do not run. */
async function opened(context: BrowserContext, code: string, { html, url }: Saved): Promise<Page> {
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
  return page;
}

/** Medians over fresh pages, in ms. */
async function justLoaded(context: BrowserContext, code: string, saved: Saved) {
  const calls = { oursCold: `tifa.once.ours(${JSON.stringify(saved.url)})`, theirsCold: 'tifa.once.theirs()' };
  const taken = { oursCold: [] as number[], theirsCold: [] as number[] };
  for (let run = 0; run < COLD_RUNS; run++)
    for (const name of ['oursCold', 'theirsCold'] as const) {
      const page = await opened(context, code, saved);
      const time = await threadTimeOf(await countingThread(page), calls[name]);
      if (time === null) throw new Error(`${saved.url}: ${calls[name]} failed in a page just loaded`);
      taken[name].push(time);
      await page.close();
    }
  return { oursCold: median(taken.oursCold), theirsCold: median(taken.theirsCold) };
}

/** Extracts pages one after the other in a headless Chromium; `url` is the address each seems to come from. */
export async function inChromium(pages: Iterable<Saved & { id: string }>): Promise<Map<string, InChromium>> {
  const code = await bundle();
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  const results = new Map<string, InChromium>();
  try {
    const context = await browser.newContext({ javaScriptEnabled: true, serviceWorkers: 'block' });
    for (const { id, ...saved } of pages) {
      const page = await opened(context, code, saved);
      const read = await page.evaluate(
        (address) => (globalThis as unknown as { tifa: { measure(url: string): Warm } }).tifa.measure(address),
        saved.url,
      );
      await page.close();
      results.set(id, { ...read, ...(await justLoaded(context, code, saved)) });
    }
  } finally {
    await browser.close();
  }
  return results;
}
