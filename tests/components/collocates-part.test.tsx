import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import type { Desk } from '../../entrypoints/library/desk';
import { KwicPart } from '../../entrypoints/library/KwicPart';
import { library } from '../../entrypoints/library/reads';
import { keepPlace } from '../../entrypoints/library/use-route';
import { searchAll } from '../../lib/library/search';
import { kinds } from '../../lib/packs/kinds';
import { article, clip, NEWEST } from '../library/made';

const copy = words['zh-CN'];
const OTHERS = '会议讨论工作安排，志愿服务丰富多彩，文化广场热闹非凡，学校开展读书活动。';
const VISIT = '干部走访住户。';

beforeAll(async () => {
  const bodies = [VISIT, VISIT, VISIT, `${VISIT}党员走访企业。`, `党员走访企业。`, '', '', ''];
  for (const [at, body] of bodies.entries()) {
    const outlet = at < 4 ? '甲报' : '乙报';
    await clip(library, `https://a.gov.cn/${at}`, article(`第${at}题`, `${body}${OTHERS}`, { outlet }));
  }
});

let body: HTMLElement;
beforeEach(() => {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://a.example/', pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document, location: window.location, Node: window.Node });
  body = window.document.body;
  // What one test left open stays open at its address.
  keepPlace(undefined);
});

const show = async (settled: string, given: Partial<Desk> = {}) => {
  const ids = await searchAll(library, settled, NEWEST);
  const findAll = (signal?: AbortSignal) => searchAll(library, settled, NEWEST, signal);
  const fail = (error: unknown) => Promise.reject(error);
  const desk = { settled, query: settled, ids, searching: false, seq: 1, findAll, fail, ...given };
  await act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        <KwicPart desk={desk as unknown as Desk} />
      </SettingContext.Provider>,
      body,
    ),
  );
};
const press = (text: string) =>
  act(async () => [...body.querySelectorAll('button')].find((one) => one.textContent === text)!.click());
const counted = () => body.querySelector('.collocates [role=status]')?.textContent;
/** Near, left, right, and in the corpus. */
const cells = (word: string) => {
  const row = [...body.querySelectorAll('tbody tr')].find((one) => one.querySelector('th')!.textContent === word);
  return row && [0, 1, 2, 4].map((at) => row.querySelectorAll('td')[at]!.textContent);
};
const lines = () => body.querySelector('.bar [role=status]')!.textContent;

test('what is expected follows from all articles that the limits of the search choose, and a word shows its lines', async () => {
  await show('走访');
  await press(copy.kwic.collocates.title);
  await expect.poll(counted).toContain('检索词 6 处');
  expect(counted()).toContain('语料：全库 8 篇');
  expect(cells('住户')).toEqual(['4', '0', '4', '4']);
  expect(cells('企业')).toEqual(['2', '0', '2', '2']);
  await press('企业');
  await expect.poll(lines).toBe(copy.kwic.lines('2', '2', false));
  expect([...body.querySelectorAll('.kwic-line b')].map((one) => one.textContent)).toEqual(['企业', '企业']);
  // Another search is of all its lines.
  await show('走访 媒体:甲报');
  await expect.poll(counted).toContain('语料：媒体:甲报 所限定的 4 篇');
  await expect.poll(lines).toBe(copy.kwic.lines('5', '4', false));
  expect(cells('住户')).toEqual(['4', '0', '4', '4']);
  expect(cells('企业')).toBeUndefined();
});

test('counting tells how far it is, and can be stopped', async () => {
  let given: AbortSignal | undefined;
  const findAll = (signal?: AbortSignal) => {
    given = signal;
    return new Promise<string[]>(() => {});
  };
  await show('干部', { findAll });
  await press(copy.kwic.collocates.title);
  expect(body.querySelector('.collocates progress')).not.toBeNull();
  await expect.poll(() => given?.aborted).toBe(false);
  await press(copy.common.cancel);
  expect(given!.aborted).toBe(true);
  expect(body.querySelector('.collocates')).toBeNull();
  await expect.poll(lines).toBe(copy.kwic.lines('4', '4', false));
});
