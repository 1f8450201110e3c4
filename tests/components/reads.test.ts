import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { concordance } from '../../entrypoints/library/concordance';
import { marked, versionView, wordsIn } from '../../entrypoints/library/marked';
import { eachPassage, eachRecord, eachSeen, library, placesIn } from '../../entrypoints/library/reads';
import { bareDecisionOf, type Choice } from '../../lib/capture/decisions';
import type { Row } from '../../lib/capture/record';
import { createDiscovery } from '../../lib/insight/discovery';
import { article, clip, made } from '../library/made';

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
  expect([placesIn(record!)(span).outlet, placesIn(other!)(span).outlet]).toEqual(['a.gov.cn', '某报']);
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

test('discovery counts a name once in either script, with the type that its head noun gives', async () => {
  await clip(library, 'https://a.gov.cn/3', article('丙', '推廣「三務連心」機制，某地甲乙。'));
  await clip(library, 'https://a.gov.cn/4', article('丁', '创新“三务连心”机制，某处丙丁。'));
  const discovery = createDiscovery({ bits: 16 });
  for (let pass = 0; pass < discovery.passes; pass++) {
    await eachPassage(discovery.add, () => undefined, new AbortController().signal);
    discovery.next();
  }
  const named = discovery.candidates().filter(({ quoted }) => quoted > 0);
  expect(named).toMatchObject([{ kind: 'mechanism', type: 'institution', articles: 2, quoted: 2 }]);
  expect(['三務連心', '三务连心']).toContain(named[0]!.phrase);
});

test('mentions of an article without its text keep their words, and what was decided of them', async () => {
  const { article: given, ...record } = await made('https://a.gov.cn/7', article('庚', '坚持党建引领，落实清单。'));
  const bare = { ...record, article: { ...given, text: undefined } };
  const { versionId, mentions } = record;
  const [{ start, end, kind, type }] = mentions as [(typeof mentions)[number]];
  const rowOf = (quote: string, choice: Choice, clock: number): Row => ({
    id: String(clock).repeat(64),
    articleId: record.articleId,
    by: 'lib-a',
    clock,
    at: '2024-05-01T00:00:00Z',
    value: { row: 'decision', decision: bareDecisionOf(quote, versionId, choice) },
  });
  const wordsAt = (rows: Row[]) => wordsIn(bare, rows);
  const quotes = (rows: Row[]) => marked(bare, rows).mentions.map(({ quote, standing }) => [quote, standing]);
  const added = rowOf('清单', { start: end + 3, end: end + 5, kind, type, verdict: 'add' }, 1);
  const refused = rowOf('党建引领', { start, end, kind, type, verdict: 'reject' }, 2);
  expect(quotes([])).toEqual([['党建引领', 'recognised']]);
  expect([wordsAt([])({ start, end }), wordsAt([])({ start: end + 3, end: end + 5 })]).toEqual(['党建引领', undefined]);
  expect(wordsAt([added])({ start: end + 3, end: end + 5 })).toBe('清单');
  expect(quotes([added, refused])).toEqual([
    ['党建引领', 'rejected'],
    ['清单', 'added'],
  ]);
  expect(marked(bare, [added, refused]).unplaced).toEqual([]);
});

test('a concordance has more only where a further article has a line', async () => {
  const one = await clip(library, 'https://a.gov.cn/5', article('戊', '清单甲，清单乙。'));
  const two = await clip(library, 'https://a.gov.cn/6', article('己', '正文。'));
  const read = async (ids: string[], limit: number) => {
    const { rows, more } = await concordance('清单', ids, limit, new AbortController().signal);
    return [rows.length, more];
  };
  expect(await read([one, two], 2)).toEqual([2, false]);
  expect(await read([one, two, one], 2)).toEqual([2, true]);
  expect(await read([one, two, one], 3)).toEqual([4, false]);
});

test('the mentions of a version are placed when they are looked at, once', async () => {
  const record = await made('https://a.gov.cn/8', article('辛', '坚持党建引领。'));
  let read = 0;
  const version = {
    ...record,
    get mentions() {
      read++;
      return record.mentions;
    },
  };
  const view = versionView(version, []);
  expect([view.text, read]).toEqual([record.article.text, 0]);
  expect(view.mentions).toMatchObject([{ quote: '党建引领' }]);
  const before = read;
  expect(view.mentions).toBe(view.mentions);
  expect([view.unplaced, read]).toEqual([[], before]);
});

test('what was said of an article is gone through once for all places in it', async () => {
  const record = await made('https://a.gov.cn/9', article('壬', '坚持党建引领。'));
  let read = 0;
  const row = {
    id: 'tag',
    articleId: record.articleId,
    by: 'lib-a',
    at: '',
    value: { row: 'tag' as const, tag: '标签' },
    get clock() {
      read++;
      return 1;
    },
  };
  const placeOf = placesIn({ ...record, rows: [row, row] });
  const once = read;
  for (let start = 0; start < 5; start++) expect(placeOf({ start, end: start + 1 }).title).toBe('壬');
  expect(once).toBeGreaterThan(0);
  expect(read).toBe(once);
});
