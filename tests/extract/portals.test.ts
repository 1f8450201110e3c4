import { describe, expect, it } from 'vitest';
import { articleOf, bodyOf, page, TEXT, TITLE } from './article';

const INFO = '2024-06-19 来源：某某网';
const lines = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const inBody = (...texts: string[]): string[] => bodyOf(page(INFO, lines(...texts)));

describe('portals, notices and systems', () => {
  it.each(['各有关单位：', '各院、系、所，各单位：', '各会员单位：'])('keep whom a notice addresses: %s', (whom) =>
    expect(inBody(whom, TEXT, TEXT)).toEqual([whom, TEXT, TEXT]),
  );

  it('print the day behind the title, in one heading', () => {
    const heading = `<h2 class="Article-title">${TITLE} <small>( 2024年06月19日 )</small></h2><div>${lines(TEXT, TEXT)}</div>`;
    const { meta } = articleOf(`<title>某某大学中文主页_${TITLE}_</title>${heading}`);
    expect([meta.title?.value, meta.publishedAt?.value]).toEqual([TITLE, '2024-06-19']);
  });

  it('set a 副题 without a sign into the heading, which the title tag leaves out', () => {
    const html = page(INFO).replace('</h1>', '<br>某县一年来的三项变化</h1>');
    const { meta } = articleOf(html);
    expect([meta.title?.value, meta.subtitle?.value]).toEqual([TITLE, '某县一年来的三项变化']);
  });

  it('hold the text twice, again below the foot of the page for printing', () => {
    const text = Array.from({ length: 6 }, (_, i) => `${i + 1}月，${TEXT}`);
    const copy = `<div>${TITLE}</div><div>2024年06月19日 10:22 来源:某某报</div><div>${lines(...text)}</div>`;
    const html =
      `<title>${TITLE}-清单,支部,窗口,-某某新闻-某某网</title><div>某某网 &gt;&gt; 频道 &gt;&gt; 正文</div><div>我要投稿 新闻热线：12345</div>` +
      `<div class="biaoti">${TITLE}</div><p>2024-06-19 10:22:11</p><p>来源:某某报 作者:某甲 选稿:某乙</p><div>${lines(...text)}</div>` +
      `<div>推荐阅读</div><div>某某网版权所有，未经授权禁止复制或建立镜像</div>${copy}`;
    const { meta } = articleOf(html);
    expect(bodyOf(html)).toEqual(text);
    expect([meta.title?.value, meta.publishedAt?.value]).toEqual([TITLE, '2024-06-19 10:22:11']);
    expect([meta.source?.value, meta.author?.value, meta.editor?.value]).toEqual(['某某报', '某甲', '某乙']);
  });

  it('take the name of a page with 公告 for no notice beside the date of a newspaper', () => {
    const html = `<title>电子报_内容详情</title><p>2024-06-19 第26,100号</p><p>某某报社出版</p><p>第7版：党建/公告</p><h1>${TITLE}</h1><div>${lines(TEXT, TEXT)}</div>`;
    expect(articleOf(html).meta.publishedAt?.value).toBe('2024-06-19');
  });

  it.each([
    ['<span>2024-06-19 10:22</span> <span id="media_name">某某黑土</span>', '某某黑土'],
    ['<span>2024-06-19</span><span>10:22</span><span>某某新闻综合</span>', '某某新闻综合'],
  ])('name the medium beside the date: %s', (info, source) =>
    expect(articleOf(page(info)).meta.source?.value).toBe(source),
  );

  it('call the editor 责任编辑人 or 选稿', () => {
    const closing = lines(TEXT, TEXT, '责任编辑人：某乙 PN151');
    expect(articleOf(page(INFO, closing)).meta.editor?.value).toBe('某乙');
    const { author, editor } = articleOf(`<meta name="author" content="某乙">${page(`${INFO} 选稿:某乙`)}`).meta;
    expect([author, editor?.value]).toEqual([undefined, '某乙']);
  });

  it('print the account of their system for the author', () =>
    expect(articleOf(page(`${INFO} 作者：Super User`)).meta.author).toBeUndefined());

  it.each(['作者：某甲辑自《某某史话》（某乙编著）', '作者：某甲综合报道'])('tell more after the author: %s', (label) =>
    expect(articleOf(page(INFO, lines(TEXT, TEXT, label))).meta.author?.value).toBe('某甲'),
  );

  it('print a headline and 责编 once more in the text', () => {
    const body = lines('某县支部亮出清单，窗口服务提速', '责编：某乙', TEXT, TEXT);
    expect(articleOf(page(INFO, body)).meta.editor?.value).toBe('某乙');
  });

  it('go on under an address among the articles of a rule', () => {
    const articles = Array.from({ length: 9 }, (_, i) => `第${'一二三四五六七八九'[i]}条 ${TEXT}`);
    const text = [...articles.slice(0, 7), '邮编：100000', ...articles.slice(7)];
    expect(inBody(...text)).toEqual(articles);
  });

  it('put the name of a label on the next line, which is no text', () =>
    expect(inBody(TEXT, TEXT, '作者：', '某甲')).toEqual([TEXT, TEXT]));

  it.each(['* 以上只是作者个人言论，不代表本网观点', '本文仅代表作者个人观点，与某某网无关。'])(
    'disclaim: %s',
    (line) => expect(inBody(TEXT, TEXT, line)).toEqual([TEXT, TEXT]),
  );

  it('put a summary with a bar over the paragraphs that it is made of', () => {
    const second = `随后，${TEXT}`;
    const lead = `<div class="lead"><em>摘要</em><i>|</i>${TEXT}随后，支部把清单作为抓手。</div>`;
    expect(bodyOf(page(INFO, lead + lines(TEXT, second)))).toEqual([TEXT, second]);
  });

  it('are hidden whole until a script has chosen what fits the window', () => {
    const article = page(INFO, lines(TEXT, TEXT));
    const forms = [
      `<div style="display: none">${article}</div>`,
      `<div style="display:none">${page(INFO, lines(TEXT))}</div>`,
    ];
    expect(bodyOf(forms.join(''))).toEqual([TEXT, TEXT]);
    const second = page(INFO, lines(`另一篇：${TEXT}`));
    expect(bodyOf(`${article}<div style="display: none">${second}</div>`)).toEqual([TEXT, TEXT]);
  });

  it('number the days of a schedule', () => {
    const days = Array.from({ length: 6 }, (_, i) => `${i + 1}. 2024年6月${i + 1}日——第${i + 1}批征集`);
    expect(bodyOf(page(INFO, lines(TEXT, '时间安排', ...days)))).toEqual([TEXT, '时间安排', ...days]);
  });
});
