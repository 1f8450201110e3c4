/** Everything together in Chromium, beside Readability on the page that an article stands in. */
import type { Browser, Page } from 'playwright-core';
import { packs } from '../../lib/packs';
import { createRecogniser } from '../../lib/recognise/recogniser';
import { ordinaryPage } from './granted-page';
import { median, round, scriptOf } from './measure';
import { pageOf } from './reading-pages';
import { madeArticle } from './recognise-texts';
import type { BenchRow } from './row';

/** Fresh pages, and how many of the later runs in each are measured. */
const RUNS = 15;
const ARTICLE = 5000;
/** Other articles that are read once each, the last `RUNS` of them measured: so an open background meets what it reads. */
const OTHERS = 60;
/** With so many sentences that are plain an article has about 75 mentions in 5,000 characters, as annotated news has in general. */
const PLAIN = 0.65;

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
  const [dense, ordinary] = [madeArticle(phrases, ARTICLE, 0), madeArticle(phrases, ARTICLE, PLAIN)];
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
      others: like(0),
      html: pageOf(title, paragraphs, 480),
      note: `${mentions(dense)}, as dense as reports of procuratorates, on a light page`,
    },
    ordinary: {
      name: `an article of ${length} characters as news in general`,
      text: ordinary,
      others: like(PLAIN),
      html: ordinaryPage(ordinary.split('\n'), title),
      note: `${mentions(ordinary)}, on a page as the middle one of saved pages`,
    },
  };
}

/** Each in a fresh page, in turn; warm: the median of later runs in the same page, of the same text or of others. */
export async function inChromium(
  { name, text, others, html, note }: Read,
  browser: Browser,
): Promise<{ articles: BenchRow[]; ready: BenchRow[] }> {
  const [ours, theirs] = [
    await scriptOf('recognise-page.ts', 'benchPart'),
    await scriptOf('reading-page.ts', 'benchPart'),
  ];
  const taken: Record<string, number[]> = {};
  const take = async (what: string, page: Page, expression: string): Promise<void> => {
    taken[what] ??= [];
    taken[what].push((await page.evaluate(expression)) as number);
  };
  const time = (work: string): string =>
    `(() => { const from = performance.now(); ${work}; return performance.now() - from; })()`;
  const recognise = `recognise(${JSON.stringify(text)})`;
  const middle = (times: string): string => `${times}.slice(-${RUNS}).sort((a, b) => a - b)[${RUNS >> 1}]`;
  const later = (work: string): string => middle(`Array.from({ length: ${2 * RUNS} }, () => ${time(work)})`);
  const eachOther = middle(`${JSON.stringify(others)}.map((text) => ${time('recognise(text)')})`);
  const readability = 'bench.readability()';
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage();
    await page.setContent(html);
    await take('script', page, time(`(0, eval)(${JSON.stringify(ours)})`));
    await take('table', page, time("recognise('')"));
    await take('ready', page, String(taken.script!.at(-1)! + taken.table!.at(-1)!));
    await take('cold', page, time(recognise));
    await take('warm', page, later(recognise));
    await take('other', page, eachOther);
    await page.close();
    const other = await browser.newPage();
    await other.setContent(html);
    await other.evaluate(theirs);
    await take('readCold', other, time(readability));
    await take('readWarm', other, later(readability));
    await other.close();
  }
  const of = (what: string): number => median(taken[what]!);
  const row = (what: string, own: string, baseline: string, target: string, how: string): BenchRow => ({
    name: what,
    baseline: `Readability on its page, ${baseline === 'readCold' ? 'cold' : 'warm'}`,
    ratio: round(of(own) / of(baseline)),
    median: round(of(own)),
    unit: 'ms',
    target,
    note: how,
  });
  const articles = [
    row(`recognising ${name}, cold`, 'cold', 'readCold', '≤ 0.25', `first run in a fresh page; ${note}`),
    row(`recognising ${name}, warm`, 'warm', 'readWarm', '≤ 0.25', `after 15 runs in the same page; ${note}`),
    row(
      `recognising ${name}, the background open, the page new`,
      'other',
      'readCold',
      '≤ 0.25',
      `others like it, each read once, after ${OTHERS - RUNS} of them; ${note}`,
    ),
  ];
  const toReady = (what: string, own: string, how: string): BenchRow =>
    row(what, own, 'readCold', 'median ≤ 5 ms', how);
  const ready = [
    toReady('packs ready', 'ready', 'script and lexicon together'),
    toReady('of that: the script', 'script', 'compiled from its text and run'),
    toReady('of that: the lexicon', 'table', 'its table decoded and laid out, and an empty text read'),
  ];
  return { articles, ready };
}
