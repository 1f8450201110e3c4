/**
 * Export and import in Chromium beside `JSON.stringify` over everything. `BENCH_ARTICLES` sets the size of the library (20,000
 * unless told), `BENCH_RUNS` how often each is measured (3), `BENCH_PROFILE` a folder where the library is kept for the next run. What is measured is
 * a copy: of a library that is deleted the browser clears away for long, and would do so beside the next run.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath, median, round, scriptOf } from './measure';
import type { BenchRow } from './row';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 20_000);
const RUNS = Number(process.env.BENCH_RUNS ?? 3);

/** What a browser has used: ms of processor time of all its processes, bytes that its renderers hold. */
async function usageOf(context: BrowserContext): Promise<{ cpu: number; memory: number }> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number; cpuTime: number }[];
  };
  await session.detach();
  const held = (id: number): number => {
    try {
      return Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) * 4096;
    } catch {
      return 0;
    }
  };
  return {
    cpu: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0),
    memory: processInfo.reduce((sum, { type, id }) => sum + (type === 'renderer' ? held(id) : 0), 0),
  };
}

interface Taken {
  ms: number;
  cpu: number;
  /** MB from the start of a call to its peak. */
  growth: number;
}

/** One call in a page of the benchmark, which says itself how long it took. */
async function measured(page: Page, call: string): Promise<Taken> {
  const before = await usageOf(page.context());
  let peak = before.memory;
  const watch = setInterval(async () => {
    peak = Math.max(peak, (await usageOf(page.context()).catch(() => before)).memory);
  }, 100);
  const ms = (await page.evaluate(`corpusBench.bench.${call}()`)) as number;
  clearInterval(watch);
  const { cpu } = await usageOf(page.context());
  return { ms, cpu: cpu - before.cpu, growth: (peak - before.memory) / 1e6 };
}

/** Works with pages of the benchmark in a browser of its own. */
async function inBrowser(
  profile: string,
  origin: string,
  work: (open: () => Promise<Page>) => Promise<void>,
): Promise<void> {
  const script = await scriptOf('corpus-page.ts', 'corpusBench');
  // A profile of its own: without one Chromium keeps databases in memory, and nothing is durable.
  const context = await chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), headless: true });
  try {
    await work(async () => {
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      await page.goto(origin);
      await page.addScriptTag({ content: script });
      return page;
    });
  } finally {
    await context.close();
  }
}

/** The pages of the benchmark, and the script of the threads that judge a file. */
async function served(): Promise<Server> {
  const thread = await scriptOf('../../entrypoints/library/thread.ts', 'thread');
  const server = createServer(({ url }, response) => {
    const script = url === '/thread.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? thread : '<!doctype html><title>-</title>');
  });
  // The port is part of the origin, and with it of the library's name in the profile.
  server.listen(process.env.BENCH_PROFILE ? 18_765 : 0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return server;
}

/** Calls in turn, the baseline in a page of its own, so that no run inherits the heap of another. */
export async function run(): Promise<BenchRow[]> {
  const server = await served();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  const [kept, copy] = [process.env.BENCH_PROFILE ?? join(folder, 'kept'), join(folder, 'copy')];
  const [plain, ours, back]: [Taken[], Taken[], Taken[]] = [[], [], []];
  let index: Taken | undefined;
  try {
    await inBrowser(kept, origin, async (open) => (await open()).evaluate(`corpusBench.bench.fill(${ARTICLES})`));
    cpSync(kept, copy, { recursive: true });
    await inBrowser(copy, origin, async (open) => {
      const inPage = async (work: (page: Page) => Promise<void>): Promise<void> => {
        const page = await open();
        await work(page);
        await page.close();
      };
      const baseline = () => inPage(async (page) => void plain.push(await measured(page, 'stringify')));
      const mine = (last: boolean) =>
        inPage(async (page) => {
          ours.push(await measured(page, 'export'));
          back.push(await measured(page, 'import'));
          if (last) index = await measured(page, 'index');
          await page.evaluate('corpusBench.bench.forget()');
        });
      // Whoever reads first opens the files of the database, and may wait for the disk: nobody's time.
      await inPage(async (page) => void (await page.evaluate('corpusBench.bench.read()')));
      for (let turn = 1; turn <= RUNS; turn++) {
        // Who is second finds memory that the system has at hand: they are so in turn.
        if (turn % 2 === 1) await baseline();
        await mine(turn === RUNS);
        if (turn % 2 === 0) await baseline();
      }
    });
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return rowsOf(plain, ours, back, index!);
}

function rowsOf(plain: Taken[], ours: Taken[], back: Taken[], index: Taken): BenchRow[] {
  const of = (taken: readonly Taken[], what: keyof Taken): number => median(taken.map((each) => each[what]));
  const row = (name: string, what: keyof Taken, [mine, theirs]: [Taken[], Taken[]], target?: string): BenchRow => ({
    name,
    baseline: theirs === plain ? 'JSON.stringify over everything' : 'our export',
    ratio: round(of(mine, what) / of(theirs, what)),
    median: round(of(mine, what)),
    unit: what === 'growth' ? 'MB of renderers' : 'ms',
    ...(target ? { target } : {}),
    note: `${ARTICLES} articles on disk, ${RUNS} runs in turn; processor time ${round(of(mine, 'cpu') / of(theirs, 'cpu'))} ×`,
  });
  return [
    row('export, its count and hash checked: time', 'ms', [ours, plain], '≤ 1.3'),
    row('export: growth of memory', 'growth', [ours, plain], '≤ 0.1'),
    row('import, judged, durable and listed: time', 'ms', [back, ours], '≤ 3'),
    row('import: growth of memory', 'growth', [back, plain]),
    row('index of the words of an import: time', 'ms', [[index], ours]),
  ];
}
