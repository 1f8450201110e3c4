import { describe, expect, it, vi } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { LIMITS } from '../../lib/extract/walk';
import { documentOf } from './document';

const TEXT =
  '支部把清单作为抓手，党员认领岗位责任，窗口平均办理时间缩短三成，群众评价持续向好，会议对下一步工作作了安排。';
const refusedOf = (document: Document): string | null => {
  const read = extract(document, 'https://www.example.cn/');
  return read.ok ? null : read.refused;
};

describe('hostile pages', () => {
  it('refuses a page with more text than the limit', () => {
    const document = documentOf('<body><p id="p"></p></body>');
    document.getElementById('p')!.append('党'.repeat(LIMITS.text + 1));
    expect(refusedOf(document)).toBe('too-large');
  });

  it('refuses a page nested deeper than the limit', () => {
    const document = documentOf('<body></body>');
    let at: Element = document.body;
    for (let i = 0; i < LIMITS.depth + 10; i++) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.append(TEXT);
    expect(refusedOf(document)).toBe('too-large');
  });

  it('refuses a page with more elements than the limit', () => {
    const document = documentOf('<body></body>');
    for (let i = 0; i <= LIMITS.elements; i++) document.body.append(document.createElement('i'));
    expect(refusedOf(document)).toBe('too-large');
  });

  it('reads a text of a great many lines', () => {
    const document = documentOf('<title>某县支部清单</title><h1>某县支部清单</h1><pre></pre>');
    document.querySelector('pre')!.append(`${TEXT}\n`.repeat(3), '党员认领岗位，\n'.repeat(130_000));
    expect(extract(document, 'https://www.example.cn/').ok).toBe(true);
  });

  it('reads a text with a great many boxes of other articles', () => {
    const boxes = `<p>${TEXT}</p><div><b>相关阅读</b></div>`.repeat(8_000);
    const document = documentOf(
      `<title>某县支部清单</title><h1>某县支部清单</h1><div class="TRS_Editor">${boxes}</div>`,
    );
    expect(extract(document, 'https://www.example.cn/').ok).toBe(true);
  });

  it('reads a page with a great many lines in one element above its text', () => {
    const lines = '党员认领岗位<br>'.repeat(2000);
    const document = documentOf(
      `<title>某县支部清单</title><h1>某县支部清单</h1><b>${lines}</b><div class="TRS_Editor"><p>${TEXT}</p><p>${TEXT}</p></div>`,
    );
    const textContent = vi.spyOn(document.defaultView!.Node.prototype, 'textContent', 'get');
    expect(extract(document, 'https://www.example.cn/').ok).toBe(true);
    expect(textContent.mock.calls.length).toBeLessThan(2000);
  });

  it('reads a page whose title tag has a great many parts', () => {
    const document = documentOf(
      `<title>${'某县支部_'.repeat(100_000)}</title><h1>某县支部清单</h1><div class="TRS_Editor"><p>${TEXT}</p><p>${TEXT}</p></div>`,
    );
    const read = extract(document, 'https://www.example.cn/');
    expect(read.ok && read.article.meta.title?.value).toBe('某县支部清单');
  });

  it('refuses a page that is not HTML', () => {
    const xml = new (documentOf('').defaultView!.DOMParser)().parseFromString('<a>党建</a>', 'text/xml');
    expect(refusedOf(xml)).toBe('not-html');
  });

  it('refuses an empty page', () => {
    expect(refusedOf(documentOf('<body><script>1</script></body>'))).toBe('no-text');
    const away = documentOf('<p>坚持党建引领。</p>');
    away.documentElement.remove();
    expect(refusedOf(away)).toBe('no-text');
  });

  it('reads a title in an element of SVG, whose class is no string', () => {
    const title = '某县支部清单管理提升服务';
    const document = documentOf(`<title>${title}</title><div class="TRS_Editor"><p>${TEXT.repeat(3)}</p></div>`);
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    drawn.setAttribute('style', 'display: block');
    const heading = document.createElement('h1');
    heading.append(title);
    drawn.replaceChildren(heading);
    document.body.prepend(drawn);
    const read = extract(document, '');
    expect(read.ok && read.article.meta.title?.value).toBe(title);
  });

  it('reads a long paragraph in one Text node', () => {
    const document = documentOf(
      `<title>某县支部清单管理提升服务</title><h1>某县支部清单管理提升服务</h1><div class="TRS_Editor"><p>${TEXT.repeat(3000)}</p></div>`,
    );
    const read = extract(document, '');
    expect(read.ok && read.article.text.length).toBe(12 + 1 + TEXT.length * 3000);
  });

  it('reads text with a broken surrogate as well-formed', () => {
    const document = documentOf(
      '<title>某县支部清单管理提升服务</title><h1>某县支部清单管理提升服务</h1><div class="TRS_Editor"><p id="p"></p></div>',
    );
    document.getElementById('p')!.append(`${TEXT}\ud83d`);
    const read = extract(document, '');
    expect(read.ok && read.article.text.isWellFormed()).toBe(true);
  });
});

describe('text that scripts put elsewhere', () => {
  const head =
    '<title>某县支部清单管理提升服务_某某网</title><h1>某县支部清单管理提升服务</h1><div>2024-06-19 来源：某某日报</div>';

  it('reads an open shadow root', () => {
    const document = documentOf(`${head}<div id="host"></div>`);
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${TEXT}</p><p>${TEXT}</p>`;
    const read = extract(document, '');
    expect(read.ok && read.article.text.split('\n').slice(1)).toEqual([TEXT, TEXT]);
  });

  it('reads what is slotted into a shadow root, where its slots stand', () => {
    const document = documentOf(
      `${head}<div id="host"><p>${TEXT}</p><p slot="lead">一、${TEXT}</p><p slot="none">无处可放。</p></div>`,
    );
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<div><slot name="lead"></slot><slot></slot><slot name="foot"><p>三、${TEXT}</p></slot></div>`;
    const read = extract(document, '');
    expect(read.ok && read.article.text.split('\n').slice(1)).toEqual([`一、${TEXT}`, TEXT, `三、${TEXT}`]);
  });

  it('reads a slot that stands in no shadow root, or is none of HTML', () => {
    const read = extract(documentOf(`${head}<slot><p>${TEXT}</p></slot><math><slot>党</slot></math>`), '');
    expect(read.ok && read.article.text.split('\n').slice(1, 2)).toEqual([TEXT]);
  });

  it('reads a frame of the same origin', () => {
    const document = documentOf(`${head}<iframe id="f"></iframe>`);
    const inner = (document.getElementById('f') as HTMLIFrameElement).contentDocument!;
    inner.body.innerHTML = `<p>${TEXT}</p><p>${TEXT}</p>`;
    const read = extract(document, '');
    expect(read.ok && read.article.text.split('\n').slice(1)).toEqual([TEXT, TEXT]);
  });
});
