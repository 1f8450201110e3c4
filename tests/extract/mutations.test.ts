import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { documentOf } from './document';

const PAGES = join(import.meta.dirname, 'pages');
const all = (document: Document, selector: string): Element[] => Array.from(document.querySelectorAll(selector));
const times = (count: number, item: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join('');

function put(document: Document, where: InsertPosition, html: string): void {
  document.body.insertAdjacentHTML(where, html);
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  for (const { name: key, value } of Array.from(element.attributes)) other.setAttribute(key, value);
  other.append(...Array.from(element.childNodes));
  element.replaceWith(other);
}

/** What another site could do to the same article without saying anything else of it. */
const MUTATIONS: Record<string, (document: Document) => void> = {
  'stands among a clock, menus, lists, comments and notices': (document) => {
    const link = (i: number): string =>
      `<li><a href="/m${i}">某市基层党建观摩活动第${i}站侧记</a><span>2026-01-0${i}</span></li>`;
    const comment = (i: number): string =>
      `<div><b>网友</b> <span>2026-01-0${i} 08:00</span><p>说得太好了，窗口服务就该这样，希望越来越好，支持！</p></div>`;
    put(document, 'afterbegin', `<div>2026年1月1日 星期四 <a href="/">设为首页</a></div><ul>${times(9, link)}</ul>`);
    put(
      document,
      'beforeend',
      `<ul>${times(9, link)}</ul><div class="comment"><h3>网友评论</h3>${times(4, comment)}</div>`,
    );
    put(
      document,
      'beforeend',
      '<p>凡本网注明“来源：某某网”的作品，版权均属本网，未经授权不得转载。</p><p>Copyright 2026</p>',
    );
  },
  'has no names that say what is what': (document) => {
    for (const [i, element] of all(document, '[class]').entries()) element.className = `k${i}`;
    for (const element of all(document, '[id]:not([id^="js_"], [id="publish_time"])')) element.id = '';
  },
  'has no headings and no paragraphs, and a span around every text': (document) => {
    for (const element of all(document, 'h1, h2, h3, h4, h5, h6, p')) rename(element, 'div');
    for (const element of all(document, 'body *')) {
      if (/^(?:script|style|tr|table|tbody|ul)$/.test(element.localName)) continue;
      for (const node of Array.from(element.childNodes)) {
        if (node.nodeType !== 3 || !/\S/.test(node.nodeValue!)) continue;
        const span = document.createElement('span');
        node.replaceWith(span);
        span.append(node);
      }
    }
  },
};

/** Pages on which only a name or a heading says what stands where, by the changes that take it away. */
const RESTING: Record<string, RegExp> = {
  'portal-comments': /no names/,
  'daily-e-paper': /no headings/,
  'e-paper-plain-headings': /no headings/,
};

const stated = (document: Document, url: string): unknown => {
  const read = extract(document, url);
  if (!read.ok) return 'refused';
  const { meta, text, bodyStart } = read.article;
  const { title, source, author, editor, publishedAt } = meta;
  const fields = [title, source, author, editor, publishedAt].map((field) => field?.value);
  return [...fields, text.slice(bodyStart)];
};

describe('a page reads the same where it', () => {
  for (const [name, change] of Object.entries(MUTATIONS)) {
    const pages = readdirSync(PAGES).filter((page) => !RESTING[page]?.test(name));
    it.each(pages)(`${name}: %s`, (page) => {
      const { url } = JSON.parse(readFileSync(join(PAGES, page, 'expected.json'), 'utf8')) as { url: string };
      const html = readFileSync(join(PAGES, page, 'source.html'), 'utf8');
      const changed = documentOf(html, url);
      change(changed);
      expect(stated(changed, url)).toEqual(stated(documentOf(html, url), url));
    });
  }
});
