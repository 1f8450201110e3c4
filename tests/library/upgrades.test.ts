import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { HEAD, seal } from '../../lib/library/bytes';
import { digest } from '../../lib/library/digest';
import type { Numbered, Segment, SketchPage, SortPage } from '../../lib/library/index-rows';
import { type Library, openLibrary } from '../../lib/library/library';
import { listingOf } from '../../lib/library/listing';
import { bodyOf } from '../../lib/library/pending';
import { BLOCK } from '../../lib/library/place';
import { searchAll } from '../../lib/library/search';
import { BINS, sketchOf } from '../../lib/library/sketch';
import type { Listing } from '../../lib/library/tables';
import { bodyOf as madeBodyOf } from '../../tools/bench/library-made';
import { AT, article, findIn, made, NEWEST, scan, tablesOf, unindexed } from './made';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let library: Library;
let name = '';
let number = 0;
beforeEach(() => {
  name = `upgrades-${number++}`;
  library = openLibrary(digest, name);
});
afterEach(() => {
  library.close();
});

const found = (query: string): Promise<string[]> => findIn(library, query);

describe('a library of an earlier version', () => {
  it('of the first version gets an index, and nothing is lost', async () => {
    const records = await Promise.all(
      Array.from({ length: 300 }, (_, at) => made(`https://a.gov.cn/${at}`, article(`第${at}篇`, '坚持党建引领。'))),
    );
    const first = new Dexie(name);
    first.version(1).stores({
      listings: 'articleId, clippedAt, publishedAt, outlet, mentions, textKey, seq, *tags, *phrases',
      records: 'articleId',
      loose: 'articleId',
      trash: 'articleId, at',
      tombstones: 'articleId, seq',
      facts: 'key',
    });
    await first.table('records').bulkPut(records);
    await first.table('listings').bulkPut(
      records.map((record, at) => {
        const { doc: _, whole: __, ...listing } = listingOf(record, at + 1, 0);
        return listing;
      }),
    );
    await first.table('facts').bulkPut([
      { key: 'seq', value: 300 },
      { key: 'libraryId', value: 'mine' },
    ]);
    await first.table('trash').put({ articleId: 'a', at: AT, record: records[0] });
    await first.table('tombstones').put({ articleId: 'a', versions: [], by: 'mine', clock: 1, seq: 2 });
    first.close();

    expect([await library.id(), await library.sequence(), await library.countTrash()]).toEqual(['mine', 300, 1]);
    expect(await library.tombstonesSince(0)).toHaveLength(1);
    const all = records.map(({ articleId }) => articleId).sort();
    expect(await found('引领')).toEqual(all);
    expect(await unindexed(library)).toBe(300);
    await library.settle();
    expect(await unindexed(library)).toBe(0);
    expect(await found('引领')).toEqual(all);
    expect(await found('第299')).toHaveLength(1);
    expect((await library.records(all)).map(({ articleId }) => articleId)).toEqual(all);
    expect(await library.order(NEWEST)).toHaveLength(300);
  });

  const schemaOf = ({ tables }: Dexie): Record<string, string> =>
    Object.fromEntries(
      tables.map(({ name: table, schema: { primKey, indexes } }) => [
        table,
        [primKey, ...indexes].map(({ src }) => src).join(),
      ]),
    );

  /** What earlier versions kept otherwise, from the rows of today: whole listings give the keys, records the fingerprints. */
  const formerly = (rows: Record<string, unknown[]>): Record<string, unknown[]> => {
    const records = new Map((rows.records as ArticleRecord[]).map((record) => [record.articleId, record]));
    const listings = new Map((rows.listings as Listing[]).map((listing) => [listing.doc, listing]));
    return {
      ...rows,
      segments: (rows.segments as Segment[]).map(({ end: _, ...segment }) => segment),
      sketches: (rows.sketches as SketchPage[]).map(({ size, block }) => {
        const bytes = new Uint8Array(HEAD + size * BLOCK * BINS);
        for (const { doc, articleId } of rows.numbers as Numbered[])
          if (doc >= block * BLOCK && doc < (block + size) * BLOCK)
            bytes.set(sketchOf(bodyOf(records.get(articleId)!.article)), HEAD + (doc - block * BLOCK) * BINS);
        return { size, block, bytes: seal(bytes) };
      }),
      sorts: (rows.sorts as SortPage[]).map(({ sort, block }) => {
        const keys = Array.from({ length: BLOCK }, (_, at) => listings.get(block * BLOCK + at)?.[sort] ?? null);
        return { sort, block, keys };
      }),
    };
  };

  it.each([2, 3])('of version %i gets what it lacks, and nothing is lost', async (version) => {
    const texts = Array.from({ length: 276 }, (_, at) =>
      article(`第${at}篇`, `${at % 4 ? '坚持党建引领。' : '走访群众。'}${madeBodyOf(at)}`, {
        publishedAt: `2023-0${1 + (at % 9)}-01`,
      }),
    );
    const kept = await Promise.all(texts.map((text, at) => made(`https://a.gov.cn/${at}`, text)));
    await library.merge(kept, []);
    await library.settle();
    library.close();
    const today = await tablesOf(name);
    const { sorts, ...others } = schemaOf(today);
    const schema = version < 3 ? others : { ...others, sorts: sorts! };
    const rows: Record<string, unknown[]> = {};
    for (const table of Object.keys(schema)) rows[table] = await today.table(table).toArray();
    await today.delete();
    const former = new Dexie(name);
    former.version(version).stores(schema);
    for (const [table, all] of Object.entries(formerly({ sorts: [], ...rows })))
      if (table in rows) await former.table(table).bulkPut(all);
    former.close();

    library = openLibrary(digest, name);
    const tables = await library.count().then(() => tablesOf(name));
    for (const [table, all] of Object.entries(rows)) expect(await tables.table(table).toArray()).toEqual(all);
    const held = await scan(library, ['走访']);
    for (const sort of ['clippedAt', 'publishedAt'] as const) {
      const order = (await library.order({ sort, descending: true })).filter((id) => held.includes(id));
      expect(await searchAll(library, '走访', { sort, descending: true })).toEqual(order);
    }
    for (const at of [7, 270]) {
      const { text, bodyStart } = texts[at]!;
      const half = { text: text.slice(0, 700), bodyStart };
      const found = await library.reprints({ articleId: '', textKey: '', article: half });
      expect(found.map(({ listing }) => listing.articleId)).toEqual([kept[at]!.articleId]);
    }
    expect(await tables.table('sorts').count()).toBe(version < 3 ? 0 : 4);
    await library.settle();
    expect(await tables.table('sorts').count()).toBe(4);
    tables.close();
  });

  it('of the third version opens though some of its pages are damaged: those are left to be made again', async () => {
    await library.count();
    library.close();
    const today = await tablesOf(name);
    const schema = schemaOf(today);
    await today.delete();
    const former = new Dexie(name);
    former.version(3).stores(schema);
    const sketches = [
      { size: 1, block: 0, bytes: new Uint8Array(9) },
      { size: 1, block: 1 },
    ];
    const sorts = [
      { sort: 'clippedAt', block: 0, keys: 'x' },
      { sort: 'outlet', block: 0 },
    ];
    await former.table('sketches').bulkPut(sketches);
    await former.table('sorts').bulkPut(sorts);
    former.close();
    library = openLibrary(digest, name);
    expect(await library.count()).toBe(0);
    const tables = await tablesOf(name);
    expect(await tables.table('sketches').toArray()).toEqual(sketches);
    expect(await tables.table('sorts').toArray()).toEqual(sorts);
    tables.close();
  });
});
