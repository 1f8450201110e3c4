/**
 * How soon an article is painted once its page has been read by the browser, in Chromium with the built extension: with its background
 * stopped, as it mostly is, and awake.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { builtExtension, chromiumPath, median, round } from './measure';
import { articles } from './recognise-chromium';
import type { BenchRow } from './row';
import { settled, stopWorkers } from './woken-worker';

const RUNS = 15;
const ADDRESS = 'http://www.example.gov.cn/a.html';

/** Stands first in the page: from its end until something is painted, in ms. */
const WATCH = `<script>
globalThis.painted = new Promise((done) => document.addEventListener('DOMContentLoaded', () => {
  const from = performance.now();
  const look = () => (CSS.highlights.size > 0 ? done(performance.now() - from) : setTimeout(look));
  look();
}));
</script>`;

async function paints(page: Page): Promise<number> {
  await page.goto(ADDRESS);
  return (await page.evaluate('globalThis.painted')) as number;
}

export async function run(): Promise<BenchRow[]> {
  const html = articles().ordinary.html.replace('<head>', `<head>${WATCH}`);
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const profile = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  const extension = builtExtension();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP www.example.gov.cn 127.0.0.1:${(server.address() as AddressInfo).port}`,
    ],
  });
  const taken = { stopped: [] as number[], awake: [] as number[] };
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    for (let run = -2; run < RUNS; run++) {
      await stopWorkers(session);
      const stopped = await paints(page);
      await settled();
      const awake = await paints(page);
      if (run < 0) continue;
      taken.stopped.push(stopped);
      taken.awake.push(awake);
    }
  } finally {
    await context.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return [
    {
      name: 'an article painted, the background stopped',
      baseline: 'the background awake',
      ratio: round(median(taken.stopped) / median(taken.awake)),
      median: round(median(taken.stopped)),
      unit: 'ms',
      note: `from the end of a page as the middle one of saved pages, 5,000 characters of news in general; awake ${round(median(taken.awake))} ms; the starting of the background's process is in it`,
    },
  ];
}
