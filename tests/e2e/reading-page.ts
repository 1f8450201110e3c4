/** The page that the reading tests open, and the mentions that it holds at least. */
const tail = '各项任务逐一落实到人，定期公开进展，接受群众监督，取得的经验在全院交流推广。';

export const articlePage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>某院以党建引领推动工作 - 某某网</title></head><body>
<nav><a href="/">首页</a> <a href="/news">要闻</a></nav>
<h1>某院以党建引领推动工作</h1><div class="info">来源：某某日报 2024-03-05 09:10 作者：记者 某某</div>
<div id="content"><p>某院各党支部坚持以人民为中心，把“三会一课”制度落到实处，党员带头办理群众身边的事情。${tail}</p>
<p>某院党组开展主题党日活动，党员深入社区听取意见，推行接待首问办法。${tail}</p>
<p>下一步，某院将继续坚持党建引领，做到“两个维护”，用实际行动服务群众。${tail}</p></div></body></html>`;

export const otherPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>雨伞选购</title></head><body><h1>雨伞选购说明</h1>
<p>${'这一款雨伞伞面较大，骨架结实，收起来可以放进背包，颜色有三种，尺寸齐全。'.repeat(6)}</p></body></html>`;

/** The same with links to articles, in XHTML. */
export const otherXhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>雨伞选购</title></head><body><h1>雨伞选购说明</h1>
<ul>${'<li><a href="/1">某院各党支部开展主题党日活动，党员重温入党誓词</a></li>'.repeat(6)}</ul>
<p>${'这一款雨伞伞面较大，骨架结实，收起来可以放进背包，颜色有三种，尺寸齐全。'.repeat(6)}</p></body></html>`;

/** An article that a script writes when the page has been there for a second: nothing of it is in the markup. */
export const latePage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>某院动态</title></head><body><div id="content"></div>
<script>setTimeout(() => { document.getElementById('content').innerHTML = '<h1>某院以党建引领推动工作</h1>${`<p>某院各党支部坚持以人民为中心，把“三会一课”制度落到实处。${tail}</p>`.repeat(3)}' }, 1000)</script></body></html>`;
