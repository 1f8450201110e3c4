import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../../lib/library/digest';
import type { Bucket, Pending, Segment, SketchPage, SortPage } from '../../lib/library/index-rows';
import { type Library, openLibrary } from '../../lib/library/library';
import { listingOf } from '../../lib/library/listing';
import { BLOCK } from '../../lib/library/place';
import { searchAll } from '../../lib/library/search';
import type { Listing } from '../../lib/library/tables';
import { bodyOf } from '../../tools/bench/library-made';
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

/** The form of an index that no version writes any more. */
const FORMER = 1;

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

  /** Tables that earlier versions had otherwise. */
  const FORMERLY = {
    listings:
      'articleId, [clippedAt+doc], [publishedAt+doc], [outlet+doc], [mentions+doc], textKey, seq, *tags, *phrases',
    numbers: 'doc',
  };

  /** What they kept otherwise: a number a row; an index of another form whose rows are not those of today, and words to sort by. */
  const formerly = (rows: Record<string, unknown[]>, version: number): Record<string, unknown[]> => {
    const listings = new Map((rows.listings as Listing[]).map((listing) => [listing.doc, listing]));
    const numbers = [...listings.values()].map(({ doc, articleId }) => ({ doc, articleId }));
    const sorts = (rows.sorts as SortPage[]).filter(({ sort }) => sort !== 'seq');
    if (version === 4) return { ...rows, numbers, sorts };
    return {
      ...rows,
      numbers,
      segments: (rows.segments as Segment[]).map(({ end: _, ...segment }) => ({ ...segment, form: FORMER })),
      pending: (rows.pending as Pending[]).map((row) => ({ ...row, form: FORMER })),
      buckets: (rows.buckets as Bucket[]).map(({ key }) => ({ key, bytes: new Uint8Array(9) })),
      sketches: (rows.sketches as SketchPage[]).map(({ size, block }) => ({ size, block, bytes: new Uint8Array(9) })),
      sorts: sorts.map(({ sort, block }) => {
        const keys = Array.from({ length: BLOCK }, (_, at) => listings.get(block * BLOCK + at)?.[sort] ?? null);
        return { sort, block, keys };
      }),
    };
  };

  it.each([2, 3, 4])('of version %i gets what it lacks, and nothing is lost', async (version) => {
    const texts = Array.from({ length: 276 }, (_, at) =>
      article(`第${at}篇`, `${at % 4 ? '坚持党建引领。' : '走访群众。'}${bodyOf(at)}`, {
        publishedAt: `2023-0${1 + (at % 9)}-01`,
      }),
    );
    const kept = await Promise.all(texts.map((text, at) => made(`https://a.gov.cn/${at}`, text)));
    await library.merge(kept, []);
    await library.trash([kept[3]!.articleId], AT);
    await library.say([{ articleId: 'not kept', value: { row: 'tag', tag: '甲' } }], AT);
    await library.settle();
    library.close();
    const today = await tablesOf(name);
    const { ids: _, sorts, ...others } = schemaOf(today);
    const schema = { ...others, ...FORMERLY, ...(version > 2 && { sorts: sorts! }) };
    const whole: Record<string, unknown[]> = {};
    for (const table of Object.keys(schemaOf(today))) whole[table] = await today.table(table).toArray();
    await today.delete();
    const former = new Dexie(name);
    former.version(version).stores(schema);
    const rows = formerly(whole, version);
    for (const table of Object.keys(schema)) await former.table(table).bulkPut(rows[table]!);
    former.close();

    library = openLibrary(digest, name);
    const tables = await library.count().then(() => tablesOf(name));
    const lasting = ['listings', 'records', 'loose', 'trash', 'tombstones', 'facts', 'ids', 'values', 'names', 'pages'];
    for (const table of lasting) expect(await tables.table(table).toArray(), table).toEqual(whole[table]);
    const paged = (whole.sorts as SortPage[]).filter(({ sort }) => version > 2 || sort === 'seq');
    expect(await tables.table('sorts').toArray()).toEqual(paged);
    expect(await unindexed(library)).toBe(version === 4 ? 0 : 276);
    const held = await scan(library, ['走访']);
    for (const sort of ['clippedAt', 'publishedAt'] as const) {
      const order = (await library.order({ sort, descending: true })).filter((id) => held.includes(id));
      expect(await searchAll(library, '走访', { sort, descending: true })).toEqual(order);
    }
    await library.settle();
    expect(await unindexed(library)).toBe(0);
    for (const table of lasting) expect(await tables.table(table).toArray(), table).toEqual(whole[table]);
    for (const table of ['segments', 'buckets', 'sketches', 'pending', 'sorts'])
      expect(await tables.table(table).toArray(), table).toEqual(whole[table]);
    expect((await searchAll(library, '走访', NEWEST)).sort()).toEqual(held);
    for (const at of [7, 270]) {
      const { text, bodyStart } = texts[at]!;
      const half = { text: text.slice(0, 700), bodyStart };
      const found = await library.reprints({ articleId: '', textKey: '', article: half });
      expect(found.map(({ listing }) => listing.articleId)).toEqual([kept[at]!.articleId]);
    }
    tables.close();
  });

  it('of the third version opens though some of its pages to sort by are damaged: those are left to be made again', async () => {
    await library.count();
    library.close();
    const today = await tablesOf(name);
    const schema = schemaOf(today);
    await today.delete();
    const former = new Dexie(name);
    former.version(3).stores(schema);
    const sorts = [
      { sort: 'clippedAt', block: 0, keys: 'x' },
      { sort: 'outlet', block: 0 },
    ];
    await former.table('sorts').bulkPut(sorts);
    former.close();
    library = openLibrary(digest, name);
    expect(await library.count()).toBe(0);
    const tables = await tablesOf(name);
    expect(await tables.table('sorts').toArray()).toEqual(sorts);
    tables.close();
  });
});
