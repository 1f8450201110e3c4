/**
 * How soon the popup shows its frame, what is stored of the page, and what the page says, in Chromium with the built extension and a
 * library of many articles; beside an empty page of the extension, opened in turn in the same run.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { builtExtension, chromiumPath, median, round, scriptOf } from './measure';
import { articlePage } from './reading-pages';
import type { BenchRow } from './row';

const RUNS = 15;
const ARTICLES = 5000;
const ADDRESS = 'http://www.example.gov.cn/a.html';

/** The parts of the popup by what stands in it once they are there. */
const PARTS = { frame: 'main', stored: '[data-stored]', counts: '.kind-counts' } as const;
type Part = keyof typeof PARTS;

type Shown = Partial<Record<Part, number>>;

/** Opens a page anew and answers when its parts were shown (ms). */
async function open(page: Page, address: string, parts: readonly Part[]): Promise<number[]> {
  await page.goto(address);
  await page.waitForFunction(
    (names) => names.every((name) => name in (globalThis as unknown as { shown: Shown }).shown),
    parts,
  );
  return page.evaluate((names) => names.map((name) => (globalThis as unknown as { shown: Shown }).shown[name]!), parts);
}

export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  const extension = join(folder, 'extension');
  cpSync(builtExtension(), extension, { recursive: true });
  writeFileSync(join(extension, 'empty.html'), '<!doctype html><meta charset="utf-8"><main>空</main>');
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(articlePage(40, 2000));
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath(),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP www.example.gov.cn 127.0.0.1:${(server.address() as AddressInfo).port}`,
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const origin = worker.url().split('/').slice(0, 3).join('/');
    const desk = await context.newPage();
    desk.setDefaultTimeout(0);
    await desk.goto(`${origin}/welcome.html`);
    await desk.evaluate(`${await scriptOf('popup-page.ts', 'benchPopup')};benchPopup.fill(${ARTICLES})`);
    await (await context.newPage()).goto(ADDRESS);
    const tabId = await desk.evaluate(`benchPopup.clip(${JSON.stringify(ADDRESS)})`);
    const page = await context.newPage();
    await page.addInitScript(
      `${await scriptOf('popup-watch.ts', 'benchWatch')};benchWatch.watch(${JSON.stringify(PARTS)}, ${tabId})`,
    );
    const names = Object.keys(PARTS) as Part[];
    const taken = { ours: names.map(() => [] as number[]), empty: [] as number[] };
    for (let run = -2; run < RUNS; run++) {
      const [empty] = await open(page, `${origin}/empty.html`, ['frame']);
      const ours = await open(page, `${origin}/popup.html`, names);
      if (run < 0) continue;
      taken.empty.push(empty!);
      for (const [at, time] of ours.entries()) taken.ours[at]!.push(time);
    }
    const what = { frame: 'its frame', stored: 'what is stored', counts: 'what the page says' };
    return names.map((name, at) => ({
      name: `popup: ${what[name]}`,
      baseline: 'an empty page of the extension',
      ratio: round(median(taken.ours[at]!) / median(taken.empty)),
      median: round(median(taken.ours[at]!)),
      unit: 'ms',
      ...(name === 'counts' ? {} : { target: 'median ≤ 100 ms' }),
      note: `from navigation to the frame that shows it, ${ARTICLES} articles kept, in a tab; the browser's opening of a popup's window is not in it`,
    }));
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
