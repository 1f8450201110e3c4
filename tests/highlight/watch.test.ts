import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../lib/highlight/watch';

let page: JSDOM;
let stop: () => void;
const changed = vi.fn();
const texts = () => {
  const walk = page.window.document.createTreeWalker(page.window.document.querySelector('article')!, 4);
  const nodes: Text[] = [];
  while (walk.nextNode()) nodes.push(walk.currentNode as Text);
  return nodes;
};
/** Mutation records come in a microtask, the reading after the quiet time. */
const settle = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  page = new JSDOM(
    '<article><p>第一段正文写在这里，够一句话那么长。</p><p>第二段正文也写在这里。</p></article><aside></aside>',
    { url: 'http://www.example.gov.cn/a' },
  );
  vi.stubGlobal('MutationObserver', page.window.MutationObserver);
  vi.stubGlobal('NodeFilter', page.window.NodeFilter);
  changed.mockReset().mockImplementation(async () => ({ nodes: texts() }));
  stop = watchPage(page.window.document, { nodes: texts() }, changed);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a paragraph added to the article is read', async () => {
  page.window.document
    .querySelector('article')!
    .insertAdjacentHTML('beforeend', '<p>展开以后才有的第三段正文在这里。</p>');
  await settle(1500);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a re-rendered article is read', async () => {
  const article = page.window.document.querySelector('article')!;
  article.replaceWith(article.cloneNode(true));
  await settle(1500);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('words changed in place are read', async () => {
  texts()[0]!.data = '改过的第一段。';
  await settle(1500);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a clock or an advertisement beside the article is left alone', async () => {
  page.window.document.querySelector('aside')!.innerHTML = '<p>与文章无关的一整段推荐内容，相当长。</p>';
  page.window.document.querySelector('article')!.insertAdjacentHTML('beforeend', '<i>12:00</i>');
  await settle(5000);
  expect(changed).not.toHaveBeenCalled();
});

test('a page that never rests is read less and less often', async () => {
  for (let tick = 0; tick < 200; tick++) {
    texts()[0]!.data = `第一段正文第${tick}次改写。`;
    await settle(100);
  }
  expect(changed.mock.calls.length).toBeGreaterThan(1);
  expect(changed.mock.calls.length).toBeLessThan(6);
});

test('an address changed without loading is read again', async () => {
  page.window.history.pushState(null, '', '/b');
  page.window.document.querySelector('aside')!.textContent = 'x';
  await settle(1500);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('an address changed without loading is read on a page that never rests', async () => {
  page.window.history.pushState(null, '', '/b');
  for (let tick = 0; tick < 30; tick++) {
    page.window.document.querySelector('aside')!.textContent = String(tick);
    await settle(100);
  }
  expect(changed).toHaveBeenCalledTimes(1);
});

test('what is missed while the article is read, is not read once that has been stopped', async () => {
  let answer = () => {};
  changed.mockImplementation(() => new Promise((done) => (answer = () => done({ nodes: texts() }))));
  texts()[0]!.data = '改过的第一段。';
  await settle(1500);
  texts()[0]!.data = '再改过的第一段。';
  await settle(0);
  stop();
  answer();
  await settle(5000);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('after stop nothing is noticed', async () => {
  stop();
  texts()[0]!.data = '改过的第一段。';
  await settle(5000);
  expect(changed).not.toHaveBeenCalled();
});

test('a page that puts another document in its place is read, and one that takes itself away is watched', async () => {
  const { document } = page.window;
  changed.mockImplementation(async () => ({ nodes: [] }));
  document.documentElement.remove();
  await settle(1500);
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  changed.mockClear();
  stop = watchPage(document, { nodes: [] }, changed);
  const html = document.createElement('html');
  html.innerHTML = '<body><article><p>换上来的另一篇正文，够一句话那么长，也够让人去读。</p></article></body>';
  document.append(html);
  await settle(1500);
  expect(changed).toHaveBeenCalledTimes(1);
});
