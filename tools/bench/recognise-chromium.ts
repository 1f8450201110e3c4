/** Everything together in Chromium, beside Readability on the page that an article stands in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { packs } from '../../lib/packs';
import { createRecogniser } from '../../lib/recognise/recogniser';
import { ordinaryPage } from './granted-page';
import { median, round, scriptOf } from './measure';
import { pageOf } from './reading-pages';
import { madeArticle } from './recognise-texts';
import type { Taken } from './recognise-worker';
import type { BenchRow } from './row';
import { wokenBy } from './woken-worker';

/** Fresh pages, and how many of the later runs in each are measured. */
const RUNS = 15;
const ARTICLE = 5000;
/** Other articles that are read once each, the last `RUNS` of them measured: so an open background meets what it reads. */
const OTHERS = 60;
/** Shares of sentences that are plain: so an article has about 150 mentions in 5,000 characters, as annotated reports of procuratorates have, or about 70, as news has in general. */
const PLAIN = { dense: 0.4, ordinary: 0.7 };

export interface Read {
  /** What it is, for the name of its rows. */
  name: string;
  text: string;
  /** Articles like it. */
  others: string[];
  /** The page it stands in. */
  html: string;
  note: string;
}

/** An article as dense in mentions as reports of procuratorates on a light page, and one as news in general on a page as the middle one of saved pages. */
export function articles(): { dense: Read; ordinary: Read } {
  const phrases = packs.flatMap(({ formulas }) => formulas).map(({ canonical }) => canonical);
  const title = '某院党建工作综述';
  const [dense, ordinary] = [madeArticle(phrases, ARTICLE, PLAIN.dense), madeArticle(phrases, ARTICLE, PLAIN.ordinary)];
  const like = (plain: number): string[] =>
    Array.from({ length: OTHERS }, (_, at) => madeArticle(phrases, ARTICLE, plain, 1000 + at));
  const length = ARTICLE.toLocaleString('en');
  const paragraphs = dense
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  const mentions = (text: string): string => `${createRecogniser(packs).recognise(text).length} mentions`;
  return {
    dense: {
      name: `an article of ${length} characters`,
      text: dense,
      others: like(PLAIN.dense),
      html: pageOf(title, paragraphs, 480),
      note: `${mentions(dense)}, as dense as reports of procuratorates, on a light page`,
    },
    ordinary: {
      name: `an article of ${length} characters as news in general`,
      text: ordinary,
      others: like(PLAIN.ordinary),
      html: ordinaryPage(ordinary.split('\n'), title),
      note: `${mentions(ordinary)}, on a page as the middle one of saved pages`,
    },
  };
}

/** An extension whose background does nothing but recognise; the caller removes its folder. */
async function recognisingExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-bench-'));
  const background = { service_worker: 'background.js' };
  const manifest = { manifest_version: 3, name: 'bench', version: '1', background };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'asking.html'), '');
  writeFileSync(join(folder, 'background.js'), `${await scriptOf('recognise-worker.ts', 'bench')}\nbench.listen();`);
  return folder;
}

const time = (work: string): string =>
  `(() => { const from = performance.now(); ${work}; return performance.now() - from; })()`;
const middle = (times: string): string => `${times}.slice(-${RUNS}).sort((a, b) => a - b)[${RUNS >> 1}]`;

/** Each in a fresh page, in turn: the median of the later of other texts, read once each, and Readability's first run. */
async function inPages({ others, html }: Read, browser: Browser): Promise<Record<string, number[]>> {
  const [ours, theirs] = [
    await scriptOf('recognise-page.ts', 'benchPart'),
    await scriptOf('reading-page.ts', 'benchPart'),
  ];
  const taken: Record<string, number[]> = { other: [], readability: [] };
  const take = async (what: string, page: Page, expression: string): Promise<void> => {
    taken[what]!.push((await page.evaluate(expression)) as number);
  };
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(ours);
    await take('other', page, middle(`${JSON.stringify(others)}.map((text) => ${time('recognise(text)')})`));
    await page.close();
    const other = await browser.newPage();
    await other.setContent(html);
    await other.evaluate(theirs);
    await take('readability', other, time('bench.readability()'));
    await other.close();
  }
  return taken;
}

/** An article in a background that is awake, and in one that a message has just woken. */
export async function inChromium(read: Read, browser: Browser): Promise<{ articles: BenchRow[]; ready: BenchRow[] }> {
  const taken = await inPages(read, browser);
  const extension = await recognisingExtension();
  const woken = await wokenBy<Taken>(extension, 'asking.html', read.text, RUNS);
  rmSync(extension, { recursive: true });
  taken.first = woken.map(({ answer }) => answer.first);
  taken.gated = woken.map(({ answer }) => answer.article);
  taken.lexicon = woken.map(({ answer }) => answer.lexicon);
  taken.script = woken.map(({ script }) => script);
  taken.ready = woken.map(({ script, answer }) => script + answer.lexicon);
  const of = (what: string): number => median(taken[what]!);
  const row = (what: string, own: string, target: string, how: string): BenchRow => ({
    name: what,
    baseline: 'Readability on its page, cold',
    ratio: round(of(own) / of('readability')),
    median: round(of(own)),
    unit: 'ms',
    target,
    note: how,
  });
  const { name, note } = read;
  const articles = [
    row(
      `recognising ${name}, the background awake, the page new`,
      'other',
      '≤ 0.25',
      `others like it, each read once, after ${OTHERS - RUNS} of them; ${note}`,
    ),
    row(
      `recognising ${name}, the background just woken`,
      'first',
      '≤ 0.25',
      `its first text; every expression it needs is compiled meanwhile; ${note}`,
    ),
    row(
      `recognising ${name}, the background just woken by the gate`,
      'gated',
      '≤ 0.25',
      `the gate's text, here the same, has been gone through while the page was being read; where that takes longer than the reading, the rest is waited for, which is not in it; ${note}`,
    ),
  ];
  const toReady = (what: string, own: string, how: string): BenchRow => row(what, own, 'median ≤ 5 ms', how);
  const ready = [
    toReady('packs ready in a background just woken', 'ready', 'script and lexicon together'),
    toReady('of that: the script', 'script', 'from the compiled code that the browser has kept until it has run'),
    toReady('of that: the lexicon', 'lexicon', 'its table decoded and laid out, and an empty text read'),
  ];
  return { articles, ready };
}
