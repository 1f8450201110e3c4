/** What a page says of an article in labelled words: 来源：…, 责任编辑：…, 作者：…. */
import { OF_EDITOR, OF_SOURCE, type Opened } from './lexicon';
import { foldLabels } from './words';

/** What ends the value before it: less than a line of credits names, since a source may be called by what is a role there (设计, 视觉). */
const ENDING = {
  /** Where a colon follows, where digits follow, or after a blank. */
  field:
    `(?:${OF_SOURCE})?来\\s*源|稿源|作\\s*者|(?:${OF_EDITOR})?编\\s*辑|责\\s*编|审\\s*[核读签校]|校\\s*对|校审|监\\s*制|[初复终]审|` +
    '发布(?:时间|日期|人|者|单位)?|发稿(?:时间|日期)?|发表(?:时间|日期|于)?|更新(?:时间|日期)?|时\\s*间|日\\s*期|浏览|点击|阅读|访问|字号|字体|值班|主编|签发|上传|录入|撰稿|供稿|文号|索引|编审|人气|热度|发文|[Aa]uthor|AUTHOR|[Ee]ditor|EDITOR|[Tt]ime|TIME|[Dd]ate|DATE|[Vv]iews?|VIEWS?',
  /** Part of an author's printed name, the end of a source's. */
  role: '[见实]习编辑|(?:本[报网刊台社])?记者|通讯员|摄影|供图',
  /** Tools and other things, after a blank. */
  tool: '小字号|大字号|选择字号|打印|分享|举报|评论|关闭|收藏|责任|我要|【|扫一扫|视力|放大|保护色|大 ?中 ?小|转发|微信(?!公众)|微博|网友|投稿|纠错|来稿|手机(?:看|版)',
};

/** What stands before a value that is read. */
const LABELS = {
  source: [
    `(?:${OF_SOURCE})来\\s*源(?:于|自)?|来\\s*源(?:于|自|网站|单位|媒体)?|稿\\s*源|出\\s*处|(?<![A-Za-z])(?:[Ss]ource|SOURCE)|(?<![\\u4e00-\\u9fff])(?:转载自|转自|原载|来自)`,
  ],
  author: [
    '(?:文章|本文|原)?作\\s*者|撰\\s*稿人?|撰文|撰写|文字|(?<![A-Za-z])(?:[Aa]uthor|AUTHOR)',
    '(?<!全媒体|告诉|接受|回应|通讯员)记\\s?者|[供来投拟]稿人?|文稿|稿件|文案|图文|文图|采写|摄影报道|文\\s*[、/／]\\s*图|图\\s*[、/／]\\s*文',
    '通\\s?讯\\s?员',
  ],
  editor: [
    '责任编辑人?|责\\s*编|责编',
    '(?<![美视图文片制编频])编\\s*辑(?:人员)?|(?<![A-Za-z])(?:[Ee]ditor|EDITOR)',
    '选\\s*稿',
  ],
} as const;
export type Label = keyof typeof LABELS;

/** What ends a value, matched where it would end: a sign, a cell, a date, an address. */
const STOP = /[\n|｜丨)）】\]>:：]|$|\t *\t|\s*(?:(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d|https?:)/y;
/** A word that may end one; most values meet no unit with which one begins, so that the expression is not compiled for them. */
export const ENDS: Opened = [
  '信稿文新内本原来作责执视图美值网编审校监初复终发更时日浏点阅访字主签上录撰供索人热见实记通摄小大选打分举评关收我【扫放保转微友投纠手AaEeTtDdVv',
  `(${ENDING.field})|(${ENDING.role})|${ENDING.tool}`,
];
const WORD = new RegExp(`\\s*(?:${ENDS[1]})`, 'y');
/** What follows a label. */
const FOLLOWING = /\s*(?:[:：]|(?:19|20)?\d\d[-年/.])/y;
/** Brackets are part of a value, with what is in them; a colon stands there only before what an account is called by. */
const BRACKETS = /[(（](?:(?:微信)?(?:公众号|微信号|ID|id)\s*[:：])?[^\n:：()（）]{0,80}[)）]/y;
const LONGEST = 60;

const isAt = (form: RegExp, zone: string, at: number): boolean => {
  form.lastIndex = at;
  return form.test(zone);
};

/**
 * Whether a word ends the value before it: a field or role before what a label is followed by; after a blank, a field or tool
 * as well, and a role where the value is no author, whose role is printed with him.
 */
function endsAt(zone: string, at: number, label: Label): boolean {
  const [opening = ''] = zone.slice(at, at + LONGEST).trimStart();
  if (!ENDS[0].includes(opening)) return false;
  WORD.lastIndex = at;
  const found = WORD.exec(zone);
  if (!found) return false;
  const [word, field, role] = found;
  const blank = /[\s:：]/.test(zone[at - 1]!) || /^\s/.test(word);
  if (blank && !(role && label === 'author')) return true;
  return (field ?? role) !== undefined && isAt(FOLLOWING, zone, at + word.length);
}

/** Where the value that begins at `from` ends; -1 where nothing ends it. */
function endOf(zone: string, from: number, label: Label): number {
  let at = from;
  for (let units = 0; units <= LONGEST; units++) {
    if (isAt(STOP, zone, at) || endsAt(zone, at, label) || (zone[at] === '【' && at > from)) return at;
    if (zone[at] !== '(' && zone[at] !== '（') at++;
    else if (isAt(BRACKETS, zone, at)) at = BRACKETS.lastIndex;
    else return -1;
  }
  return -1;
}

/** The forms in which a label stands before its value: with a colon or bar; in a cell or word of its own; in brackets. */
const RULES = Object.fromEntries(
  Object.entries(LABELS).map(([label, all]) => [
    label,
    [
      ...all.map((words) => new RegExp(`(?:${words})\\s*(?:[:：/／|｜丨]|\\s[-－]\\s)\\s*`, 'g')),
      new RegExp(`(?<=^|[\\s|｜])(?:${all[0]})\\s+|[【[](?:${all[0]})[】\\]]\\s*`, 'g'),
    ],
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
    let ended = 0;
    for (const { 0: name, index } of folded.matchAll(rule)) {
      const start = index + name.length;
      const end = index < ended ? -1 : endOf(folded, start, label);
      if (end < 0) continue;
      ended = end;
      const whole = zone.slice(start, end);
      /** A word before a colon is a label that the list does not know. */
      const own = /^\s*[:：]/.test(zone.slice(end, end + 2)) ? whole.replace(/[^\s,，;；]*\s*$/, '') : whole;
      const value = own
        .replace(/ +/g, ' ')
        .replace(/^[\s,，;；、·>[【(（-]+(?![^（(]*[)）])|^[\s,，;；、·>-]+|[\s,，;；、。·>[【-]+$/g, '');
      const printed = zone.slice(index, end).replace(/\s+/g, ' ').trim();
      if (value) yield { value, printed };
    }
  }
}
