import { describe, expect, it } from 'vitest';
import { articleOf, bodyOf, page, TEXT, TITLE } from './article';

interface Fields {
  source?: string;
  author?: string;
  editor?: string;
  date?: string;
}

const read = (html: string, url = ''): Fields => {
  const { meta } = articleOf(html, url);
  const stated = { source: meta.source, author: meta.author, editor: meta.editor, date: meta.publishedAt };
  return Object.fromEntries(Object.entries(stated).flatMap(([key, field]) => (field ? [[key, field.value]] : [])));
};

const day = '2024-06-19';

describe('the dateline', () => {
  const cases: [string, Fields][] = [
    ['2024-06-1910:22:11来源：某某日报', { source: '某某日报', date: `${day} 10:22:11` }],
    ['来源：某某日报6月18日6版　发稿时间：2024-06-19 10:22', { source: '某某日报', date: `${day} 10:22` }],
    ['来源：某某档案报20240618　发稿时间：2024-06-19 10:22', { source: '某某档案报', date: `${day} 10:22` }],
    ['2024-06-19 来源｜某某周刊（ID：some-weekly）', { source: '某某周刊', date: day }],
    ['2024-06-19 作者：某某大学历史学院某甲', { author: '某甲', date: day }],
    ['<span class="author">东方网 某甲</span>　2024年6月19日', { source: '东方网', author: '某甲', date: day }],
    ['2024年6月19日星期三 第A02版 某某日报', { source: '某某日报', date: day }],
    ['2024-06-19 来源：微信公众号“某县先锋”', { source: '微信公众号“某县先锋”', date: day }],
    ['2024-06-19 来源：某某网 作者：本网编辑', { source: '某某网', date: day }],
    ['来源：某某日报2024-06-19 10:22', { source: '某某日报', date: `${day} 10:22` }],
    [
      '来源：某某社 | 作者：某甲 | 责编：某乙 | 2024年06月19日 10:22',
      { source: '某某社', author: '某甲', editor: '某乙', date: `${day} 10:22` },
    ],
    ['发布时间：2024年6月19日9时05分　信息来源：组织部　浏览次数：12', { source: '组织部', date: `${day} 09:05` }],
    ['更新时间：2024-06-20 来源：某某网 发布时间：2024-06-19', { source: '某某网', date: day }],
    ['日期：2024.06.19 作者：佚名 来源：', { date: day }],
    [
      '<span>来源</span><span>：</span><a href="/s">某某日报</a><span>作者：</span><span>系统管理员</span>',
      { source: '某某日报' },
    ],
    [
      '2024/06/19 08:00 稿件来源： 某方网 责任编辑：某甲（实习）',
      { source: '某方网', editor: '某甲', date: `${day} 08:00` },
    ],
    ['2024-06-19 来源：某某网 编辑：某甲、某乙', { source: '某某网', editor: '某甲 某乙', date: day }],
    ['2024-06-19 来源：某某网 作者：某 甲', { source: '某某网', author: '某甲', date: day }],
    ['2024-06-19 来源：某某网 作者：某某日报', { source: '某某网', date: day }],
    ['2024-13-19 来源：某某网', { source: '某某网' }],
    ['2024-06-19 08:05 <i></i>某某日报 <i></i>1203', { source: '某某日报', date: `${day} 08:05` }],
    ['2024-06-19 · 某某日报客户端 · 某甲', { source: '某某日报客户端', date: day }],
    ['某某日报 记者 某甲 2024-06-19 08:05', { source: '某某日报', author: '某甲', date: `${day} 08:05` }],
    ['2024-06-19 08:05:05 某某日报 阅读（1234） 分享', { source: '某某日报', date: `${day} 08:05:05` }],
    ['2024-06-19 08:05 发布于某某日报客户端', { date: `${day} 08:05` }],
    [
      '来源丨某某日报 时间丨2024-06-19 作者丨某甲 编辑丨某乙',
      { source: '某某日报', author: '某甲', editor: '某乙', date: day },
    ],
    [
      '<table><tr><td>来源</td><td>某某日报</td><td>发布时间</td><td>2024-06-19 08:05</td><td>作者</td><td>某甲</td></tr></table>',
      { source: '某某日报', author: '某甲', date: `${day} 08:05` },
    ],
    [
      '<dl><dt>来源：</dt><dd>某某日报</dd><dt>日期：</dt><dd>2024/6/19</dd><dt>责任编辑：</dt><dd>某乙</dd></dl>',
      { source: '某某日报', editor: '某乙', date: day },
    ],
    ['http://www.example.cn 2024年06月19日08:05 某某网', { source: '某某网', date: `${day} 08:05` }],
    [
      '某某网 www.example.com.cn 2024-06-19 08:05 <a href="/b">我要评论</a>',
      { source: '某某网', date: `${day} 08:05` },
    ],
    ['<a href="/">http://www.example.cn</a>/2024-06-19 08:05:05某某网', { source: '某某网', date: `${day} 08:05:05` }],
    [
      '2024-06-19 08:05<span>某某网</span><span>某甲</span><a href="/b">我要评论(0)</a>',
      { source: '某某网', author: '某甲', date: `${day} 08:05` },
    ],
    ['某某网 某甲 2024-06-19 08:05 评论0条', { source: '某某网', author: '某甲', date: `${day} 08:05` }],
    ['2024-06-19 08:05 某某日报 石家庄', { source: '某某日报', date: `${day} 08:05` }],
    ['时间 2024-06-19 来源 某某网 某甲', { source: '某某网', author: '某甲', date: day }],
    ['2024-06-19 来源：某某网 作者：见习编辑 某甲', { source: '某某网', author: '某甲', date: day }],
    ['2024-06-19 来源: 作者: 手机版', { date: day }],
    ['2024-06-19 作者：某甲 江苏南通 职员', { author: '某甲', date: day }],
    [
      '<p>2024</p><p>06/19</p><p>08:05</p><p><a href="/s">某相新闻</a></p>',
      { source: '某相新闻', date: `${day} 08:05` },
    ],
    [
      '来源：某某网</p><p><a href="/2">图文解读：《某县支部清单管理提升窗口服务》 2024-07-12</a></p>',
      { source: '某某网' },
    ],
    ['(来源：某某资讯，摘自：某某观察报) 2024-06-19', { source: '某某资讯', date: day }],
    ['2024-06-19 来源：( <a href="/s">某某在线</a> )', { source: '某某在线', date: day }],
    ['2024-06-19</p><p><a href="/s">摘自某某网</a>', { source: '某某网', date: day }],
    ['2024-06-19 作者：责任编辑：某乙</p><p>作者︱某甲', { author: '某甲', editor: '某乙', date: day }],
    ['2024-06-19</p><p>收藏</p><p>某心网</p><p>某讯微博', { date: day }],
    ['来源： 发布日期：2024-06-19</p><p>某县2023年统计公报', { date: day }],
    ['2024年6月19日 來源： 某某日報 編輯：某乙', { source: '某某日報', editor: '某乙', date: day }],
    ['來自某某網 2024-06-19', { source: '某某網', date: day }],
    ['来　源：某某日报　作　者：某甲　2024年6月19日', { source: '某某日报', author: '某甲', date: day }],
    ['来源 某某日报　时间 2024-06-19　责编 某乙', { source: '某某日报', editor: '某乙', date: day }],
    ['发布时间：2024年6月19日 上午8:05 来源：某某日报', { source: '某某日报', date: `${day} 08:05` }],
    ['发布时间：2024年6月19日 下午3:05 来源：某某日报', { source: '某某日报', date: `${day} 15:05` }],
    ['发布时间：2024-06-19T08:05:00+08:00', { date: `${day} 08:05:00` }],
    ['24-06-19 08:05 来源：某某日报', { source: '某某日报', date: `${day} 08:05` }],
    ['<span>06-19</span><span>2024</span>', { date: day }],
    ['2024-06-19 来源： 某某日报 http://www.example.com/', { source: '某某日报', date: day }],
    ['转载自：某某日报 2024-06-19', { source: '某某日报', date: day }],
    ['来源：“某县党建”微信公众号 2024-06-19', { source: '“某县党建”微信公众号', date: day }],
    ['来源：某楚网（某北日报网） 2024-06-19', { source: '某楚网（某北日报网）', date: day }],
    ['来源：《某是》2024/12 作者：某甲 2024-06-16', { source: '《某是》2024/12', author: '某甲', date: '2024-06-16' }],
    ['来源：某某日报、某某网 2024-06-19', { source: '某某日报、某某网', date: day }],
    ['作者：本报记者 某甲　《某某日报》（2024年06月19日 第01版）', { author: '某甲', date: day }],
    ['某甲　某乙<span>《 某某日报 》（ 2024年06月19日 第 06 版）</span>', { author: '某甲 某乙', date: day }],
    [
      '来源：某某日报 2024年06月19日 星期三 记者：某甲 通讯员：某乙',
      { source: '某某日报', author: '某甲 某乙', date: day },
    ],
    ['活动时间：2024-06-01 发布时间：2024-06-19', { date: day }],
    ['日期：24-06-19 来源：某某网', { source: '某某网', date: day }],
    ['二〇二四年六月十九日 来源：某某网', { source: '某某网', date: day }],
    ['2024-06-19 08:05 某县融媒体中心', { source: '某县融媒体中心', date: `${day} 08:05` }],
    ['2024-06-19 <span class="src">看某县</span>', { source: '看某县', date: day }],
    ['2024-06-19 来源：<img src="/logo.png" alt="某某日报">', { source: '某某日报', date: day }],
    ['来源：某某时报 第A3版 2024-06-19', { source: '某某时报', date: day }],
    ['2024-06-19 来源：某某网 通讯员：某甲、某乙', { source: '某某网', author: '某甲 某乙', date: day }],
    ['来源：某某网 供稿：宣传科 某甲 时间：2024-06-19', { source: '某某网', author: '某甲', date: day }],
    ['2024-06-19 来源：某某网 拟稿人：某甲 审核人：某乙', { source: '某某网', author: '某甲', date: day }],
    ['2024-06-19 来源：某某网 供稿：第三检察部', { source: '某某网', date: day }],
    ['2024-06-19 来源：某某日报 本报记者 某 甲', { source: '某某日报', author: '某甲', date: day }],
    ['2024-06-19 来源：某某日报 记者 某甲 通讯员 某乙', { source: '某某日报', author: '某甲 某乙', date: day }],
    ['2024-06-19 来源：某某网 见习编辑 某甲 记者 某乙', { source: '某某网', author: '某乙', date: day }],
    ['某某甲　2024年06月19日 来源：某某时报', { source: '某某时报', author: '某某甲', date: day }],
    ['某甲　　2024年06月19日 来源：某某时报　　第A3版', { source: '某某时报', author: '某甲', date: day }],
    [
      '<span>某甲</span><span>2024-06-19 08:05</span><span>某某网</span>',
      { source: '某某网', author: '某甲', date: `${day} 08:05` },
    ],
    ['某甲 某乙 / 某某网 / 2024-06-19', { source: '某某网', author: '某甲 某乙', date: day }],
    ['某甲 2024-06-19', { date: day }],
    ['余姚 2024-06-19 来源：某某网', { source: '某某网', date: day }],
    ['<span>信息</span><span>2024-06-19</span><span>某某网</span>', { source: '某某网', date: day }],
    ['公安 司法 / 某某网 / 2024-06-19', { source: '某某网', date: day }],
    ['金水区 2024-06-19 来源：某某网', { source: '某某网', date: day }],
    ['文史 2024-06-19 来源：某某网', { source: '某某网', date: day }],
    ['2024-06-19 <span class="author">金融界</span>', { date: day }],
    ['2024-06-19 <span class="src">原创</span>', { date: day }],
    ['2024-06-19 作者：某某报·某某网记者 某甲', { author: '某甲', date: day }],
    ['2024-06-19 作者：◎本报记者 某甲', { author: '某甲', date: day }],
    ['2024-06-19 作者：某县委组织部 某甲', { author: '某甲', date: day }],
    ['2024-06-19 作者：某省委书记 某甲', { author: '某甲', date: day }],
    [
      `2024-06-19 作者：某甲（某某大学教授）、某乙（某某省中国特色社会主义理论体系研究中心某某大学基地研究员）`,
      { author: '某甲 某乙', date: day },
    ],
    [
      '2024-06-19 来源：某某网 <span class="articleAuthor">某 甲</span>',
      { source: '某某网', author: '某甲', date: day },
    ],
    ['2024-06-19 来源：某某网 <span class="author">某某办公室</span>', { source: '某某网', date: day }],
    ['<time datetime="2024-06-19T08:05:00+08:00">2024年6月19日</time>', { date: `${day} 08:05:00` }],
    ['<time datetime="2024-06-19T00:05:00Z">2024年6月19日</time>', { date: day }],
    ['□ 某甲</p><p>2024-06-19', { author: '某甲', date: day }],
    ['■某甲　某乙（某市委党校）</p><p>2024-06-19', { author: '某甲 某乙', date: day }],
    ['● 党建引领</p><p>2024-06-19', { date: day }],
    ['某甲</p><p>2024-06-19 某某日报', { source: '某某日报', author: '某甲', date: day }],
    ['某甲</p><p>2024-06-19', { date: day }],
    ['某　甲</p><p>2024-06-19', { author: '某甲', date: day }],
    ['2024-06-19 某某日报 某甲 某乙', { source: '某某日报', author: '某甲 某乙', date: day }],
    ['2024-06-19 某某日报 某甲 高新区', { source: '某某日报', date: day }],
    ['某县检察院 某甲 2024-06-19', { source: '某县检察院', author: '某甲', date: day }],
    ['文/某甲 2024-06-19', { author: '某甲', date: day }],
    ['记 者：某甲 2024-06-19', { author: '某甲', date: day }],
    ['撰写：某甲 2024-06-19', { author: '某甲', date: day }],
    ['【来源】某某日报 【作者】某甲 【时间】2024-06-19', { source: '某某日报', author: '某甲', date: day }],
    ['【来源】某某日报【作者】某甲【时间】2024-06-19', { source: '某某日报', author: '某甲', date: day }],
    ['来源：某某日报（记者 某甲 通讯员 某乙） 2024-06-19', { source: '某某日报', author: '某甲 某乙', date: day }],
    ['《某某学刊》2024年第5期 | 2024-06-19', { source: '《某某学刊》2024年第5期', date: day }],
    ['2024-06-19 某市中级人民法院 作者：某甲', { source: '某市中级人民法院', author: '某甲', date: day }],
    ['Release time: 2024-06-19 Author: 某甲 Source: 宣传部 Views: 12', { source: '宣传部', author: '某甲', date: day }],
  ];
  for (const [info, expected] of cases) {
    it(`reads ${info.replace(/<[^>]*>/g, ' ')}`, () => expect(read(page(info))).toEqual(expected));
  }
});

describe('a dateline elsewhere', () => {
  const head = `<title>${TITLE}_某某网</title>`;
  const text = `<div class="text"><p>${TEXT}</p><p>${TEXT}</p></div>`;
  const dated = { source: '某某日报', date: `${day} 08:05` };
  const cases: [string, string, Fields][] = [
    ['over the title', `<div>2024-06-19 08:05 来源：某某日报</div><h1>${TITLE}</h1>${text}`, dated],
    [
      'over the title, with the editor',
      `<div>2024-06-19 08:05 来源：某某日报 编辑：某乙</div><h1>${TITLE}</h1>${text}`,
      { ...dated, editor: '某乙' },
    ],
    ['under the text', `<h1>${TITLE}</h1>${text}<div>来源：某某日报　发布时间：2024-06-19 08:05</div>`, dated],
    ['a stamp under the text', `<h1>${TITLE}</h1>${text}<div>2024-06-19 08:05</div>`, { date: `${day} 08:05` }],
    [
      'a stamp in brackets under the text',
      `<h1>${TITLE}</h1>${text}<div>（2024-06-19 08:05）</div>`,
      { date: `${day} 08:05` },
    ],
    [
      'as a day set over its month',
      `<div><a href="/1">某市支部观摩</a> 2026-01-02</div><div><b>19</b><i>2024-06</i></div><h1>${TITLE}</h1>${text}`,
      { date: day },
    ],
    [
      'as a day set over its month, on two lines',
      `<div><div>19</div><div>2024.06</div></div><h1>${TITLE}</h1>${text}`,
      { date: day },
    ],
    [
      'a day in words in brackets under the text',
      `<h1>${TITLE}</h1>${text}<div>（2024年6月19日）</div>`,
      { date: day },
    ],
    ['in the heading', `<h1>${TITLE} <span>2024-06-19</span></h1>${text}`, { date: day }],
  ];
  for (const [name, body, expected] of cases) {
    it(`is read ${name}`, () => expect(read(head + body)).toEqual(expected));
  }

  it('stands between a long 副题 and the text', () => {
    const body = `<p>向在一线服务群众的党员干部表示问候时要求${TEXT.slice(0, -1)}</p><p>发布时间：2024-06-19 09:50:49 作者：</p>${`<p>${TEXT}</p>`.repeat(6)}`;
    const html = `<title>${TITLE}</title><div><h3>${TITLE}</h3>${body}</div>`;
    expect(read(html)).toEqual({ date: '2024-06-19 09:50:49' });
  });

  it('is told from the text by its date, whatever address opens it', () => {
    const info = 'http://www.example.com.cn 2024年06月19日08:05 某某网';
    const html = `${head}<div class="text"><h1>${TITLE}</h1><h2>${info}</h2><p>${TEXT}</p><p>${TEXT}</p></div>`;
    expect(read(html)).toEqual({ source: '某某网', date: `${day} 08:05` });
    expect(bodyOf(html)).toEqual([TEXT, TEXT]);
  });

  it('without a year is that of the address, where month and day are the same', () => {
    const info = '06-19 08:05 来源：某某网';
    expect(read(page(info), 'https://m.example.com/2024/0619/1.html').date).toBe(`${day} 08:05`);
    expect(read(page(info), 'https://m.example.com/2024/0620/1.html').date).toBeUndefined();
  });

  it('states the editor under the legal notice of the site', () => {
    const foot = '<div>声明：凡本网注明“来源：某站”的作品，版权归本网所有。</div><div>【我要纠错】责任编辑：某乙</div>';
    expect(read(page('2024-06-19', undefined) + foot)).toEqual({ date: day, editor: '某乙' });
  });

  const none: [string, string][] = [
    ['the clock of the site', `<div>2026年1月1日 星期四</div><h1>${TITLE}</h1>${text}`],
    ['a date of a sidebar', `<h1>${TITLE}</h1>${text}<ul><li><a href="/1">某市支部观摩</a> 2026-01-02</li></ul>`],
    [
      'a date of a sidebar after a title that ends like a label',
      `<h1>${TITLE}</h1>${text}<ul><li><a href="/1">某馆延长开放时间</a><i>2026-01-02</i></li></ul>`,
    ],
    ['a date in a sentence', `<h1>${TITLE}</h1><div><p>2022年3月5日，${TEXT}</p><p>${TEXT}</p></div>`],
    ['the day under a notice', `<h1>${TITLE}</h1><div><p>${TEXT}</p><p>某县委</p><p>2022年3月5日</p></div>`],
  ];
  for (const [name, body] of none) {
    it(`is not ${name}`, () => expect(read(head + body).date).toBeUndefined());
  }

  it('passes by the source of a picture for that of the text', () => {
    const body = `<p>来源：资料图</p><p>${TEXT}</p><p>${TEXT}</p><p>来源：某某网</p>`;
    expect(read(page(day, body)).source).toBe('某某网');
  });

  it.each(['AUTHOR', 'Author', 'author', 'EDITOR', 'Editor', 'editor'])('is printed up to the label %s', (label) => {
    const { source } = articleOf(page(`2024-06-19 来源：某某日报 ${label}：某甲`, `<p>${TEXT}</p>`)).meta;
    expect(source).toMatchObject({ value: '某某日报', printed: '来源：某某日报' });
  });
});

describe('bylines', () => {
  const cases: [string, string, string | undefined][] = [
    ['a reporter and a correspondent on a line', `<p>本报记者 某甲 通讯员 某乙</p><p>${TEXT}</p>`, '某甲 某乙'],
    ['a reporter after a place and day', `<p>本报某市6月18日电（记者某甲、某乙）${TEXT}</p>`, '某甲 某乙'],
    ['a reporter in black brackets', `<p>【某某网记者 某甲】${TEXT}</p>`, '某甲'],
    ['a closing byline', `<p>${TEXT}</p><p>${TEXT}（某甲 某乙）</p>`, '某甲 某乙'],
    ['a closing byline after who sends it', `<p>${TEXT}</p><p>（某县委组织部 某甲）</p>`, '某甲'],
    ['a closing byline of a section', `<p>${TEXT}</p><p>（县委组织部组织科 某甲）</p>`, '某甲'],
    ['a closing byline of a depot', `<p>${TEXT}</p><p>来稿：某某工务段 某甲 某乙</p>`, '某甲 某乙'],
    ['who wrote and took pictures', `<p>${TEXT}</p><p>文、图：某甲</p>`, '某甲'],
    ['who wrote for a medium of its own', `<p>${TEXT}</p><p>文案：某甲</p><p>排版：某乙</p>`, '某甲'],
    ['a writer among credits in brackets', `<p>${TEXT}</p><p>（文/某甲 图/某乙 审核/某丙）</p>`, '某甲'],
    ['writers among credits with colons', `<p>${TEXT}</p><p>（文：某甲 某乙 图：某丙 审核：某丁）</p>`, '某甲 某乙'],
    ['an office among credits, which is nobody', `<p>${TEXT}</p><p>（文：宣传部 图：某乙 审核：某丙）</p>`, undefined],
    ['reporters run together with a city', `<p>【某某訊】記者張某、實習記者李某廣州報道：${TEXT}</p>`, '張某 李某'],
    ['a closing byline of an office in two characters', `<p>${TEXT}</p><p>（党办 某甲）</p>`, '某甲'],
    ['a closing byline before the editor', `<p>${TEXT}</p><p>（某某网站 某甲 || 责任编辑 某乙）</p>`, '某甲'],
    ['an exhibition in brackets, which is nobody', `<p>${TEXT}</p><p>（党办 成果展）</p>`, undefined],
    ['a district in brackets, which is nobody', `<p>${TEXT}</p><p>（某某县政府 高新区）</p>`, undefined],
    ['a subhead that opens with an office', `<p>一线党支部 平凡</p><p>${TEXT}</p>`, undefined],
    ['an office in brackets, which is nobody', `<p>${TEXT}</p><p>（某县委组织部 党建办）</p>`, undefined],
    ['a sender and a name over the text', `<p>某县委组织部 某甲</p><p>${TEXT}</p>`, '某甲'],
    ['a reporter in traditional characters', `<p>${TEXT}</p><p>（某某網記者 張某）</p>`, '張某'],
    ['a reporter run together with place and day', `<p>（某某社記者張某某台北19日電）${TEXT}</p>`, '張某某'],
    ['a reporter in shell brackets', `<p>〔記者張某／台北報導〕${TEXT}</p>`, '張某'],
    ['who wrote and took pictures, after the name', `<p>${TEXT}</p><p>（某甲 文/图）</p>`, '某甲'],
    ['who reported in pictures', `<p>${TEXT}</p><p>某甲　摄影报道</p>`, '某甲'],
    ['a closing byline of a group', `<p>${TEXT}</p><p>（报道组 某甲 某乙）</p>`, '某甲 某乙'],
    ['a closing byline before 责编', `<p>${TEXT}</p><p>（某甲　责编：某乙）</p>`, '某甲'],
    ['a sender and a name under the text', `<p>${TEXT}</p><p>某县检察院 某甲</p>`, '某甲'],
    [
      'the last of a list of people, who is no author',
      `<p>${TEXT}</p><p>某县法院 某乙</p><p>某县检察院 某甲</p>`,
      undefined,
    ],
    ['a writer whose label is set wide', `<p>${TEXT}</p><p>撰　　稿：某甲</p><p>审　　核：某乙</p>`, '某甲'],
    ['a correspondent whose label is set wide', `<p>${TEXT}</p><p>通 讯 员：某甲</p>`, '某甲'],
    ['who wrote a draft', `<p>${TEXT}</p><p>文稿：某甲　图片：某乙</p>`, '某甲'],
    ['a note that introduces the author', `<p>${TEXT}</p><p>作者简介：某甲，某某党校讲师。</p>`, '某甲'],
    ['a note on the author', `<p>${TEXT}</p><p>（作者：某甲，系某某党校教师）</p>`, '某甲'],
    ['names alone over the text', `<p>某甲　某乙</p><p>${TEXT}</p>`, '某甲 某乙'],
    [
      'reporters in the midst of the text',
      `${'<p>清单样表由支部委员会逐项核对后公开。</p>'.repeat(4)}<p>记者 某甲 某乙</p>${`<p>${TEXT}</p>`.repeat(8)}`,
      '某甲 某乙',
    ],
    ['a reporter in the opening', `<p>某某网讯 实习生某甲、记者某乙报道：${TEXT}</p>`, '某甲 某乙'],
    ['nobody in the opening', `<p>某某网讯 记者从某县组织部获悉，${TEXT}</p>`, undefined],
    ['a name right after the last sentence', `<p>${TEXT}</p><p>${TEXT}文/某甲</p>`, '某甲'],
    [
      'a reporter under the text, over figures',
      `${`<p>${TEXT}</p>`.repeat(4)}<p>采写：某都记者 某甲</p>${'<p>清单样表由支部委员会逐项核对后公开。</p>'.repeat(8)}`,
      '某甲',
    ],
    ['a reporter before who took the pictures', `<p>某某网讯（记者 某甲 某乙 摄影 某丙）${TEXT}</p>`, '某甲 某乙'],
    ['a photographer, who is no author', `<p>某某社记者 某甲 摄</p><p>${TEXT}</p>`, undefined],
    ['a reporter told something, who is no author', `<p>负责人告诉记者，${TEXT}</p>`, undefined],
    ['a note by the reporter, which is no name', `<p>${TEXT}</p><p>记者手记</p><p>${TEXT}</p>`, undefined],
    ['words that open like names', `<p>党建　时政</p><p>${TEXT}</p>`, undefined],
    ['a subhead that opens like a name', `<p>党建引领</p><p>${TEXT}</p>`, undefined],
  ];
  for (const [name, body, author] of cases) {
    it(`reads ${name}`, () => expect(read(page('2024-06-19 来源：某某网', body)).author).toBe(author));
  }

  it('adds who is named beside the labelled author', () => {
    const info = '2024-06-19 来源：某某网 作者：某某网记者 某甲';
    const closing = (names: string): string => `<p>${TEXT}</p><p>${TEXT}</p><p>（${names}）</p>`;
    expect(read(page(info, closing('某某网记者 某甲 通讯员 某乙'))).author).toBe('某甲 某乙');
    expect(read(page(info, closing('通讯员 某乙 某丙'))).author).toBe('某甲');
  });

  it.each(['编辑 某乙', '（记者 某甲 编辑 某乙）', '编　辑 某乙 校对 某丙', '編輯 某乙 ｜ 校对 某丙'])(
    'reads the editor of %s',
    (credits) => {
      const { author: _, ...stated } = read(page('2024-06-19', `<p>${TEXT}</p><p>${TEXT}</p><p>${credits}</p>`));
      expect(stated).toEqual({ date: day, editor: '某乙' });
    },
  );

  it('passes by an author in the head of the page who is the editor', () => {
    const html = `<meta name="author" content="某乙">${page('2024-06-19 来源：某某网', `<p>${TEXT}</p><p>责任编辑：某乙</p>`)}`;
    expect(read(html)).toEqual({ source: '某某网', date: day, editor: '某乙' });
  });
});
