import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { bodyOf, page, TEXT, TITLE } from './article';
import { documentOf } from './document';

const refusedOf = (html: string, url = 'https://www.example.cn/c/1.html'): string | null => {
  const read = extract(documentOf(html, url), url);
  return read.ok ? null : read.refused;
};
const times = (count: number, item: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => item(i)).join('');
const link = (i: number): string => `<a href="/${i}.html">某县某局党支部开展第${i}次主题党日活动</a>`;
const day = (i: number): string => `2024-06-${10 + i}`;

describe('no article', () => {
  const lists: [string, string][] = [
    ['a list', times(20, (i) => `<li>${link(i)}<span>${day(i % 9)}</span></li>`)],
    [
      'a list in a table',
      `<table>${times(15, (i) => `<tr><td>·</td><td>${link(i)}</td><td>[${day(i % 9)}]</td></tr>`)}</table>`,
    ],
    ['a list with summaries', times(10, (i) => `<div><h3>${link(i)}</h3><p>${TEXT}</p><span>${day(i)}</span></div>`)],
    [
      'results of a search',
      `<p>共找到 120 条结果</p>${times(10, (i) => `<div><h3>${link(i)}</h3><p>${TEXT}</p><p>http://www.example.cn/${i} ${day(i)}</p></div>`)}`,
    ],
    ['a page of comments', times(10, (i) => `<div><b>网友</b><span>${day(i)} 08:00</span><p>${TEXT}</p></div>`)],
    [
      'a page of an e-paper',
      `<div>第01版：要闻</div><ul>${times(18, (i) => `<li>${link(i)}</li>`)}</ul><div>上一版 下一版 版面导航</div>`,
    ],
    [
      'a list of few that its pager counts',
      `<h2>规章制度</h2><p>本校规章制度，均可在此查阅。本页随时更新。</p><div>每页 14 记录 总共 2 记录 页码 1/1 跳转到</div>`,
    ],
    [
      'a front whose sections lead to more',
      `<h1>某某大学某某研究院</h1>${times(
        6,
        (i) =>
          `<h3>第${i}栏</h3><div><a href="/${i}/">更多+</a></div><div><a href="/${i}.html">主题党日</a></div><span>06-1${i}</span>`,
      )}<div>${TEXT}</div><p>时间：2024年6月19日（周三）14:30</p>`,
    ],
    [
      'posts and what each is for',
      times(5, (i) => `<div><h4>第${i}副局长</h4><p>主持全面工作，分管第${i}科。</p></div>`),
    ],
  ];
  for (const [name, body] of lists)
    it(name, () => expect(refusedOf(`<title>党建要闻</title>${body}`)).toBe('list-page'));

  const empty: [string, string][] = [
    ['a missing page', '<h1>404</h1><p>抱歉，您访问的页面不存在或已被删除。</p>'],
    ['a page that scripts will fill', '<div id="app">加载中...</div>'],
    ['a heading with a few words', '<div class="content"><h2>在建工程</h2><p>某校区实验中心</p></div>'],
    ['a heading with a pager', '<h2>机构设置</h2><div>首页上页1下页尾页</div>'],
    ['a viewer of files', '<div>第 1 页 共 12 页</div><button>下一页</button><a href="/d">下载</a>'],
    ['a video alone', `<h1>${TITLE}</h1><div>2024-06-19 来源：某某网</div><video src="1"></video><div>分享到：</div>`],
  ];
  for (const [name, body] of empty) it(name, () => expect(refusedOf(`<title>${TITLE}</title>${body}`)).toBe('no-text'));

  it('the card of an article elsewhere', () => {
    const title = '支部亮出清单，群众办事更快了';
    const card = `<div>某市先锋</div><div>${title} 原创</div><div>阅读全文</div>`;
    expect(refusedOf(`<title>${title}</title><h1>${title}</h1><div><a href="/">某县党建</a></div>${card}`)).toBe(
      'no-text',
    );
  });

  const walls = [
    '<title>安全验证</title><p>请拖动滑块完成拼图</p>',
    '<title>某某网</title><p>正在进行安全检查，请稍候。</p>',
    '<title>某某网</title><h1>您的访问被拦截</h1><p>很抱歉，您提交的请求可能对网站造成威胁，已被管理员设置的策略阻断。</p><p>如有疑问，请把编号告诉我们，我们会尽快处理。</p><p>请求时间：2024-06-19 10:20:30</p>',
  ];
  it.each(walls)('a wall: %s', (html) => expect(refusedOf(html)).toBe('captcha'));
});

describe('an article', () => {
  it('of one sentence is no list, whatever links stand under it', () => {
    const links = times(7, (i) => `<p>${link(i)}</p>`);
    expect(bodyOf(page('2024-06-19 来源：某某网', `<p>${TEXT}</p>${links}`))).toEqual([TEXT]);
  });

  it('on a page where all stands side by side is no list', () => {
    const links = times(15, (i) => `<p>${link(i)}</p>`);
    const html = `<title>${TITLE}_某某网</title><h1>${TITLE}</h1><p>2024-06-19 来源：某某网</p><p>${TEXT}</p><p>二、${TEXT}</p>${links}`;
    expect(bodyOf(html)).toEqual([TEXT, `二、${TEXT}`]);
  });

  it('that is a digest with links under each of its parts is kept', () => {
    const parts = times(
      6,
      (i) => `<p>第${i}条：${TEXT}</p><p>&gt;&gt;&gt;相关新闻</p>${times(5, (k) => `<p>${link(k)}</p>`)}`,
    );
    const texts = Array.from({ length: 6 }, (_, i) => `第${i}条：${TEXT}`);
    expect(bodyOf(page('2024-06-19 来源：某某网', parts))).toEqual(texts);
  });

  it('of a photo and a caption is kept', () => {
    const caption = '6月18日，党员志愿者在社区讲解清单。某甲 摄';
    expect(bodyOf(page('2024-06-19 来源：某某网', `<p><img src="1.jpg"></p><p>${caption}</p>`))).toEqual([caption]);
  });

  it('of a caption is kept among advertisements whose mark-up is shown as text', () => {
    const caption = '6月18日，党员志愿者在社区讲解清单，现场解答群众提问。';
    const advertisement = `<div>&lt;script language='javascript' src='http://ads.example.cn/show?width=640&amp;height=90&amp;place=1'&gt;&lt;/script&gt;</div>`;
    const links = times(15, (i) => `<p>${link(i)}</p>`);
    const html = `<title>${TITLE}_某某网</title>${advertisement}<div><h2><a href="/">首页</a> &gt; 正文</h2><h1>${TITLE}</h1><div>2024-06-19 来源：某某网</div><p>${caption}</p></div><div>${links}${advertisement.repeat(4)}</div>`;
    expect(bodyOf(html)).toEqual([caption]);
  });

  const told: [string, string[]][] = [
    ['a safety check', [`机关党委组织党员开展节前消防安全检查。${TEXT}`, TEXT]],
    ['codes', [`党员向群众讲解，不要把验证码告诉陌生人，${TEXT}`]],
    ['what was deleted', [`党员们对网上违规内容及时删除，${TEXT}`, TEXT]],
    ['in short', ['党员志愿者不索要验证码。', TEXT, TEXT]],
  ];
  for (const [name, texts] of told)
    it(`that tells of ${name} is no wall`, () => {
      const body = texts.map((text) => `<p>${text}</p>`).join('');
      expect(bodyOf(page('2024-06-19 来源：某某网', body))).toEqual(texts);
    });

  it('that is a chronicle is no list', () => {
    const entries = Array.from({ length: 8 }, (_, i) => `2019年${i + 1}月5日，某县推行清单管理第${i + 1}步。`);
    const read = bodyOf(page('2024-06-19 来源：某某网', entries.map((entry) => `<p>${entry}</p>`).join('')));
    expect(read).toEqual(entries);
  });
});
