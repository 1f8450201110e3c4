import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { common } from '../../components/copy/common';
import { panel } from '../../components/copy/panel';
import { PanelPage } from '../../entrypoints/sidepanel/PanelPage';
import type { Message } from '../../lib/asking';
import { page, reading } from './sample';

const stored = { articleId: reading.articleId };
const state = { ...page, reading: { ...reading, stored } };
const made = vi.hoisted(() => ({ reads: async (): Promise<unknown> => undefined }));
vi.mock('wxt/browser', () => {
  const heard = { addListener: () => undefined, removeListener: () => undefined };
  const answer = async (_tab: number, { ask }: Message) =>
    ask === 'add' ? { ok: false, error: 'full' } : { ok: true, value: ask === 'state' ? state : null };
  return {
    browser: {
      storage: { local: { get: async () => ({ settings: { language: 'en' } }), onChanged: heard } },
      runtime: { onMessage: heard },
      permissions: { contains: async () => true },
      tabs: { query: async () => [{ id: 1 }], sendMessage: answer, onActivated: heard, onUpdated: heard },
    },
  };
});
vi.mock('../../lib/library/library', () => ({
  openLibrary: () => ({ record: () => made.reads(), reprints: async () => [], facets: async () => ({ tag: [] }) }),
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
