import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { documentOf } from './document';

const TITLE = '某县支部清单管理提升窗口服务';
const TEXT = '支部把清单作为抓手，党员认领岗位责任，窗口平均办理时间缩短三成，群众评价持续向好。';
const page = (info: string, body = `<p>${TEXT}</p><p>${TEXT}</p>`): string =>
  `<title>${TITLE}_某某网</title><div><a href="/">首页</a> &gt; 正文</div><h1>${TITLE}</h1><div class="info">${info}</div><div class="text">${body}</div>`;

const read = (html: string): Record<string, string | undefined> => {
  const result = extract(documentOf(html), '');
  if (!result.ok) throw new Error(result.refused);
  const { meta } = result.article;
  return {
    source: meta.source?.value,
    author: meta.author?.value,
    editor: meta.editor?.value,
    date: meta.publishedAt?.value,
  };
};

describe('the dateline', () => {
  const cases: [string, { source?: string; author?: string; editor?: string; date?: string }][] = [
    ['2024-06-1910:22:11来源：某某日报', { source: '某某日报', date: '2024-06-19 10:22:11' }],
    ['来源：某某日报2024-06-19 10:22', { source: '某某日报', date: '2024-06-19 10:22' }],
    [
      '来源：某某社 | 作者：某甲 | 责编：某乙 | 2024年06月19日 10:22',
      { source: '某某社', author: '某甲', editor: '某乙', date: '2024-06-19 10:22' },
    ],
    ['发布时间：2024年6月19日9时05分　信息来源：组织部　浏览次数：12', { source: '组织部', date: '2024-06-19 09:05' }],
    ['更新时间：2024-06-20 来源：某某网 发布时间：2024-06-19', { source: '某某网', date: '2024-06-19' }],
    ['日期：2024.06.19 作者：佚名 来源：', { date: '2024-06-19' }],
    [
      '<span>来源</span><span>：</span><a href="/s">某某日报</a><span>作者：</span><span>系统管理员</span>',
      { source: '某某日报' },
    ],
    [
      '2024/06/19 08:00 稿件来源： 某方网 责任编辑：某甲（实习）',
      { source: '某方网', editor: '某甲', date: '2024-06-19 08:00' },
    ],
    ['2024-06-19 来源：某某网 编辑：某甲、某乙', { source: '某某网', editor: '某甲 某乙', date: '2024-06-19' }],
    ['2024-06-19 来源：某某网 作者：某 甲', { source: '某某网', author: '某甲', date: '2024-06-19' }],
    ['2024-06-19 来源：某某网 作者：某某日报', { source: '某某网', date: '2024-06-19' }],
    ['2024-13-19 来源：某某网', { source: '某某网' }],
  ];
  for (const [info, expected] of cases) {
    it(`reads ${info.replace(/<[^>]*>/g, '')}`, () => {
      expect(read(page(info))).toEqual({
        source: undefined,
        author: undefined,
        editor: undefined,
        date: undefined,
        ...expected,
      });
    });
  }
});

describe('bylines', () => {
  const cases: [string, string, string | undefined][] = [
    ['a reporter and a correspondent on a line', `<p>本报记者 某甲 通讯员 某乙</p><p>${TEXT}</p>`, '某甲 某乙'],
    ['a reporter after a place and day', `<p>本报某市6月18日电（记者某甲、某乙）${TEXT}</p>`, '某甲 某乙'],
    ['a reporter in black brackets', `<p>【某某网记者 某甲】${TEXT}</p>`, '某甲'],
    ['a closing byline', `<p>${TEXT}</p><p>${TEXT}（某甲 某乙）</p>`, '某甲 某乙'],
    ['a note on the author', `<p>${TEXT}</p><p>（作者：某甲，系某某党校教师）</p>`, '某甲'],
    ['a photographer, who is no author', `<p>某某社记者 某甲 摄</p><p>${TEXT}</p>`, undefined],
    ['a reporter told something, who is no author', `<p>负责人告诉记者，${TEXT}</p>`, undefined],
    ['a note by the reporter, which is no name', `<p>${TEXT}</p><p>记者手记</p><p>${TEXT}</p>`, undefined],
  ];
  for (const [name, body, author] of cases) {
    it(`reads ${name}`, () => expect(read(page('2024-06-19 来源：某某网', body)).author).toBe(author));
  }
});

describe('the text', () => {
  const textOf = (body: string): string[] => {
    const result = extract(documentOf(page('2024-06-19 来源：某某网', body)), '');
    return result.ok ? result.article.text.split('\n').slice(1) : [];
  };

  it('keeps the questions of an interview', () => {
    const lines = ['记者：清单管理为什么有效？', `负责人：${TEXT}`, '记者：下一步怎么做？', `负责人：${TEXT}`];
    expect(textOf(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(lines);
  });

  it('keeps short paragraphs and subheads that begin like tools', () => {
    const lines = [TEXT, '点赞！窗口里的党员', TEXT, `关键词背后，是${TEXT}`, '收藏一份清单，记住一份责任。'];
    expect(textOf(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(lines);
  });

  it('leaves credits and tools out wherever they stand', () => {
    const body = `<p>${TEXT}</p><p>分享到：</p><p>${TEXT}</p><p>审核：某甲</p><p>编辑：某乙</p><p>扫一扫在手机打开当前页</p>`;
    expect(textOf(body)).toEqual([TEXT, TEXT]);
  });

  it('is not taken for a list by a few links under a short notice', () => {
    const links = Array.from({ length: 7 }, (_, i) => `<p><a href="/${i}">某地机关支部活动纪实第${i}篇</a></p>`).join(
      '',
    );
    expect(textOf(`<p>${TEXT}</p>${links}`)).toEqual([TEXT]);
  });
});
