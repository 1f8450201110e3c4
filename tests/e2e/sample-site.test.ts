/** The straight line in Chromium over the sample site: open, painted, counted, clipped, listed, exported, brought back. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CorpusRecord } from '../../lib/export/schema';
import { expected, FLOODED, judged, type Sample, sample, samples, site } from '../site/site';
import { type Chromium, painted, SITE, startChromium, until } from './chromium';
import { clippedByCommand, withoutProvenance } from './command';
import { liveRanges } from './in-page';
import { type Line, lineIn, lookedTwice, throughEmptyProfile } from './line';
import { latePage } from './reading-page';

const LATE = `${SITE}/late`;
const articles = samples.filter(({ truth }) => !truth.refused);

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium({ ...site, [LATE]: latePage });
  line = await lineIn(chromium);
});
afterAll(() => chromium?.close());

test.each(articles)(
  '$name is painted by itself where it should be, read as it is, and clipped',
  async (one: Sample) => {
    const { truth } = one;
    const { page, tabId } = await line.visit(truth.url);
    if (truth.partyBuilding) {
      const sizes = await until(
        () => painted(page),
        (all) => all.length > 0,
      );
      expect(sizes.length).toBeGreaterThan(0);
    }
    const { article, reading } = await line.read(tabId);
    expect(judged({ article: article!, mentions: reading!.mentions }, truth)).toEqual(expected(truth));
    expect(await line.clip(tabId)).toBe('已剪存');
    await page.close();
  },
);

test('what is clipped already is said to be', async () => {
  const { page, tabId } = await line.visit(sample('government').truth.url);
  await line.read(tabId);
  expect(await line.clip(tabId)).toBe('此前已剪存，内容没有变化');
  const popup = await line.beside('popup', tabId);
  expect(await popup.locator('[data-stored]').innerText()).toMatch(/^已于 \d{4}-\d\d-\d\d 剪存$/);
  await Promise.all([popup.close(), page.close()]);
});

test('an article is painted by itself in three colours; popup and badge say how many', async () => {
  const { page, tabId } = await line.visit(sample('government').truth.url);
  const entries = await until(
    () => painted(page),
    (sizes) => sizes.length === 3,
  );
  expect(entries.length).toBe(3);
  const { reading } = await line.read(tabId);
  const popup = await line.beside('popup', tabId);
  const counts = popup.locator('.kind-counts strong');
  await counts.first().waitFor();
  const ofKind = (id: string) => reading!.mentions.filter(({ kind }) => kind === id).length;
  expect((await counts.allInnerTexts()).map(Number)).toEqual(reading!.kinds.map(({ id }) => ofKind(id)));
  expect(await popup.locator('header').innerText()).toBe(
    '党建引领聚合力 检察为民办实事\n\n某某市人民检察院机关党委 · 2024-03-05 09:10',
  );
  const badge = await chromium.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
  expect(badge).toBe(`✓${reading!.mentions.length}`);
  await Promise.all([popup.close(), page.close()]);
});

test('ordinary news is left alone', async () => {
  const { page, tabId } = await line.visit(sample('ordinary').truth.url);
  await lookedTwice(line, LATE);
  expect(await painted(page)).toEqual([]);
  expect(await chromium.worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`)).toBe('');
  await page.close();
});

describe('a hostile page', () => {
  test('is painted again whatever it does, and its markup stays text', async () => {
    const { page, tabId } = await line.visit(sample('hostile').truth.url);
    const live = () => page.evaluate(liveRanges);
    const before = await until(live, (count) => count > 0);
    expect(before).toBeGreaterThan(0);
    await page.evaluate('CSS.highlights.clear(); article.forEach((part) => part.remove())');
    await page.evaluate('content.replaceChildren(...article)');
    expect(await until(live, (count) => count === before)).toBe(before);
    const popup = await line.beside('popup', tabId);
    const title = popup.locator('h1', { hasText: '<script>' });
    await title.waitFor();
    expect(await title.locator('*').count()).toBe(0);
    await Promise.all([popup.close(), page.close()]);
  });

  test('with five megabytes of text is refused with a sentence', async () => {
    const { page, tabId } = await line.visit(FLOODED);
    expect((await line.read(tabId)).refused).toBe('too-large');
    const popup = await line.beside('popup', tabId);
    expect(await popup.locator('.notice').first().innerText()).toBe('页面过大，没有读取。');
    await Promise.all([popup.close(), page.close()]);
  });
});

describe('the collection', () => {
  let text = '';

  test('the library lists it, opens an article with its mentions, and deletes with a way back', async () => {
    const library = await line.library('articles');
    const says = (number: number) =>
      until(
        () => library.locator('.bar [role="status"]').innerText(),
        (text) => text === `${number} 篇`,
      );
    expect(await says(articles.length)).toBe(`${articles.length} 篇`);
    await library.locator('#search').fill('党建引领聚合力');
    expect(await says(1)).toBe('1 篇');
    await library.locator('.article-row').click();
    const quotes = library.locator('.marked');
    await quotes.first().waitFor();
    expect(await quotes.allInnerTexts()).toEqual(expect.arrayContaining(['两个维护', '“三会一课”制度']));
    await library.locator('button.danger').click();
    expect(await says(0)).toBe('0 篇');
    await library.locator('.notices button', { hasText: '撤销' }).click();
    expect(await says(1)).toBe('1 篇');
    await library.close();
  });

  test('the export is valid under the published schema, by another validator', async () => {
    const exported = await line.exported();
    text = exported.text;
    expect(exported.records.length).toBe(articles.length);
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const schema = JSON.parse(readFileSync(new URL('../../docs/corpus.schema.json', import.meta.url), 'utf8'));
    ajv.validate(schema, JSON.parse(text));
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('the command makes equal records of the same pages', async () => {
    const pages = Object.fromEntries(articles.map(({ page, truth }) => [truth.url, page]));
    const records = JSON.parse(text).records as CorpusRecord[];
    // One of them was deleted above and brought back, which is the only thing that was said of any.
    expect(records.flatMap(({ rows }) => rows.map(({ value }) => value.row))).toEqual(['retract']);
    const unsaid = records.map((record) => ({ ...record, rows: [] }));
    expect(withoutProvenance(clippedByCommand(pages))).toEqual(withoutProvenance(unsaid));
  });

  test('another profile takes it in and gives back the same', async () => {
    expect(await throughEmptyProfile(text)).toEqual(JSON.parse(text).records);
  });
});

test('nothing was requested but the pages themselves', async () => {
  expect(chromium.strays).toEqual([]);
  const { page } = await line.visit(sample('list').truth.url);
  await page.evaluate("fetch('http://elsewhere.example/').catch(() => undefined)");
  expect(chromium.strays).toEqual(['http://elsewhere.example/']);
  const blocked = await line.desk.evaluate("fetch('http://elsewhere.example/').then(() => 'sent', () => 'blocked')");
  expect(blocked).toBe('blocked');
});
