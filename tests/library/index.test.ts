import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../../lib/library/digest';
import type { Segment } from '../../lib/library/index-rows';
import { type Library, openLibrary } from '../../lib/library/library';
import { rehearse, searchAll } from '../../lib/library/search';
import type { Listing } from '../../lib/library/tables';
import { AT, article, clip, findIn, made, NEWEST, scan, tablesOf, tenIn, toBlock, unindexed } from './made';

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

const found = (query: string): Promise<string[]> => findIn(library, query);

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

  it('finds no word over the end of a paragraph, whatever its length', async () => {
    await clip(library, 'https://a.gov.cn/1', article('加强党', '建立长效机制。\n重视人。才能……'));
    for (const settled of [false, true]) {
      if (settled) {
        await toBlock(library);
        await library.settle();
      }
      for (const query of ['党建', '党建立', '"强党 建立"', '制重', '长效机制重视'])
        expect(await found(query), query).toEqual([]);
      for (const query of ['党 建', '机制', '-党建', '人才', '-机制重视'])
        expect(await found(query), query).toHaveLength(1);
    }
  });

  it('equals a scan whatever was added, changed, deleted, restored and merged', async () => {
    const words = [
      '党建',
      '黨建',
      '引领',
      '，',
      '\n',
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
            const each = await Promise.all(terms.map((one) => scan(here, [one], [not])));
            const either = `${terms.map(quoted).join(' | ')} -${quoted(not)}`;
            expect([...(await searchAll(here, either, NEWEST))].sort()).toEqual([...new Set(each.flat())].sort());
          }
          here.close();
        },
      ),
      { numRuns: 120 },
    );
  });

  it('makes one wide segment of 32 narrow ones, and thins it when most of its articles are gone', async () => {
    for (const block of [0, 7, 31]) await tenIn(library, block);
    await toBlock(library);
    await library.settle();
    const tables = await tablesOf(name);
    const segments = (await tables.table('segments').toArray()) as Segment[];
    expect(segments).toMatchObject([{ size: 32, block: 0, docs: 30, gone: 0 }]);
    expect(await tables.table('buckets').count()).toBe(8192);
    expect(await unindexed(library)).toBe(0);
    expect(await found('建第3号清')).toEqual(await scan(library, ['建第3号清']));
    expect(await found('第')).toHaveLength(30);
    await library.trash(await scan(library, ['第7组']), AT);
    await library.trash(await scan(library, ['第0组']), AT);
    expect(await found('党建')).toHaveLength(10);
    await library.settle();
    expect((await tables.table('segments').toArray())[0]).toMatchObject({ docs: 10 });
    expect((await library.lookUp([['党建']], [], NEWEST)).docs.length).toBe(10);
    tables.close();
  });

  it('indexes the last block again and again as it fills, whatever has left it', async () => {
    const tables = await library.count().then(() => tablesOf(name));
    const add = async (from: number, to: number): Promise<void> => {
      const some = Array.from({ length: to - from }, (_, at) =>
        made(`https://a.gov.cn/${from + at}`, article(`第${from + at}篇`, '党建引领。')),
      );
      await library.merge(await Promise.all(some), []);
      await library.settle();
      expect(await found('党建')).toEqual(await scan(library, ['党建']));
    };
    const state = async () => [
      ((await tables.table('segments').toArray()) as Segment[]).map(({ block, end, docs }) => [block, end, docs]),
      await library.countPending(),
    ];
    await add(0, 31);
    expect(await state()).toEqual([[], 31]);
    await add(31, 40);
    expect(await state()).toEqual([[[0, 40, 40]], 0]);
    await library.trash(await scan(library, ['第39篇']), AT);
    await add(40, 60);
    expect(await state()).toEqual([[[0, 40, 40]], 20]);
    await add(60, 290);
    expect(await state()).toEqual([
      [
        [0, 256, 255],
        [1, 290, 34],
      ],
      0,
    ]);
    tables.close();
  });

  it('reads the texts where very many articles wait for their block', async () => {
    const texts = Array.from({ length: 1100 }, (_, at) => article('题', at % 500 === 3 ? '少见。' : '常见。'));
    const records = await Promise.all(texts.map((text, at) => made(`https://a.gov.cn/${at}`, text)));
    for (let at = 0; at < 1100; at += 220) await library.merge(records.slice(at, at + 220), []);
    expect(await unindexed(library)).toBe(1100 - 1024);
    expect(await found('少见')).toEqual(await scan(library, ['少见']));
    expect(await found('-常见')).toHaveLength(3);
  });

  it('of a large batch is left to be made: until then the texts are read', async () => {
    const texts = Array.from({ length: 300 }, (_, at) => article('题', at % 100 === 3 ? '少见。' : '常见。'));
    await library.merge(await Promise.all(texts.map((text, at) => made(`https://a.gov.cn/${at}`, text))), []);
    expect(await unindexed(library)).toBe(300);
    expect(await found('少见')).toHaveLength(3);
    await library.settle();
    expect(await unindexed(library)).toBe(0);
    expect(await found('少见')).toHaveLength(3);
  });

  it('compares letters where a text holds the words as they stand: of some letters the folded one folds again', async () => {
    const texts = Array.from({ length: 260 }, (_, at) => article('题', ['苧麻草。', '薴麻草。', '麻草。'][at % 3]!));
    await library.merge(await Promise.all(texts.map((text, at) => made(`https://a.gov.cn/${at}`, text))), []);
    for (const query of ['薴麻草', '苧麻草', '薴', '麻草 -苧麻草']) {
      const [wanted = '', unwanted] = query.split(' -');
      expect(await found(query)).toEqual(await scan(library, [wanted], unwanted === undefined ? [] : [unwanted]));
    }
  });

  it('is rehearsed with the newest title, whatever that is, and without any article', async () => {
    await rehearse(library, NEWEST);
    for (const [at, title] of ['', '？！', '-题:"', '党建引领基层治理'].entries()) {
      const id = await clip(
        library,
        `https://a.gov.cn/${at}`,
        article(title, '正文。'),
        `2023-05-0${at + 1}T00:00:00Z`,
      );
      await rehearse(library, NEWEST);
      expect((await found('正文')).includes(id)).toBe(true);
    }
  });

  it('answers in the order of the list, however many candidates there are, whatever changed and whether settled or not', async () => {
    const some = (at: number) => at % 4 === 1 && at < 300;
    await library.merge(
      await Promise.all(
        Array.from({ length: 330 }, (_, at) => {
          const [day, outlet] = [String(10 + (at % 7)).padStart(2, '0'), `第${at % 5}号报`];
          const body = `党建引领。${at % 100 === 1 ? '少见的词。' : ''}${some(at) ? '多见的词。' : '寻常的词。'}`;
          const text = article(`第${at}篇`, at % 3 === 0 ? body.slice(5) : body, {
            publishedAt: `2023-05-${day}`,
            outlet,
          });
          return made(`https://a.gov.cn/${at}`, text, `2023-06-${String(30 - (at % 9)).padStart(2, '0')}T00:00:00Z`);
        }),
      ),
      [],
    );
    const check = async (): Promise<void> => {
      const terms = ['少见的词', '多见的词', '多见', '寻常的词'];
      const held = await Promise.all(terms.map(async (term) => new Set(await scan(library, [term]))));
      const all: Listing[] = [];
      for await (const batch of library.eachListing()) all.push(...batch);
      const last = await library.sequence();
      for (const seq of [0, last - 1, last])
        expect((await library.changedSince(seq)).sort()).toEqual(
          all.filter((one) => one.seq > seq).map(({ articleId }) => articleId),
        );
      for (const sort of ['clippedAt', 'publishedAt', 'outlet', 'mentions'] as const)
        for (const descending of [true, false]) {
          const up = all.toSorted((a, b) => (a[sort] < b[sort] ? -1 : a[sort] > b[sort] ? 1 : a.doc - b.doc));
          const listed = descending ? up.reverse() : up;
          const order = listed.map(({ articleId }) => articleId);
          expect(await library.order({ sort, descending })).toEqual(order);
          expect(await library.order({ sort, descending }, 7)).toEqual(order.slice(0, 7));
          expect(await searchAll(library, '-outlet:第1号', { sort, descending })).toEqual(
            listed.filter(({ outlet }) => !outlet.includes('第1号')).map(({ articleId }) => articleId),
          );
          for (const [at, term] of terms.entries()) {
            const ids = order.filter((id) => held[at]!.has(id));
            expect(await searchAll(library, term, { sort, descending })).toEqual(ids);
            const listings = (await library.listings(ids)).filter((one) => one!.outlet.includes('第1号'));
            expect(await searchAll(library, `${term} outlet:第1号`, { sort, descending })).toEqual(
              listings.map((one) => one!.articleId),
            );
          }
        }
    };
    expect((await scan(library, ['多见的词'])).length).toBeGreaterThan(64);
    await check();
    await library.settle();
    await check();
    const ids = await library.order(NEWEST);
    const said = ['2022-01-01', '约2024年3月', '2024-3-1', '2022-02-30', '2022', '2022-01', '2022-01-01 00:00', '？'];
    await library.say(
      ids.slice(0, 40).flatMap((articleId, at) => [
        { articleId, value: { row: 'field' as const, field: 'outlet' as const, value: `报${at % 3}` } },
        {
          articleId,
          value: { row: 'field' as const, field: 'publishedAt' as const, value: said[at % said.length]! },
        },
      ]),
      AT,
    );
    await library.trash(ids.slice(100, 104), AT);
    await clip(library, 'https://a.gov.cn/5', article('新的', '多见的词，党建引领。'), '2023-07-01T00:00:00Z');
    await check();
    await toBlock(library);
    await library.settle();
    await check();
  });

  it('filters beyond the first thousand articles in any order', async () => {
    const texts = Array.from({ length: 1100 }, (_, at) => {
      const [day, outlet] = [String(10 + (at % 17)).padStart(2, '0'), `第${at % 3}号报`];
      return made(`https://a.gov.cn/${at}`, article(`第${at}篇`, '短。', { publishedAt: `2023-05-${day}`, outlet }));
    });
    await library.merge(await Promise.all(texts), []);
    for (const sort of ['clippedAt', 'publishedAt', 'outlet'] as const) {
      const listings = await library.listings(await library.order({ sort, descending: true }));
      const kept = listings.filter((one) => one!.outlet === '第1号报').map((one) => one!.articleId);
      expect(kept).toHaveLength(367);
      expect(await searchAll(library, 'outlet:第1号报', { sort, descending: true })).toEqual(kept);
    }
  });

  it('lists every article once, however exactly the times are written', async () => {
    const times = Array.from(
      { length: 140 },
      (_, at) => `2023-05-01T00:00:0${['0Z', '0.000Z', '0.5Z', '0.50Z'][at % 4]}`,
    );
    const records = times.map((at, of) => made(`https://a.gov.cn/${of}`, article(`第${of}篇`, '短。'), at));
    await library.merge(await Promise.all(records), []);
    for (const descending of [true, false]) {
      const order = { sort: 'clippedAt', descending } as const;
      const listed = await searchAll(library, '', order);
      expect(listed).toHaveLength(140);
      expect(new Set(listed).size).toBe(140);
    }
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
