/** Recognition: the matcher beside a bare loop over the text, and everything together beside Readability in Chromium. */
import { chromium, type Page } from 'playwright-core';
import { packs } from '../../lib/packs';
import { createMatcher } from '../../lib/recognise/matcher';
import { chromiumPath, median, round, scriptOf } from './measure';
import { pageOf } from './reading-pages';
import { madeArticle, madePhrases, madeText } from './recognise-texts';
import type { BenchRow } from './row';

const RUNS = 15;
const LENGTH = 2_000_000;
const ARTICLE = 5000;
/** One word in so many is a phrase: about 100, and about 13 hits in 1,000 characters at 10,000 phrases. */
const DENSE = 3.3;
const SPARSE = 44;

/** What a text's code units add up to: the least that any matcher does. */
function sumOf(text: string): number {
  let total = 0;
  for (let index = 0; index < text.length; index++) total += text.charCodeAt(index);
  return total;
}

const timed = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

function matching(count: number, name: string, every: number, target?: string): BenchRow {
  const phrases = madePhrases(count);
  const text = madeText(phrases, LENGTH, every);
  const matcher = createMatcher(phrases);
  const taken = { ours: [] as number[], baseline: [] as number[] };
  let hits = 0;
  for (let run = -3; run < RUNS; run++) {
    const baseline = timed(() => {
      if (sumOf(text) === 0) throw new Error('no text');
    });
    const ours = timed(() => {
      hits = matcher.scan(text).length / 3;
    });
    if (run < 0) continue;
    taken.baseline.push(baseline);
    taken.ours.push(ours);
  }
  const ours = median(taken.ours);
  return {
    name: `matching ${count.toLocaleString('en')} phrases, ${name} text: speed`,
    baseline: 'one charCodeAt loop',
    ratio: round(median(taken.baseline) / ours),
    median: round(text.length / ours / 1000),
    unit: 'million characters a second',
    ...(target === undefined ? {} : { target }),
    note: `${Math.round((hits / text.length) * 1000)} hits in 1,000 characters, overlapping ones too; phrases and text are made by a rule`,
  };
}

/** Each in a fresh page, in turn; warm: the median of later runs in the same page. */
async function inChromium(): Promise<BenchRow[]> {
  const [ours, theirs] = [
    await scriptOf('recognise-page.ts', 'benchPart'),
    await scriptOf('reading-page.ts', 'benchPart'),
  ];
  const text = madeArticle(
    packs.flatMap(({ formulas }) => formulas).map(({ canonical }) => canonical),
    ARTICLE,
  );
  const html = pageOf(
    '某院党建工作综述',
    text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
    480,
  );
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  const taken: Record<string, number[]> = {};
  const take = async (name: string, page: Page, expression: string): Promise<void> => {
    taken[name] ??= [];
    taken[name].push((await page.evaluate(expression)) as number);
  };
  const time = (work: string): string =>
    `(() => { const from = performance.now(); ${work}; return performance.now() - from; })()`;
  const recognise = `recognise(${JSON.stringify(text)})`;
  const later = (work: string): string =>
    `(() => { const taken = []; for (let run = 0; run < 30; run++) taken.push(${time(work)}); return taken.slice(15).sort((a, b) => a - b)[7]; })()`;
  const readability = 'bench.readability()';
  try {
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      await page.setContent(html);
      await take('ready', page, time(`(0, eval)(${JSON.stringify(ours)}); recognise('')`));
      await take('cold', page, time(recognise));
      await take('warm', page, later(recognise));
      await page.close();
      const other = await browser.newPage();
      await other.setContent(html);
      await other.evaluate(theirs);
      await take('readCold', other, time(readability));
      await take('readWarm', other, later(readability));
      await other.close();
    }
  } finally {
    await browser.close();
  }
  const of = (name: string): number => median(taken[name]!);
  const row = (name: string, own: string, baseline: string, target: string, note: string): BenchRow => ({
    name,
    baseline: `Readability on its page, ${baseline === 'readCold' ? 'cold' : 'warm'}`,
    ratio: round(of(own) / of(baseline)),
    median: round(of(own)),
    unit: 'ms',
    target,
    note,
  });
  const article = `an article of ${ARTICLE.toLocaleString('en')} characters`;
  return [
    row(`recognising ${article}, cold`, 'cold', 'readCold', '≤ 0.25', 'first run in a fresh page'),
    row(`recognising ${article}, warm`, 'warm', 'readWarm', '≤ 0.25', 'after 15 runs in the same page'),
    row(
      'packs ready',
      'ready',
      'readCold',
      'median ≤ 5 ms',
      'the script compiled and run, the table of the lexicon decoded, an empty text read',
    ),
  ];
}

export async function run(): Promise<BenchRow[]> {
  return [
    matching(1000, 'dense', DENSE),
    matching(1000, 'sparse', SPARSE),
    matching(10_000, 'dense', DENSE, '≥ 0.15'),
    matching(10_000, 'sparse', SPARSE, '≥ 0.25'),
    ...(await inChromium()),
  ];
}
