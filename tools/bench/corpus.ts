/**
 * Export and import in Chromium beside `JSON.stringify` over everything, and the `clip` command beside bare Readability.
 * `BENCH_ARTICLES` sets the size of the library (20,000 unless told), `BENCH_RUNS` how often each is measured (3), `BENCH_PROFILE`
 * a folder where the library is kept for the next run, `BENCH_PAGES` the number of pages (400).
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
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath, median, root, round, scriptOf } from './measure';
import { articlePage } from './reading-pages';
import type { BenchRow } from './row';

const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 20_000);
const PAGES = Number(process.env.BENCH_PAGES ?? 400);
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

/** Calls in turn, the baseline in a page of its own, so that no run inherits the memory of another. */
async function inChromium(): Promise<BenchRow[]> {
  const script = await scriptOf('corpus-page.ts', 'corpusBench');
  const server = createServer((_request, response) => response.end('<!doctype html><title>-</title>'));
  // The port is part of the origin, and with it of the library's name in the profile.
  server.listen(process.env.BENCH_PROFILE ? 18_765 : 0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const profile = process.env.BENCH_PROFILE ?? mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  // A profile of its own: without one Chromium keeps databases in memory, and nothing is durable.
  const context = await chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), headless: true });
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: script });
    return page;
  };
  const [plain, ours, back]: [Taken[], Taken[], Taken[]] = [[], [], []];
  let index: Taken | undefined;
  try {
    const filling = await open();
    await filling.evaluate(`corpusBench.bench.fill(${ARTICLES})`);
    await filling.close();
    for (let run = 0; run < RUNS; run++) {
      const baseline = await open();
      plain.push(await measured(baseline, 'stringify'));
      await baseline.close();
      const page = await open();
      ours.push(await measured(page, 'export'));
      back.push(await measured(page, 'import'));
      if (run === RUNS - 1) index = await measured(page, 'index');
      await page.evaluate('corpusBench.bench.forget()');
      await page.close();
    }
  } finally {
    await context.close();
    server.close();
    if (!process.env.BENCH_PROFILE) rmSync(profile, { recursive: true, force: true });
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

/** ms of processor time of the processes that were started from here and have ended; Linux counts in hundredths of a second. */
const childrenCpu = (): number => {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
};

/** The command as a user runs it, start of Node included, beside Readability on jsdom in this process. */
function clipping(): BenchRow {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  try {
    const pages = Array.from({ length: PAGES }, (_, index) => articlePage(14 + (index % 30), 480 + (index % 5) * 200));
    pages.forEach((html, index) => {
      writeFileSync(join(folder, `p${index}.html`), html.replace('<title>', `<title>${index} `));
    });
    let start = performance.now();
    const cpu = childrenCpu();
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
    const oursCpu = childrenCpu() - cpu;
    start = performance.now();
    const from = process.cpuUsage();
    for (const html of pages) {
      const dom = new JSDOM(html, { url: 'https://page.invalid/a/1.html', virtualConsole: new VirtualConsole() });
      new Readability(dom.window.document).parse();
    }
    const bare = performance.now() - start;
    const { user, system } = process.cpuUsage(from);
    return {
      name: 'clip: wall time × cores',
      baseline: 'bare Readability on jsdom, one core',
      ratio: round(ours / bare),
      median: round(ours / PAGES),
      unit: 'ms a page',
      target: '≤ 1.3',
      note: `${PAGES} pages, ${availableParallelism()} cores, one run; processor time ${round((oursCpu * 1000) / (user + system))} ×`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const run = async (): Promise<BenchRow[]> => [...(await inChromium()), clipping()];
