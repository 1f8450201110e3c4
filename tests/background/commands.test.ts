import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { onCommand } from '../../entrypoints/background/commands';

/** A tab whose page answers as said, and what the button shows. */
const made = vi.hoisted(() => ({
  asked: [] as unknown[],
  badge: '',
  injected: false,
  answer: (_ask: string): unknown => null,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '1.0.0' }) },
    storage: { local: { get: async () => ({}) } },
    scripting: {
      executeScript: async () => {
        made.injected = true;
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        made.badge = text;
      },
      setTitle: async () => undefined,
    },
    tabs: {
      sendMessage: async (_tab: number, { ask, payload }: { ask: string; payload: unknown }) => {
        made.asked.push([ask, payload]);
        return made.answer(ask);
      },
    },
  },
}));

const tab = { id: 1, windowId: 1 } as Parameters<typeof onCommand>[1];
const shows = () => made.asked.filter((one) => (one as string[])[0] === 'show');

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'zh-CN' });
  made.asked = [];
  made.badge = '';
  made.injected = false;
});

test('the key switches the highlights of a page that was read, and reads and paints one that was not', async () => {
  made.answer = (ask) => ({ ok: true, value: ask === 'state' ? { painted: true } : null });
  onCommand('highlight', tab);
  await expect.poll(shows).toEqual([['show', { on: false }]]);
  made.asked = [];
  made.answer = () => {
    if (!made.injected) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { ok: true, value: null };
  };
  onCommand('highlight', tab);
  await expect.poll(shows).toEqual([['show', { on: true }]]);
  expect(made.badge).toBe('');
});

test('a page that has gone meanwhile is told on the button', async () => {
  made.answer = (ask) => {
    if (ask === 'show') throw new Error('The message port closed before a response was received.');
    return { ok: true, value: { painted: true } };
  };
  onCommand('highlight', tab);
  await expect.poll(() => made.badge).toBe('!');
});
