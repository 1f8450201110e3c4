/**
 * A background worker that is stopped and woken by a message, again and again, in Chromium: unlike a page that is given a script as text,
 * a worker has kept the compiled code of an earlier run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import { chromiumPath } from './measure';

/** By then the worker has started, stopped, or written its compiled code, in ms. */
const SETTLED = 1500;
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, SETTLED));

/** Stops all workers by the session of a page that has `ServiceWorker` enabled, once they have settled. */
export async function stopWorkers(session: CDPSession): Promise<void> {
  await settled();
  await session.send('ServiceWorker.stopAllWorkers');
  await settled();
}

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

export interface Woken<Answer> {
  /** From the message until it is answered, in ms. */
  wake: number;
  /** The worker's script, `background.js`, from what is kept of it until it has run, in ms. */
  script: number;
  answer: Answer;
}

/** What a worker of the extension in `folder`, whose page `page` asks it, takes each of `runs` times, after two that are not counted. */
export async function wokenBy<Answer>(
  folder: string,
  page: string,
  message: unknown,
  runs: number,
): Promise<Woken<Answer>[]> {
  const profile = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  const taken: Woken<Answer>[] = [];
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const asking = await context.newPage();
    await asking.goto(new URL(page, worker.url()).href);
    const session = await context.browser()!.newBrowserCDPSession();
    const ofPage = await context.newCDPSession(asking);
    await ofPage.send('ServiceWorker.enable');
    for (let run = -2; run < runs; run++) {
      await stopWorkers(ofPage);
      let asked: { wake: number; answer: Answer } | undefined;
      const events = await traced(session, async () => {
        asked = (await asking.evaluate(`(async () => {
          const from = performance.now();
          const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => {});
          return { wake: performance.now() - from, answer };
        })()`)) as { wake: number; answer: Answer };
      });
      const script = events.find(
        ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/background.js'),
      );
      if (script?.dur === undefined) throw new Error('the worker was not stopped: its script did not run again');
      if (run >= 0) taken.push({ ...asked!, script: script.dur / 1000 });
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true });
  }
  return taken;
}
