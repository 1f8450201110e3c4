/** The words of page furniture on Chinese news sites. Every pattern is matched against one line in simplified script. */
import { isName, splitNames } from '../text/names';
import { oncePerObject } from '../text/once';
import {
  CLOSINGS,
  CREDITED,
  DATELINE_LABELS,
  FURNITURE,
  FURNITURE_ANYWHERE,
  FURNITURE_UNLESS_TOLD,
  INVITATIONS,
  type Opened,
  OTHERS,
  SITE,
  SITE_UNLESS_TOLD,
  SPACED_DATELINE_LABELS,
  TOOLS,
} from './lexicon';
import type { Line } from './lines';

const TRADITIONAL =
  '來發時間責編輯記佈閱覽頁關閉點擊聲權審網當號體轉載導標題訊為員現專欄聞報媒創為許讀薦鏈頻聯實習評論攝採寫︱╱';
const SIMPLIFIED =
  '来发时间责编辑记布阅览页关闭点击声权审网当号体转载导标题讯为员现专栏闻报媒创为许读荐链频联实习评论摄采写|/';
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g');

/** Folds the traditional characters and rare bars that labels are written with, one code unit to one, so that offsets stay. */
export const foldLabels = (text: string): string =>
  text.replace(ANY_TRADITIONAL, (unit) => SIMPLIFIED[TRADITIONAL.indexOf(unit)]!);

/**
 * Whether one of the patterns matches a text between `before` and `after`. It is made when a text is first asked that has one
 * of its openings at `at`.
 */
function openedBy(patterns: readonly Opened[], before = '', after = ''): (text: string, at: number) => boolean {
  const forms: (RegExp | undefined)[] = [];
  return (text, at) =>
    at >= 0 &&
    patterns.some(([openings, pattern], i) => {
      if (!openings.includes(text[at]!)) return false;
      forms[i] ??= new RegExp(`^${before}(?:${pattern})${after}`);
      return forms[i].test(text);
    });
}

/** What stands before the words of an end. */
const BEFORE = '*\\s【［\\[（(<《|·•■◆▲▶>—-';
const AFTER_BEFORE = new RegExp(`[^${BEFORE}]`);
/** Where what belongs to an article ends: what follows is other articles, the site, or tools. */
const isEnding = openedBy([...OTHERS, ...TOOLS], `[${BEFORE}]*`, '\\s*(?:[:：>》】\\]）)|｜·•…\\t»]|\\s|$)');
/** The same, whatever follows on the line. */
const isClosing = openedBy(CLOSINGS, '[*\\s【［[（(<|·>▲-]*');
const isInvitation = openedBy(INVITATIONS, '[\\s【［[（(<|·>▲-]*');
/** A line that is a tool or a path wherever it stands. */
const isTool = openedBy(FURNITURE);
const isToolUnlessTold = openedBy(FURNITURE_UNLESS_TOLD);
const TOOL_ANYWHERE = new RegExp(FURNITURE_ANYWHERE.join('|'));
const OF_SITE = new RegExp(SITE.join('|'));
const OF_SITE_UNLESS_TOLD = new RegExp(SITE_UNLESS_TOLD.join('|'));
const ROLE = CREDITED.join('|');
const ROLE_BEFORE_BAR = new RegExp(`^(?:${ROLE})\\s*$`);

/** Whom a notice addresses (各有关单位：), which ends like a label. */
const ADDRESSED_TO = /(?:各|有关|相关|所属|直属|成员|会员)单位$/;

/** Whether what stands before and after a colon is a label, a time with its date, or a reporter with a name. */
function isLabel(before: string, after: string): boolean {
  if (ADDRESSED_TO.test(before)) return false;
  const squeezed = before.replace(/\s+/g, '');
  for (let length = 2; length <= 12 && length <= before.length; length++)
    if (DATELINE_LABELS.has(before.slice(-length)) || SPACED_DATELINE_LABELS.has(squeezed.slice(-length))) return true;
  if (before.endsWith('时间') || before.endsWith('日期')) return /^\s*(?:$|(?:19|20)\d\d|\d\d-\d\d)/.test(after);
  return /(?:记者|通讯员)$/.test(before) && /^\s*[\u4e00-\u9fff·]{2,4}(?:[\s、]|$)/.test(after);
}

/** Whether a label stands anywhere on a line, or a role before a bar opens it. */
function isLabelled(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if ((text[i] === ':' || text[i] === '：') && isLabel(text.slice(0, i).trimEnd(), text.slice(i + 1))) return true;
  const bar = text.search(/[|｜丨/／]/);
  return bar > 1 && ROLE_BEFORE_BAR.test(text.slice(0, bar));
}

/** A newspaper with date and page: 《某某日报》（2024年6月19日 第01版）. */
const PAPER_DATE = /《.{2,14}》\s*[（(]\s*(?:19|20)\d\d\s*年/;
const BYLINE =
  /^[■□◆▲●○◎☆★\s（(]*(?:采写[:：/／]\s*)?(?:[^\s，。：:]{0,10})(?:记者|通讯员|评论员)\s*(?:[\u4e00-\u9fff·]{2,4}(?:[\s、，]+|$)|通讯员\s*)+[）)]?$/;
/** The address of the site, as old portals print it before the date. */
const ADDRESS = /(?:https?:\/\/)?(?:[\w-]+\.)+(?:com|net|org|cn)\b[\s/】\])]*/;
const DATE_ONLY = /^[^\d]{0,14}(?:19|20)\d\d\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?[^，。；]{0,40}$/;

/** A date, with what old portals print before and after it. */
const isDated = (text: string): boolean => DATE_ONLY.test(text.includes('.') ? text.replace(ADDRESS, '') : text);

const SENTENCE = /[。！？；][”」』）)]?$/;

/** Running text: it may begin with any word. */
const isRunning = (text: string): boolean => SENTENCE.test(text) && /[，。]/.test(text.slice(0, -1));
const isParagraph = (text: string): boolean => text.length > 60 && isRunning(text);
/** Running text that tells; a short one that names a medium invites to it. */
const isTold = (text: string): boolean =>
  isRunning(text) && (text.length > 60 || !/公众号|客户端|APP|关注|下载|更多/.test(text));

/** The longest line that is asked whether it is a label, tool or credit, in code units. */
const LONGEST = 160;
// The lines of a page are asked again and again.
const headOf = oncePerObject((line: Line): string => foldLabels(line.text.slice(0, LONGEST)));

/** `length` is at most `LONGEST`. */
const short = (line: Line, length: number): string | null => (line.text.length > length ? null : headOf(line));

const endOf = oncePerObject((line: Line): 'closing' | 'other' | null => {
  const head = headOf(line).slice(0, 60).toUpperCase();
  const at = head.search(AFTER_BEFORE);
  if (isClosing(head, at)) return 'closing';
  const other = (isEnding(head, at) && !isParagraph(line.text)) || (isInvitation(head, at) && !isTold(line.text));
  return other ? 'other' : null;
});

export const isEnd = (line: Line): boolean => endOf(line) !== null;

/** A mark of the end that may also stand in a box between paragraphs: what it heads is other articles, or a medium. */
export const isBoxed = (line: Line): boolean => endOf(line) === 'other';

export const isFurniture = oncePerObject((line: Line): boolean => {
  const text = short(line, 120);
  return (
    text !== null &&
    (isTool(text, 0) ||
      (isToolUnlessTold(text, 0) && !isTold(text)) ||
      TOOL_ANYWHERE.test(text) ||
      !(/[\dA-Za-z\u4e00-\u9fff]/.test(text) || /[\p{L}\p{N}]/u.test(text)))
  );
});

/** An item of a notice may tell where to write to. */
const ADDRESSED = /^[（(]?[\d一二三四五六七八九十]{1,2}[、.．)）]\s*(?:联系|通[信讯]|邮寄|来[信函])/;

/** A line about the site: its owner, licences, hot line. */
export const isSite = oncePerObject(({ text }: Line): boolean => {
  if (text.length >= 300) return false;
  const capitals = text.toUpperCase();
  return (
    ((OF_SITE.test(capitals) && (!isParagraph(text) || /版权所有|ICP|COPYRIGHT/.test(capitals))) ||
      (OF_SITE_UNLESS_TOLD.test(capitals) && !isRunning(text))) &&
    !ADDRESSED.test(text)
  );
});

/** A line that is a byline and no more: 本报记者 某某 通讯员 某某. */
export const isByline = (line: Line): boolean => line.text.length <= 60 && BYLINE.test(line.text);

/** A line that says who, whence or when, in labels or as a bare date. */
export const isInfo = oncePerObject((line: Line): boolean => {
  const text = short(line, LONGEST);
  return (
    text !== null &&
    !(SENTENCE.test(text) && text.length > 40) &&
    (isLabelled(text) || isDated(text) || PAPER_DATE.test(text))
  );
});

/** A line that opens with a role and a colon or bar, or consists of roles each followed by names after a blank. */
const CREDIT = new RegExp(
  `^(?:[【[\\s]*|[（(]\\s*(?!作者)|[\\u4e00-\\u9fff]{2,5}[网报社])(?:${ROLE})\\s*[:：|｜丨/／]|` +
    `^(?:记者|通讯员)\\s*(?:[|｜丨]|[:：].{2,12}\\s(?:${ROLE})\\s*[:：|｜丨/／])|` +
    '^(?:文|图片?)\\s*[|｜丨]|' +
    `^[（(【]?(?:文[/／]图|文)\\s*[:：/／].{2,30}[\\s，,；;](?:图片?|${ROLE})\\s*[:：/／]|` +
    `^(?:(?:${ROLE}|记者|通讯员)\\s+[\\u4e00-\\u9fff·]{2,4}(?:[\\s、]+[\\u4e00-\\u9fff·]{2,4})*?[\\s|｜丨]*)+$|` +
    '^.{2,14}(?:融媒体中心|工作室|编辑部|客户端|发布)\\s*(?:出品|制作)$|' +
    '^[（(][^（()）]{2,30}(?:[|｜]\\s*责任编辑[^（()）]{2,12}|供稿)[)）]$',
);

const REPORTING = /(?:全媒体|实习)?(?:记者|通讯员|实习生|摄像)\s*[:：]/g;

/** Whether a line holds reporters' names after their roles and no more: 记者：某甲 通讯员：某乙. */
const isReporters = (text: string): boolean => {
  const names = text.search(REPORTING) === 0 ? splitNames(text.replace(REPORTING, ' ')) : [];
  return names.length > 0 && names.every(isName);
};

/** What no credit is without: most lines need not be asked more. */
const CREDIT_SIGN = /[:：|｜丨/／\s]|[出制][品作]$|供稿[)）]$/;

/** A line inside the text that only credits: 来源：…, 编辑 | …. A line that merely has a label (记者：您怎么看？) is text. */
export const isCredit = (line: Line): boolean => {
  const text = short(line, 60);
  return (
    text !== null &&
    CREDIT_SIGN.test(text) &&
    (isReporters(text) || (CREDIT.test(text) && !(SENTENCE.test(text) && text.length > 30)))
  );
};

const runningOf = oncePerObject((line: Line): number => {
  const { text, linked } = line;
  if (isSite(line) || isFurniture(line) || isInfo(line)) return 0;
  const marks = /[，。；、：！？,;!?“”]/.test(text);
  if (!marks && text.length < 24) return 0;
  return Math.round(text.length * (1 - linked) * (/[。！？]/.test(text) ? 1 : 0.5));
});

/** How much running text a line holds, in code units: nothing for links, tools, labels and the foot of the site. */
export const proseOf = (line: Line): number => (line.linked > 0.5 || line.text.length < 12 ? 0 : runningOf(line));
