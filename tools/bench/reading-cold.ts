/** Reading and extraction beside Readability alone: in pages that have just been loaded, and in the same pages again. */
import type { Page } from 'playwright-core';
import { countingThread, threadTimeOf } from '../thread-time';
import { median, round } from './measure';
import type { BenchRow } from './row';

const RUNS = 11;
/** Calls in the same page before the one that counts as warm. */
const AGAIN = 12;

const PAGES = [
  ['/small', 'a small page', 1.7],
  ['/typical', 'a typical page', 1.5],
  ['/heavy', 'a heavy page', 1.35],
  ['/mixed', 'a typical page with links in its text', 1.5],
] as const;

const CALLS = ['reading', 'extract', 'readability'] as const;

interface Taken {
  cold: number[];
  warm: number[];
}

async function measure(open: (path: string) => Promise<Page>, path: string, call: string, taken: Taken): Promise<void> {
  const page = await open(path);
  const session = await countingThread(page);
  // Null where the work was done in slices, so that the command was over before it.
  const cold = await threadTimeOf(session, `bench.${call}()`);
  for (let i = 0; i < AGAIN; i++) await page.evaluate(`bench.${call}()`);
  const warm = await threadTimeOf(session, `bench.${call}()`);
  if (cold !== null) taken.cold.push(cold);
  if (warm !== null) taken.warm.push(warm);
  await page.close();
}

export async function beside(open: (path: string) => Promise<Page>): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [path, name, target] of PAGES) {
    const taken = CALLS.map((): Taken => ({ cold: [], warm: [] }));
    for (let run = 0; run < RUNS; run++)
      for (const [at, call] of CALLS.entries()) await measure(open, path, call, taken[at]!);
    const [reading, extract, readability] = taken as [Taken, Taken, Taken];
    const row = (what: string, ours: number[], theirs: number[], limit: number, note: string): BenchRow => ({
      name: `${what} ${name}`,
      baseline: 'Readability alone, on a clone',
      ratio: round(median(ours) / median(theirs)),
      median: round(median(ours)),
      unit: 'ms',
      target: `≤ ${limit}`,
      note: `${note}; time of the page's thread`,
    });
    const note = 'extraction, text map, painting of 40 mentions, just loaded; without messages';
    rows.push(row('reading', reading.cold, readability.cold, target, note));
    rows.push(row('extracting', extract.cold, readability.cold, 1.25, 'just loaded'));
    rows.push(row('extracting again', extract.warm, readability.warm, 1.25, `after ${AGAIN} runs in the same page`));
  }
  return rows;
}
