import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCorpus } from '../../lib/export/corpus';
import { toCorpus } from '../../lib/export/derive';
import type { CorpusItem } from '../../lib/export/schema';
import { pseudonymised, textFree } from '../../lib/export/variants';
import { fieldsOf, formatPage, jsonSchema, schemaOf } from '../../tools/schema/describe';
import { digest, header, libraries } from './made';

const docs = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the published schema', () => {
  it('and its page are current', () => {
    expect(docs('corpus.schema.json')).toBe(schemaOf());
    expect(docs('corpus-format.md')).toBe(formatPage());
  });

  it('describes every field', () => {
    const fields = [...fieldsOf(jsonSchema())];
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter(({ node }) => !node.description).map(({ path }) => path)).toEqual([]);
    const said = (path: string) => fields.find((field) => field.path === path)?.node.description;
    expect(said('records[].mentions[].start')).toContain('First code unit');
    expect(said('records[].textKey')).toContain('reprints');
    expect(said('to')).toContain('Last change number');
  });

  it('accepts every file that is written, in every variant, and nothing else', async () => {
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(jsonSchema());
    const shapes = fc.constantFrom('full', 'text-free', 'pseudonymised');
    await fc.assert(
      fc.asyncProperty(libraries, shapes, async (made, shape) => {
        const items: CorpusItem[] = [];
        for (const record of await made) {
          const full = toCorpus(record, { selectors: true, notes: shape === 'full' });
          const value =
            shape === 'text-free'
              ? textFree(full)
              : shape === 'full'
                ? full
                : await pseudonymised(full, 'salt', digest);
          items.push({ section: 'records', value });
        }
        let text = '';
        for await (const piece of writeCorpus(header, [items], { format: 'json', digest }))
          text += new TextDecoder().decode(piece);
        const document = JSON.parse(text);
        expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
        expect(validate({ ...document, extra: 1 })).toBe(false);
        expect(validate({ ...document, hash: 'x' })).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
