import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../../lib/library/digest';
import { type Library, openLibrary } from '../../lib/library/library';
import { AT, article, clip, findIn, NEWEST, tenIn, toBlock } from './made';

let library: Library;
let name = '';
let number = 0;
beforeEach(() => {
  name = `hardship-${number++}`;
  library = openLibrary(digest, name);
});
afterEach(() => {
  vi.restoreAllMocks();
  library.close();
});

const found = (query: string): Promise<string[]> => findIn(library, query);

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
    await tenIn(library, 0);
    await toBlock(library);
    full('buckets');
    await expect(library.settle()).rejects.toThrow(/room/);
    expect(await found('建第3')).toHaveLength(1);
    vi.restoreAllMocks();
    await library.settle();
    expect((await library.lookUp([['建第3']], [], NEWEST)).docs.length).toBe(1);
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
