import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { common } from '../../components/copy/common';
import { panel } from '../../components/copy/panel';
import { PanelPage } from '../../entrypoints/sidepanel/PanelPage';
import type { Message } from '../../lib/asking';
import type { PageState } from '../../lib/messages';
import { page, reading } from './sample';

const stored = { articleId: reading.articleId };
const state = { ...page, reading: { ...reading, stored } };
const made = vi.hoisted(() => ({
  reads: async (): Promise<unknown> => undefined,
  /** What the page says of itself beside the rest. */
  says: {} as Partial<PageState>,
  told: ((): void => undefined) as (message: Message, sender: object, respond: () => void) => void,
  activated: async (): Promise<void> => undefined,
  /** What the panel asked of the page. */
  asked: [] as string[],
  changed: ((): void => undefined) as (seq: number) => void,
}));
vi.mock('wxt/browser', () => {
  const heard = { addListener: () => undefined, removeListener: () => undefined };
  const answer = async (_tab: number, { ask }: Message) => {
    made.asked.push(ask);
    return ask === 'add'
      ? { ok: false, error: 'full' }
      : { ok: true, value: ask === 'state' ? { ...state, ...made.says } : null };
  };
  const hears = (name: 'told' | 'activated') => ({
    ...heard,
    addListener: (listener: () => void) => void Object.assign(made, { [name]: listener }),
  });
  return {
    browser: {
      storage: { local: { get: async () => ({ settings: { language: 'en' } }), onChanged: heard } },
      runtime: { onMessage: hears('told') },
      permissions: { contains: async () => true },
      tabs: { query: async () => [{ id: 1 }], sendMessage: answer, onActivated: hears('activated'), onUpdated: heard },
    },
  };
});
vi.mock('../../lib/library/library', () => ({
  openLibrary: () => ({
    record: () => made.reads(),
    reprints: async () => [],
    facets: async () => ({ tag: [] }),
    watch: (changed: (seq: number) => void) => {
      made.changed = changed;
      changed(7);
      return () => undefined;
    },
  }),
}));

const show = async (): Promise<{ body: HTMLElement; told: () => string }> => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  window.HTMLElement.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('navigator', { language: 'en' });
  await act(async () => render(<PanelPage />, window.document.body));
  const { body } = window.document;
  await expect.poll(() => body.querySelector('#missed')).not.toBeNull();
  return { body, told: () => [...body.querySelectorAll('[role=alert]')].map((one) => one.textContent).join('') };
};

test('a mention put by hand that cannot be written is told, and not called an empty selection', async () => {
  const { body, told } = await show();
  const button = [...body.querySelectorAll('button')].find((one) => one.textContent === panel.en.missedButton)!;
  const clicked = async () => {
    await act(async () => button.click());
    return told();
  };
  await expect.poll(clicked).toBe(common.en.errors.full);
  expect(body.textContent).not.toContain(panel.en.nothingSelected);
});

test('what is kept of the article and cannot be read is told', async () => {
  made.reads = async () => {
    throw new DOMException('made by a later version', 'VersionError');
  };
  const { told } = await show();
  await expect.poll(() => told()).toBe(common.en.errors.newer);
});

test('the place in a page stays when another window is looked at; of another page it is where that says', async () => {
  made.reads = async () => undefined;
  made.says = { current: 0 };
  const { body } = await show();
  const here = () => body.querySelector('.here mark')?.textContent ?? '';
  expect(here()).toBe('党建引领');
  const at = { to: 'panel', ask: 'at', payload: { index: 1 } } as Message;
  await act(async () => made.told(at, { tab: { id: 1 } }, () => undefined));
  expect(here()).toBe('三会一课');
  const looked = async (says: Partial<PageState>) => {
    made.says = says;
    await act(() => made.activated());
    return here();
  };
  expect(await looked({ current: 0 })).toBe('三会一课');
  expect(await looked({ current: 0, url: `${page.url}/2` })).toBe('党建引领');
  expect(await looked({ current: -1, url: `${page.url}/3` })).toBe('');
});

test('what is done in the library meanwhile has the page ask again', async () => {
  made.reads = async () => undefined;
  await show();
  made.asked = [];
  made.changed(7);
  expect(made.asked).toEqual([]);
  made.changed(8);
  expect(made.asked).toEqual(['refresh']);
});
