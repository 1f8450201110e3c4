import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../../lib/library/digest';
import { type Library, openLibrary } from '../../lib/library/library';
import { listingOf } from '../../lib/library/listing';
import { OPEN } from '../../lib/library/lookup';
import { BLOCK } from '../../lib/library/place';
import { searchAll } from '../../lib/library/search';
import type { Segment } from '../../lib/library/tables';
import { AT, article, clip, made, NEWEST, scan, tablesOf, toBlock } from './made';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let library: Library;
let name = '';
let number = 0;
beforeEach(() => {
  name = `index-${number++}`;
  library = openLibrary(digest, name);
});
afterEach(() => {
  vi.restoreAllMocks();
  library.close();
});

const found = async (query: string): Promise<string[]> => (await searchAll(library, query, NEWEST)).sort();
/** Ten articles in a block of their own, all of which hold 党建 and their number. */
const tenInBlock = async (block: number): Promise<void> => {
  await toBlock(library, block);
  for (let at = 0; at < 10; at++)
    await clip(library, `https://a.gov.cn/${block}/${at}`, article(`第${block}组`, `党建第${at}号，清单。`));
};
const opened = async (): Promise<number> =>
  (await library.lookUp(['党建'], [])).states.reduce((sum, state) => sum + Number(state === OPEN), 0);

describe('the index', () => {
  it('finds the other script, other widths and cases, across punctuation, from one letter on', async () => {
    const id = await clip(library, 'https://a.gov.cn/1', article('黨建引領', '打造「ＡＢ」品牌，落實12項。'));
    for (const settled of [false, true]) {
      if (settled) {
        await toBlock(library);
        await library.settle();
      }
      for (const query of ['党建', '黨建引领', 'ab品牌', '牌落实１２', '项', '黨', 'Ａ'])
        expect(await found(query)).toEqual([id]);
      for (const query of ['党引', '12项目', '鱼', '-品牌', '党建 -实12']) expect(await found(query)).toEqual([]);
    }
  });

  it('equals a scan whatever was added, changed, deleted, restored and merged', async () => {
    const words = [
      '党建',
      '黨建',
      '引领',
      '，',
      '基层',
      '治理',
      '清单',
      'A',
      'a',
      '３',
      '\ud83d\ude00',
      '\ud83d',
      '的',
    ];
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
    const at = fc.nat(5);
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('clip' as const), at, text }) },
      fc.record({ do: fc.constantFrom('trash' as const, 'restore' as const, 'bury' as const), at }),
      fc.record({ do: fc.constant('merge' as const), at, text }),
      { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('settle' as const, 'block' as const) }) },
    );
    const term = fc.oneof(text, fc.constantFrom('党', '建引', '的', '层治理清', 'a3', '鱼'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 14 }),
        fc.array(term, { minLength: 1, maxLength: 3 }),
        term,
        async (steps, terms, not) => {
          const here = openLibrary(digest, `law-${number++}`);
          let clock = 0;
          for (const one of steps) {
            const when = `2023-05-01T00:00:${String(clock++).padStart(2, '0')}Z`;
            const url = 'at' in one ? `https://a.gov.cn/${one.at}` : '';
            if (one.do === 'clip') await clip(here, url, article('题', one.text), when);
            else if (one.do === 'merge') await here.merge([await made(url, article('题', one.text), when)], []);
            else if (one.do === 'settle') await here.settle();
            else if (one.do === 'block') await toBlock(here);
            else {
              const { articleId, versionId: none } = await made(url, article('题', '的'));
              const versionId = (await here.record(articleId))?.versionId ?? none;
              if (one.do === 'trash') await here.trash([articleId], AT);
              else if (one.do === 'restore') await here.restore([articleId]);
              else await here.merge([], [{ articleId, versions: [versionId], by: 'other', clock }]);
            }
          }
          const quoted = (words: string): string => `"${words}"`;
          const query = [...terms.map(quoted), `-${quoted(not)}`].join(' ');
          const blank = [...terms, not].some((words) => !/[\p{L}\p{N}\p{Cs}]/u.test(words));
          for (const whole of [false, true]) {
            if (whole) {
              await toBlock(here);
              await here.settle();
            }
            if (blank) continue;
            expect([...(await searchAll(here, query, NEWEST))].sort()).toEqual(await scan(here, terms, [not]));
            expect([...(await searchAll(here, quoted(not), NEWEST))].sort()).toEqual(await scan(here, [not]));
          }
          here.close();
        },
      ),
      { numRuns: 120 },
    );
  });

  it('makes one wide segment of 32 narrow ones, and thins it when most of its articles are gone', async () => {
    for (const block of [0, 7, 31]) await tenInBlock(block);
    await toBlock(library);
    await library.settle();
    const tables = await tablesOf(name);
    const segments = (await tables.table('segments').toArray()) as Segment[];
    expect(segments).toMatchObject([{ size: 32, block: 0, docs: 30, gone: 0 }]);
    expect(await tables.table('buckets').count()).toBe(8192);
    expect(await opened()).toBe(0);
    expect(await found('建第3号清')).toEqual(await scan(library, ['建第3号清']));
    expect(await found('第')).toHaveLength(30);
    await library.trash(await scan(library, ['第7组']), AT);
    await library.trash(await scan(library, ['第0组']), AT);
    expect(await found('党建')).toHaveLength(10);
    await library.settle();
    expect((await tables.table('segments').toArray())[0]).toMatchObject({ docs: 10 });
    expect((await library.lookUp(['党建'], [])).count).toBe(10);
    tables.close();
  });

  it('answers in the order asked for, by few candidates and by many', async () => {
    await library.merge(
      await Promise.all(
        Array.from({ length: 320 }, (_, at) => {
          const day = String(10 + (at % 17)).padStart(2, '0');
          const given = article(`第${at}篇`, at % 100 === 0 ? '少见的词。' : '常见的词。', {
            publishedAt: `2023-05-${day}`,
          });
          return made(`https://a.gov.cn/${at}`, given);
        }),
      ),
      [],
    );
    await library.settle();
    for (const query of ['少见的', '常见的', '见', '-少见'])
      for (const descending of [true, false]) {
        const ids = await searchAll(library, query, { sort: 'publishedAt', descending });
        const dates = (await library.listings(ids)).map((one) => one!.publishedAt);
        const sorted = [...dates].sort();
        expect(dates).toEqual(descending ? sorted.reverse() : sorted);
        expect([...ids].sort()).toEqual(
          query === '-少见' ? await scan(library, [], ['少见']) : await scan(library, [query]),
        );
      }
  });
});

describe('an index that is not whole', () => {
  it('is made for a library of the first version, of which nothing is lost', async () => {
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
    expect(await opened()).toBe(300);
    await library.settle();
    expect(await opened()).toBe(0);
    expect(await found('引领')).toEqual(all);
    expect(await found('第299')).toHaveLength(1);
    expect((await library.records(all)).map(({ articleId }) => articleId)).toEqual(all);
    expect(await library.order(NEWEST)).toHaveLength(300);
  });

  it('is mended where a row is damaged or missing, and searched by the texts until then', async () => {
    for (const block of [0, 1, 2]) await tenInBlock(block);
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
    expect((await library.lookUp(['党建'], [])).damaged).toHaveLength(2);
    expect(await found('党建第3')).toEqual(await scan(library, ['党建第3']));
    expect(await opened()).toBe(512);
    await library.settle();
    expect(await opened()).toBe(0);
    expect((await library.lookUp(['党建'], [])).damaged).toEqual([]);
    expect(await found('党建第3')).toHaveLength(3);
    tables.close();
  });

  it('is made anew where damage shows only while segments are joined', async () => {
    await tenInBlock(0);
    await toBlock(library, 31);
    await library.settle();
    const tables = await tablesOf(name);
    const row = (await tables.table('buckets').toArray()).find(({ bytes }) => bytes.length > 4);
    await tables.table('buckets').put({ key: row.key, bytes: new Uint8Array([1, 2, 3]) });
    await tenInBlock(31);
    await toBlock(library);
    await library.settle();
    expect(((await tables.table('segments').toArray()) as Segment[]).map(({ size }) => size)).toEqual([32]);
    expect(await found('党建第3')).toHaveLength(2);
    tables.close();
  });

  it('is made anew where it is of another form, or where rows of pending words are', async () => {
    await tenInBlock(0);
    await tenInBlock(1);
    const tables = await tablesOf(name);
    await library.settle();
    await tables.table('segments').toCollection().modify({ form: 0 });
    await tables.table('pending').toCollection().modify({ form: 0 });
    expect(await opened()).toBe(266);
    expect(await found('建第3')).toHaveLength(2);
    await library.settle();
    expect(await opened()).toBe(0);
    await tables.table('pending').clear();
    expect(await found('建第3')).toHaveLength(2);
    await library.settle();
    expect((await library.lookUp(['建第3'], [])).count).toBe(2);
    tables.close();
  });

  it('is taken up where it stopped', async () => {
    for (const block of [0, 1, 2]) await tenInBlock(block);
    await toBlock(library);
    const stop = new AbortController();
    const steps: number[] = [];
    const stopped = library.settle((done, total) => {
      steps.push(total - done);
      stop.abort(new Error('stopped'));
    }, stop.signal);
    await expect(stopped).rejects.toThrow('stopped');
    expect(steps).toEqual([5]);
    expect(await opened()).toBe(2 * (BLOCK - 10));
    expect(await found('建第3')).toHaveLength(3);
    library.close();
    library = openLibrary(digest, name);
    const rest: number[] = [];
    await library.settle((done) => rest.push(done));
    expect(rest).toEqual([1, 2, 3, 4, 5]);
    expect(await opened()).toBe(0);
  });

  it('tells how much there is to do, and when there is nothing more', async () => {
    const told: number[] = [];
    const stop = library.watchIndex((steps) => told.push(steps));
    await tenInBlock(0);
    await toBlock(library);
    await vi.waitFor(() => expect(told.at(-1)).toBe(2));
    await library.settle();
    await vi.waitFor(() => expect(told.at(-1)).toBe(0));
    stop();
  });
});

describe('bad luck and bad input', () => {
  /** Lets every write to a table fail as on a full disk. */
  const full = (table: string): void => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      if (this.name === table) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });
  };

  it('writes nothing of an article whose words find no room, and says so', async () => {
    const id = await clip(library, 'https://a.gov.cn/1', article('甲', '党建。'));
    const before = await library.record(id);
    full('pending');
    await expect(clip(library, 'https://a.gov.cn/1', article('甲', '党建引领。'), AT)).rejects.toThrow(/room/);
    await expect(clip(library, 'https://a.gov.cn/2', article('乙', '党建。'))).rejects.toThrow(/room/);
    vi.restoreAllMocks();
    expect([await library.record(id), await library.count(), await library.sequence()]).toEqual([before, 1, 1]);
    expect(await found('引领')).toEqual([]);
  });

  it('says that indexing found no room, and searches all the same', async () => {
    await tenInBlock(0);
    await toBlock(library);
    full('buckets');
    await expect(library.settle()).rejects.toThrow(/room/);
    expect(await found('建第3')).toHaveLength(1);
    vi.restoreAllMocks();
    await library.settle();
    expect((await library.lookUp(['建第3'], [])).count).toBe(1);
  });

  it('takes a query for words, never for a pattern', async () => {
    await clip(library, 'https://a.gov.cn/1', article('甲', 'a(b)*党建。'));
    for (const query of ['.*', '[', '(?:', '\\d+', '^$']) expect(await found(query)).toEqual([]);
    for (const query of ['a(b)*', '党.*建', '-.*']) expect(await found(query)).toHaveLength(1);
    expect(await found('党'.repeat(5000))).toEqual([]);
  });

  it('keeps 10,000 tags of an article, and finds each', async () => {
    const id = await clip(library, 'https://a.gov.cn/1', article('甲', '党建。'));
    const tags = Array.from({ length: 10_000 }, (_, at) => ({
      articleId: id,
      value: { row: 'tag' as const, tag: `签${at}` },
    }));
    await library.say(tags, AT);
    expect((await library.listing(id))!.tags).toHaveLength(10_000);
    expect(await found('tag:签9999 党建')).toEqual([id]);
    expect(await found('tag:签10000')).toEqual([]);
  });

  it('finds what stands beside half a character', async () => {
    const id = await clip(library, 'https://a.gov.cn/1', article('甲', '党\ud83d建\udc00引领😀。'));
    await toBlock(library);
    await library.settle();
    for (const query of ['党\ud83d建', '建\udc00引', '引领😀', '😀']) expect(await found(query)).toEqual([id]);
    expect(await found('党建')).toEqual([]);
  });
});
