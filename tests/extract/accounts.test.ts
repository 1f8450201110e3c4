import { describe, expect, it } from 'vitest';
import { articleOf, bodyOf, TEXT, TITLE } from './article';

/** A page of an account. `over`: what stands between its name and the text. */
const account = (body: string, over = ''): string =>
  `<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="某某公众平台"><h1>${TITLE}</h1><div><span>原创</span> <a id="js_name">某县党建</a></div>${over}<div id="js_content">${body}</div>`;
const lines = (...texts: string[]): string => texts.map((text) => `<section><p>${text}</p></section>`).join('');
const sourceOf = (html: string): string | undefined => articleOf(html).meta.source?.value;

describe('an account', () => {
  it('is the source of what it prints', () => expect(sourceOf(account(lines(TEXT, TEXT)))).toBe('某县党建'));

  it('is not where a label names another', () =>
    expect(sourceOf(account(lines(TEXT, TEXT, '来源：某某日报')))).toBe('某某日报'));

  it('is not where the text is that of another account', () => {
    const card = '<div>以下文章来源于某市先锋<span></span>，作者某甲</div><div>某市先锋.</div>';
    expect(sourceOf(account(lines(TEXT, TEXT), card))).toBe('某市先锋');
  });

  it('heads each item of its text with words that end others', () => {
    const items = ['一餐', '二餐', '三餐'].flatMap((place) => [`今日推荐：${place}炸酱面`, '齿间留下的，', '是麦香。']);
    expect(bodyOf(account(lines(TEXT, ...items)))).toEqual([TEXT, ...items]);
  });

  it('puts the same tool under each item of its text', () => {
    const items = ['一', '二', '三'].map((number) => `第${number}期：${TEXT}`);
    const body = lines(...items.flatMap((item) => [item, '长按识别二维码查看原文']), '长按识别二维码关注我们');
    expect(bodyOf(account(body))).toEqual(items);
  });
});
