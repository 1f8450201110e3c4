import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { common } from '../../components/copy/common';
import { popup } from '../../components/copy/popup';
import { PopupPage, start } from '../../entrypoints/popup/PopupPage';
import { loadSettings, readSettings } from '../../lib/settings';
import { page } from './sample';

const asked = vi.hoisted(() => ({
  get: async (): Promise<object> => ({ settings: { language: 'en' } }),
  listing: async (): Promise<unknown> => undefined,
  rows: [] as unknown[],
  said: [] as unknown[],
  request: async (): Promise<boolean> => true,
  page: async (): Promise<unknown> => null,
}));
vi.mock('wxt/browser', () => {
  const heard = { addListener: () => undefined, removeListener: () => undefined };
  return {
    browser: {
      storage: { local: { get: () => asked.get(), onChanged: heard } },
      runtime: {
        onMessage: heard,
        sendMessage: async ({ ask, payload }: { ask: string; payload: unknown }) => {
          if (ask !== 'say') return { ok: false, error: 'no-answer' };
          asked.said.push(payload);
          return { ok: true, value: null };
        },
      },
      permissions: { contains: async () => false, request: () => asked.request() },
      tabs: { sendMessage: () => asked.page(), query: async () => [] },
    },
  };
});
vi.mock('../../lib/library/library', () => ({
  openLibrary: () => ({
    open: async () => undefined,
    listing: () => asked.listing(),
    rows: async () => asked.rows,
    reprints: async () => [],
  }),
}));

asked.page = async () => ({ ok: true, value: page });

const show = async (): Promise<{ body: HTMLElement; told: () => string }> => {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  vi.stubGlobal('navigator', { language: 'en' });
  const tab = { id: 1, url: 'https://www.example.gov.cn/a' } as never;
  const settings = await loadSettings({ get: async () => ({ settings: { language: 'en' } }) } as never);
  await act(async () => render(<PopupPage settings={settings} tab={tab} stored={undefined} />, window.document.body));
  const { body } = window.document;
  await expect.poll(() => body.textContent).toContain(popup.en.clip);
  return { body, told: () => [...body.querySelectorAll('[role=alert]')].map((one) => one.textContent).join('') };
};

test('what the library has of the page and cannot be read is told', async () => {
  asked.listing = () => Promise.reject(new DOMException('made by a later version', 'VersionError'));
  const { told } = await show();
  await expect.poll(() => told()).toBe(common.en.errors.newer);
});

test('a right that the browser does not even ask for is told', async () => {
  asked.listing = async () => undefined;
  asked.request = () => Promise.reject(new DOMException('no prompt', 'NotAllowedError'));
  const { body, told } = await show();
  const button = [...body.querySelectorAll('button')].find(
    (one) => one.textContent === popup.en.grant('www.example.gov.cn'),
  )!;
  await act(async () => button.click());
  await expect.poll(() => told()).toBe(common.en.errors.forbidden);
});

test('a page of a site that could not be read says why, and is read again when asked to', async () => {
  asked.page = () => Promise.reject(new Error('Receiving end does not exist.'));
  const { body, told } = await show();
  await expect.poll(() => told()).toBe(common.en.errors['no-answer']);
  expect(body.textContent).not.toContain(popup.en.noAccess);
  asked.page = async () => ({ ok: true, value: page });
  const again = [...body.querySelectorAll('button')].find((one) => one.textContent === popup.en.retry)!;
  await act(async () => again.click());
  await expect.poll(() => [told(), body.textContent?.includes(popup.en.retry)]).toEqual(['', false]);
});

test('a tag is taken from the article, however often it was put there, and the popup shows what is left', async () => {
  const row = (id: string, tag: string) => ({ id, clock: 1, at: '', by: 'me', value: { row: 'tag', tag } });
  asked.listing = async () => ({ title: '题', source: '', outlet: '某报', publishedAt: '', latest: '', versions: 1 });
  asked.rows = [row('r1', '党建'), row('r2', '党建'), row('r3', '学习')];
  const { body } = await show();
  const chips = () => [...body.querySelectorAll('.chip')].map((one) => one.firstChild!.textContent);
  await expect.poll(chips).toEqual(['党建', '学习']);
  asked.rows = [row('r3', '学习')];
  await act(async () => body.querySelector<HTMLButtonElement>('.chip button')!.click());
  await expect.poll(chips).toEqual(['学习']);
  const taken = ['r1', 'r2'].map((retracts) => ({ value: { row: 'retract' }, retracts }));
  expect(asked.said).toEqual([{ articleId: page.reading!.articleId, rows: taken }]);
});

test('settings that cannot be read are the usual ones, so that the popup is there to tell what fails', async () => {
  asked.get = () => Promise.reject(new DOMException('', 'UnknownError'));
  expect((await start()).settings).toEqual(readSettings({}));
});
