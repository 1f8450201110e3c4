import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { selectedSpan } from '../../lib/highlight/selection';

const sentence = '各支部围绕中心工作开展学习，把集中学习和个人自学结合起来，推动任务落实。';
const page = new JSDOM(
  `<h1>某支部开展集中学习推动任务落实</h1><div class="content"><p>某支部组织<b>“四心”工作法</b>交流，${sentence.repeat(3)}</p><p>${sentence.repeat(4)}</p></div>`,
  { url: 'http://www.example.gov.cn/a' },
);
const { document } = page.window;
const found = extract(document, 'http://www.example.gov.cn/a');
if (!found.ok) throw new Error(found.refused);
const { article, textMap } = found;

/** Selects from a place in the first paragraph's nodes to another. */
const select = (from: [Node, number], to: [Node, number]) => {
  const selection = document.getSelection()!;
  selection.removeAllRanges();
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  selection.addRange(range);
  const span = selectedSpan(selection, textMap, article.text);
  return span && article.text.slice(span.start, span.end);
};
const [first, second] = [...document.querySelectorAll('p')];

test('a selection across elements is one span of the text', () => {
  expect(select([first!.firstChild!, 3], [first!.lastChild!, 2])).toBe('组织“四心”工作法交流');
});

test('a selected element is its text', () => {
  expect(select([first!, 1], [first!, 2])).toBe('“四心”工作法');
});

test('a selection over two paragraphs, or of nothing, is no mention', () => {
  expect(select([first!.firstChild!, 0], [second!.firstChild!, 4])).toBeNull();
  expect(select([first!.firstChild!, 2], [first!.firstChild!, 2])).toBeNull();
});
