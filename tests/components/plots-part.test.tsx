import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import type { Desk } from '../../entrypoints/library/desk';
import { PlotsPart } from '../../entrypoints/library/PlotsPart';
import { library } from '../../entrypoints/library/reads';
import { searchAll } from '../../lib/library/search';
import { kinds } from '../../lib/packs/kinds';
import { AT, article, clip, NEWEST } from '../library/made';

const copy = words['zh-CN'];
const files: Blob[] = [];
vi.mock('../../lib/download/link', () => ({ saveByLink: (_name: string, file: Blob) => void files.push(file) }));

beforeAll(async () => {
  const given = (outlet: string, publishedAt: string) => article('题', '坚持党建引领。', { outlet, publishedAt });
  const tagged = await clip(library, 'https://a.gov.cn/1', given('甲报', '2023-05-01'));
  await clip(library, 'https://a.gov.cn/2', given('甲报', '2023-06-01'));
  await clip(library, 'https://a.gov.cn/3', given('乙报', '2023-05-01'));
  await library.say([{ articleId: tagged, value: { row: 'tag', tag: '教育' } }], AT);
  await library.say([{ articleId: tagged, value: { row: 'note', note: '待核实' } }], AT);
});

let body: HTMLElement;
beforeEach(() => {
  const { window } = new JSDOM('<!doctype html><body></body>', {
    url: 'https://a.example/',
    pretendToBeVisual: true,
  });
  Object.assign(globalThis, { window, document: window.document, location: window.location, Node: window.Node });
  body = window.document.body;
});

const found = (query: string) => (signal?: AbortSignal) => searchAll(library, query, NEWEST, signal);
const show = (
  settled: string,
  findAll: Desk['findAll'] = found(settled),
  fail: Desk['fail'] = () => undefined,
  seq = 1,
) =>
  act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <PlotsPart desk={{ settled, findAll, fail, seq } as Desk} />
      </SettingContext.Provider>,
      body,
    ),
  );
const rows = () => [...body.querySelectorAll('tbody tr')].map((row) => [...row.children].map((one) => one.textContent));
const press = (text: string) =>
  act(async () => [...body.querySelectorAll('button')].find((one) => one.textContent === text)!.click());
const told = (count: string, query: string) =>
  expect.poll(() => body.querySelector('figcaption')?.textContent).toContain(copy.plots.scope(count, query));

test('a plot is of what the search shows, and says so beside its title, its table and in its file', async () => {
  await show('');
  await told('3', '');
  expect(rows()).toHaveLength(3);
  await show('outlet:甲报 tag:教育');
  await told('1', '媒体:甲报 标签:教育');
  expect(rows()).toEqual([['2023-05', '甲报', '1', '1', '1']]);
  expect(body.querySelector('caption')!.textContent).toBe(copy.plots.scope('1', '媒体:甲报 标签:教育'));
  expect(body.querySelector('figcaption a')!.getAttribute('href')).toBe('#/articles');
  await press(copy.plots.save('CSV'));
  expect((await files.at(-1)!.text()).split('\r\n').slice(0, 2)).toEqual([
    `月份,媒体,篇数,次数,${copy.plots.of},${copy.plots.scoped.join(',')}`,
    '2023-05,甲报,1,1,1,媒体:甲报 标签:教育,1',
  ]);
  await show('别处没有的词');
  await told('0', '别处没有的词');
  expect(body.querySelector('.empty')!.textContent).toBe(copy.list.nothing);
});

test('the words of notes that were searched for are in no file of a plot', async () => {
  await show('note:核实');
  await told('1', '备注:核实');
  await press(copy.plots.save('CSV'));
  expect((await files.at(-1)!.text()).split('\r\n')[1]).toBe('2023-05,甲报,1,1,1,备注:…,1');
});

test('the last search is the one that is plotted, whichever was found first', async () => {
  let late = (_: string[]): void => undefined;
  const slow = new Promise<string[]>((done) => {
    late = done;
  });
  await show('outlet:甲报', () => slow);
  await show('outlet:乙报');
  await told('1', '媒体:乙报');
  await act(async () => late(await found('outlet:甲报')()));
  await show('outlet:乙报');
  await told('1', '媒体:乙报');
  expect(rows()).toEqual([['2023-05', '乙报', '1', '1', '1']]);
});

test('another search leaves what a person chose to see, also when the list was looked at between', async () => {
  await show('outlet:甲报');
  await told('2', '媒体:甲报');
  await press(copy.plots.tabs.keyness);
  const month = () => body.querySelector<HTMLInputElement>('input[type=month]')!;
  await expect.poll(() => month().value).toBe('2023-05');
  await act(async () => {
    month().value = '2023-04';
    month().dispatchEvent(new window.Event('change', { bubbles: true }));
  });
  await told('2', '媒体:甲报');
  await act(async () => render(null, body));
  await show('outlet:乙报');
  await told('1', '媒体:乙报');
  expect(body.querySelector('[aria-selected=true]')!.textContent).toBe(copy.plots.tabs.keyness);
  expect([...body.querySelectorAll<HTMLInputElement>('input[type=month]')].map(({ value }) => value)).toEqual([
    '2023-04',
    '2023-05',
    '2023-06',
    '2023-06',
  ]);
});

test('ends of a period may be typed as they come, or left out; periods that overlap are told', async () => {
  await show('');
  await told('3', '');
  await press(copy.plots.tabs.keyness);
  const ends = () => [...body.querySelectorAll<HTMLInputElement>('fieldset input')];
  const type = (at: number, value: string) =>
    act(async () => {
      // As in Firefox, to which such a field is one of text.
      ends()[at]!.type = 'text';
      ends()[at]!.value = value;
      ends()[at]!.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
  const values = () => ends().map(({ value }) => value);
  const of = () => rows()[0]?.filter((_, at) => at === 2 || at === 4);
  await expect.poll(() => values().length).toBe(4);
  for (const [at, month] of ['2023年4月', '2023-05', '2023-06', '2023-06'].entries()) await type(at, month);
  await expect.poll(values).toEqual(['2023-04', '2023-05', '2023-06', '2023-06']);
  expect(body.textContent).not.toContain(copy.plots.overlap);
  await type(1, '2023');
  await expect.poll(() => body.textContent).toContain(copy.plots.overlap);
  await type(2, '不详');
  await type(3, '2024/1');
  await expect.poll(values).toEqual(['2023-04', '2023', '', '2024-01']);
  await expect.poll(of).toEqual(['1', '1']);
});

test('keywords are of what the search shows beside all other articles, and without a search it says what to do', async () => {
  await show('');
  await told('3', '');
  await press(copy.plots.tabs.keywords);
  const { empty, columns } = copy.plots.compared.keywords;
  await expect.poll(() => body.querySelector('.empty')?.textContent).toBe(empty);
  await show('outlet:甲报');
  await told('2', '媒体:甲报');
  await expect.poll(() => rows()[0]).toEqual(['党建引领', '1', '1', '1', '1', '0', '0']);
  expect([...body.querySelectorAll('thead th')].slice(1, 5).map((one) => one.textContent)).toEqual(columns);
});

test('a search that does not work is told, and nothing is plotted of the last one', async () => {
  await show('outlet:甲报');
  await told('2', '媒体:甲报');
  const fail = vi.fn();
  await show('outlet:乙报', () => Promise.reject(new Error('gone')), fail);
  await expect.poll(() => fail).toHaveBeenCalledOnce();
  expect(body.querySelector('figure')).toBeNull();
});

test('an open plot follows the library: of the same phrase, in the same place, without a word of its reading', async () => {
  const clipped = (at: number) =>
    clip(
      library,
      `https://b.gov.cn/${at}`,
      article('题', '落实“三会一课”。', { outlet: '丙报', publishedAt: '2023-05-01' }),
    );
  await clip(
    library,
    'https://a.gov.cn/4',
    article('题', '坚持党建引领。', { outlet: '丙报', publishedAt: '2023-05-01' }),
  );
  await show('outlet:丙报');
  await told('1', '媒体:丙报');
  await press(copy.plots.tabs.series);
  await expect.poll(rows).toHaveLength(1);
  const [figure, phrase] = [body.querySelector('figure'), body.querySelector('input')!.value];
  body.querySelector('details')!.open = true;
  let disturbed = 0;
  const watching = new window.MutationObserver(() => {
    disturbed += body.querySelectorAll('progress').length;
  });
  watching.observe(body, { childList: true, subtree: true });
  await clipped(1);
  await clipped(2);
  await show('outlet:丙报', undefined, undefined, 2);
  await told('3', '媒体:丙报');
  expect(rows()).toEqual([['2023-05', '丙报', '1', '1', '3']]);
  expect(body.querySelector('figure')).toBe(figure);
  expect(body.querySelector('input')!.value).toBe(phrase);
  expect(body.querySelector('details')!.open).toBe(true);
  await library.trash([await clipped(2)], AT);
  await show('outlet:丙报', undefined, undefined, 3);
  await told('2', '媒体:丙报');
  watching.disconnect();
  expect(disturbed).toBe(0);
});

test('what changes while a plot is read is in the next reading, which waits for it', async () => {
  const answers: ((ids: string[]) => void)[] = [];
  const slow = () => new Promise<string[]>((done) => void answers.push(done));
  await show('outlet:乙报', slow, undefined, 1);
  await show('outlet:乙报', slow, undefined, 2);
  await show('outlet:乙报', slow, undefined, 3);
  expect(answers).toHaveLength(1);
  await act(async () => answers[0]!(await found('outlet:乙报')()));
  await told('1', '媒体:乙报');
  await expect.poll(() => answers).toHaveLength(2);
  await act(async () => answers[1]!(await found('outlet:甲报')()));
  await told('2', '媒体:乙报');
  expect(answers).toHaveLength(2);
});

test('a plot that nobody sees follows when it comes into view', async () => {
  const asked = vi.fn(found('outlet:乙报'));
  await show('outlet:乙报', asked);
  await told('1', '媒体:乙报');
  const seen = (visibilityState: string) =>
    act(async () => {
      Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
      document.dispatchEvent(new window.Event('visibilitychange'));
    });
  await seen('hidden');
  await show('outlet:乙报', asked, undefined, 2);
  expect(asked).toHaveBeenCalledTimes(1);
  await seen('visible');
  expect(asked).toHaveBeenCalledTimes(2);
  await told('1', '媒体:乙报');
});

test('a picture is drawn anew for the room that a window has once it was made wider', async () => {
  let room = 700;
  Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', { get: () => room });
  await show('');
  const width = () => body.querySelector('.plot svg[role=img], .plot > svg')?.getAttribute('width');
  await expect.poll(width).toBe('700');
  room = 1000;
  window.dispatchEvent(new window.Event('resize'));
  await expect.poll(width).toBe('1000');
});
