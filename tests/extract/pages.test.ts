import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { META_FIELDS, type MetaField } from '../../lib/text/article';
import { documentOf } from './document';

/** What a golden page is expected to give; a field that is not listed under `meta` is not judged. */
interface Expected {
  url: string;
  refused?: string;
  meta?: Partial<Record<MetaField, string | null>>;
  /** Kind and text of every block. */
  blocks?: [string, string][];
  part?: { index: number; of: number };
  /** Doubts that must be raised; without the key, none but `unknown-layout`. */
  doubts?: string[];
}

const PAGES = join(import.meta.dirname, 'pages');

describe('golden pages, one for each kind of site', () => {
  for (const name of readdirSync(PAGES)) {
    it(`${name} reads as expected`, () => {
      const file = join(PAGES, name, 'expected.json');
      expect(existsSync(file), 'a golden page states what is expected').toBe(true);
      const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
      const read = extract(
        documentOf(readFileSync(join(PAGES, name, 'source.html'), 'utf8'), expected.url),
        expected.url,
      );
      if (expected.refused) {
        expect(read).toEqual({ ok: false, refused: expected.refused });
        return;
      }
      if (!read.ok) throw new Error(`refused: ${read.refused}`);
      const { article } = read;
      const kinds = article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
      expect(kinds).toEqual(expected.blocks);
      const judged = META_FIELDS.filter((field) => expected.meta && field in expected.meta);
      const stated = Object.fromEntries(judged.map((field) => [field, article.meta[field]?.value ?? null]));
      expect(stated).toEqual(expected.meta);
      expect(article.part).toEqual(expected.part);
      for (const doubt of expected.doubts ?? []) expect(article.doubts).toContain(doubt);
    });
  }
});
