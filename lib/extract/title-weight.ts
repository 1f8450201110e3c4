/** How much a line looks like a title: its names, its marks, what the head of the page confirms, what stands below it. */
import { namesOf } from './elements';
import type { Line } from './lines';
import { SITE_NAME } from './title-tag';
import { isByline, isFurniture, isInfo } from './words';

const TITLE_NAME =
  /(?<=^|[-_\s]|article|art|news|con(?:tent)?|detail|wz|xl|page|arti|main)(?:title|tit|bt|h1)(?:$|[-_\s\d])|biaoti|headline|activity-name|title$/;
export const SUB_NAME = /(?:^|\s)sub(?:\s|$)|(?:sub-?|fu-?|second)(?:title|tit|bt|biaoti|head)|futi|fbt|副题|subhead/;
export const KICKER_NAME =
  /(?:^|\s)(?:pre|yt)(?:\s|$)|yinti|jianti|kicker|shoulder|pre-?title|intro-?title|ytitle|lead-?title|title[-_]?(?:up|top|pre)/;

/** A 副题 opens with a dash. */
export const DASHED = /^(?:——|--|—)/;

/** Whether id or class of a line's element match; most elements have neither. */
export const isNamed = ({ box }: Line, form: RegExp): boolean => {
  const name = namesOf(box.element);
  return name !== '' && form.test(name);
};

/** Set large, bold or centred by the line's own mark-up, as pages without headings do. */
export const isProminent = ({ box, parts }: Line): boolean =>
  /center/.test(`${box.element.getAttribute('align')}${box.element.getAttribute('style')}`) ||
  parts.some(({ node }) => node.parentElement?.closest('b, strong, font[size], center') != null);

/** The name of a column, as it stands above articles: 工作动态, 通知公告. */
const COLUMN =
  /^[\u4e00-\u9fff]{0,4}(?:动态|要闻|新闻|快讯|公告|通知|公示|资讯|专栏|专题|频道|简报|信息|园地|天地|之窗|正文|详情|内容)$/;

/** A line that tells the page of a newspaper: 第08版：检察文化. */
export const isPageLine = (text: string): boolean =>
  text.includes('版') && /^(?:第\s*)?[A-Z]?\d{1,3}\s*版(?:$|[\s:：])|^第[一二三四五六七八九十]{1,3}版/.test(text);

/** Who sends an article, and by whom: 某县委组织部 某甲. */
const SENDER = /(?:[部委局院办室]|中心)\s+[\u4e00-\u9fff]{2,3}$/;

/** How much a line among those above the text looks like its title. `form`: its text, squashed; `known`: the titles that the head of the page gives. */
export function weigh(before: readonly Line[], at: number, form: string, known: readonly string[]): number {
  const line = before[at]!;
  const { text, box, linked } = line;
  if (form.length < 2 || text.length > 120) return -9;
  // Entries of menus, which are most of what stands above a title.
  const named = known.some((one) => one.includes(form) || form.startsWith(one));
  if (linked > 0.5 && !box.heading && !named) return -9;
  if (isInfo(line) || isFurniture(line) || isPageLine(text)) return -9;
  const below = before.slice(at + 1, at + 4);
  let weight = 0;
  if (known.some((one) => one.includes(form))) weight += form.length >= 8 ? 4 : form.length >= 5 ? 2 : 1;
  else if (form.length >= 10 && known.some((one) => one.length >= 8 && form.startsWith(one))) weight += 3;
  if (known.some((one) => one.startsWith(form))) weight += 1;
  if (
    form.length >= 8 &&
    !SITE_NAME.test(text) &&
    known.some((one) => one === form || (one.startsWith(form) && /^[-_|<·]/.test(one.slice(form.length))))
  )
    weight += 2;
  if (box.heading) weight += box.heading === 1 ? 2 : 1;
  // A smaller heading right under a larger one is its 副题.
  const over = before[at - 1];
  const larger = over && over.box.heading > 0 && over.box.heading < box.heading && over.linked < 0.5;
  if (larger && over.text.length >= 6 && !SITE_NAME.test(over.text) && !COLUMN.test(over.text)) weight -= 1;
  const around = box.parent?.element.getAttribute('class');
  if (isNamed(line, TITLE_NAME) || (around && TITLE_NAME.test(around.toLowerCase()))) weight += 1.5;
  if (below.some((one) => isInfo(one) || isByline(one))) weight += 1.5;
  if (below[0] && isInfo(below[0])) weight += 0.3;
  if (isProminent(line)) weight += 0.6;
  if (linked > 0.5) weight -= 3;
  if (/[>»›]/.test(text) || /^(?:正文|首页)$/.test(text)) weight -= 3;
  if (/[。；，]$/.test(text)) weight -= 2;
  if (form.length < 5) weight -= 2;
  // A word or a name over a dateline, which the title tag opens with: 某甲-某某网.
  const opens = known.some((one) => one.startsWith(form) && /^[-_|]/.test(one.slice(form.length)));
  if (form.length < 8 && opens && linked < 0.3 && !SITE_NAME.test(text) && below.some(isInfo)) weight += 1;
  // The banner of a site whose title tag is its own name on every page: no line of source and date is near it.
  if (/网站?$/.test(text) && known.includes(form) && !below.some(isInfo)) weight -= 6;
  if (form.length <= 6 && COLUMN.test(text)) weight -= 2;
  if (form.length <= 20 && SENDER.test(text)) weight -= 3;
  if (isNamed(line, SUB_NAME) || isNamed(line, KICKER_NAME)) weight -= 3;
  if (DASHED.test(text)) weight -= 5;
  return weight;
}
