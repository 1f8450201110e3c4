import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { eachRecord, eachSeen, library, placeIn } from '../../entrypoints/library/reads';
import { article, clip } from '../library/made';

test('an article without an outlet is of its host wherever it is counted or quoted', async () => {
  const id = await clip(library, 'https://a.gov.cn/1', article('甲', '坚持党建引领。'));
  const named = await clip(library, 'https://a.gov.cn/2', article('乙', '坚持党建引领。', { outlet: '某报' }));
  const [record, other] = await library.records([id, named]);
  const span = { start: 0, end: 1 };
  const outlets: Record<string, string> = {};
  await eachSeen(
    ({ articleId, outlet }) => {
      outlets[articleId] = outlet;
    },
    () => undefined,
    new AbortController().signal,
  );
  const listed = await library.listings([id, named]);
  expect(listed.map((one) => one?.outlet)).toEqual(['a.gov.cn', '某报']);
  expect([outlets[id], outlets[named]]).toEqual(['a.gov.cn', '某报']);
  expect([placeIn(record!, span).outlet, placeIn(other!, span).outlet]).toEqual(['a.gov.cn', '某报']);
});

test('a reading that takes long lets the page go on between articles, and stops there', async () => {
  await clip(library, 'https://a.gov.cn/1', article('甲', '坚持党建引领。'));
  await clip(library, 'https://a.gov.cn/2', article('乙', '坚持党建引领。'));
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100;
    return now;
  });
  const stop = new AbortController();
  let taken = 0;
  const take = () => {
    taken++;
    queueMicrotask(() => stop.abort());
  };
  await expect(eachRecord(take, () => undefined, stop.signal)).rejects.toThrow('abort');
  expect(taken).toBe(1);
  clock.mockRestore();
});
