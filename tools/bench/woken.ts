/**
 * What a stopped background worker of the built extension takes for its script when a message wakes it, in Chromium: unlike a page that
 * is given the script as text, a worker has kept the compiled code of an earlier run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { builtExtension, chromiumPath, median, round } from './measure';
import type { BenchRow } from './row';

const RUNS = 15;
/** By then the worker has started, stopped, or written its compiled code, in ms. */
const SETTLED = 1500;
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLED));

interface TraceEvent {
  name: string;
  /** In µs. */
  dur?: number;
  args?: { data?: { url?: string } };
}

/** What the browser did meanwhile, as a trace says. */
async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): number => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

export async function run(): Promise<BenchRow[]> {
  const extension = builtExtension();
  const profile = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const taken: { wake: number; script: number }[] = [];
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(new URL('popup.html', worker.url()).href);
    const session = await context.browser()!.newBrowserCDPSession();
    const ofPage = await context.newCDPSession(page);
    await ofPage.send('ServiceWorker.enable');
    for (let run = -2; run < RUNS; run++) {
      await settled();
      await ofPage.send('ServiceWorker.stopAllWorkers');
      await settled();
      let wake = 0;
      const events = await traced(session, async () => {
        wake = await page.evaluate(`(async () => {
          const from = performance.now();
          await chrome.runtime.sendMessage({}).catch(() => {});
          return performance.now() - from;
        })()`);
      });
      const script = events.find(
        ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/background.js'),
      );
      if (script?.dur === undefined) throw new Error('the worker was not stopped: its script did not run again');
      if (run >= 0) taken.push({ wake, script: script.dur / 1000 });
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true });
  }
  const script = median(taken.map((each) => each.script));
  return [
    {
      name: 'the background woken by a message: its whole script',
      baseline: 'the wake, from the message until it is dealt with',
      ratio: round(script / median(taken.map(({ wake }) => wake))),
      median: round(script),
      unit: 'ms',
      note: 'compiled code is taken from what the browser keeps; the table of the lexicon is decoded with the first text',
    },
  ];
}
