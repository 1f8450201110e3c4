/** The `clip` command beside bare Readability. `BENCH_PAGES` sets the number of pages (400 unless told). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { root, round } from './measure';
import { articlePage } from './reading-pages';
import type { BenchRow } from './row';

const PAGES = Number(process.env.BENCH_PAGES ?? 400);

/** ms of processor time of the processes that were started from here and have ended; Linux counts in hundredths of a second. */
const childrenCpu = (): number => {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
};

/** The command as a user runs it, start of Node included, beside Readability on jsdom in this process. */
export async function run(): Promise<BenchRow[]> {
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
      // Windows of one turn of the event loop are kept until its end: a thousand fill the heap.
      await setImmediate();
    }
    const bare = performance.now() - start;
    const { user, system } = process.cpuUsage(from);
    const row: BenchRow = {
      name: 'clip: wall time × cores',
      baseline: 'bare Readability on jsdom, one core',
      ratio: round(ours / bare),
      median: round(ours / PAGES),
      unit: 'ms a page',
      target: '≤ 1.3',
      note: `${PAGES} pages, ${availableParallelism()} cores, one run; processor time ${round((oursCpu * 1000) / (user + system))} ×`,
    };
    return [row];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
