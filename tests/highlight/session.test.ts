import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TextMap } from '../../lib/extract/extract';
import type { Painter } from '../../lib/highlight/paint';
import { createSession, type Surroundings } from '../../lib/highlight/session';
import type { Reading } from '../../lib/messages';
import { reading } from '../components/sample';

let page: JSDOM;
const ask = vi.fn<(ask: string, payload: { article: { text: string } }) => Promise<Reading>>();
const extract = vi.fn<Surroundings['extract']>();
const changed = vi.fn();
let alive = true;
const ended = vi.fn();
let painter: Painter;

/** The text of the page's paragraphs, as an extraction would give it. */
const read = (document: Document): ReturnType<Surroundings['extract']> => {
  const nodes = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
  const text = nodes.map(({ data }) => data).join('\n');
  const textMap: TextMap = { toRanges: () => [], toOffset: () => null, nodes: () => nodes };
  return { ok: true, article: { text, textForm: 1, blocks: [], bodyStart: 0, meta: {}, doubts: [] }, textMap };
};
const session = () =>
  createSession({
    document: page.window.document,
    token: 'h1234567',
    painter,
    extract,
    ask: ask as unknown as Surroundings['ask'],
    changed,
    alive: () => alive,
    ended,
  });
const add = (words: string) => {
  const paragraph = page.window.document.createElement('p');
  paragraph.textContent = words;
  page.window.document.querySelector('article')!.append(paragraph);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  alive = true;
  ended.mockReset();
  page = new JSDOM('<article><p>坚持党建引领。</p><p>推进基层治理。</p></article>', {
    url: 'http://www.example.gov.cn/a',
  });
  vi.stubGlobal('MutationObserver', page.window.MutationObserver);
  vi.stubGlobal('NodeFilter', page.window.NodeFilter);
  vi.stubGlobal('getComputedStyle', page.window.getComputedStyle);
  ask.mockReset().mockResolvedValue({ ...reading, paint: true });
  extract.mockReset().mockImplementation(read);
  painter = { paint: vi.fn(async () => undefined), flash: vi.fn(), keep: vi.fn(), clear: vi.fn() };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that is read twice at once is watched once', async () => {
  const one = session();
  await Promise.all([one.read(null), one.read(null)]);
  extract.mockClear();
  add('后来才出现的第二段正文在这里。');
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(1500);
  expect(extract).toHaveBeenCalledTimes(1);
});

test('what a page writes while it is being asked what is in it is read', async () => {
  const one = session();
  let answer = () => {};
  ask.mockImplementationOnce(() => new Promise((resolve) => (answer = () => resolve({ ...reading, paint: true }))));
  const first = one.read(null);
  add('后来才出现的第二段正文在这里。');
  await Promise.resolve();
  answer();
  await first;
  await vi.advanceTimersByTimeAsync(1500);
  expect(one.reading()!.article.text).toContain('后来才出现');
});

test('a page that cannot be read says so, and is read again when it changes', async () => {
  extract.mockImplementationOnce(() => {
    throw new Error('what a page never should do');
  });
  const one = session();
  await one.read(null);
  expect(one.state(null)).toMatchObject({ url: 'http://www.example.gov.cn/a', failed: 'what a page never should do' });
  expect(changed).toHaveBeenLastCalledWith(one.state(null));
  add('后来才出现的第二段正文在这里。');
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(1500);
  expect(one.state(null).failed).toBeUndefined();
  expect(one.reading()!.article.text).toContain('后来才出现');
});

test('what the document of a page throws is told in its own words, while it is read and while it is painted', async () => {
  const one = session();
  painter.paint = () => Promise.reject(new DOMException('no such range', 'InvalidStateError'));
  await one.read(null);
  expect(one.state(null).failed).toBe('no such range');
  ask.mockRejectedValue(new Error('Extension context invalidated.'));
  await one.read(null);
  expect(one.state(null).failed).toBe('updated');
  extract.mockImplementationOnce(() => {
    throw new DOMException('no such node', 'NotFoundError');
  });
  await one.read(null);
  expect(one.state(null).failed).toBe('no such node');
});

test('a page that was refused is so no more once it has grown to an article', async () => {
  extract.mockReturnValueOnce({ ok: false, refused: 'no-text' });
  const one = session();
  await one.read(null);
  expect(one.state(null).refused).toBe('no-text');
  add('后来才出现的第二段正文在这里。');
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(1500);
  expect(one.reading()!.article.text).toContain('后来才出现');
  expect(one.state(null)).not.toHaveProperty('refused');
});

test('mentions of a text that is gone are not taken for those of the new one', async () => {
  const one = session();
  await one.read(null);
  expect(one.reading()!.article.text).toContain('坚持党建引领。');
  ask.mockRejectedValue(new Error('no-answer'));
  for (const paragraph of page.window.document.querySelectorAll('p')) paragraph.remove();
  add('另外一段完全不同的正文。');
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(1500);
  expect(one.state(null)).toMatchObject({ article: { text: '另外一段完全不同的正文。' }, failed: 'no-answer' });
  expect(one.reading()).toBeNull();
});

test('highlights that are switched off while they are painted are said to be off', async () => {
  const one = session();
  await one.read(null);
  let finish = () => {};
  painter.paint = () => new Promise((done) => (finish = () => done()));
  const on = one.show({ on: true });
  await one.show({ on: false });
  finish();
  await on;
  expect(one.state(null).painted).toBe(false);
});

test('what was read keeps its address, though the page has moved on without loading', async () => {
  const one = session();
  await one.read(null);
  page.window.history.pushState(null, '', '/b');
  expect(one.reading()!.url).toBe('http://www.example.gov.cn/a');
});

test('a page that has moved on and still shows the last article is no article of the new address, until it shows another', async () => {
  const one = session();
  await one.read(null);
  const { document, history } = page.window;
  history.pushState(null, '', '/b');
  document.body.append(document.createElement('progress'));
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(5000);
  expect(extract).toHaveBeenCalledTimes(2);
  expect(one.state(null).url).toBe('http://www.example.gov.cn/a');
  await one.read(null);
  expect(ask.mock.lastCall![1]).toMatchObject({ url: 'http://www.example.gov.cn/a' });
  document.querySelector('p')!.firstChild!.nodeValue = '另一篇文章的第一段。';
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(5000);
  expect(ask.mock.lastCall![1]).toMatchObject({ url: 'http://www.example.gov.cn/b' });
});

test('what a page has just unfolded is there as soon as it is asked for', async () => {
  const one = session();
  await one.read(null);
  add('展开以后才有的第三段正文在这里。');
  expect(one.reread(null).article!.text).toContain('第三段');
  expect(one.state(null).reading).toBeUndefined();
  await vi.advanceTimersByTimeAsync(0);
  expect(one.reading()!.article.text).toContain('第三段');
  ask.mockClear();
  expect(one.reread(null).reading).toBeDefined();
  extract.mockReturnValue({ ok: false, refused: 'list-page' });
  expect(one.reread(null)).toMatchObject({ refused: 'list-page' });
  expect(ask).not.toHaveBeenCalled();
});

test('highlights that are switched on where settings say none stay over a refresh, until settings change', async () => {
  ask.mockResolvedValue({ ...reading, paint: false });
  const one = session();
  await one.read(null);
  expect(one.state(null).painted).toBe(false);
  await one.show({ on: true });
  await one.refresh(null);
  expect(one.state(null).painted).toBe(true);
  ask.mockResolvedValue({ ...reading, paint: true });
  await one.refresh(null);
  ask.mockResolvedValue({ ...reading, paint: false });
  await one.refresh(null);
  expect(one.state(null).painted).toBe(false);
});

test('highlights that are switched off stay so over a refresh', async () => {
  const one = session();
  await one.read(null);
  await one.show({ on: false });
  await one.refresh(null);
  expect(one.state(null).painted).toBe(false);
});

test('a page that re-renders while it is painted for the first time is painted', async () => {
  const one = session();
  painter.paint = vi.fn(async () => undefined).mockImplementationOnce(() => new Promise(() => undefined));
  void one.read(null);
  const article = page.window.document.querySelector('article')!;
  article.replaceWith(article.cloneNode(true));
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(1500);
  expect(painter.paint).toHaveBeenCalledTimes(2);
  expect(one.state(null).painted).toBe(true);
});

test('what an extension that was updated has left on the page goes, and does not come back', async () => {
  const one = session();
  await one.read(null);
  expect(one.state(null).painted).toBe(true);
  alive = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(painter.clear).toHaveBeenCalledTimes(1);
  expect(painter.keep).not.toHaveBeenCalled();
  expect(one.state(null).painted).toBe(false);
  expect(one.reading()).toBeNull();
  expect(ended).toHaveBeenCalledTimes(1);
  extract.mockClear();
  add('后来才出现的第三段正文在这里。');
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(5000);
  expect(extract).not.toHaveBeenCalled();
});

test('what was said of the article elsewhere is asked for as the reader comes back to the page', async () => {
  const one = session();
  await one.read(null);
  const turn = async (visibility: DocumentVisibilityState) => {
    Object.defineProperty(page.window.document, 'visibilityState', { value: visibility, configurable: true });
    page.window.document.dispatchEvent(new page.window.Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
  };
  ask.mockReset().mockResolvedValue({ ...reading, paint: true, mentions: [] });
  await turn('hidden');
  expect(ask).not.toHaveBeenCalled();
  await turn('visible');
  expect(ask).toHaveBeenCalledTimes(1);
  expect(one.reading()!.reading.mentions).toEqual([]);
  alive = false;
  await turn('visible');
  expect(ask).toHaveBeenCalledTimes(1);
});
