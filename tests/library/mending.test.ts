import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../../lib/library/digest';
import type { Segment } from '../../lib/library/index-rows';
import { type Library, openLibrary } from '../../lib/library/library';
import { BLOCK } from '../../lib/library/place';
import { searchAll } from '../../lib/library/search';
import type { Listing } from '../../lib/library/tables';
import { AT, article, clip, findIn, made, NEWEST, scan, tablesOf, tenIn, toBlock, unindexed } from './made';

let library: Library;
let name = '';
let number = 0;
beforeEach(() => {
  name = `mending-${number++}`;
  library = openLibrary(digest, name);
});
afterEach(() => {
  vi.restoreAllMocks();
  library.close();
});

const found = (query: string): Promise<string[]> => findIn(library, query);

describe('an index that is not whole', () => {
  it('sorts by the listings where a page to sort by is damaged or missing, and makes it again', async () => {
    const texts = Array.from({ length: 300 }, (_, at) =>
      article(`第${at}篇`, at % 4 ? '坚持党建引领。' : '走访群众。'),
    );
    const records = texts.map((text, at) => made(`https://a.gov.cn/${at}`, text, `2023-05-0${1 + (at % 9)}T00:00:00Z`));
    await library.merge(await Promise.all(records), []);
    await library.settle();
    const order = await searchAll(library, '走访', NEWEST);
    const tables = await tablesOf(name);
    const whole = await tables.table('sorts').toArray();
    const [list, changed] = [await library.order(NEWEST), await library.changedSince(0)];
    expect([list.length, changed.length]).toEqual([300, 300]);
    // Pages that were read are held while nothing changes: another page of the browser reads them anew.
    const damage = async (): Promise<void> => {
      await tables.table('sorts').bulkPut(whole.map((page) => ({ ...page, keys: ['x'] })));
      library.close();
      library = openLibrary(digest, name);
    };
    await damage();
    expect(await searchAll(library, '走访', NEWEST)).toEqual(order);
    expect(await tables.table('sorts').count()).toBe(5);
    expect(await searchAll(library, '走访', NEWEST)).toEqual(order);
    expect([await library.order(NEWEST), await library.changedSince(0)]).toEqual([list, changed]);
    await damage();
    expect([await library.order(NEWEST), await library.changedSince(0)]).toEqual([list, changed]);
    expect(await tables.table('sorts').count()).toBe(4);
    const [{ textKey }] = (await library.listings([list[0]!])) as [Listing];
    expect((await library.sharedTexts())(textKey)).toBe(true);
    expect(await library.countTexts([textKey])).toEqual(new Map([[textKey, 75]]));
    expect(await tables.table('sorts').count()).toBe(3);
    await library.settle();
    expect(await tables.table('sorts').toArray()).toEqual(whole);
    tables.close();
  });

  it('finds again which article has which number', async () => {
    const texts = Array.from({ length: 300 }, (_, at) =>
      made(`https://a.gov.cn/${at}`, article(`第${at}篇`, '党建。')),
    );
    await library.merge(await Promise.all(texts), []);
    await library.settle();
    const [list, hits] = [await library.order(NEWEST), await found('党建')];
    expect([list.length, hits.length]).toEqual([300, 300]);
    const tables = await tablesOf(name);
    const whole = await tables.table('ids').toArray();
    await tables.table('ids').delete(0);
    await library.settle();
    expect(await tables.table('ids').toArray()).toEqual(whole);
    expect([await library.order(NEWEST), await found('党建')]).toEqual([list, hits]);
    tables.close();
  });

  it('loses no article where one is written, changed or deleted while a page of ids is missing', async () => {
    const all = await Promise.all(
      Array.from({ length: 510 }, (_, at) => made(`https://a.gov.cn/${at}`, article(`第${at}篇`, '党建。'))),
    );
    await library.merge(all, []);
    await library.settle();
    const tables = await tablesOf(name);
    await tables.table('ids').bulkDelete([0, 1]);
    await library.say([{ articleId: all[7]!.articleId, value: { row: 'tag', tag: '好' } }], AT);
    await library.trash([all[9]!.articleId, all[500]!.articleId], AT);
    await clip(library, 'https://b.gov.cn/1', article('新一篇', '党建。'));
    await clip(library, 'https://a.gov.cn/3', article('第3篇', '党建，改了。'), '2023-05-02T00:00:00Z');
    await clip(library, 'https://b.gov.cn/2', article('新二篇', '党建。'));
    const before = await library.sequence();
    await library.settle();
    const kept = await scan(library, ['党建']);
    expect(kept).toHaveLength(510);
    expect(await found('党建')).toEqual(kept);
    expect(await library.sequence()).toBeGreaterThan(before);
    for (const sort of ['clippedAt', 'outlet'] as const)
      expect((await library.order({ sort, descending: true })).sort()).toEqual(kept);
    expect((await library.changedSince(0)).sort()).toEqual(kept);
    expect((await library.facets(null, 9)).decision).toEqual([{ value: 'undecided', count: 510 }]);
    tables.close();
  });

  it('is mended where a row is damaged or missing, and searched by the texts until then', async () => {
    for (const block of [0, 1, 2]) await tenIn(library, block);
    await toBlock(library);
    await library.settle();
    const tables = await tablesOf(name);
    const rows = (await tables.table('buckets').toArray()) as { key: number; bytes: Uint8Array }[];
    const [first, second] = [0, 1].map((block) =>
      rows.filter(({ key, bytes }) => key % 2 ** 20 === block && bytes.length > 4),
    );
    for (const { key, bytes } of first!)
      await tables.table('buckets').put({ key, bytes: bytes.map((byte) => byte ^ 1) });
    await tables.table('buckets').bulkDelete(second!.map(({ key }) => key));
    expect((await library.lookUp([['党建']], [], NEWEST)).damaged.segments).toHaveLength(2);
    expect(await found('党建第3')).toEqual(await scan(library, ['党建第3']));
    expect(await unindexed(library)).toBe(512);
    await library.settle();
    expect(await unindexed(library)).toBe(0);
    expect((await library.lookUp([['党建']], [], NEWEST)).damaged.segments).toEqual([]);
    expect(await found('党建第3')).toHaveLength(3);
    tables.close();
  });

  it('is made anew where damage shows only while segments are joined', async () => {
    await tenIn(library, 0);
    await toBlock(library, 31);
    await library.settle();
    const tables = await tablesOf(name);
    const row = (await tables.table('buckets').toArray()).find(({ bytes }) => bytes.length > 4);
    await tables.table('buckets').put({ key: row.key, bytes: new Uint8Array([1, 2, 3]) });
    await tenIn(library, 31);
    await toBlock(library);
    await library.settle();
    expect(((await tables.table('segments').toArray()) as Segment[]).map(({ size }) => size)).toEqual([32]);
    expect(await found('党建第3')).toHaveLength(2);
    tables.close();
  });

  it('is made anew where it is of another form, or where rows of pending words are', async () => {
    await tenIn(library, 0);
    await tenIn(library, 1);
    const tables = await tablesOf(name);
    await library.settle();
    await tables.table('segments').toCollection().modify({ form: 0 });
    await tables.table('pending').toCollection().modify({ form: 0 });
    expect(await unindexed(library)).toBe(266);
    expect(await found('建第3')).toHaveLength(2);
    await library.settle();
    expect(await unindexed(library)).toBe(0);
    await tables.table('pending').clear();
    expect(await found('建第3')).toHaveLength(2);
    await library.settle();
    expect((await library.lookUp([['建第3']], [], NEWEST)).docs.length).toBe(2);
    tables.close();
  });

  it('is taken up where it stopped', async () => {
    for (const block of [0, 1, 2]) await tenIn(library, block);
    await toBlock(library);
    const stop = new AbortController();
    const steps: number[] = [];
    const stopped = library.settle((done, total) => {
      steps.push(total - done);
      stop.abort(new Error('stopped'));
    }, stop.signal);
    await expect(stopped).rejects.toThrow('stopped');
    expect(steps).toEqual([5]);
    expect(await unindexed(library)).toBe(2 * (BLOCK - 10));
    expect(await found('建第3')).toHaveLength(3);
    library.close();
    library = openLibrary(digest, name);
    const rest: number[] = [];
    await library.settle((done) => rest.push(done));
    expect(rest).toEqual([1, 2, 3, 4, 5]);
    expect(await unindexed(library)).toBe(0);
  });

  it('writes no words of articles whose block is to be indexed', async () => {
    const records = Array.from({ length: 300 }, (_, at) => made(`https://a.gov.cn/${at}`, article('题', `党建${at}`)));
    await library.merge(await Promise.all(records), []);
    const totals = new Set<number>();
    await library.settle((_, total) => totals.add(total));
    // Two blocks and the pages of the full one.
    expect([...totals]).toEqual([3]);
    expect([await unindexed(library), await library.countPending()]).toEqual([0, 0]);
  });

  it('tells how much there is to do, and when there is nothing more', async () => {
    const told: number[] = [];
    const stop = library.watchIndex((steps) => told.push(steps));
    await tenIn(library, 0);
    await toBlock(library);
    await expect.poll(() => told.at(-1)).toBe(2);
    await library.settle();
    await expect.poll(() => told.at(-1)).toBe(0);
    stop();
  });
});
