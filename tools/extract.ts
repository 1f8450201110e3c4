/** `extract -- FOLDER… --out FILE`: extracts every case with `page.html`, compares with its truth and with bare Readability. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../lib/extract/extract';
import { casesUnder } from './extract/cases';
import type { Extracted } from './extract/compare';
import { Table } from './extract/table';

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

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, errors: { type: 'boolean' } },
  });
  if (positionals.length === 0 || !values.out) throw new Error('usage: extract -- FOLDER… --out FILE [--errors]');
  const cases = casesUnder(positionals);
  const first = cases.next();
  const out = openSync(values.out, 'w');
  const table = new Table();
  const errors: string[] = [];
  for (let at = first; !at.done; at = cases.next()) {
    const { id, html, truth } = at.value;
    const url = truth.url ?? PLACEHOLDER;
    const ours = oursOf(domOf(html, url), url);
    writeSync(out, `${JSON.stringify({ id, url, ...ours })}\n`);
    for (const failed of table.add('extract', ours, truth)) errors.push(`${id}: ${failed}`);
    table.add('Readability', bareOf(domOf(html, url)), truth);
  }
  closeSync(out);
  process.stdout.write(table.print());
  if (values.errors) process.stdout.write(`\n${errors.join('\n')}\n`);
}

try {
  main();
} catch (error) {
  process.stderr.write(`extract: ${(error as Error).message.split('\n')[0]}\n`);
  process.exit(2);
}
