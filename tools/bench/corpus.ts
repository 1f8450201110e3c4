/**
 * Export and import in Chromium beside `JSON.stringify` over everything, and the `clip` command beside bare Readability.
 * `BENCH_ARTICLES` sets the size of the library (20,000 unless told), `BENCH_PAGES` the number of pages (400).
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath, median, renderersOf, root, round, scriptOf } from './measure';
import { articlePage } from './reading-pages';
import type { BenchRow } from './row';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 20_000);
const PAGES = Number(process.env.BENCH_PAGES ?? 400);
const RUNS = 3;

/** Bytes of memory that the renderers hold. */
async function rendererBytes(context: BrowserContext): Promise<number> {
  return (await renderersOf(context)).reduce((sum, id) => {
    try {
      return sum + Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * 4096;
    } catch {
      return sum;
    }
  }, 0);
}

async function inChromium(): Promise<BenchRow[]> {
  const script = await scriptOf('corpus-page.ts', 'corpusBench');
  const server = createServer((_request, response) => response.end('<!doctype html><title>-</title>')).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((ready) => server.once('listening', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  const context = await browser.newContext();
  const taken: Record<string, { ms: number[]; growth: number[] }> = {};
  /** Calls in one fresh page, each with its time and the growth of memory from its start to its peak. */
  const measure = async (...calls: string[]): Promise<void> => {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address);
    await page.addScriptTag({ content: script });
    for (const call of calls) {
      const before = await rendererBytes(context);
      let peak = before;
      const watch = setInterval(async () => {
        peak = Math.max(peak, await rendererBytes(context).catch(() => 0));
      }, 100);
      const ms = (await page.evaluate(`corpusBench.bench.${call}()`)) as number;
      clearInterval(watch);
      const held = taken[call] ?? { ms: [], growth: [] };
      taken[call] = held;
      held.ms.push(ms);
      held.growth.push((peak - before) / 1e6);
    }
    await page.close();
  };
  try {
    const filling = await context.newPage();
    await filling.goto(address);
    await filling.addScriptTag({ content: script });
    await filling.evaluate(`corpusBench.bench.fill(0, ${ARTICLES})`);
    await filling.close();
    for (let run = 0; run < RUNS; run++) {
      await measure('stringify');
      await measure('export', 'import');
    }
  } finally {
    await browser.close();
    server.close();
  }
  const of = (call: string) => ({ ms: median(taken[call]!.ms), growth: median(taken[call]!.growth) });
  const [plain, ours, back] = [of('stringify'), of('export'), of('import')];
  const note = `${ARTICLES} articles, ${RUNS} runs in turn, count and hash of the Blob checked`;
  return [
    {
      name: 'export: time',
      baseline: 'JSON.stringify over everything',
      ratio: round(ours.ms / plain.ms),
      median: round(ours.ms),
      unit: 'ms',
      target: '≤ 1.3',
      note,
    },
    {
      name: 'export: growth of memory',
      baseline: 'JSON.stringify over everything',
      ratio: round(ours.growth / plain.growth),
      median: round(ours.growth),
      unit: 'MB of renderers',
      target: '≤ 0.1',
      note,
    },
    {
      name: 'import: time, judged, durable and listed',
      baseline: 'our export',
      ratio: round(back.ms / ours.ms),
      median: round(back.ms),
      unit: 'ms',
      target: '≤ 3',
      note,
    },
    {
      name: 'import: growth of memory',
      baseline: 'JSON.stringify over everything',
      ratio: round(back.growth / plain.growth),
      median: round(back.growth),
      unit: 'MB of renderers',
      note,
    },
  ];
}

/** The command as a user runs it, start of Node included, beside Readability on jsdom in this process. */
function clipping(): BenchRow {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  try {
    const pages = Array.from({ length: PAGES }, (_, index) => articlePage(14 + (index % 30), 480 + (index % 5) * 200));
    pages.forEach((html, index) => {
      writeFileSync(join(folder, `p${index}.html`), html.replace('<title>', `<title>${index} `));
    });
    let start = performance.now();
    const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
    const done = spawnSync(process.execPath, [
      tsx,
      join(root, 'tools/clip.ts'),
      folder,
      '--out',
      join(folder, 'out.json'),
    ]);
    if (done.status !== 0) throw new Error(done.stderr.toString());
    const ours = (performance.now() - start) * availableParallelism();
    start = performance.now();
    for (const html of pages) {
      const dom = new JSDOM(html, { url: 'https://page.invalid/a/1.html', virtualConsole: new VirtualConsole() });
      new Readability(dom.window.document).parse();
    }
    const bare = performance.now() - start;
    return {
      name: 'clip: wall time × cores',
      baseline: 'bare Readability on jsdom, one core',
      ratio: round(ours / bare),
      median: round(ours / PAGES),
      unit: 'ms a page',
      target: '≤ 1.3',
      note: `${PAGES} pages, ${availableParallelism()} cores, one run`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const run = async (): Promise<BenchRow[]> => [...(await inChromium()), clipping()];
