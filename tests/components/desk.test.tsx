import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { common } from '../../components/copy/common';
import { library as words } from '../../components/copy/library';
import { type Desk, useDesk } from '../../entrypoints/library/desk';
import { library } from '../../entrypoints/library/reads';
import { kinds } from '../../lib/packs/kinds';
import { AT, article, clip } from '../library/made';

vi.mock('../../entrypoints/library/reads', async () => {
  const [{ openLibrary }, { digest }] = await Promise.all([
    import('../../lib/library/library'),
    import('../../lib/library/digest'),
  ]);
  return { library: openLibrary(digest, 'desk') };
});
vi.mock('wxt/browser', () => ({ browser: {} }));

afterEach(() => void vi.restoreAllMocks());
const copy = words['zh-CN'];
const setting = { language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' } as const;
const order = { sort: 'clippedAt', descending: true } as const;

/** What a tab keeps. */
const { sessionStorage } = new JSDOM('', { url: 'https://library.example' }).window;

async function show(told: string[], undos: (() => void)[] = []): Promise<() => Desk> {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, sessionStorage, requestIdleCallback: () => 0 });
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const storage = { estimate: async () => ({}), persisted: async () => true };
  vi.stubGlobal('navigator', { storage });
  const tell = (_tone: string, what: string, undo?: () => void): void => {
    told.push(what);
    if (undo) undos.push(undo);
  };
  let desk: Desk;
  const Page = () => {
    desk = useDesk(setting, order, tell);
    return null;
  };
  await act(async () => render(<Page />, window.document.body));
  return () => desk;
}

test('a write that the full disk aborts is told in a sentence, and leaves everything as it was', async () => {
  const id = await clip(library, 'https://a.gov.cn/1', article('甲', '正文。'));
  const told: string[] = [];
  const desk = await show(told);
  await expect.poll(() => desk().ids).toEqual([id]);
  const { put } = IDBObjectStore.prototype;
  // As a browser does it: what is asked goes through, and the transaction is aborted when all of it is to be written.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const { name, transaction } = this;
    const request = put.apply(this, given);
    if (name !== 'facts' || given[0].key !== 'seq') return request;
    Object.defineProperty(transaction, 'error', { get: () => new DOMException('no room', 'QuotaExceededError') });
    request.addEventListener('success', () => transaction.abort());
    return request;
  });
  const value = { row: 'tag' as const, tag: '要闻' };
  expect(await desk().attempt(desk().say([{ articleId: id, value }]))).toBe(false);
  expect(told).toEqual([copy.failed(common['zh-CN'].errors.full)]);
  vi.restoreAllMocks();
  expect(await library.rows(id)).toEqual([]);
  expect(await desk().attempt(library.trash([id], AT))).toBe(true);
});

test('a search that a database of a later version refuses says so, and that everything is still there', async () => {
  vi.spyOn(library, 'eachInOrder').mockImplementation(() => {
    throw new DOMException('made by a later version', 'VersionError');
  });
  const refused = new DOMException('made by a later version', 'VersionError');
  vi.spyOn(library, 'count').mockRejectedValue(refused);
  vi.spyOn(library, 'countTrash').mockRejectedValue(refused);
  const told: string[] = [];
  const desk = await show(told);
  await expect.poll(() => desk().fault).toBe(copy.search.failed(common['zh-CN'].errors.newer));
  expect(desk().searching).toBe(false);
  expect(new Set(told)).toEqual(new Set([copy.failed(common['zh-CN'].errors.newer)]));
});

test('a list is another search’s until something is known of what the field asks, also where that cannot be found', async () => {
  const ids: string[] = [];
  for (const n of ['甲', '乙']) ids.push(await clip(library, `https://a.gov.cn/${n}`, article('甲', `候补${n}篇。`)));
  const desk = await show([]);
  await act(async () => desk().setQuery('候补'));
  await expect.poll(() => desk().pending).toBe(false);
  expect(new Set(desk().ids)).toEqual(new Set(ids));
  await act(async () => desk().setQuery('候补乙'));
  expect([desk().pending, desk().ids.length, desk().settled]).toEqual([true, 2, '候补']);
  // What goes by the search goes by the field.
  expect([desk().asked, await desk().findAsked()]).toEqual(['候补乙', [ids[1]]]);
  await expect.poll(() => desk().pending).toBe(false);
  expect(desk().ids).toEqual([ids[1]]);
  const look = vi.spyOn(library, 'lookUp').mockRejectedValue(new Error('damaged'));
  await act(async () => desk().setQuery('候补甲'));
  await expect.poll(() => desk().fault).not.toBe('');
  expect([desk().searching, desk().pending]).toEqual([false, true]);
  look.mockRestore();
  await act(async () => desk().setQuery('候补'));
  await expect.poll(() => desk().pending).toBe(false);
  expect(desk().ids).toHaveLength(2);
  await act(async () => desk().setQuery(''));
});

test('a page that is loaded again in its tab searches for what it searched for', async () => {
  const ids = [];
  for (const n of [1, 2]) ids.push(await clip(library, `https://a.gov.cn/${n}`, article('甲', `第${n}篇正文。`)));
  const desk = await show([]);
  await act(async () => desk().setQuery('第2篇'));
  await expect.poll(() => desk().ids).toEqual([ids[1]]);
  const again = await show([]);
  expect(again().query).toBe('第2篇');
  await expect.poll(() => again().ids).toEqual([ids[1]]);
});

test('of very many articles some are written at a time, and all of them are', async () => {
  const ids = Array.from({ length: 1001 }, (_, n) => `a1-${String(n).padStart(64, '0')}`);
  const parts = { say: [] as string[][], trash: [] as string[][], restore: [] as string[][] };
  vi.spyOn(library, 'say').mockImplementation(async (all) => {
    parts.say.push(all.map(({ articleId }) => articleId));
    return [];
  });
  vi.spyOn(library, 'trash').mockImplementation(async (all) => void parts.trash.push([...all]));
  vi.spyOn(library, 'restore').mockImplementation(async (all) => void parts.restore.push([...all]));
  const undos: (() => void)[] = [];
  const desk = await show([], undos);
  await desk().tag(ids, ['多']);
  await desk().trash(ids);
  undos.at(-1)!();
  await expect.poll(() => parts.restore.flat()).toEqual(ids);
  expect([parts.say.flat(), parts.trash.flat()]).toEqual([ids, ids]);
  for (const each of Object.values(parts)) expect(each.map(({ length }) => length)).toEqual([1000, 1]);
});

test('a change of very many articles tells how far it is, and ends with it even where it fails', async () => {
  const ids = Array.from({ length: 1001 }, (_, n) => `a1-${String(n).padStart(64, '0')}`);
  const seen: unknown[] = [];
  const desk = await show([]);
  const trash = vi.spyOn(library, 'trash').mockImplementation(async () => {
    await expect.poll(() => desk().writing?.done).toBe(seen.length * 1000);
    seen.push(desk().writing);
    if (seen.length === 2) throw new Error('full');
  });
  expect(await desk().attempt(desk().trash(ids))).toBe(false);
  expect(seen).toEqual([
    { done: 0, total: 1001 },
    { done: 1000, total: 1001 },
  ]);
  await expect.poll(() => desk().writing).toBeNull();
  trash.mockResolvedValue();
  const few = desk().trash(ids.slice(0, 3));
  expect(desk().writing).toBeNull();
  await act(() => few);
});

test('what is selected comes in the order of the list, what the search does not find at the end', async () => {
  const ids: string[] = [];
  for (const n of [6, 7, 8])
    ids.push(await clip(library, `https://a.gov.cn/${n}`, article('甲', `序列第${n}篇。`), `2023-05-0${n}T00:00:00Z`));
  const desk = await show([]);
  await act(async () => desk().setQuery('序列第'));
  await expect.poll(() => desk().ids).toEqual([...ids].reverse());
  await act(async () => desk().select([ids[0]!, ids[2]!, ids[1]!], true));
  expect(await desk().findSelected()).toEqual([...ids].reverse());
  await act(async () => desk().setQuery('序列第7篇'));
  await expect.poll(() => desk().ids).toEqual([ids[1]]);
  expect(await desk().findSelected()).toEqual([ids[1], ids[0], ids[2]]);
});

test('a tag is taken from all articles that are selected, whoever put it there, and can be put back', async () => {
  const ids: string[] = [];
  for (const n of [3, 4, 5]) ids.push(await clip(library, `https://a.gov.cn/${n}`, article('甲', `第${n}篇正文。`)));
  const undos: (() => void)[] = [];
  const told: string[] = [];
  const desk = await show(told, undos);
  await desk().tag(ids.slice(0, 2), ['错字', '基层']);
  await desk().tag([ids[0]!], ['错字']);
  await desk().untag(ids, ['错字']);
  expect(told.at(-1)).toBe(copy.list.untagged(2, '错字'));
  const tags = async () => (await library.listings(ids)).map((one) => one!.tags);
  expect(await tags()).toEqual([['基层'], ['基层'], []]);
  undos.at(-1)!();
  await expect.poll(tags).toEqual([['基层', '错字'], ['基层', '错字'], []]);
});

test('what is selected stays so where something else is deleted', async () => {
  const trash = vi.spyOn(library, 'trash').mockImplementation(async () => undefined);
  const desk = await show([]);
  await act(async () => desk().select(['a', 'b', 'c'], true));
  await act(async () => desk().trash(['b', 'z']));
  expect([...desk().selected]).toEqual(['a', 'c']);
  expect(trash).toHaveBeenCalledOnce();
});
