/** `extract -- FOLDER… --out FILE`: extracts every case with `page.html`, compares with its truth and with bare Readability. */
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../lib/extract/extract';
import { carryOut } from './carry-out';
import { casesUnder } from './extract/cases';
import type { Extracted } from './extract/compare';
import { Table } from './extract/table';
import { writeWhole } from './out';

const USAGE = 'usage: extract -- FOLDER… --out FILE [--errors] [--chromium]';
const PLACEHOLDER = 'https://page.invalid/';

const domOf = (html: string, url: string): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

const oursOf = (document: Document, url: string): Extracted & { refused?: string } => {
  const read = extract(document, url);
  const none = { title: null, subtitle: null, source: null, author: null, editor: null, publishedAt: null, text: null };
  if (!read.ok) return { ...none, refused: read.refused };
  const { meta, text } = read.article;
  const stated = (key: keyof typeof meta): string | null => meta[key]?.value ?? null;
  return {
    title: stated('title'),
    subtitle: stated('subtitle'),
    source: stated('source'),
    author: stated('author'),
    editor: stated('editor'),
    publishedAt: stated('publishedAt'),
    text,
  };
};

const bareOf = (document: Document): Extracted => {
  const read = new Readability(document).parse();
  const lines = read?.textContent?.split('\n').map((line) => line.trim()) ?? [];
  return {
    title: read?.title ?? null,
    subtitle: null,
    source: null,
    author: read?.byline ?? null,
    editor: null,
    publishedAt: read?.publishedTime?.replace('T', ' ') ?? null,
    text: read ? lines.filter(Boolean).join('\n') : null,
  };
};

/** Runs the same pages in Chromium and says how many read as in jsdom, and what extraction costs beside Readability. */
async function compareInChromium(
  pages: readonly { id: string; html: string; url: string; read: string }[],
): Promise<string> {
  const { inChromium } = await import('./extract/chromium');
  const results = await inChromium(pages);
  const differ = pages.filter(({ id, read }) => results.get(id)!.read !== read).map(({ id }) => id);
  const all = [...results.values()];
  const beside = (pairs: readonly (readonly [ours: number, theirs: number])[]): string => {
    const sum = (at: 0 | 1): number => pairs.reduce((total, pair) => total + pair[at], 0);
    const ratios = pairs.map(([ours, theirs]) => ours / theirs).sort((a, b) => a - b);
    return `all ${(sum(0) / sum(1)).toFixed(2)}, median ${ratios[ratios.length >> 1]!.toFixed(2)}, worst ${ratios.at(-1)!.toFixed(2)}`;
  };
  return [
    `in Chromium, n ${all.length}: read as in jsdom ${all.length - differ.length}, document unchanged ${all.filter((one) => one.unchanged).length}`,
    `time beside Readability, again and again in a page: ${beside(all.map(({ ours, theirs }) => [ours, theirs]))}`,
    `in a page just loaded: ${beside(all.map(({ oursCold, theirsCold }) => [oursCold, theirsCold]))}`,
    ...differ.map((id) => `differs: ${id}`),
  ].join('\n');
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, errors: { type: 'boolean' }, chromium: { type: 'boolean' } },
  });
  if (positionals.length === 0 || !values.out) throw new Error(USAGE);
  const cases = [...casesUnder(positionals)];
  const table = new Table();
  const errors: string[] = [];
  const pages: { id: string; html: string; url: string; read: string }[] = [];
  function* extracted(): Generator<string> {
    for (const { id, html, truth } of cases) {
      const url = truth.url ?? PLACEHOLDER;
      const dom = domOf(html, url);
      const ours = oursOf(dom, url);
      yield `${JSON.stringify({ id, url, ...ours })}\n`;
      for (const failed of table.add('extract', ours, truth)) errors.push(`${id}: ${failed}`);
      if (values.chromium) {
        const read = extract(dom, url);
        pages.push({ id, html, url, read: JSON.stringify(read.ok ? read.article : read.refused) });
      }
      dom.defaultView?.close();
      const bare = domOf(html, url);
      table.add('Readability', bareOf(bare), truth);
      bare.defaultView?.close();
    }
  }
  await writeWhole(values.out, extracted());
  process.stdout.write(table.print());
  if (values.errors) process.stdout.write(`\n${errors.join('\n')}\n`);
  if (values.chromium) process.stdout.write(`\n${await compareInChromium(pages)}\n`);
}

await carryOut('extract', USAGE, main);
