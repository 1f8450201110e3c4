import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { library as words } from '../../components/copy/library';
import { useJobs } from '../../entrypoints/library/use-jobs';
import { useRecognition } from '../../entrypoints/library/use-recognition';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import { article, made } from '../library/made';

const phrase = { text: '晴天散步', kind: 'slogan', type: 'tifa' };
const place = vi.hoisted(() => ({ settings: {} as object }));
vi.mock('wxt/browser', () => ({ browser: { storage: { local: { get: async () => place } } } }));
vi.mock('../../entrypoints/library/reads', async () => {
  const { openLibrary } = await import('../../lib/library/library');
  return { library: openLibrary((await import('../../lib/library/digest')).digest, 'recognition') };
});
const library = openLibrary(digest, 'recognition');

const held = new Set<string>();
const locks = {
  async request<T>(id: string, _options: object, work: (lock: object | null) => Promise<T>): Promise<T> {
    if (held.has(id)) return work(null);
    held.add(id);
    try {
      return await work({});
    } finally {
      held.delete(id);
    }
  },
};

const told = vi.fn();
const fail = vi.fn();
/** A page of the library; answers how it asks for recognition. */
async function page(): Promise<() => void> {
  const { window } = new JSDOM('<!doctype html><body></body>');
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  vi.stubGlobal('navigator', { locks });
  let ask: (() => void) | undefined;
  const Page = () => {
    ask = useRecognition(
      useJobs({ language: 'en', copy: words.en, kinds: [], ruleNote: () => '', edition: '2025' }, vi.fn()),
      told,
      fail,
    );
    return null;
  };
  await act(async () => render(<Page />, window.document.body));
  return ask!;
}

const without = async (): Promise<number> => {
  let count = 0;
  for await (const batch of library.eachRecord())
    count += batch.filter(({ mentions }) => mentions.every(({ quote }) => quote !== phrase.text)).length;
  return count;
};

test('what a second page asks for while the first is at it is done whole, with the settings of then', async () => {
  const texts = Array.from({ length: 120 }, (_, at) =>
    made(`https://a.gov.cn/${at}`, article(`题${at}`, `午后晴天散步，第${at}篇。`)),
  );
  await library.merge(await Promise.all(texts), []);
  const [first, second] = [await page(), await page()];
  expect(told).not.toHaveBeenCalled();
  let asked = false;
  const watching = setInterval(async () => {
    if (asked || !((await library.fact('recognised')) as { after: string } | undefined)?.after) return;
    asked = true;
    place.settings = { phrases: [phrase] };
    second();
  });
  first();
  await expect.poll(() => asked).toBe(true);
  clearInterval(watching);
  await expect.poll(without, { interval: 200 }).toBe(0);
  await expect.poll(() => held.size).toBe(0);
  expect(told).toHaveBeenCalled();
});

test('an ask that the full disk refuses is told, and so is a start that cannot read what was asked', async () => {
  const refuse = (way: 'get' | 'put') =>
    vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
  const ask = await page();
  refuse('put');
  ask();
  await expect.poll(() => fail.mock.calls.length).toBe(1);
  refuse('get');
  await page();
  await expect.poll(() => fail.mock.calls.length).toBe(2);
  vi.restoreAllMocks();
});
