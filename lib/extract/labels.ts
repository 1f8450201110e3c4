/** What a page says of an article in labelled words: 来源：…, 责任编辑：…, 发布时间：…. */

export const LABELS = {
  source: '信息来源|稿件来源|文章来源|新闻来源|来源网站|来源|稿源|出处',
  author: '作者|记者|撰稿|撰文|文/',
  editor: '责任编辑|责编|编辑',
  date: '发布时间|发布日期|发稿时间|发表时间|更新时间|时间|日期',
} as const;
export type Label = keyof typeof LABELS;

const ANY = Object.values(LABELS).join('|');
const STOP = `(?=\\t|\\n|[|｜丨)）】\\]]|\\s(?:${ANY})|(?:${ANY})[:：]|(?:19|20)\\d{2}[-年/.]|\\s+(?:浏览|点击|阅读|字号|字体|分享|打印)|$)`;
const RULES = Object.fromEntries(
  Object.entries(LABELS).map(([label, words]) => [label, new RegExp(`(?:${words})\\s*[:：]\\s*(.{1,40}?)\\s*${STOP}`)]),
) as Record<Label, RegExp>;

/** The value that stands after a label in a zone of the page: tabs part inline elements, line feeds part lines. */
export const labelled = (zone: string, label: Label): { value: string; printed: string } | null => {
  const found = RULES[label].exec(zone);
  const value = found?.[1]?.trim();
  return value ? { value, printed: found![0].trim() } : null;
};
