/** Two people with overlapping libraries and opposite opinions exchange exports; a third merges both, in either order. */
import { expect, test } from 'vitest';
import type { CorpusRecord } from '../../lib/export/schema';
import type { PageState } from '../../lib/messages';
import { sample, site } from '../site/site';
import { violations } from './axe';
import { type Chromium, startChromium, until } from './chromium';
import { type Line, lineIn, takenIn } from './line';

const urlOf = (name: string) => sample(name).truth.url;

async function clipped(line: Line, name: string): Promise<{ state: PageState; tabId: number }> {
  const { tabId } = await line.visit(urlOf(name));
  const state = await line.read(tabId);
  expect((await line.toBackground('clip', { tabId })).ok).toBe(true);
  return { state, tabId };
}

/** Accepts or rejects the first mention of the page. */
async function judge(line: Line, verdict: 'accept' | 'reject', { state, tabId }: Awaited<ReturnType<typeof clipped>>) {
  const { start, end, kind, type } = state.reading!.mentions[0]!;
  const choice = { start, end, kind, type, verdict };
  const { article, url } = state;
  expect((await line.toBackground('decide', { article, url, choice })).ok).toBe(true);
  await line.toPage(tabId, 'refresh');
}

const inOrder = (records: readonly CorpusRecord[]): CorpusRecord[] =>
  records.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));

test('exports exchanged in both orders give every profile the same corpus, each article once, both opinions kept', async () => {
  const open: Chromium[] = [];
  const profile = async (pages: typeof site = {}): Promise<Line> => {
    const chromium = await startChromium(pages);
    open.push(chromium);
    return lineIn(chromium);
  };
  try {
    const [mine, theirs, third, fourth] = [await profile(site), await profile(site), await profile(), await profile()];
    await clipped(mine, 'portal');
    const both = await clipped(mine, 'government');
    const shared = both.state.reading!.articleId;
    await judge(mine, 'accept', both);
    await clipped(theirs, 'e-paper');
    await judge(theirs, 'reject', await clipped(theirs, 'government'));
    const [a, b] = [(await mine.exported()).text, (await theirs.exported()).text];

    await takenIn(mine, 'corpus.json', b);
    await takenIn(theirs, 'corpus.json', a);
    for (const line of [mine, theirs]) {
      const page = await line.library('articles');
      await page.setViewportSize({ width: 1400, height: 900 });
      const filter = page.locator('.facets label', { hasText: '有分歧' });
      await filter.locator('.numbers', { hasText: /^1$/ }).waitFor();
      await filter.locator('input').check();
      const query = await until(
        () => page.locator('#search').inputValue(),
        (words) => words !== '',
      );
      expect(query).toBe('复核:有分歧');
      await page.locator('.list-pane .bar [role="status"]', { hasText: /^1 篇$/ }).waitFor();
      await page.locator('.article-row .disputed', { hasText: '有分歧' }).click();
      const opinions = page.locator('.mention-card .opinions');
      await opinions.waitFor();
      expect(page.url()).toContain(shared);
      const said = (await opinions.locator('li').allInnerTexts()).map((words) => words.replace(/\s+\d{4}-.*$/s, ''));
      const own = line === mine ? '确认' : '排除';
      const other = line === mine ? '排除' : '确认';
      expect(said.toSorted()).toEqual([`你 ${own}`, expect.stringMatching(`^资料库 [0-9a-f]{8} ${other}$`)]);
      if (line === mine) expect(await violations(page, [320, 640, 1400])).toEqual([]);
      await page.close();
    }
    for (const text of [a, b]) await takenIn(third, 'corpus.json', text);
    for (const text of [b, a, a]) await takenIn(fourth, 'corpus.json', text);
    const [first, ...others] = await Promise.all(
      [mine, theirs, third, fourth].map(async (line) => inOrder((await line.exported()).records)),
    );
    expect(first!.map(({ capture }) => capture.url).sort()).toEqual(
      ['e-paper', 'government', 'portal'].map(urlOf).sort(),
    );
    for (const other of others) expect(other).toEqual(first);
    const { rows } = first!.find(({ articleId }) => articleId === shared)!;
    const verdicts = rows.flatMap(({ value }) => (value.row === 'decision' ? [value.decision.verdict] : []));
    expect(verdicts.sort()).toEqual(['accept', 'reject']);
  } finally {
    for (const chromium of open) await chromium.close();
  }
});

test('a library that was exported, emptied for good and given its file again is as it was', async () => {
  const chromium = await startChromium(site);
  try {
    const line = await lineIn(chromium);
    await judge(line, 'accept', await clipped(line, 'government'));
    await clipped(line, 'redacted');
    const { text, records } = await line.exported();
    const page = await line.library('articles');
    await page.locator('.article-row').first().waitFor();
    await line.desk.evaluate(`new Promise((done, fail) => {
      const wipe = indexedDB.deleteDatabase('tifa-clipper');
      wipe.onsuccess = () => done();
      wipe.onerror = () => fail(wipe.error);
    })`);
    await page.close();
    const empty = await line.library('articles');
    await empty.locator('.empty').first().waitFor();
    expect(await empty.locator('.article-row').count()).toBe(0);
    await takenIn(line, 'corpus.json', text);
    expect(inOrder((await line.exported()).records)).toEqual(inOrder(records));
  } finally {
    await chromium.close();
  }
});
