import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { digest } from '../../lib/library/digest';
import { type Library, openLibrary } from '../../lib/library/library';
import { searchAll } from '../../lib/library/search';
import type { Drawer } from '../../lib/library/tables';
import { AT, article, clip, findIn, tablesOf, toBlock } from './made';

const SIMPLIFIED = { outlet: '检察日报', source: '广东法治网', publishedAt: '2023-05-02' };
const TRADITIONAL = { outlet: '檢察日報', source: '廣東法治網', publishedAt: '2023-05-02' };
const clipAt = (library: Library, at: number, meta: Record<string, string>) =>
  clip(library, `https://a.example/${at}`, article(`广东省第${at}号`, '坚持党建引领。', meta));

it('finds by fields what pages print in the other script, and by tags what a person wrote', async () => {
  const library = openLibrary(digest, 'scripts-found');
  const ids = [await clipAt(library, 1, SIMPLIFIED), await clipAt(library, 2, TRADITIONAL)].sort();
  const other = article('题', '坚持党建引领。', { outlet: '某报' });
  await clip(library, 'https://a.example/3', other);
  await library.say([{ articleId: ids[0]!, value: { row: 'tag', tag: '教育檢察' } }], AT);
  for (const query of ['outlet:检察日报', 'outlet:檢察', '来源:广东', '來源:廣東法治網', '地区:广东', '地區:廣東'])
    expect(await findIn(library, query), query).toEqual(ids);
  expect(await findIn(library, 'formula:黨建引領')).toHaveLength(3);
  expect(await findIn(library, '-outlet:檢察日報')).toHaveLength(1);
  expect(await findIn(library, 'tag:教育檢察')).toEqual(ids.slice(0, 1));
  expect(await findIn(library, 'tag:教育检察')).toEqual([]);
  library.close();
});

it('counts an outlet once in either script, as it is mostly written, and finds by it all that was counted', async () => {
  const library = openLibrary(digest, 'scripts-counted');
  await clipAt(library, 1, SIMPLIFIED);
  for (const at of [2, 3]) await clipAt(library, at, TRADITIONAL);
  await clipAt(library, 4, { outlet: '某报' });
  const counted = async () => (await library.facets(null, 1)).outlet;
  const whole = [
    { value: '檢察日報', count: 3 },
    { value: '某报', count: 1 },
  ];
  expect(await counted()).toEqual(whole);
  await toBlock(library);
  await library.settle();
  expect(await counted()).toEqual(whole);
  await clipAt(library, 5, SIMPLIFIED);
  expect(await counted()).toEqual([{ value: '检察日报', count: 4 }, whole[1]]);
  expect((await library.facets(null, 1)).source).toEqual([{ value: '广东法治网', count: 4 }]);
  expect(await findIn(library, 'outlet:检察日报')).toHaveLength(4);
  library.close();
});

it('knows the region in either script, also of a library that was made when it did not', async () => {
  const name = 'scripts-regions';
  const library = openLibrary(digest, name);
  const body = '廣東省深圳市某局坚持黨建引領，赴湖南省長沙市學習。';
  const ids: string[] = [];
  for (const at of [1, 2]) ids.push(await clip(library, `https://a.example/${at}`, article(`第${at}號`, body)));
  await toBlock(library);
  await library.settle();
  const told = async () => [await findIn(library, 'region:广东 region:深圳'), await findIn(library, 'region:湖南')];
  const whole = [ids.sort(), []];
  expect(await told()).toEqual(whole);
  expect((await library.facets(null, 9)).region).toEqual(['广东', '深圳'].map((value) => ({ value, count: 2 })));
  const tables = await tablesOf(name);
  await tables
    .table('drawers')
    .toCollection()
    .modify((drawer: Drawer) => {
      for (const listing of drawer.listings) listing.region = ['湖南', '長沙'];
    });
  await tables.table('pages').clear();
  await tables.table('facts').bulkPut([{ key: 'said', value: Number.POSITIVE_INFINITY }]);
  await tables.table('facts').delete('listed');
  tables.close();
  expect(await told()).toEqual([[], whole[0]]);
  const before = await library.sequence();
  await library.settle();
  expect(await told()).toEqual(whole);
  expect((await library.facets(null, 9)).region).toEqual(['广东', '深圳'].map((value) => ({ value, count: 2 })));
  expect(await library.changedSince(before)).toEqual([]);
  library.close();
});

it('finds an outlet by its whole name, as it was counted, and by a part of the name in any case', async () => {
  const library = openLibrary(digest, 'scripts-whole');
  for (const [at, outlet] of ['檢察日報', '检察日报', '检察日报海外版', 'Xinhua', ''].entries())
    await clipAt(library, at, { outlet, source: outlet });
  const count = async (query: string) => (await findIn(library, query)).length;
  for (const field of ['outlet', 'source', '媒体']) {
    expect(await count(`${field}:=检察日报`), field).toBe(2);
    expect(await count(`${field}:＝"检察日报海外版"`), field).toBe(1);
    expect(await count(`-${field}:=檢察日報`), field).toBe(3);
    expect(await count(`${field}:检察日报`), field).toBe(3);
    expect(await count(`${field}:xinhua`), field).toBe(1);
    expect(await count(`${field}:=日报`), field).toBe(0);
  }
  expect([await count('source:=""'), await count('source:""')]).toEqual([1, 1]);
  library.close();
});

it('puts an outlet in order once in either script', async () => {
  const library = openLibrary(digest, 'scripts-ordered');
  const ids: string[] = [];
  for (const [at, outlet] of ['檢察日報', '检察日报', '检察晚报', '檢察晚報', '檢察日報'].entries())
    ids.push(await clipAt(library, at, { outlet }));
  const order = { sort: 'outlet', descending: false } as const;
  const inOrder = [0, 1, 4, 2, 3].map((at) => ids[at]!);
  expect(await library.order(order)).toEqual(inOrder);
  expect(await searchAll(library, '党建引领', order)).toEqual(inOrder);
  library.close();
});
