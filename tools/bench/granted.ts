/**
 * What a granted page that is no party-building news pays: the thread time of its main thread, from a fresh tab until after the last
 * look of the gate, in Chromium with the built extension. Two whole loads differ by far more than what is measured, so a trace says of each load
 * which of its tasks are ours; the rest of the same load is the baseline.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { type Linked, linkedAt } from './granted-linked';
import { hostOf, type Load, load, type Script } from './granted-load';
import { ordinaryPage, springNews } from './granted-page';
import { builtExtension, chromiumPath, median, round } from './measure';
import type { BenchRow } from './row';

const RUNS = 11;
/** Rounds before the first that counts: caches of a browser that has just started. */
const FIRST = 2;
/** What is loaded in turn. */
const KINDS: readonly (readonly [Script, Linked])[] = [
  ['gate', 'median'],
  ['empty', 'median'],
  ['gate', 'short'],
  ['gate', 'kept'],
  ['gate', 'light'],
  ['gate', 'bare'],
];

/** The built extension in a folder, with its gate on some hosts and an empty script on others, and no grants of its own. */
function prepared(folder: string): string {
  const extension = join(folder, 'extension');
  cpSync(builtExtension(), extension, { recursive: true });
  writeFileSync(join(extension, 'empty.js'), '');
  const path = join(extension, 'manifest.json');
  const { host_permissions: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  const content_scripts = KINDS.map(([script, linked]) => ({
    matches: [`http://${hostOf(script, linked)}/*`],
    js: [`${script}.js`],
    run_at: 'document_idle',
  }));
  writeFileSync(path, JSON.stringify({ ...manifest, content_scripts }));
  return extension;
}

/** The interval that holds the median of what was drawn from with a probability of 95 %, by ranks. */
function interval(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const reach = 0.98 * Math.sqrt(sorted.length);
  const middle = (sorted.length - 1) / 2;
  return [Math.floor(middle - reach), Math.ceil(middle + reach)].map((at) => round(sorted[at]!)).join(' to ');
}

/** `part`: what of a load is ours; the rest of it is the baseline. */
function row(name: string, loads: readonly Load[], part: (load: Load) => number, note: string): BenchRow {
  const ratios = loads.map((load) => 1 + part(load) / (load.whole - load.world - load.script));
  return {
    name,
    baseline: 'the rest of the same load',
    ratio: round(median(ratios)),
    median: round(median(loads.map(part))),
    unit: 'ms',
    note: `${note}; ratio ${interval(ratios)} with 95 % probability, ${loads.length} loads of ${round(median(loads.map(({ whole }) => whole)))} ms`,
  };
}

/** The page and, as the first name of the host says, what it links. */
const serve: RequestListener = ({ url, headers }, response) => {
  const linked = headers.host!.split('.', 1)[0] as Linked;
  const answer =
    url === '/'
      ? { type: 'text/html', body: ordinaryPage(springNews(linked === 'short' ? 8 : 24)) }
      : linkedAt(url!, linked);
  response.writeHead(answer ? 200 : 404, {
    'content-type': `${answer?.type ?? 'text/plain'}; charset=utf-8`,
    'cache-control': linked === 'kept' && url !== '/' ? 'max-age=3600' : 'no-store',
  });
  response.end(answer?.body);
};

export async function run(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  const extension = prepared(folder);
  const server = createServer(serve).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath(),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *.example.gov.cn 127.0.0.1:${port}`,
    ],
  });
  const taken = KINDS.map((): Load[] => []);
  try {
    const browser = await context.browser()!.newBrowserCDPSession();
    for (let run = -FIRST; run < RUNS; run++) {
      for (const at of run % 2 ? KINDS.keys() : [...KINDS.keys()].reverse()) {
        const time = await load(context, browser, ...KINDS[at]!);
        if (run >= 0) taken[at]!.push(time);
      }
    }
  } finally {
    await context.close();
    server.close();
  }
  const zipped = gzipSync(readFileSync(join(extension, 'gate.js')), { level: 9 }).length / 1000;
  rmSync(folder, { recursive: true, force: true });
  const [first, empty, short, kept, light, bare] = taken as [Load[], Load[], Load[], Load[], Load[], Load[]];
  const all = ({ world, script }: Load) => world + script;
  const one = 'the making of a world for the script, and the look of the gate';
  const page = (name: string, loads: readonly Load[], note: string): BenchRow => ({
    ...row(name, loads, all, note),
    target: '≤ 1.03',
  });
  return [
    page('granted page, no party-building news', first, `first visit; ${one}`),
    row('of that: the gate', first, ({ script }) => script, 'what is ours'),
    row('the same page with an empty script', empty, all, 'what the browser takes for any script of an extension'),
    page('the same page with half the text', short, `first visit; ${one}, which looks again after 2 s`),
    page('the same page on another visit', kept, `what it links is kept and compiled; ${one}`),
    page('the same page, light', light, `what it links at the 25th percentile of all pages, first visit; ${one}`),
    page('the same page without what it links', bare, one),
    {
      name: 'size of the gate script, gzipped',
      baseline: 'the limit',
      ratio: round(zipped / 4),
      median: round(zipped),
      unit: 'kB',
      target: '≤ 4 kB',
    },
  ];
}
