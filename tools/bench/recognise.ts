/** Recognition: the matcher beside a bare loop over the text, and everything together beside Readability in Chromium. */
import { chromium } from 'playwright-core';
import { createMatcher } from '../../lib/recognise/matcher';
import { chromiumPath, median, round } from './measure';
import { articles, inChromium } from './recognise-chromium';
import { madePhrases, madeText } from './recognise-texts';
import type { BenchRow } from './row';

const RUNS = 15;
const LENGTH = 2_000_000;
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

export async function run(): Promise<BenchRow[]> {
  const rows = [
    matching(1000, 'dense', DENSE),
    matching(1000, 'sparse', SPARSE),
    matching(10_000, 'dense', DENSE, '≥ 0.15'),
    matching(10_000, 'sparse', SPARSE, '≥ 0.25'),
  ];
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  try {
    const { dense, ordinary } = articles();
    const { articles: ofDense, ready } = await inChromium(dense, browser);
    rows.push(...ofDense, ...ready, ...(await inChromium(ordinary, browser)).articles);
  } finally {
    await browser.close();
  }
  return rows;
}
