/**
 * A page of a government site with a piece of local news that is no party-building news: about as much of everything as the middle one of
 * 68 saved pages of Chinese news sites has, parsed without running their scripts (quartiles in brackets): 857 elements (468 to 1,429)
 * with attributes of 47,700 characters, 694 text nodes, 3,800 characters of text, 980 of them in 157 links, 1,820 that the gate reads,
 * 850 of comments, 11 inline scripts with 12.8 kB, 2 kB of inline style, 41 elements with a style of their own, 9 hidden; it links 16
 * scripts (10 to 24), 4 style sheets (1 to 5) and 24 pictures (10 to 42), each address counted once. Its bytes are fewer, 87 kB for
 * 127, and it does not change once it is there.
 */
export const LINKED = { scripts: 16, sheets: 4, pictures: 24 } as const;

const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

/** The menu of such a site names the party as well. */
const MENU = ['首页', '政务公开', '党建工作', '办事服务', '队伍建设', '互动', '新闻', '机关党委', '领导信箱', '专题'];
const NEWS = [
  '今年以来，全县粮食播种面积稳中有增，农技干部到田间指导春管',
  '县农业农村局书记介绍，新修的水渠能多浇两千亩地',
  '各乡镇把农资送到村口，价格比去年同期略有下降',
  '气象部门提醒，下周气温回落，设施大棚要注意通风保温',
  '合作社投资购置了六台播种机，可为周边农户代耕',
];

const inline = (at: number): string =>
  `<script>(function(){var list${at}=[];for(var i=0;i<40;i++){list${at}.push({id:i,name:'part'+i,shown:i%3===0});}${many(
    13,
    (each) => `function turn${each}(item){return item.shown?item.name.length+${each}:list${at}.indexOf(item)-${each};}`,
  )}list${at}.map(turn${at});})();</script>`;
const style = many(
  29,
  (at) => `.box${at}{float:left;width:${20 + at}%;padding:4px 8px;line-height:${20 + at}px;color:#333}`,
);
const entry = (at: number, words: string): string =>
  `        <li class="item"><a href="http://www.example.gov.cn/art/2024/3/5/${at}.html" target="_blank" title="${words}"
 data-log="column=navigation&amp;area=county&amp;position=${at}&amp;template=list-of-entries&amp;kept=2024-03-05">${words}</a></li>\n`;
const menu = (at: number): string => entry(at, `${MENU[at % 10]}${at % 10}`);
const headline = (at: number): string => entry(at, `${NEWS[at % 5]!.slice(at % 3, 13)}…`);
const picture = (at: number): string =>
  `      <div class="box${at % 29}"><img src="/images/${at}.bmp?area=county&amp;column=pictures&amp;template=list-of-entries&amp;kept=2024-03-05" width="120" height="80" alt=""></div>\n`;
const paragraph = (words: string): string =>
  `        <p style="text-indent: 2em; font-family: 宋体; font-size: 16px; line-height: 1.8; text-align: justify"><span>　　${words}</span></p>\n`;
const block = (at: number): string =>
  `<!-- 栏目 ${at} -->
      <div class="box${at % 29} block" data-part="column=news&amp;area=county&amp;template=block-of-entries"><div class="head"><span class="name">乡镇动态栏目</span><i class="more">更多消息</i></div><div class="line"><em class="dot"></em></div></div>\n`;
const note = (at: number): string =>
  `      <div class="note"><span${at % 2 ? '' : ' style="color: #666"'}>第${at}期电子报已经出版欢迎查阅，纸质版可到各服务窗口领取</span></div>\n`;
const hidden = (at: number): string =>
  `<div class="share" style="display:none"><span>分享${at}</span><b>扫一扫</b></div>\n`;
const linked = (from: number, to: number): string =>
  many(to - from, (at) => `<script src="/js/${from + at}.js"></script>\n`);

const TITLE = '全县春耕生产有序推进';
/** So many paragraphs of local news: with 24 the page is as long as that one, with 8 its text is shorter than what the gate takes for written. */
export const springNews = (paragraphs: number): string[] =>
  Array.from({ length: paragraphs }, (_, at) => many(4, (each) => `${NEWS[(at * 3 + each) % 5]}。`).slice(0, 56));

/** The page with an article in it. */
export const ordinaryPage = (
  article: readonly string[],
  title = TITLE,
): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>${title}_某县人民政府</title><meta name="keywords" content="春耕,农业"><style>${style}</style>
${many(LINKED.sheets, (at) => `<link rel="stylesheet" href="/css/${at}.css">`)}${linked(0, LINKED.scripts / 2)}</head><body>
${many(5, inline)}<div class="nav"><ul>${many(70, menu)}</ul></div>${many(12, picture)}
<div class="main"><h1>${title}</h1><div class="info"><span>来源：某某网</span> <span>2024-03-05 09:00</span></div>
<div class="content">${article.map(paragraph).join('')}</div></div>${many(9, hidden)}<div class="side">${many(56, block)}${many(16, note)}
<ul>${many(54, menu)}${many(33, headline)}</ul></div>${many(12, (at) => picture(12 + at))}
<div class="foot"><p>主办单位：某县人民政府办公室　网站标识码某某</p></div>${many(6, inline)}
${linked(LINKED.scripts / 2, LINKED.scripts)}</body></html>`;
