import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import background from '../../entrypoints/background/index';

/** A browser that remembers who listens, and which alarms there are. */
const made = vi.hoisted(() => {
  const listeners = new Map<string, (...given: unknown[]) => unknown>();
  const event = (name: string) => ({ addListener: (listen: () => unknown) => listeners.set(name, listen) });
  const alarms = new Map<string, object>();
  return { listeners, event, alarms };
});
vi.mock('wxt/browser', () => {
  const { event, alarms } = made;
  return {
    browser: {
      runtime: { onMessage: event('message'), onStartup: event('startup'), onInstalled: event('installed') },
      commands: { onCommand: event('command') },
      contextMenus: { onClicked: event('menu'), removeAll: async () => undefined, create: () => undefined },
      permissions: { onAdded: event('added'), onRemoved: event('removed'), getAll: async () => ({ origins: [] }) },
      storage: { local: { onChanged: event('settings'), get: async () => ({}), set: async () => undefined } },
      scripting: { getRegisteredContentScripts: async () => [] },
      tabs: { query: async () => [], create: async () => undefined },
      alarms: {
        onAlarm: event('alarm'),
        get: async (name: string) => alarms.get(name),
        create: async (name: string, info: object) => void alarms.set(name, info),
      },
    },
  };
});

test('the hourly care is asked for anew where a browser has forgotten it, and not put off where it is kept', async () => {
  vi.stubGlobal('navigator', { language: 'zh-CN' });
  background.main();
  await expect.poll(() => made.alarms.get('care')).toMatchObject({ periodInMinutes: 60 });
  const kept = made.alarms.get('care');
  background.main();
  await new Promise((done) => setTimeout(done));
  expect(made.alarms.get('care')).toBe(kept);
  made.alarms.clear();
  background.main();
  await expect.poll(() => made.alarms.get('care')).toMatchObject({ periodInMinutes: 60 });
});
