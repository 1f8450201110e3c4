import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { SettingContext } from '../../components/library/context';
import { DiscoveryPart } from '../../entrypoints/library/DiscoveryPart';
import { kinds } from '../../lib/packs/kinds';

const reading = vi.hoisted(() => ({ signal: undefined as AbortSignal | undefined, ends: false }));
const stored = vi.hoisted(() => ({ settings: {} as { guards?: string[]; refused?: string[] } }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { get: async () => ({ ...stored }), set: async (items: object) => void Object.assign(stored, items) },
    },
  },
}));
const found = vi.hoisted(() => ({ phrases: [] as string[] }));
vi.mock('../../lib/insight/discovery', () => ({
  createDiscovery: () => ({
    passes: 3,
    add: () => undefined,
    next: () => undefined,
    candidates: () =>
      found.phrases.map((phrase) => ({
        ...{
          phrase,
          kind: 'slogan',
          type: 'motto',
          articles: 3,
          occurrences: 3,
          quoted: 0,
          named: 0,
          score: 1,
          contexts: [],
        },
      })),
  }),
}));
vi.mock('../../entrypoints/library/reads', () => ({
  eachPassage: (_take: unknown, _progress: unknown, signal: AbortSignal) => {
    reading.signal = signal;
    return reading.ends ? Promise.resolve() : new Promise(() => {});
  },
}));

const copy = words['zh-CN'];
const quiet = () => undefined;
const part = <DiscoveryPart onFault={quiet} onTaken={quiet} onLeft={quiet} />;
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node, location: window.location });
});
const show = (child: typeof part | null) =>
  act(async () =>
    render(
      <SettingContext.Provider value={{ language: 'zh-CN', copy, kinds, ruleNote: () => '', edition: '2025' }}>
        {child}
      </SettingContext.Provider>,
      document.body,
    ),
  );
const look = () => act(async () => document.querySelector<HTMLButtonElement>('button.primary')!.click());

test('the library is not read on for a part that was left', async () => {
  await show(part);
  await look();
  expect(reading.signal?.aborted).toBe(false);
  await show(null);
  expect(reading.signal?.aborted).toBe(true);
});

test('it says that it reads the whole library, whatever a search shows', async () => {
  await show(part);
  expect(document.querySelector('h1 + p')!.textContent).toMatch(/全部文章.*不论搜索/);
});

test('what was found is still there after another part was looked at', async () => {
  reading.ends = true;
  await show(part);
  await look();
  const told = () => document.querySelector('[role=status]')!.textContent;
  await expect.poll(told).toBe(copy.discovery.none);
  await show(null);
  await show(part);
  expect(told()).toBe(copy.discovery.none);
});

test('a phrase that is refused comes no more, in either script, until it is taken back', async () => {
  reading.ends = true;
  found.phrases = ['暖巷夜话', '邻里圆桌', '组织力'];
  stored.settings = { guards: ['组织力'] };
  await show(part);
  await look();
  const phrases = () => [...document.querySelectorAll('.phrase')].map((one) => one.textContent);
  await expect.poll(phrases).toEqual(['暖巷夜话', '邻里圆桌']);
  expect(document.querySelector('[role=status]')!.textContent).toContain(copy.discovery.hidden(1));
  const press = (words: string) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words)!;
    button.focus();
    return act(async () => button.click());
  };
  await press(copy.discovery.refuse);
  await expect.poll(() => document.querySelector('.chip')?.textContent).toBe(copy.discovery.done.refused);
  expect(document.activeElement!.textContent).toBe(copy.common.undo);
  await press(copy.common.undo);
  await expect.poll(() => stored.settings.refused).toEqual([]);
  await press(copy.discovery.refuse);
  await expect.poll(() => stored.settings.refused).toEqual(['暖巷夜话']);
  found.phrases = ['暖巷夜話', '邻里圆桌'];
  await look();
  await expect.poll(phrases).toEqual(['邻里圆桌']);
});
