/**
 * The library in Chromium at growing sizes, each figure beside its baseline in the same run. `BENCH_SIZES` are the numbers of
 * articles (1000,10000 unless told; 100000 takes most of an hour); `BENCH_PROFILE` names a folder where the library is kept, so
 * that a later run goes on from there; `BENCH_PART` is `cold` for what is asked right after a start of the browser alone, `rest` for all else.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { coldRows, type Started } from './library-cold';
import { CHANGES } from './library-made';
import { rowsAt } from './library-row';
import { at, chromiumPath, median, renderersOf, scriptOf } from './measure';
import type { BenchRow } from './row';

const SIZES = (process.env.BENCH_SIZES ?? '1000,10000').split(',').map(Number);
const PART = process.env.BENCH_PART;
const PHRASES = 48;
/** Articles that are looked for in each changed form. */
const CHANGED = 25;
const UNLIKE = 'another article shares 15 % of its text';

/** Bytes of memory that the largest renderer holds for itself. */
async function rendererBytes(context: BrowserContext): Promise<number> {
  const sizes = (await renderersOf(context)).map((id) => {
    try {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
      return [...rollup.matchAll(/^Private_\w+: +(\d+)/gm)].reduce(
        (sum, [, kilobytes]) => sum + Number(kilobytes) * 1024,
        0,
      );
    } catch {
      return 0;
    }
  });
  return Math.max(...sizes);
}

/** A browser that runs anew on a kept profile: what it has to read, it reads from its database. */
const launch = async (profile: string, address: string, script: string) => {
  const context = await chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), headless: true });
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address);
    await page.addScriptTag({ content: script });
    return page;
  };
  return { context, open };
};

const call = <T>(page: Page, name: string, ...given: unknown[]): Promise<T> =>
  page.evaluate(`libraryBench.bench.${name}(...${JSON.stringify(given)})`) as Promise<T>;

/** The figures of one size; the library is grown to it first. */
async function measure(size: number, profile: string, address: string, script: string): Promise<BenchRow[]> {
  const row = rowsAt(size);
  let browser = await launch(profile, address, script);
  let page = await browser.open();
  const had = await call<number>(page, 'count');
  const grown = await call<{ write: number; index: number }>(page, 'grow', size);
  const phrases = await call<string[]>(page, 'phrases', size, PHRASES);
  await browser.context.close();

  const start = async (): Promise<Started> => {
    const { context, open } = await launch(profile, address, script);
    const page = await open();
    return { page, call: (name, ...given) => call(page, name, ...given), close: () => context.close() };
  };
  const afterStart = PART === 'rest' ? [] : await coldRows(start, phrases, row);
  if (PART === 'cold') return afterStart;

  browser = await launch(profile, address, script);
  page = await browser.open();
  const rows = [await call<number>(page, 'rows')];
  const warm: number[] = [];
  let memory = 0;
  for (const phrase of phrases) {
    warm.push(await call<number>(page, 'first', phrase));
    memory = Math.max(memory, await rendererBytes(browser.context));
  }
  await page.close();

  page = await browser.open();
  const scans: number[] = [];
  for (const phrase of phrases.slice(0, 3)) scans.push(await call<number>(page, 'scan', phrase));
  const misses = await call<{ wrong: string[]; times: number[] }>(page, 'misses', phrases);
  const bytes = await call<{ text: number; index: number }>(page, 'bytes');
  const clips = await call<{ ours: number[]; bare: number[] }>(page, 'clips', size, 60);
  const [keys, facets, reprints, seen]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < 7; run++) {
    reprints.push(await call<number>(page, 'reprints', Math.floor((run * size) / 7)));
    facets.push(await call<number>(page, 'facets'));
    seen.push(await call<number>(page, 'seen'));
    keys.push(await call<number>(page, 'keys'));
    rows.push(await call<number>(page, 'rows'));
  }
  const clusters = await call<number>(page, 'clusters');
  const asked = Array.from({ length: CHANGED }, (_, at) => Math.floor((at * size) / CHANGED));
  const recalled: { change: string; found: number; others: number }[] = [];
  for (const change of [...Object.keys(CHANGES), UNLIKE])
    recalled.push({ change, ...(await call<{ found: number; others: number }>(page, 'recall', change, asked)) });
  await browser.context.close();

  const scan = median(scans);
  const queries = `${PHRASES} phrases of 2 to 8 letters, ${misses.wrong.length} of them with other first 2,000 hits than the scan`;
  const found = [
    row('search, median', 'a full scan', median(warm), scan, 'ms to the first 50 hits', '≤ 0.005', queries),
    row('search, 95th of 100', 'a full scan', at(warm, 0.95), scan, 'ms to the first 50 hits', '≤ 0.02', queries),
    ...afterStart,
    row(
      'search, the first 2,000 hits, median',
      'a full scan',
      median(misses.times),
      scan,
      'ms',
      '',
      `largest ${Math.round(Math.max(...misses.times))} ms`,
    ),
    row('index', 'the texts in UTF-8', bytes.index / 1e6, bytes.text / 1e6, 'MB', '≤ 0.45'),
    row('memory of the page while it searches', '250 MB', memory / 1e6, 250, 'MB of the renderer', '≤ 1'),
    row('clip one more', 'a bare strict put', median(clips.ours), median(clips.bare), 'ms', '≤ 5'),
    row(
      'first rows of the list',
      '300 ms',
      median(rows),
      300,
      'ms from the script on',
      '≤ 1',
      `first of all ${Math.round(rows[0]!)} ms`,
    ),
    row('facet counts over everything', 'the keys of all articles', median(facets), median(keys), 'ms', '≤ 2'),
    row('where a frequent phrase stands', 'facet counts over everything', median(seen), median(facets), 'ms', ''),
    row('all reprints of the library, by fingerprints', 'a full scan', clusters, scan, 'ms', ''),
    row(
      'reprints of a shortened text',
      '100 ms',
      median(reprints),
      100,
      'ms',
      '≤ 1',
      `a full scan takes ${Math.round(scan)} ms`,
    ),
  ];
  for (const { change, found: hits, others } of recalled)
    found.push(
      row(
        `reprints found when ${change}`,
        `${CHANGED} articles`,
        hits,
        CHANGED,
        'found',
        change === UNLIKE ? '0' : '≥ 0.99',
        `${others} other articles found`,
      ),
    );
  const index = `${size - had} articles added`;
  if (size > had)
    found.push(row('index, built afterwards', 'writing the articles', grown.index, grown.write, 'ms', '≤ 3', index));
  return found;
}

export async function run(): Promise<BenchRow[]> {
  const script = await scriptOf('library-page.ts', 'libraryBench');
  const server = createServer((_request, response) => response.end('<!doctype html><title>-</title>'));
  // The port is part of the origin, and with it of the library's name in the profile.
  server.listen(process.env.BENCH_PROFILE ? 18_765 : 0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const profile = process.env.BENCH_PROFILE ?? mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  try {
    const rows: BenchRow[] = [];
    for (const size of SIZES) rows.push(...(await measure(size, profile, address, script)));
    return rows;
  } finally {
    server.close();
    if (!process.env.BENCH_PROFILE) rmSync(profile, { recursive: true, force: true });
  }
}
