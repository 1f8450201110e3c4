/** What reading costs a page, in Chromium: each row beside its baseline, measured in turn in the same run. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { builtExtension, chromiumPath, median, round, scriptOf } from './measure';
import { beside } from './reading-cold';
import { articlePage, mixedPage } from './reading-pages';
import type { BenchRow } from './row';

const RUNS = 9;

const PAGES: Record<string, string> = {
  '/small': articlePage(14, 480),
  '/typical': articlePage(40, 2000),
  '/heavy': articlePage(120, 9500),
  '/mixed': mixedPage(40, 2000),
  '/long': articlePage(420, 1200),
};

async function serve(): Promise<{ port: number; close(): void }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGES[request.url ?? ''] ?? '<!doctype html><title>-</title>');
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Medians of two things measured in turn, each in a fresh page: cold, as a content script is. */
async function inTurn(
  open: (path: string) => Promise<Page>,
  path: string,
  ours: string,
  baseline: string,
): Promise<{ ours: number; baseline: number }> {
  const taken = { ours: [] as number[], baseline: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    for (const [name, call] of [
      ['ours', ours],
      ['baseline', baseline],
    ] as const) {
      const page = await open(path);
      taken[name].push((await page.evaluate(call)) as number);
      await page.close();
    }
  }
  return { ours: median(taken.ours), baseline: median(taken.baseline) };
}

async function inPages(port: number): Promise<BenchRow[]> {
  const script = await scriptOf('reading-page.ts', 'benchPage');
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  const open = async (path: string) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
    await page.goto(`http://127.0.0.1:${port}${path}`);
    await page.evaluate(script);
    return page;
  };
  const rows = await beside(open);
  const painted = await inTurn(open, '/long', 'bench.paint(500)', 'bench.wrap(500)');
  rows.push({
    name: 'painting 500 mentions',
    baseline: 'wrapping them in elements',
    ratio: round(painted.ours / painted.baseline),
    median: round(painted.ours),
    unit: 'ms',
    target: '≤ 0.3',
    note: 'script and layout, not the paint itself',
  });
  const page = await open('/long');
  const hover = (await page.evaluate('bench.hover(1000)')) as { ours: number; list: number };
  rows.push({
    name: 'finding the mention under the pointer, 1,000 mentions',
    baseline: 'highlightsFromPoint',
    ratio: round(hover.ours / hover.list),
    median: round(hover.ours),
    unit: 'ms',
    target: '< 1 ms',
  });
  await browser.close();
  return rows;
}

function size(extension: string): BenchRow {
  const zipped = gzipSync(readFileSync(join(extension, 'reading.js')), { level: 9 }).length / 1000;
  return {
    name: 'size of the reading script, gzipped',
    baseline: 'the limit',
    ratio: round(zipped / 60),
    median: round(zipped),
    unit: 'kB',
    target: '≤ 60 kB',
  };
}

export async function run(): Promise<BenchRow[]> {
  const extension = builtExtension();
  const server = await serve();
  try {
    return [...(await inPages(server.port)), size(extension)];
  } finally {
    server.close();
  }
}
