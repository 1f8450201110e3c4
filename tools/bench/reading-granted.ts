/**
 * What the gate costs a granted page that is no party-building news: main-thread time of its load, in browsers with the
 * built extension, with an extension whose script is empty, and with none. The second is the browser's own set-up of an
 * isolated world, which no script can avoid.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath, median, round } from './measure';
import type { BenchRow } from './row';

const HOST = 'www.example.gov.cn';
const RUNS = 25;
/** Runs before the first that counts: caches of a browser that has just started. */
const FIRST = 2;

const temporary = (): string => mkdtempSync(join(tmpdir(), 'tifa-bench-'));

/** A folder with an extension that puts an empty script into the page when ours puts its gate there. */
function emptyExtension(): string {
  const folder = temporary();
  const script = { matches: [`http://${HOST}/*`], js: ['empty.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', content_scripts: [script] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}

/** Main-thread task time of loading the page, in ms. */
async function load(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`http://${HOST}/other`);
  await page.waitForTimeout(300);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

export async function granted(port: number, extension: string): Promise<BenchRow[]> {
  const empty = emptyExtension();
  const folders = [empty];
  const start = (loaded: string | null): Promise<BrowserContext> => {
    folders.push(temporary());
    const added = loaded === null ? [] : [`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`];
    const args = [`--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`, ...added];
    return chromium.launchPersistentContext(folders.at(-1)!, { executablePath: chromiumPath(), args });
  };
  const browsers = [await start(null), await start(empty), await start(extension)];
  const taken = browsers.map((): number[] => []);
  for (let run = -FIRST; run < RUNS; run++) {
    for (const [at, context] of browsers.entries()) {
      const time = await load(context);
      if (run >= 0) taken[at]!.push(time);
    }
  }
  for (const context of browsers) await context.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });

  const [bare, world, ours] = taken.map(median) as [number, number, number];
  const note = 'main-thread task time';
  return [
    {
      name: 'loading a granted page that is no party-building news',
      baseline: 'the same page without the extension',
      ratio: round(ours / bare),
      median: round(ours),
      unit: 'ms',
      target: '≤ 1.03',
      note: `${note}; the set-up of the row below is in it`,
    },
    {
      name: 'loading it beside an extension whose script is empty',
      baseline: 'the same page without the extension',
      ratio: round(world / bare),
      median: round(world),
      unit: 'ms',
      note: `${note}: what the browser itself takes to set up the world of a script`,
    },
    {
      name: 'loading it with the gate',
      baseline: 'the same page beside an empty script',
      ratio: round(ours / world),
      median: round(ours),
      unit: 'ms',
      note: `${note}: what is ours`,
    },
  ];
}
