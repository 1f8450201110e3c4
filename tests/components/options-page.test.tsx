import { JSDOM } from 'jsdom';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { common } from '../../components/copy/common';
import { settings } from '../../components/copy/settings';

const disk = vi.hoisted(() => ({
  full: true,
  settings: { guards: ['组织力'] } as object,
  pseudonym: '',
  backup: undefined as object | undefined,
  asked: [] as string[],
  permits: async (): Promise<boolean> => false,
}));
const write = vi.hoisted(() => async (change: () => void) => {
  if (disk.full) throw new Error('QuotaExceededError');
  change();
});
vi.mock('wxt/browser', () => {
  const heard = { addListener: () => undefined, removeListener: () => undefined };
  const local = {
    get: async () => ({ settings: disk.settings }),
    set: ({ settings }: { settings: object }) => write(() => Object.assign(disk, { settings })),
    onChanged: heard,
  };
  const request = () => disk.permits();
  const permissions = { getAll: async () => ({ origins: [] }), request, onAdded: heard, onRemoved: heard };
  return {
    browser: {
      storage: { local },
      permissions,
      commands: { getAll: async () => [] },
      tabs: { create: ({ url }: { url: string }) => write(() => disk.asked.push(url)) },
    },
  };
});
vi.mock('../../lib/library/library', () => ({
  openLibrary: () => ({
    fact: async (key: string) => (key === 'backup' ? disk.backup : disk.pseudonym),
    note: (key: string) => write(() => disk.asked.push(key)),
    sign: (name: string) => write(() => Object.assign(disk, { pseudonym: name })),
    watch: () => () => undefined,
  }),
}));

test('a setting that cannot be written is told and shown as it stands; words stay as they were typed and can be tried again', async () => {
  const { window } = new JSDOM('<!doctype html><body><div id="app"></div></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  const storage = { estimate: async () => ({ usage: 0 }), persisted: async () => true };
  let last: Promise<unknown> = Promise.resolve();
  const locks = {
    request(_: string, work: () => Promise<unknown>) {
      last = last.then(work, work);
      return last;
    },
  };
  vi.stubGlobal('navigator', { storage, locks, language: 'en' });
  await act(async () => void (await import('../../entrypoints/options/main')));
  const page = window.document.body;
  await expect.poll(() => page.querySelector('main')).not.toBeNull();
  const label = (words: string) =>
    [...page.querySelectorAll('label')].find((each) => each.textContent?.includes(words))!;
  const told = () => page.querySelector('main > [role=alert]')!.textContent;
  const happen = (field: Element, ...types: string[]) =>
    act(async () => {
      for (const type of types) field.dispatchEvent(new window.Event(type, { bubbles: type !== 'blur' }));
      await new Promise((done) => setTimeout(done));
    });
  const fields = [
    label(settings.en.clippingHosts).querySelector('textarea')!,
    page.querySelector<HTMLInputElement>('input[aria-labelledby=pseudonym]')!,
  ];
  const everywhere = label(settings.en.everywhere).querySelector('input')!;
  expect(everywhere.checked).toBe(true);

  for (const _ of [1, 2]) {
    await act(async () => everywhere.click());
    await expect.poll(() => [told(), everywhere.checked]).toEqual([common.en.errors.full, true]);
  }
  for (const [at, words] of ['a.gov.cn\nb.gov.cn', '读报人'].entries()) {
    fields[at]!.value = words;
    await happen(fields[at]!, 'input', 'change', 'blur');
  }
  expect(fields.map(({ value }) => value)).toEqual(['a.gov.cn\nb.gov.cn', '读报人']);
  expect(disk).toMatchObject({ settings: { guards: ['组织力'] }, pseudonym: '' });

  disk.full = false;
  for (const field of fields) await happen(field, 'blur');
  await act(async () => everywhere.click());
  await expect.poll(() => [told(), everywhere.checked]).toEqual(['', false]);
  expect(disk).toMatchObject({
    settings: { guards: ['组织力'], highlight: false, automatic: { hosts: ['a.gov.cn', 'b.gov.cn'] } },
    pseudonym: '读报人',
  });

  const phrase = page.querySelector<HTMLInputElement>('form input')!;
  phrase.value = '组织力';
  await happen(phrase, 'input');
  await act(async () => phrase.form!.requestSubmit());
  await expect.poll(() => disk.settings).toMatchObject({ guards: [], phrases: [{ text: '组织力', kind: 'slogan' }] });

  const area = page.querySelector<HTMLTextAreaElement>('details form textarea')!;
  area.value = '組織力\n暖巷夜话\n红色驿站';
  await happen(area, 'input');
  await act(async () => area.form!.requestSubmit());
  const added = ['组织力', '暖巷夜话', '红色驿站'].map((text) => ({ text, kind: 'slogan' }));
  await expect.poll(() => disk.settings).toMatchObject({ guards: [], phrases: added });
  const back = () => page.querySelector<HTMLButtonElement>('details form button.plain');
  await expect.poll(back).not.toBeNull();
  await act(async () => back()!.click());
  await expect.poll(() => disk.settings).toMatchObject({ phrases: added.slice(0, 1) });

  const button = (words: string) => [...page.querySelectorAll('button')].find((one) => one.textContent === words)!;
  await act(async () => button(settings.en.recognise).click());
  await expect.poll(() => disk.asked).toEqual(['recognise', '/library.html']);

  const edition = page.querySelector<HTMLSelectElement>('select[aria-labelledby=citations]')!;
  expect(edition.value).toBe('2025');
  edition.value = '2015';
  await happen(edition, 'change');
  await expect.poll(() => disk.settings).toMatchObject({ edition: '2015' });

  const every = label(settings.en.backupEvery).querySelector('select')!;
  const choose = async (days: string) => {
    every.value = days;
    await happen(every, 'change');
    return every.value;
  };
  for (const _ of [1, 2]) {
    expect(await choose('7')).toBe('0');
    expect(page.textContent).toContain(settings.en.backupRefused);
  }
  disk.permits = () => Promise.reject(new Error('may only be called from a user input handler'));
  expect(await choose('7')).toBe('0');
  expect(told()).toContain('may only be called');
  disk.permits = async () => true;
  expect(await choose('7')).toBe('7');
  expect(told()).toBe('');
  expect(page.textContent).not.toContain(settings.en.backupRefused);

  expect(page.textContent).toContain(settings.en.backupNone);
  disk.backup = { at: '2024-03-05T01:00:00Z', name: 'tifa-backup.json.gz' };
  await act(async () => void window.document.dispatchEvent(new window.Event('visibilitychange')));
  await expect.poll(() => page.textContent).toContain('tifa-backup.json.gz');
});
