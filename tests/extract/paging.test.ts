import { describe, expect, it } from 'vitest';
import { articleOf, page, TEXT } from './article';

const partOf = (below: string): unknown =>
  articleOf(page('2024-06-19 来源：某某网', `<p>${TEXT}</p><p>${TEXT}</p>`) + below).part;

describe('the pages of an article', () => {
  it('are counted where their numbers touch', () => {
    expect(partOf('<div>1<a href="/1_2.html">2</a><a href="/1_2.html">下一页</a></div>')).toEqual({ index: 1, of: 2 });
  });

  it('are counted without a word where the numbers are links', () => {
    const links = [2, 3].map((i) => `<a href="/1_${i}.html">${i}</a>`).join(' ');
    expect(partOf(`<div>1 ${links}</div>`)).toEqual({ index: 1, of: 3 });
  });

  it('have a number among them, whatever other numbers stand there', () => {
    const links = '<a href="/1_1.html">1</a> <a href="/1_2.html">2</a> <a href="/1_2.html">下一页</a>';
    for (const number of ['0', '38'])
      expect(partOf(`<div>有 <b>${number}</b> 人参与</div><div>${links}</div>`)).toEqual({ index: 1, of: 2 });
    expect(partOf(`<div>第0页 共2页 ${links}</div>`)).toEqual({ index: 1, of: 2 });
    expect(partOf('<script>createPageHTML(2, 5, "t", "htm");</script>')).toBeUndefined();
    expect(partOf('<script>createPageHTML(2, 1, "t", "htm");</script>')).toEqual({ index: 2, of: 2 });
  });

  it('are not the marks to give to it', () => {
    const marks = [1, 2, 3, 4, 5].map((i) => `<a href="javascript:rate(${i})">${i}</a>`).join(' ');
    expect(partOf(`<p>请您对该文章评分：</p><div>${marks}</div>`)).toBeUndefined();
  });
});
