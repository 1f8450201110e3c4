import { extract } from '../../lib/extract/extract';
import type { Article } from '../../lib/text/article';
import { documentOf } from './document';

export const TITLE = '某县支部清单管理提升窗口服务';
export const TEXT = '支部把清单作为抓手，党员认领岗位责任，窗口平均办理时间缩短三成，群众评价持续向好。';

/** A page of a site of no particular kind. `info`: mark-up of the dateline; `body`: mark-up of the text. */
export const page = (info: string, body = `<p>${TEXT}</p><p>${TEXT}</p>`): string =>
  `<title>${TITLE}_某某网</title><div><a href="/">首页</a> &gt; 正文</div><h1>${TITLE}</h1><div class="info">${info}</div><div class="text">${body}</div>`;

/** The article of a page; throws where it is refused. */
export const articleOf = (html: string, url = ''): Article => {
  const read = extract(documentOf(html), url);
  if (!read.ok) throw new Error(read.refused);
  return read.article;
};

/** The lines of the text below the headline blocks. */
export const bodyOf = (html: string): string[] => {
  const { text, bodyStart } = articleOf(html);
  return text.slice(bodyStart).split('\n');
};
