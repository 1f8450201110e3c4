import { describe, expect, it } from 'vitest';
import { extract } from '../../lib/extract/extract';
import { articleOf, bodyOf, page, TEXT, TITLE } from './article';
import { documentOf } from './document';

const INFO = '2024-06-19 来源：某某网';
const textOf = (body: string): string[] => bodyOf(page(INFO, body));
const lines = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

describe('the text keeps', () => {
  const cases: [string, string[]][] = [
    [
      'the questions of an interview',
      ['记者：清单为什么有效？', `负责人：${TEXT}`, '记者：下一步呢？', `负责人：${TEXT}`, '记者：谢谢'],
    ],
    ['questions and answers', ['问：为什么推出清单？', `答：${TEXT}`, '问：下一步怎么做？', `答：${TEXT}`]],
    [
      'subheads that begin like tools',
      [TEXT, '点赞！窗口里的党员', TEXT, `关键词背后，是${TEXT}`, '收藏一份清单，记住一份责任。'],
    ],
    [
      'sentences that begin like labels',
      [`推荐一个人、带动一片人。${TEXT}`, `分享会上，${TEXT}`, `编辑出版手册，${TEXT}`],
    ],
    [
      'what only begins like a legal notice',
      [TEXT, `如有侵权行为，${TEXT}`, '评论员走进窗口', TEXT, '本文化站向村民开放', TEXT],
    ],
    ['short lines that begin like tools', [TEXT, '分享会现场', TEXT, '作者点评', TEXT]],
    ['a poem', ['清单亮窗口，', '党员走在前。', '群众来办事，', '一次就办完。', '窗口灯常亮，', '春风入万家。']],
    ['a letter', ['尊敬的各位党员：', '你们好！', TEXT, '此致', '敬礼！', '某县某党支部', '2024年6月19日']],
    ['a speech', ['同志们：', TEXT, '一、提高认识', '（一）明确责任', TEXT, '谢谢大家！']],
    [
      'a list of names',
      [
        '现将名单公示如下：',
        '一、先进党支部（2个）',
        '某县某局党支部',
        '某县某镇党支部',
        '二、优秀党员',
        '某甲 某乙 某丙',
      ],
    ],
    ['names without a sentence', ['先进党支部', '某县某局党支部', '优秀党员', '某甲 某县某局', '某乙 某县某镇']],
    ['when and where', ['时间：6月19日上午9点', '地点：某县行政服务中心', TEXT, TEXT]],
    ['how to reach somebody', [TEXT, TEXT, '联系人：某甲', '联系电话：000-00000000']],
    ['closing bylines', [TEXT, TEXT, '（某县委组织部 某甲）']],
    ['a closing note on the author', [TEXT, TEXT, '（作者：某县委书记）']],
    ['numbered parts', ['01', '清单上墙', TEXT, '02', '服务上门', TEXT]],
    ['a career', [TEXT, '1992.07--1998.05 某县某镇干部', '1998.05--2006.03 某县某镇副镇长']],
    ['attachments', [TEXT, TEXT, '附件：1.清单样表.docx', '2.评分表.xlsx']],
    ['one sentence', ['6月18日，某县委组织部召开会议。']],
    [
      'where to write to, and sentences that begin like tools',
      [
        TEXT,
        '1、通信地址：某市某区某街1号（邮编：000000）',
        `已有120人参与志愿服务，${TEXT}`,
        `关注窗口，了解更多诉求，${TEXT}`,
      ],
    ],
    [
      'sentences that name a licence or a telephone for complaints',
      [
        TEXT,
        TEXT,
        TEXT,
        '活动当天，还为企业发放了首张食品经营许可证。',
        '某县印发许可证管理目录',
        '网站已在公安机关取得备案号，群众可以放心使用。',
        '未经授权，不得使用党员照片。',
        '巡察期间受理来信来电。',
        '举报电话：000-00000000，接听时间为每天8:00至18:00。',
        '举报电话：000-00000000',
      ],
    ],
    [
      'sentences that begin with the words of tools',
      [
        TEXT,
        '今天是七月一日，支部全体党员重温入党誓词。',
        '今天是某县第六个党员志愿服务日。',
        '位置偏远、交通不便的几个村，由机关党员分片包干。',
        '目前位置较偏的三个村，已有党员驻点。',
        '朗读、合唱、快板，一个个节目赢得掌声。',
        '扫描二维码，群众足不出户就能预约窗口。',
        '扫一扫墙上的二维码，办事流程一目了然。',
        '打印机、复印机、饮水机，窗口都有党员照看。',
        '用微信建群、用视频议事，支部的会开到了田头。',
        '下一期，支部将请老党员讲课。',
      ],
    ],
    [
      'sentences that begin like an invitation',
      [
        TEXT,
        '更多年轻党员主动关注基层治理，在社区报到后认领微心愿，受到群众好评。',
        '更多群众申请登录平台，线上办事渐成习惯。',
        '关注我们身边的困难群众，党员走在前面。',
        '关注我们身边的党员',
      ],
    ],
    ['an old firm', [TEXT, `某某老字号大会的党员先锋队，${TEXT}`]],
  ];
  for (const [name, texts] of cases) it(name, () => expect(textOf(lines(...texts))).toEqual(texts));
});

describe('the text leaves out', () => {
  const tails = [
    '编辑 某甲 校对 某乙',
    '作者 某甲 某乙',
    '编辑 某甲 ｜ 排版 某乙',
    '总监制：某甲',
    '监 制：某甲',
    '供稿单位：机关党委',
    '图文：某甲',
    '记者 | 某甲',
    '记者：某甲',
    '记者：某甲 通讯员：某乙·某丙',
    '文 | 某甲 某乙',
    '图 | 受访者供图',
    '（文/某甲 图/某乙 审核/某丙）',
    '（文：某甲 某乙 图：某丙 审核：某丁）',
    '来稿：某某工务段 某甲',
    '投稿：某甲',
    '文案：某甲',
    '文、图：某甲',
    '撰稿人：某甲 核稿人：某乙',
    '返回搜狐，查看更多',
    '记者：某甲 编辑：某乙',
    '通讯员 某甲 编辑 某乙',
    '值班编委：某甲',
    '初审：某甲 复审：某乙 终审：某丙',
    '某县融媒体中心出品',
    '网站编辑 - 某甲',
    '（来源：某某日报）',
    '（原标题：某县清单提升服务）',
    'A+',
    '展开阅读全文',
    '点击收起全文',
    'APP 打开',
    '打开APP阅读全文',
    '打开某某新闻APP，查看更多',
    '听新闻 00:00 / 03:20',
    '0条评论',
    '我来说两句',
    '已有0人参与',
    '网友评论仅供其表达个人看法，并不表明本站立场',
    '举报/反馈',
    '视频加载失败，请刷新页面再试',
    '投稿邮箱：a@example.cn',
    '更多精彩内容请关注某某客户端',
    '长按二维码关注',
    '▲点击关注',
    '微信公众号：某县党建',
    '阅读下一篇',
    '回到首页',
    '登录|注册',
    '查看原图',
    '加入收藏',
    '保护视力色：',
    '分享到微信朋友圈',
    '平台声明：该文观点仅代表作者本人',
    '读者热线：000-00000000；读者服务：某某网',
    '本文链接：https://www.example.cn/1.html',
    '本文网址：https://www.example.cn/1.html',
    '原文链接：https://www.example.cn/1.html',
    '一审一校：某甲',
    '采访：某甲　编辑：某乙',
    '（某县纪委监委 某甲 || 责任编辑 某乙）',
    '（某县纪委监委宣传部供稿）',
    '“特别声明：以上作品为某号用户上传并发布。”',
    '共享此文章：',
    '点击分享到微博',
    '00:00 / 03:21 点击收听本文',
    '本網站之文字、圖片，非經授權，不得轉載',
    '已有0人阅读 字号：T | T 复制链接 打印 RSS',
    '转播到某讯微博',
    '原创文章，作者：somebody，如若转载，请注明出处：https://www.example.cn/1/',
    '余下全文',
    '共3页 上一页 1 2 3 下一页 尾页 余下全文',
    '内容由AI生成，仅供参考',
    'AI摘要',
    '共 3 条评论',
    '评论（3）',
    '写留言',
    '登录后参与评论',
    '网友点评',
    '您是第 12345 位访客',
    '监审：某甲',
    '转自：某县先锋',
    '往期精彩',
    '戳“阅读原文”查看更多',
    '点分享 点收藏 点在看',
    '点亮“在看”，为他们点赞！',
    '播放 暂停 00:00 / 01:23',
    '向上滑动阅览',
    '&lt;&lt; 左右滑动查看更多 &gt;&gt;',
    '（本文已获授权转载）',
    '主管：某县县委 主办：某县融媒体中心',
    '温馨提示：如遇作品内容、版权等问题，请在文章刊发之日起30日内与本网联系。',
    '【一键分享某某网微博 某讯微博】',
    '精彩视频推荐',
    '推荐阅读更多',
    '本篇新闻热门关键词：',
    '1 2 3 下一頁',
    '某某网编辑：某甲',
    '延伸閱讀',
    '关注某某体育(微博) ，了解更多体坛资讯。',
    '&lt;script src="/ad.js"&gt;&lt;/script&gt;',
    '互联网新闻信息服务许可证 网络出版许可证',
    '视听节目许可证（某）字第000号',
    '经营许可证编号：某B2-00000000',
    '未经授权不得转载。',
    '违法和不良信息举报电话：000-00000000',
    '扫描左侧二维码，即可添加某某公众号，更多资讯等你来看。',
    '更多精彩内容，请关注某某公众号。',
    '更多资讯关注某某网',
    '关注我们，获取更多资讯。',
    '关注我们',
    '用微信扫描二维码',
    '今天是：2024年6月19日 星期三',
    '您的位置 首页 > 党建',
    '当前位置 党建要闻 > 正文',
    '位置：党建要闻',
    '字号 大 中 小',
    '字号：[大] [小]',
  ];
  for (const tail of tails) it(tail, () => expect(textOf(lines(TEXT, TEXT, tail))).toEqual([TEXT, TEXT]));

  it('credits over the text', () => {
    expect(textOf(lines('文 | 某甲', '图 | 受访者供图', TEXT, TEXT))).toEqual([TEXT, TEXT]);
  });

  it('credits and tools wherever they stand', () => {
    const body = `<p>${TEXT}</p><p>分享到：</p><p>${TEXT}</p><p>审核：某甲</p><p>编辑：某乙</p><p>扫一扫在手机打开当前页</p>`;
    expect(textOf(body)).toEqual([TEXT, TEXT]);
  });

  it('a lead that the first paragraph repeats', () => {
    const text = lines(TEXT, `一年来，${TEXT}`);
    const html = `<title>${TITLE}_某某网</title><h1>${TITLE}</h1><div>${INFO}</div><div class="main"><div class="lead">${TEXT}</div><div class="text">${text}</div></div>`;
    expect(bodyOf(html)).toEqual([TEXT, `一年来，${TEXT}`]);
  });

  it('a lead that says that it is one and repeats a paragraph', () => {
    expect(textOf(lines(`摘 要：${TEXT}`, `一年来，${TEXT}`, TEXT))).toEqual([`一年来，${TEXT}`, TEXT]);
  });

  it('a lead that says that it is one and holds how a paragraph begins', () => {
    expect(textOf(lines(`摘要：${TEXT.slice(0, 24)}…`, TEXT, TEXT))).toEqual([TEXT, TEXT]);
  });

  it('links between a lead and the text', () => {
    const links = `<p>相关新闻：</p>${[1, 2, 3].map((i) => `<p><a href="/${i}.html">某县某局党支部开展第${i}次主题党日活动</a></p>`).join('')}`;
    const body = `<div class="content">${links}${lines(TEXT, `二、${TEXT}`, `三、${TEXT}`)}</div>`;
    const html = page(INFO, `<div class="lead">本文导读：${TEXT}支部还公开了评分。</div>${body}`);
    expect(bodyOf(html).slice(-3)).toEqual([TEXT, `二、${TEXT}`, `三、${TEXT}`]);
  });

  it('a box of other articles between paragraphs', () => {
    const box = '<div><h4>相关报道</h4><ul><li><a href="/1.html">某县某局党支部开展主题党日活动</a></li></ul></div>';
    const more = '<div><p>延伸阅读：<a href="/2.html">一份清单的三年</a></p></div>';
    const texts = [TEXT, `二、${TEXT}`, `三、${TEXT}`, `四、${TEXT}`, `五、${TEXT}`];
    expect(textOf(`${lines(...texts.slice(0, 4))}${box}${more}${lines(texts[4]!)}`)).toEqual(texts);
  });

  it('summaries of other articles in a box under the text', () => {
    const box = `<div><h4>相关报道</h4>${lines(`昨日，${TEXT}`, `今日，${TEXT}`)}</div>`;
    expect(textOf(lines(TEXT, `二、${TEXT}`, `三、${TEXT}`) + box)).toEqual([TEXT, `二、${TEXT}`, `三、${TEXT}`]);
  });

  it('a poll', () => {
    const poll =
      '<form action="/survey/poll.php"><h3>您怎么看？</h3><p>清单很有用，应当在全县推广</p><p>再看看，不着急</p></form>';
    expect(textOf(lines(TEXT, TEXT) + poll)).toEqual([TEXT, TEXT]);
  });

  it('comments, even longer ones', () => {
    const comments = [1, 2, 3].map((i) => `<p>网友${i}：${TEXT}希望推广，支持支持再支持！</p>`).join('');
    const html = `${page(INFO, lines(TEXT))}<div class="comment"><h3>网友评论</h3>${comments}</div>`;
    expect(bodyOf(html)).toEqual([TEXT]);
  });

  it('a second copy of the article for telephones', () => {
    const { text } = articleOf(page(INFO, lines(`一、${TEXT}`, `二、${TEXT}`)));
    const twice = page(INFO, lines(`一、${TEXT}`, `二、${TEXT}`)) + page(INFO, lines(`一、${TEXT}`, `二、${TEXT}`));
    expect(articleOf(twice).text).toBe(text);
  });
});

describe('lines become blocks', () => {
  const kindsOf = (body: string): [string, string][] => {
    const { blocks, text } = articleOf(page(INFO, body));
    return blocks.slice(1).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  };

  it('at breaks and full-width indents', () => {
    expect(textOf(`　　${TEXT}<br><br>　　${TEXT}　　${TEXT}`)).toEqual([TEXT, TEXT, TEXT]);
  });

  it('at line feeds that the page shows', () => {
    const text = `\n  ${TEXT}\n\n  一、${TEXT}\n`;
    expect(textOf(`<pre>${text}</pre>`)).toEqual([TEXT, `一、${TEXT}`]);
    expect(textOf(`<div style="white-space: pre-line">${text}</div>`)).toEqual([TEXT, `一、${TEXT}`]);
    const shown = `<p style="white-space: normal">${TEXT}\n${TEXT}</p>`;
    expect(textOf(`<pre>${shown}</pre>`)).toEqual([TEXT + TEXT]);
  });

  it('over breaks at one width within sentences', () => {
    const cut = (text: string): string => (text.match(/.{1,20}/g) ?? []).join('<br>');
    const texts = [TEXT, `支部还请群众打分，${TEXT}`];
    const body = `<div>${texts.map((text) => cut(`　　${text}`)).join('<br>')}</div>`;
    expect(textOf(body)).toEqual(texts);
    const read = extract(documentOf(page(INFO, body)), '');
    if (!read.ok) throw new Error(read.refused);
    const { text } = read.article;
    const { textMap } = read;
    for (const one of texts) {
      const start = text.indexOf(one);
      const [first] = textMap.toRanges({ start, end: start + one.length });
      expect(textMap.toOffset(first!.startContainer, first!.startOffset)).toBe(start);
    }
  });

  it('not over breaks of a list', () => {
    const items = [
      '某县某某镇某某村党支部委员会书记某甲',
      '某县某某局某某科机关党支部书记某乙',
      '某县某某街道某某社区党委副书记某丙',
      '某县某某公司第一党支部宣传委员某丁',
    ];
    expect(textOf(`<p>${TEXT}</p><p>${items.join('<br>')}</p>`)).toEqual([TEXT, ...items]);
  });

  it('as rows of a content table', () => {
    const table = '<table><tr><td>单位</td><td>得分</td></tr><tr><td>某县某局</td><td>98</td></tr></table>';
    expect(kindsOf(lines(TEXT) + table)).toEqual([
      ['paragraph', TEXT],
      ['row', '单位 得分'],
      ['row', '某县某局 98'],
    ]);
  });

  it('as paragraphs of a table that lays out the page', () => {
    const texts = ['一', '二', '三', '四'].map((number) => `${number}、${TEXT}`);
    const rows = [texts.slice(0, 2), texts.slice(2)].map((row) => `<tr><td>${lines(...row)}</td></tr>`);
    expect(kindsOf(`<table>${rows.join('')}</table>`)).toEqual(texts.map((text) => ['paragraph', text]));
  });

  it('as captions and subheads', () => {
    const body = `<p><img src="1.jpg"></p><p>窗口服务现场。某甲 摄</p><p><strong>清单上墙</strong></p>${lines(TEXT, TEXT)}`;
    expect(kindsOf(body).map(([kind]) => kind)).toEqual(['caption', 'heading', 'paragraph', 'paragraph']);
  });
});
