import { afterEach, expect, test, vi } from 'vitest';
import { changeSettings, languageOf, loadSettings, readSettings, showsOn } from '../../lib/settings';

const area = (stored: Record<string, unknown> = {}) => ({
  stored,
  get: async () => ({ ...stored }),
  set: async (items: Record<string, unknown>) => {
    Object.assign(stored, items);
  },
});

test('nothing stored gives the defaults: highlights on, automatic clipping off', () => {
  const settings = readSettings(undefined);
  expect(settings.highlight).toBe(true);
  expect(settings.automatic.on).toBe(false);
  expect(settings.language).toBe('auto');
});

test('a field that does not fit falls back, and the others stay', () => {
  const settings = readSettings({ language: 'fr', quiet: ['a.gov.cn'], colours: { slogan: 'red' } });
  expect(settings.language).toBe('auto');
  expect(settings.quiet).toEqual(['a.gov.cn']);
  expect(settings.colours).toEqual({});
});

afterEach(() => vi.unstubAllGlobals());

test('what two pages change at once is kept of both', async () => {
  let held: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const done = held.then(work);
    held = done.catch(() => undefined);
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  vi.resetModules();
  const otherPage = await import('../../lib/settings');

  const place = area();
  await Promise.all([
    changeSettings(place, ({ quiet }) => ({ quiet: [...quiet, 'a.gov.cn'] })),
    otherPage.changeSettings(place, ({ quiet }) => ({ quiet: [...quiet, 'b.gov.cn'] })),
    otherPage.changeSettings(place, () => ({ language: 'en' })),
  ]);
  expect(await loadSettings(place)).toMatchObject({ quiet: ['a.gov.cn', 'b.gov.cn'], language: 'en' });
});

test('the language follows the browser until it is set', () => {
  const settings = readSettings({});
  expect(languageOf(settings, 'zh-HK')).toBe('zh-TW');
  expect(languageOf(settings, 'zh')).toBe('zh-CN');
  expect(languageOf(settings, 'de')).toBe('en');
  expect(languageOf({ ...settings, language: 'zh-CN' }, 'en')).toBe('zh-CN');
});

test('a quiet host and the general switch both silence highlights', () => {
  const settings = readSettings({ quiet: ['www.a.gov.cn'] });
  expect(showsOn(settings, 'www.a.gov.cn')).toBe(false);
  expect(showsOn(settings, 'www.b.gov.cn')).toBe(true);
  expect(showsOn({ ...settings, highlight: false }, 'www.b.gov.cn')).toBe(false);
});
