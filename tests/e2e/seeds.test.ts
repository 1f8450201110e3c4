/** The articles that the project was asked for, saved as pages, through the built extension. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formText } from '../../lib/text/article';
import { expected, judged, type Truth } from '../site/site';
import { type Chromium, startChromium } from './chromium';
import { clippedByCommand, withoutProvenance } from './command';
import { type Line, lineIn, throughEmptyProfile } from './line';

const folder = join(import.meta.dirname, '../../../shared/seeds');
const there = existsSync(folder);
const read = (name: string, file: string) => readFileSync(join(folder, name, file), 'utf8');
const seeds = (there ? readdirSync(folder) : []).map((name) => ({
  name,
  page: read(name, 'page.html'),
  truth: JSON.parse(read(name, 'truth.json')) as Truth,
  lines: read(name, 'text.txt').split('\n').map(formText).filter(Boolean),
}));
const pages = Object.fromEntries(seeds.map(({ page, truth }) => [truth.url, page]));

describe.skipIf(!there)('the seeds in Chromium (skipped where ../shared is absent)', () => {
  let chromium: Chromium;
  let line: Line;
  let text = '';
  beforeAll(async () => {
    chromium = await startChromium(pages);
    /* Two of them have https addresses, which no server here can answer for. */
    for (const [address, body] of Object.entries(pages))
      await chromium.context.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }));
    line = await lineIn(chromium);
  });
  afterAll(() => chromium?.close());

  test.each(seeds)('$name: title, source, date and body are right, mentions are painted and stored', async (seed) => {
    const { page, tabId } = await line.visit(seed.truth.url);
    const { article, reading } = await line.read(tabId);
    const { text, bodyStart } = article!;
    expect(judged({ article: article!, mentions: reading!.mentions }, seed.truth)).toEqual(expected(seed.truth));
    expect(text.slice(bodyStart).split('\n')).toEqual(seed.lines);
    expect(await line.clip(tabId)).toBe('已剪存');
    const record = (await line.exported()).records.find(({ capture }) => capture.url === seed.truth.url)!;
    const spans = (mentions: readonly { kind: string; start: number; end: number }[]) =>
      mentions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
    expect(record.mentions.length).toBeGreaterThan(10);
    expect(spans(record.mentions)).toEqual(spans(reading!.mentions));
    expect(new Set(record.mentions.map(({ kind }) => kind))).toEqual(new Set(['slogan', 'mechanism', 'award']));
    await page.close();
  });

  test('an empty profile takes the collection in and gives back the same', async () => {
    text = (await line.exported()).text;
    expect(await throughEmptyProfile(text)).toEqual(JSON.parse(text).records);
  });

  test('the command makes equal records of the same pages', () => {
    expect(withoutProvenance(clippedByCommand(pages))).toEqual(withoutProvenance(JSON.parse(text).records));
  });

  test('nothing was requested but the pages', () => expect(chromium.strays).toEqual([]));
});
