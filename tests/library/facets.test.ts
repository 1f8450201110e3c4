import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { digest } from '../../lib/library/digest';
import type { Facets } from '../../lib/library/facets';
import { type Library, openLibrary } from '../../lib/library/library';
import { COUNTED } from '../../lib/library/pages';
import { searchAll } from '../../lib/library/search';
import type { Listing } from '../../lib/library/tables';
import { AT, article, clip, NEWEST, tablesOf, toBlock } from './made';

vi.setConfig({ testTimeout: 120_000 });

let library: Library;
let name = '';
let number = 0;
beforeEach(() => {
  name = `facets-${number++}`;
  library = openLibrary(digest, name);
});
afterEach(() => library.close());

const MANY = 1000;

/** The same counts, by reading every listing. */
const counted = async (here: Library, docs: readonly number[] | null): Promise<Facets> => {
  const counts = Object.fromEntries(COUNTED.map((field) => [field, new Map<string, number>()]));
  const add = (field: string, values: readonly string[]): void => {
    for (const value of values) counts[field]!.set(value, (counts[field]!.get(value) ?? 0) + 1);
  };
  for await (const batch of here.eachListing())
    for (const one of batch as Listing[]) {
      if (docs !== null && !docs.includes(one.doc)) continue;
      add('kind', Object.keys(one.counts));
      add('type', one.types);
      add('formula', one.phrases);
      add('outlet', [one.outlet]);
      add('source', one.source === '' ? [] : [one.source]);
      add('region', one.region.length === 0 ? [''] : one.region);
      add('level', one.levels);
      add('date', [one.publishedAt.slice(0, 7)]);
      add('tag', one.tags);
      add('decision', one.disputed ? [one.decision, 'disputed'] : [one.decision]);
    }
  const sorted = COUNTED.map((field) => {
    const values = [...counts[field]!].map(([value, count]) => ({ value, count }));
    return [field, values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
  });
  return Object.fromEntries(sorted) as Facets;
};

/** Where a phrase stands, by reading every listing. */
const met = async (here: Library, phrase: string): Promise<{ articles: number; since?: string }> => {
  const dates: string[] = [];
  for await (const batch of here.eachListing())
    for (const one of batch) if (one.phrases.includes(phrase)) dates.push(one.publishedAt);
  const since = dates.filter(Boolean).sort()[0];
  return { articles: dates.length, ...(since !== undefined && { since }) };
};

const given = (at: number, text: string) =>
  article('题', text, {
    outlet: `报${at % 3}`,
    source: at % 2 ? `源${at}` : '',
    publishedAt: text === '党建引领' && at % 3 === 0 ? '' : `2023-0${1 + (at % 4)}-02`,
  });

it('counts what reading every listing gives, whatever was added, tagged, changed and deleted', async () => {
  const at = fc.nat(5);
  const step = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('clip' as const), at, text: fc.constantFrom('党建引领', '湖南省', '文') }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constantFrom('tag' as const, 'trash' as const, 'restore' as const), at }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.array(fc.nat(600)), async (steps, docs) => {
      const here = openLibrary(digest, `facets-law-${number++}`);
      for (const [index, one] of steps.entries()) {
        const url = (of: number): string => `https://a.gov.cn/${of}`;
        if (one.do === 'clip')
          await clip(here, url(one.at), given(one.at, one.text), `2023-05-01T00:00:${10 + index}Z`);
        else if (one.do === 'settle') {
          await toBlock(here);
          await here.settle();
        } else {
          const id = await clip(here, url(one.at), given(one.at, '文'), '2022-01-01T00:00:00Z');
          if (one.do === 'trash') await here.trash([id], AT);
          else if (one.do === 'restore') await here.restore([id]);
          else await here.say([{ articleId: id, value: { row: 'tag', tag: `签${index % 3}` } }], AT);
        }
      }
      expect(await here.facets(null, MANY)).toEqual(await counted(here, null));
      expect(await here.facets(docs, MANY)).toEqual(await counted(here, docs));
      for (const phrase of ['党建引领', '别的']) expect(await here.seen(phrase)).toEqual(await met(here, phrase));
      here.close();
    }),
    { numRuns: 60 },
  );
});

it('gives the most frequent of each field, and all months', async () => {
  for (let at = 0; at < 12; at++) await clip(library, `https://a.gov.cn/${at}`, given(at, '文'));
  const ids = await library.order({ sort: 'clippedAt', descending: true });
  for (const [at, id] of ids.entries())
    await library.say(
      [0, 1, 2].map((of) => ({
        articleId: id,
        value: { row: 'tag' as const, tag: of === 0 ? '都有' : `${of}之${at % (of * 4)}` },
      })),
      AT,
    );
  await toBlock(library);
  await library.settle();
  const { tag, date } = await library.facets(null, 2);
  expect(tag).toHaveLength(2);
  expect(tag[0]).toEqual({ value: '都有', count: 12 });
  expect(tag[1]!.count).toBe(3);
  expect(date).toHaveLength(4);
});

it('counts from the listings where a page is damaged, and makes it again', async () => {
  for (let at = 0; at < 6; at++) await clip(library, `https://a.gov.cn/${at}`, given(at, '党建引领'));
  await toBlock(library);
  await library.settle();
  const tables = await tablesOf(name);
  const before = await library.facets(null, MANY);
  await tables
    .table('pages')
    .toCollection()
    .modify({ bytes: new Uint8Array([0, 0, 0, 0, 9]) });
  expect(await library.seen('党建引领')).toEqual(await met(library, '党建引领'));
  expect(await library.facets(null, MANY)).toEqual(before);
  expect(await tables.table('pages').count()).toBe(0);
  await library.settle();
  expect(await tables.table('pages').count()).toBe(1);
  expect(await library.facets(null, MANY)).toEqual(before);
  tables.close();
});

it('finds as many of no month as are counted so, a date by year alone among them', async () => {
  for (const [at, publishedAt] of ['2023', '2023-05', '', '某日', '2023-13-01'].entries())
    await clip(library, `https://a.gov.cn/${at}`, article('题', `第${at}篇`, { publishedAt }));
  await toBlock(library);
  await library.settle();
  expect((await library.facets(null, MANY)).date).toContainEqual({ value: '', count: 4 });
  expect(await searchAll(library, 'date:""', NEWEST)).toHaveLength(4);
  expect(await searchAll(library, 'date:2023', NEWEST)).toHaveLength(2);
});
