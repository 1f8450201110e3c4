import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import type { Desk } from '../../entrypoints/library/desk';
import { ReviewPart } from '../../entrypoints/library/ReviewPart';
import { recorded } from '../../lib/capture/capture';
import { decisionOf } from '../../lib/capture/decisions';
import type { ArticleRecord, Decision, Row } from '../../lib/capture/record';
import { kinds } from '../../lib/packs/kinds';
import { article, made } from '../library/made';

const held = vi.hoisted(() => ({ records: [] as ArticleRecord[], read: Promise.resolve() }));
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../entrypoints/library/reads', async (actual) => ({
  ...(await actual<object>()),
  library: {
    own: async () => ['me'],
    records: async () => held.records,
    eachRecord: async function* () {
      yield held.records;
    },
  },
  eachRecord: async (take: (record: ArticleRecord) => void) => {
    await held.read;
    held.records.forEach(take);
  },
}));

const files: Blob[] = [];
vi.mock('../../lib/download/link', () => ({ saveByLink: (_name: string, file: Blob) => void files.push(file) }));

const copy = words['zh-CN'];
const desk = {
  seq: 1,
  settled: '',
  asked: '',
  attempt: (work: unknown) => work,
  retract: vi.fn(async (_rows: unknown) => true),
  say: vi.fn(async (sayings: readonly object[]) => sayings.map((_, at) => ({ id: `written ${at}` }))),
  tell: vi.fn(),
};

/** A page with the review of a phrase. */
const page = () => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node, location: window.location });
  const show = (phrase: string, given: Partial<Desk> = {}) =>
    act(async () =>
      render(
        <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
          <ReviewPart desk={{ ...desk, ...given } as unknown as Desk} phrase={phrase} />
        </SettingContext.Provider>,
        window.document.body,
      ),
    );
  return { window, show };
};

test('while the places of a phrase are read, those of the phrase before cannot be decided under its name', async () => {
  const { window, show } = page();
  held.records = [await made('https://a.gov.cn/1', article('甲', '以党建引领发展。'))];
  const buttons = () => [...window.document.querySelectorAll('button')];
  const reject = (count: number) => buttons().find((one) => one.textContent === copy.review.rejectAll(count));
  await show('党建引领');
  await expect.poll(() => reject(1)?.disabled).toBe(false);
  held.read = new Promise(() => {});
  await show('乡村振兴');
  expect(reject(1)).toBeUndefined();
  expect(reject(0)!.disabled).toBe(true);
});

test('while another search is being typed, the places of the last one cannot be decided as what it shows', async () => {
  const { window, show } = page();
  held.read = Promise.resolve();
  held.records = [await made('https://a.gov.cn/1', article('甲', '以党建引领发展。'))];
  const reject = (count: number) =>
    [...window.document.querySelectorAll('button')].find((one) => one.textContent === copy.review.rejectAll(count));
  await show('党建引领');
  await expect.poll(() => reject(1)?.disabled).toBe(false);
  await show('党建引领', { asked: '别' });
  expect(reject(0)!.disabled).toBe(true);
  expect(window.document.querySelector('[role=status]')!.textContent).toBe(copy.list.searching);
});

test('a phrase that no pack lists is one in either script, shown as it is mostly written', async () => {
  held.read = Promise.resolve();
  const brand = async (url: string, words: string) => {
    const record = await made(url, article('甲', `打造${words}。`));
    const start = record.article.text!.indexOf(words);
    const mention = { kind: 'mechanism', type: 'brand', start, end: start + words.length, rule: 'r', fields: {} };
    return { ...record, mentions: [recorded(record.article.text!, mention)] };
  };
  held.records = [
    await brand('https://a.gov.cn/1', '「紅色驛站」品牌'),
    await brand('https://a.gov.cn/2', '“红色驿站”品牌'),
    await brand('https://a.gov.cn/3', '“红色驿站”品牌'),
  ];
  const { window, show } = page();
  await show('「紅色驛站」品牌');
  const choices = () => [...window.document.querySelectorAll('.phrase-choice')];
  await expect
    .poll(() => choices().map((one) => one.textContent))
    .toEqual([`“红色驿站”品牌${copy.review.open(3, 3, 0)}`]);
  expect(choices()[0]!.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => window.document.body.textContent).toContain(copy.review.places('3'));
});

/** What somebody says of the only phrase in the text of a record. */
const rowOf = (record: ArticleRecord, verdict: Decision['verdict'], by = 'other'): Row => {
  const start = record.article.text!.indexOf('党建引领');
  const choice = { start, end: start + 4, kind: 'slogan', type: 'tifa', verdict };
  const decision = decisionOf(record.article.text!, record.versionId, choice);
  const { articleId, capture } = record;
  const value = { row: 'decision' as const, decision };
  return { articleId, id: `row of ${by} in ${capture.url}`, at: '', by, clock: 1, value };
};

/** A record with the only phrase of its text accepted; `gone`: the decision was taken back. */
const decided = async (url: string, gone = false, by = 'me'): Promise<ArticleRecord> => {
  const record = await made(url, article('甲', `以党建引领发展。${url}`));
  const { articleId } = record;
  const row = rowOf(record, 'accept', by);
  const back = {
    articleId,
    id: 'back',
    at: '',
    by: 'other',
    clock: 2,
    value: { row: 'retract' as const },
    retracts: row.id,
  };
  return { ...record, rows: gone ? [row, back] : [row] };
};

test('one’s own decisions, and nobody else’s, are undone together, and can be made again', async () => {
  held.read = Promise.resolve();
  const own = [await decided('https://a.gov.cn/1'), await decided('https://a.gov.cn/2')];
  held.records = [...own, await decided('https://a.gov.cn/3', false, 'other')];
  const { window, show } = page();
  await show('党建引领');
  const undo = () =>
    [...window.document.querySelectorAll('button')].find((one) => one.textContent === copy.review.undoAll(2));
  await expect.poll(undo).toBeDefined();
  await act(async () => undo()!.click());
  await expect
    .poll(() => desk.retract.mock.calls.flat(2))
    .toEqual(own.map(({ articleId, rows: [row] }) => ({ articleId, id: row!.id })));
  await expect.poll(() => desk.tell.mock.calls.length).toBe(1);
  const [tone, told, again] = desk.tell.mock.calls[0]!;
  expect([tone, told]).toEqual(['good', copy.review.undone(2)]);
  again();
  expect(desk.say.mock.calls[0]![0]).toEqual(
    own.map(({ articleId, rows: [row] }) => ({ articleId, value: row!.value })),
  );
});

test('what stands in an article without its text is shown and decided by its words', async () => {
  const { article: given, ...record } = await made('https://a.gov.cn/1', article('甲', '以党建引领发展。'));
  held.records = [{ ...record, article: { ...given, text: undefined } }];
  const { window, show } = page();
  await show('党建引领');
  const accept = () =>
    [...window.document.querySelectorAll('button')].find((one) => one.textContent === copy.review.acceptAll(1));
  await expect.poll(() => accept()?.disabled).toBe(false);
  expect(window.document.querySelector('mark')?.textContent).toBe('党建引领');
  desk.say.mockClear();
  await act(async () => accept()!.click());
  const { versionId, mentions } = record;
  const [{ start, end }] = mentions as [(typeof mentions)[number]];
  const decision = { versionId, kind: 'slogan', type: 'tifa', start, end, quote: '党建引领', prefix: '', suffix: '' };
  await expect.poll(() => desk.say.mock.calls[0]?.[0]).toMatchObject([{ value: { decision } }]);
});

test('articles of which every decision was taken back are not among those reviewed', async () => {
  held.records = [await decided('https://a.gov.cn/1'), await decided('https://a.gov.cn/2', true)];
  const { window, show } = page();
  await show('党建引领');
  const gold = () =>
    [...window.document.querySelectorAll('button')].find((one) => one.textContent === copy.review.gold);
  await expect.poll(() => gold()?.disabled).toBe(false);
  await act(async () => gold()!.click());
  await expect.poll(() => files.length).toBe(1);
  const zip = new TextDecoder('latin1').decode(await files[0]!.arrayBuffer());
  expect(held.records.map(({ articleId }) => zip.includes(`${articleId.slice(0, 19)}/gold.json`))).toEqual([
    true,
    false,
  ]);
});

test('what somebody else put by hand waits for a decision, one’s own does not; a phrase that is disputed is listed', async () => {
  const records = ['own', 'theirs', 'disputed'].map((path) =>
    made(`https://a.gov.cn/${path}`, article('甲', `以党建引领发展。${path}`)),
  );
  const [own, theirs, disputed] = (await Promise.all(records)) as [ArticleRecord, ArticleRecord, ArticleRecord];
  held.records = [
    { ...own, mentions: [], rows: [rowOf(own, 'add', 'me')] },
    { ...theirs, mentions: [], rows: [rowOf(theirs, 'add')] },
    { ...disputed, rows: [rowOf(disputed, 'accept', 'me'), rowOf(disputed, 'reject')] },
  ];
  const { window, show } = page();
  await show('党建引领');
  const choice = () => window.document.querySelector('.phrase-choice')?.textContent;
  await expect.poll(choice).toBe(`党建引领${copy.review.open(1, 3, 1)}`);
  const reject = () =>
    [...window.document.querySelectorAll('button')].find((one) => one.textContent === copy.review.rejectAll(1));
  await expect.poll(() => reject()?.disabled).toBe(false);
  expect(window.document.body.textContent).toContain(copy.review.theirs);
  desk.say.mockClear();
  await act(async () => reject()!.click());
  await expect.poll(() => desk.say.mock.calls[0]?.[0]).toMatchObject([{ articleId: theirs.articleId }]);
  held.records = held.records.slice(2);
  const another = page();
  await another.show('党建引领');
  await expect
    .poll(() => another.window.document.querySelector('.phrase-choice')?.textContent)
    .toBe(`党建引领${copy.review.open(0, 1, 1)}`);
});

test('a decision is taken back though it was not read again, and not made twice meanwhile', async () => {
  held.records = [await made('https://a.gov.cn/1', article('甲', '以党建引领发展。'))];
  const { window, show } = page();
  await show('党建引领');
  const list = () => window.document.querySelector('[role=listbox]')!;
  await expect.poll(() => list().querySelectorAll('[role=option]').length).toBe(1);
  const press = (key: string) =>
    act(async () => void list().dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true })));
  await press('ArrowDown');
  desk.say.mockClear();
  desk.retract.mockClear();
  let kept = (_rows: { id: string }[]) => {};
  desk.say.mockImplementationOnce(() => new Promise((done) => (kept = done)));
  for (const key of ['r', 'r', 'u', 'u']) await press(key);
  await expect.poll(() => desk.say.mock.calls.length).toBe(1);
  expect(desk.retract).not.toHaveBeenCalled();
  kept([{ id: 'written' }]);
  await expect.poll(() => desk.retract.mock.calls.length).toBe(1);
  expect(desk.retract.mock.calls[0]![0]).toEqual([{ articleId: held.records[0]!.articleId, id: 'written' }]);
  await press('a');
  await expect.poll(() => desk.say.mock.calls.length).toBe(2);
});
