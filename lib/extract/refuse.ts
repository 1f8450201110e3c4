/** Pages that are no article: walls, lists, section fronts. Told by what is there, not by the address alone. */
import type { Refusal } from '../text/article';
import type { Body } from './body';
import type { Headline } from './headline';
import type { Line } from './lines';
import { squash } from './metas';
import { isBoxed, isByline, isInfo, proseOf } from './words';

const WALL =
  /验证码|安全验证|人机验证|滑动验证|拖动(?:滑块|下方)|完成验证|访问(?:过于)?频繁|访问异常|异常访问|环境异常|请求被(?:拦截|阻断)|访问(?:被|已被)(?:拒绝|拦截)|(?:正在.{0,8}|(?:网站|云).{0,4})安全检[测查]|安全检[测查]中|浏览器(?:安全)?检查|(?:网站|云).{0,4}安全防护|(?:360.{0,4}|网站)卫士|安全狗|verify you are human|captcha|access denied|checking your browser|just a moment|enable javascript|请开启JavaScript/i;
const MISSING =
  /(?:页面|文章|网页|[该此]内容)(?:已|已被)?.{0,6}(?:不存在|删除|找不到|已下线|无法查看)|404 Not Found|您访问的页面/i;

/**
 * A page of little text that asks the reader to prove something, or says that nothing is there. An article may tell of either:
 * it has a dateline, and running text beside what a wall says in short.
 */
export function wallOf(document: Document, lines: readonly Line[]): Refusal | null {
  let length = 0;
  for (const line of lines) {
    length += line.text.length;
    if (length > 800) return null;
  }
  const text = `${document.title}\n${lines.map((line) => line.text).join('\n')}`;
  const words = [WALL, MISSING].find((pattern) => pattern.test(text));
  if (!words) return null;
  const told = lines.filter((line) => line.text.length > 60 || !words.test(line.text));
  const prose = told.reduce((sum, line) => sum + proseOf(line), 0);
  if (prose >= 60 && lines.some(isInfo)) return null;
  return words === WALL ? 'captcha' : 'no-text';
}

const isFront = (url: string): boolean =>
  /^https?:\/\/[^/]+\/[^?]*\/(?:index|default|node_?\d*)?(?:\.\w+)?(?:[?#]|$)/i.test(url) ||
  /^https?:\/\/[^/]+\/?(?:(?:index|default)\.\w+)?(?:[?#]|$)/i.test(url);

const listRefusal = (url: string, lines: readonly Line[]): Refusal =>
  isFront(url) && lines.filter((line) => line.linked > 0.6).length > 60 ? 'front-page' : 'list-page';

/** A short line that holds a day and is no sentence: an entry of a list, a comment; but not an item of a schedule, which is numbered. */
const isDated = ({ text }: Line): boolean =>
  text.length <= 60 &&
  !/^\d{1,2}[.．、]\s*(?:19|20)\d\d年/.test(text) &&
  /(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d|^\W*\d\d-\d\d/.test(text) &&
  !/[，。；！？]/.test(text);

/** Links that stand as lines of their own, with a day or without, between the lines of the body: the mark of a list with summaries. */
const itemsIn = (lines: readonly Line[]): number =>
  lines.filter(
    (line) =>
      (line.linked > 0.6 || (line.linked > 0.3 && isDated(line))) && line.text.length >= 8 && !/^附件/.test(line.text),
  ).length;

/** The lines without the links under marks of other articles that come back: a digest has the same under each of its parts. */
function withoutOthers(lines: readonly Line[]): Line[] {
  const marks = lines.flatMap((line) => (isBoxed(line) ? [line.text] : []));
  let under = false;
  return lines.filter((line) => {
    if (line.linked <= 0.6) under = isBoxed(line) && marks.filter((text) => text === line.text).length > 2;
    return !(under && line.linked > 0.6);
  });
}

/** A pager that counts what is listed: 每页 14 记录 总共 29 记录. An article in parts counts pages. */
const countsItems = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => text.length <= 80 && /(?:每页|[总共])\s*\d+\s*条?\s*记录/.test(text));

/** Links to the rest of a section (更多>>), one under each heading of a front. */
const sectionsIn = (lines: readonly Line[]): number =>
  lines.filter(
    ({ text, linked }) =>
      // The shorter expression first: letters of every script are dear to compile.
      linked > 0.6 && /更|more/i.test(text) && /^[^\p{L}]*(?:查看)?(?:更\s*多|more)[^\p{L}]*$/iu.test(text),
  ).length;

/** A heading that is the name of whose site it is. */
const OF_BODY = /(?:大学|学院|研究[院所]|委员会|[部局厅系网])$/;

/** A page on which no body was found at all. */
export const nothingOf = (lines: readonly Line[], url: string): Refusal =>
  itemsIn(lines) >= 8 || countsItems(lines) ? listRefusal(url, lines) : 'no-text';

/** Code units that words without a sentence and without a day have at least where they are an article. */
const LEAST = 60;

export interface Judged {
  lines: readonly Line[];
  found: Body;
  title: Headline | null;
  body: readonly Line[];
  start: number;
  end: number;
}

/** Why what was found is no article, or null where it is one. `body` may be empty. */
export function refusalOf({ lines, found, title, body, start, end }: Judged, url: string): Refusal | null {
  const prose = body.reduce((sum, line) => sum + proseOf(line), 0);
  const length = body.reduce((sum, line) => sum + line.text.length, 0);
  // Links below the last line of the text are other articles, and say nothing of this one.
  const inside = lines.slice(start, length > 0 ? lines.lastIndexOf(body.at(-1)!) + 1 : end);
  if (length === 0) return itemsIn(lines) >= 12 ? listRefusal(url, lines) : 'no-text';
  const after = title?.lines.length ? lines.indexOf(title.lines.at(-1)!) + 1 : start;
  const dated = lines.slice(after, start + 1).some((line) => isInfo(line) || isByline(line));
  const headed = title !== null && title.lines.length > 0 && title.certain && squash(title.value).length >= 8;
  const items = itemsIn(headed && dated ? withoutOthers(inside) : inside);
  const dates = inside.filter(isDated).length;
  const stated = headed && dated && prose >= 20 && items < 10 && dates < 4;
  if (!stated && countsItems(lines)) return listRefusal(url, lines);
  const sections = sectionsIn(lines);
  if (sections >= 4 && prose < sections * 60 && (!stated || OF_BODY.test(title.value))) return listRefusal(url, lines);
  // The card of an article elsewhere: its title once more.
  if (title && body.every((line) => squash(line.text).startsWith(squash(title.value)))) return 'no-text';
  if (
    !stated &&
    items >= 5 &&
    items >= body.length * 0.6 &&
    !(found.how === 'container' && prose > 300 && prose > items * 60)
  ) {
    return listRefusal(url, lines);
  }
  if (dates >= 4 && dates >= body.length * 0.3) return listRefusal(url, lines);
  const bare = prose === 0 && !dated && length < LEAST;
  if (
    (found.how === 'container' && !bare) ||
    (headed && (dated || prose >= 40)) ||
    (dated && title !== null && prose >= 20)
  )
    return null;
  const many = itemsIn(lines) >= 12;
  if (many && prose < 150 + items * 40) return listRefusal(url, lines);
  if (prose >= 200) return spread(lines, found) && many && !headed ? listRefusal(url, lines) : null;
  if (many) return listRefusal(url, lines);
  // Posts and what each is for, of people shown in pictures: no heading, no dateline, no paragraph.
  if (!headed && !dated && body.length >= 6 && length < Math.min(600, body.length * 25)) return listRefusal(url, lines);
  return bare || (length < LEAST && !headed) ? 'no-text' : null;
}

/** Whether the running text of the page is spread over many places, none of which holds a good part of it. */
function spread(lines: readonly Line[], found: Body): boolean {
  const total = lines.reduce((sum, line) => sum + proseOf(line), 0);
  let inside = 0;
  for (let i = found.from; i < found.to; i++) if (found.kept.has(lines[i]!)) inside += proseOf(lines[i]!);
  const links = lines.slice(found.from, found.to).filter((line) => line.linked > 0.6).length;
  return inside < total * 0.4 || links > (found.to - found.from) * 0.5;
}
