import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import { SheetView } from '../../components/library/sheet-view';
import type { Desk } from '../../entrypoints/library/desk';
import { library } from '../../entrypoints/library/reads';
import { SheetPart } from '../../entrypoints/library/SheetPart';
import { decisionOf } from '../../lib/capture/decisions';
import { searchAll } from '../../lib/library/search';
import { kinds } from '../../lib/packs/kinds';
import { AT, article, clip, NEWEST } from '../library/made';

const copy = words['zh-CN'];
const files: { name: string; file: Blob }[] = [];
vi.mock('../../lib/download/link', () => ({
  saveByLink: (name: string, file: Blob) => void files.push({ name, file }),
}));

const ids: string[] = [];
beforeAll(async () => {
  for (const n of [1, 2, 3])
    ids.push(
      await clip(library, `https://a.gov.cn/${n}`, article(`题${n}`, `第${n}次坚持党建引领。`, { outlet: '某报' })),
    );
  const { article: kept, versionId } = (await library.record(ids[2]!))!;
  const start = kept.text!.indexOf('党建引领');
  const choice = { start, end: start + 4, kind: 'slogan', type: 'tifa', verdict: 'reject' as const };
  const decision = decisionOf(kept.text!, versionId, choice);
  await library.say([{ articleId: ids[2]!, value: { row: 'decision', decision } }], AT);
  await library.say([{ articleId: ids[0]!, value: { row: 'note', note: '待核实' } }], AT);
});

let body: HTMLElement;
beforeEach(() => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://a.example/#/sheet' });
  Object.assign(globalThis, { window, document: window.document, location: window.location, Node: window.Node });
  body = window.document.body;
});
const show = (settled: string, selected: readonly string[] = [], of: string | null = null) =>
  act(async () => {
    const desk = {
      settled,
      ids: [],
      selected: new Set(selected),
      seq: 1,
      total: 3,
      findAll: () => searchAll(library, settled, NEWEST),
      findSelected: async () => [...selected],
      fail: (error: unknown) => {
        throw error;
      },
    } as unknown as Desk;
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <SheetPart desk={desk} of={of} />
      </SettingContext.Provider>,
      body,
    );
  });
const told = () => body.querySelector('.material')?.textContent ?? body.querySelector('[role=status]')!.textContent;

test('a sheet is of what the search shows, without what was rejected, or of what is selected', async () => {
  await show('');
  await expect.poll(told).toContain(copy.plots.scope('3', ''));
  expect(told()).toContain('第1次坚持党建引领。——某报《题1》');
  expect(told()).not.toContain('第3次');
  await show('', [ids[1]!], 'selected');
  // The last one stands until the next is read, and says that it does.
  expect(told()).toContain('第1次坚持党建引领。——某报《题1》');
  expect(told()).toContain(copy.list.reading);
  await expect.poll(told).toContain(copy.sheet.selected('1'));
  expect(told()).not.toContain('第1次');
});

test('a sheet without anything says why, and cannot be taken', async () => {
  await show('别处没有的词');
  await expect.poll(told).toBe(copy.list.nothing);
  await show('第3次');
  await expect.poll(told).toBe(copy.sheet.none);
  const buttons = [...body.querySelectorAll('button')];
  expect(buttons.map(({ disabled }) => disabled)).toEqual([true, true, true]);
});

test('the words of notes that were searched for are in no sheet', async () => {
  await show('note:核实');
  await expect.poll(told).toContain('第1次');
  const save = [...body.querySelectorAll('button')].find((one) => one.textContent === copy.sheet.save('HTML'))!;
  await act(async () => save.click());
  const { name, file } = files.at(-1)!;
  expect(name).toMatch(/\.html$/);
  expect(await file.text()).toContain('备注:…');
  expect(await file.text()).not.toContain('核实');
});

test('a sheet that shows only its beginning is printed whole', async () => {
  const blocks = Array.from({ length: 450 }, (_, at) => ({ block: 'entry' as const, words: `第${at}条` }));
  const nothing = (): void => undefined;
  act(() =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <SheetView
          {...{ blocks, choice: { by: 'kind', without: [] }, counts: { selected: 0, found: 1 }, selected: false }}
          {...{ head: { title: '', scope: '' }, left: 0, empty: '', reading: false }}
          {...{ onChoose: nothing, onSelected: nothing, onCopy: nothing, onSave: nothing }}
        />
      </SettingContext.Provider>,
      body,
    ),
  );
  const shown = () => body.querySelectorAll('.material h3').length;
  const print = (type: string) => act(() => void window.dispatchEvent(new window.Event(type)));
  expect(shown()).toBe(200);
  print('beforeprint');
  expect(shown()).toBe(450);
  print('afterprint');
  expect(shown()).toBe(200);
});
