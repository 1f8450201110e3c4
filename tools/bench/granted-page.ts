/**
 * A page of a government site with a piece of local news that is no party-building news. As large as the middle one of 68 saved pages
 * of Chinese news sites: elements, text, links, pictures, inline script and style are near their medians (594 elements, 433 text
 * nodes, 2,450 characters of text, 690 of them in 106 links, 9 inline scripts with 6 kB, 13 linked ones, 2 style sheets, 16
 * pictures). What is linked answers nothing: the saved pages have lost it too, so that both are lighter than what they stand for.
 */
const many = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

/** The menu of such a site names the party as well. */
const MENU = [
  '首页',
  '政务公开',
  '党建工作',
  '办事服务',
  '队伍建设',
  '互动交流',
  '新闻动态',
  '机关党委',
  '领导信箱',
  '专题专栏',
];
const NEWS = [
  '今年以来，全县粮食播种面积稳中有增，农技干部到田间指导春管',
  '县农业农村局书记介绍，新修的水渠能多浇两千亩地',
  '各乡镇把农资送到村口，价格比去年同期略有下降',
  '气象部门提醒，下周气温回落，设施大棚要注意通风保温',
  '合作社投资购置了六台播种机，可为周边农户代耕',
];

const script = (at: number): string =>
  `<script>(function(){var list${at}=[];for(var i=0;i<40;i++){list${at}.push({id:i,name:'part'+i,shown:i%3===0});}${many(
    8,
    (each) => `function turn${each}(item){return item.shown?item.name.length+${each}:list${at}.indexOf(item)-${each};}`,
  ).slice(0, 460)}})();</script>`;
const style = many(
  12,
  (at) => `.box${at}{float:left;width:${20 + at}%;padding:4px 8px;line-height:${20 + at}px;color:#333}`,
);
const link = (at: number): string =>
  `<li class="item"><a href="/list/${at}.html" target="_blank" title="${MENU[at % 10]}">${MENU[at % 10]}${at}</a></li>\n`;
const picture = (at: number): string =>
  `<div class="box${at % 12}"><img src="/images/${at}.jpg" width="120" height="80" alt=""></div>\n`;
const paragraph = (at: number): string =>
  `<p style="text-indent: 2em; font-family: 宋体; font-size: 16px;"><span style="line-height: 1.8;">　　${many(4, (each) => `${NEWS[(at * 3 + each) % 5]}。`).slice(0, 70)}</span></p>\n`;
const block = (at: number): string =>
  `<div class="box${at % 12} block"><div class="head"><span class="name">栏目</span><i class="more"></i></div><div class="line"><em class="dot"></em></div></div>\n`;
const note = (at: number): string => `<div class="note"><span>第${at}期电子报已经出版欢迎查阅</span></div>\n`;

export const ordinaryPage = (): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>全县春耕生产有序推进_某县人民政府</title><meta name="keywords" content="春耕,农业"><style>${style}</style>
<link rel="stylesheet" href="/css/base.css"><link rel="stylesheet" href="/css/page.css">${many(6, (at) => `<script src="/js/head${at}.js"></script>\n`)}</head><body>
${many(4, script)}<div class="nav"><ul>${many(56, link)}</ul></div>${many(8, picture)}
<div class="main"><h1>全县春耕生产有序推进</h1><div class="info"><span>来源：某某网</span> <span>2024-03-05 09:00</span></div>
<div class="content">${many(19, paragraph)}</div></div><div class="side">${many(44, block)}${many(10, note)}<ul>${many(50, link)}</ul></div>
${many(8, picture)}<div class="foot"><p>主办单位：某县人民政府办公室　网站标识码某某</p></div>${many(5, script)}
${many(7, (at) => `<script src="/js/foot${at}.js"></script>\n`)}</body></html>`;
