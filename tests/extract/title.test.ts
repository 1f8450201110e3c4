import { describe, expect, it } from 'vitest';
import { articleOf, TEXT, TITLE } from './article';

const INFO = '<div>2024-06-19 10:22 来源：某某日报</div>';
const BODY = `<div class="text"><p>${TEXT}</p><p>${TEXT}</p></div>`;
const read = (tag: string, heading: string): [string | undefined, string | undefined, string | undefined] => {
  const { meta } = articleOf(`<title>${tag}</title>${heading}${INFO}${BODY}`);
  return [meta.title?.value, meta.kicker?.value, meta.subtitle?.value];
};

describe('the title', () => {
  it('is the beginning of a tag that is longer than any title', () => {
    const long = '𠮷'.repeat(600) + TITLE.repeat(60);
    expect(read(`${long}_某某网`, '')[0]).toBe([...long].slice(0, 1000).join(''));
  });
  const suffixes = [
    '_某某网',
    ' - 某某网',
    '--党建--某某网',
    '————要闻——某某纪委监委网站',
    '|某某日报',
    '_要闻_某某网',
    ' 某某网',
    '_某县人民政府门户网站',
    '-某某大学党委组织部',
    ' – 某某大学',
    '·某某网',
    '｜某某客户端',
  ];
  for (const suffix of suffixes) {
    it(`is the heading without ${suffix}`, () => expect(read(`${TITLE}${suffix}`, `<h1>${TITLE}</h1>`)[0]).toBe(TITLE));
    it(`is the tag without ${suffix} where no heading stands`, () =>
      expect(read(`${TITLE}${suffix}`, '')[0]).toBe(TITLE));
  }

  const bar = '身边榜样 | 某甲：扎根窗口十八年';
  const dash = '红色引擎——某县清单提升服务';
  const cases: [string, string, string, string][] = [
    ['names an old firm', '某某网', '<h1>某县老字号大会党员先锋队上岗</h1>', '某县老字号大会党员先锋队上岗'],
    ['keeps a bar', `${bar}_某某网`, `<h1>${bar}</h1>`, bar],
    ['keeps a bar of the tag', `${bar}_某某网`, '', bar],
    ['keeps a dash', `${dash}_某某网`, `<h1>${dash}</h1>`, dash],
    ['stands after the site in the tag', `某某网 - ${TITLE}`, '', TITLE],
    ['is no site name', `${TITLE}_某县政府`, `<h1><a href="/">某县政府</a></h1><div>${TITLE}</div>`, TITLE],
    ['is no column', '工作动态-某县机关党建网', `<h1>工作动态</h1><h2>${TITLE}</h2>`, TITLE],
    ['is set large', '某县机关党建网', `<p style="text-align:center"><strong>${TITLE}</strong></p>`, TITLE],
    [
      'is set large, with marks of its own',
      '某县党建信息网',
      '<p align="center"><font size="5"><strong>某县实施“能人回乡”计划培养后备力量</strong></font></p><p align="center">某县委组织部 某甲</p>',
      '某县实施“能人回乡”计划培养后备力量',
    ],
    [
      'is named a headline under the tag of a column',
      '新闻公报',
      `<div><span id="Headline">${TITLE}</span></div>`,
      TITLE,
    ],
    ['is cut off in the tag', `${TITLE.slice(0, 10)}..._某某网`, `<h1>${TITLE}</h1>`, TITLE],
    ['leaves a badge', `${TITLE}_某某网`, `<h1><span class="tag">原创</span>${TITLE}</h1>`, TITLE],
    ['is short', '某县召开会议_某某网', '<h1>某县召开会议</h1>', '某县召开会议'],
    ['is a sentence', '某县通报五起问题。_某某网', '<h1>某县通报五起问题。</h1>', '某县通报五起问题。'],
    [
      'is escaped twice',
      '某县&amp;ldquo;清单&amp;rdquo;提升服务',
      '<h1>某县&amp;ldquo;清单&amp;rdquo;提升服务</h1>',
      '某县“清单”提升服务',
    ],
    ['is no page of a newspaper', '第08版：党建 某某日报', `<p>第08版：党建</p><h2>${TITLE}</h2>`, TITLE],
    [
      'is the larger heading',
      '某某日报',
      '<h2>某县清单亮出来</h2><h4>某县支部清单管理提升窗口服务小记</h4>',
      '某县清单亮出来',
    ],
    ['stands plain under the page of a newspaper', '某某日报', `<div>A04版：党建</div><div>${TITLE}</div>`, TITLE],
    ['is a name over a dateline', '某甲-某县“不忘初心”主题教育', '<div>首页</div><div class="t">某甲</div>', '某甲'],
    ['has no tag', '', `<h1>${TITLE}</h1>`, TITLE],
  ];
  for (const [name, tag, heading, title] of cases) it(name, () => expect(read(tag, heading)[0]).toBe(title));

  const lines: [string, string, ReturnType<typeof read>][] = [
    [
      'by their names',
      `<div class="yinti">一线党建观察</div><h1>${TITLE}</h1><div class="futi">来自某县的调查</div>`,
      [TITLE, '一线党建观察', '来自某县的调查'],
    ],
    [
      'by names that say title',
      `<p class="ptitle">一线党建观察</p><h1>${TITLE}</h1><p class="ftitle">来自某县的调查</p>`,
      [TITLE, '一线党建观察', '来自某县的调查'],
    ],
    [
      'by lesser headings',
      `<h5>一线党建观察</h5><h2>${TITLE}</h2><h5>来自某县的调查</h5>`,
      [TITLE, '一线党建观察', '来自某县的调查'],
    ],
    [
      'by the short names of e-papers',
      `<p class="yt">某县创新党建工作法</p><p class="bt">${TITLE}</p>`,
      [TITLE, '某县创新党建工作法', undefined],
    ],
    ['by a dash', `<h1>${TITLE}</h1><p>——来自某县的调查</p>`, [TITLE, undefined, '——来自某县的调查']],
    ['by a dash in the heading', `<h1>${TITLE}<br>——来自某县的调查</h1>`, [TITLE, undefined, '——来自某县的调查']],
    ['but no column', `<div class="lanmu">党建周刊</div><h1>${TITLE}</h1>`, [TITLE, undefined, undefined]],
  ];
  for (const [name, heading, expected] of lines) {
    it(`has 引题 and 副题 ${name}`, () => expect(read(`${TITLE}_某某网`, heading)).toEqual(expected));
  }

  it('is parted from a 副题 that the tag joins to it', () => {
    const heading = `<h1>${TITLE}<br>——来自某县的调查</h1>`;
    expect(read(`${TITLE}——来自某县的调查_某某网`, heading)).toEqual([TITLE, undefined, '——来自某县的调查']);
  });
});
