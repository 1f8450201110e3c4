/** Pages of the benchmark: written by a rule, in the shape of a government site's article. */

const PARTS = [
  '某院组织集中学习，把理论学习和办案结合起来',
  '党支部定期开展主题党日活动',
  '坚持党建引领，推动各项任务落实',
  '群众反映的问题逐一登记、逐一答复',
];
const sentence = (words: readonly string[], at: number) =>
  `${words[at % words.length]}，${words[(at * 7 + 3) % words.length]}。`;
const paragraph = (words: readonly string[], at: number) =>
  `<p>${Array.from({ length: 4 }, (_, each) => sentence(words, at * 5 + each)).join('')}</p>`;
/** Menus, side lists and footers: most of the elements of a real page. */
const furniture = (count: number) =>
  `<ul>${Array.from({ length: Math.ceil(count / 3) }, (_, at) => `<li><a href="/${at}"><span>栏目${at}</span></a></li>`).join('')}</ul>`;

/** A page of a news site with an article's paragraphs as markup, and so many elements around them. */
export const pageOf = (title: string, paragraphs: string, elements: number): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>
<div class="nav">${furniture(elements / 2)}</div><div class="main"><h1>${title}</h1>
<div class="info">来源：某某网 2024-03-05 09:00 作者：记者 某某</div>
<div class="content">${paragraphs}</div></div>
<div class="foot">${furniture(elements / 2)}</div></body></html>`;
const page = (title: string, words: readonly string[], paragraphs: number, elements: number) =>
  pageOf(title, Array.from({ length: paragraphs }, (_, at) => paragraph(words, at)).join(''), elements);

/** An article of party-building news with so many paragraphs, and so many elements around it. */
export const articlePage = (paragraphs: number, elements: number): string =>
  page('某院以党建引领推动工作落实', PARTS, paragraphs, elements);

/** The same with a link to another article under every tenth paragraph: here Readability has to choose. */
export const mixedPage = (paragraphs: number, elements: number): string => {
  const mixed = (at: number) => `${paragraph(PARTS, at)}${at % 10 ? '' : '<p><a href="/0">某地开展集中学习</a></p>'}`;
  return pageOf(
    '某院以党建引领推动工作落实',
    Array.from({ length: paragraphs }, (_, at) => mixed(at)).join(''),
    elements,
  );
};
