/** What a page says of an article in labelled words: 来源：…, 责任编辑：…, 作者：…. */
import { foldLabels } from './words';

/** Any label ends the value before it. */
const ANY =
  '人气|热度|小字号|大字号|选择字号|信息来源|稿件来源|文章来源|新闻来源|来源|稿源|作者|记者|通讯员|摄影|供图|责任编辑|责编|编辑|审核|校对|校审|审读|监制|初审|复审|终审|发布|发稿|发表|更新|时间|日期|浏览|点击|阅读|访问|字号|字体|打印|分享|举报|评论|关闭|收藏|责任|值班|主编|签发|上传|录入|撰稿|供稿|文号|索引|我要|【|扫一扫|视力|放大|保护色|大 ?中 ?小|转发|微信|微博|网友|投稿|纠错|来稿|编审|打印本页|发文';

const LABELS = {
  source: ['(?:信息|稿件|文章|新闻|内容|本文|原文)来源(?:于|自)?|来源(?:于|自|网站|单位|媒体)?|稿源|出处'],
  author: ['(?:文章|本文|原)?作者|撰稿人?|撰文|文字', '(?<!全媒体|告诉|接受|回应|通讯员)记者|供稿人?'],
  editor: ['责任编辑|责\\s*编|责编', '(?<![美视图文片制编频])编\\s*辑(?:人员)?'],
} as const;
export type Label = keyof typeof LABELS;

const GAP = '[\\s\\t]*';
const VALUE = `${GAP}([^\\n:：]{0,60}?)`;
const STOP = `(?=\\n|[|｜丨)）】\\]>]|${GAP}(?:${ANY})|${GAP}(?:19|20)\\d{2}\\s*[-年/.]|\\t *\\t|[:：]|$)`;
const RULES = Object.fromEntries(
  Object.entries(LABELS).map(([label, ranks]) => [
    label,
    ranks.map((words) => new RegExp(`(?:${words})${GAP}[:：\\/／|｜丨]${VALUE}${STOP}`, 'dg')),
  ]),
) as Record<Label, RegExp[]>;

export interface Labelled {
  value: string;
  printed: string;
}

/** Every value that stands after a label in a zone, best label first, in the page's own script. */
export function* labelled(zone: string, label: Label): Generator<Labelled> {
  const folded = foldLabels(zone);
  for (const rule of RULES[label]) {
    for (const found of folded.matchAll(rule)) {
      const [start, end] = found.indices![1]!;
      const value = zone
        .slice(start, end)
        .replace(/ +/g, ' ')
        .replace(/^[\s,，;；、·>[【(（-]+|[\s,，;；、。·>-]+$/g, '');
      const printed = zone.slice(found.index, end).replace(/\s+/g, ' ').trim();
      if (value) yield { value, printed };
    }
  }
}
