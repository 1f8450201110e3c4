/** Steps to the core of a subject: without who made the thing, and without its number, a post, 同志 and 等. */
import { closeOf, HIDDEN, unquoted } from '../../../text/clause';
import { ending } from '../../../text/ending';
import { lookup } from '../../../text/lookup';
import { recurs } from '../../../text/places';
import type { Span } from '../../../text/span';
import { isName, nameAtEnd } from './names';
import { behindPost, behindPostOrBody, called, personAtEnd, personsAtEnd } from './person';
import { MAKING, MEASURES, PREDICATES, SUBJECT_HEADS } from './words';

/** Where the subject at the head of a clause ends. */
export const PREDICATE = lookup(PREDICATES);
/** Heads of subjects: bodies, and persons by what they are. */
export const SUBJECT = ending(
  `${SUBJECT_HEADS}|[她他它]|(?<![\\u4e00-\\u9fff])项目|(?<![\\u4e00-\\u9fff])该.{1,4}|(?<![\\u4e00-\\u9fff])我.{1,3}|书记[\\u4e00-\\u9fff]{2,3}|主任[\\u4e00-\\u9fff]{2,3}|[市县区校院局部厅处科队所社]长[\\u4e00-\\u9fff]{2,3}`,
);

/** A number left open, and after whom: 该院多项成果. */
const MANY = new RegExp(
  `^(?:[多数几][名位个](?=.{2})|(?:[该我本]院|全[院市县区省州]|支部|学院|学校|单位|有)*(?:[多数]十*(?:${MEASURES})|一系列|许多|众多|不少)(?=(?!集体|个人).{2}))`,
);

/** 某某（见图）: a hint at the photograph. */
const SHOWN =
  /（(?:(?:主要完成人|团队成员|成员|作者|主持人|负责人|指导教师)：[^（）]{2,60}|(?:[见如][上下左右中]?图|[上下左右]图|图[中左右])[^（）]{0,16})）$/;

/** 渔港队选手阿里·某某: a name in parts, behind a post or a body. */
const IN_PARTS = /[\u4e00-\u9fff]{2,14}(?:·[\u4e00-\u9fff]{1,8}){1,4}$/;
function inParts(words: string): string | undefined {
  const named = IN_PARTS.exec(words);
  if (named === null) return undefined;
  for (let at = words.indexOf('·', named.index) - 1; at > named.index; at--)
    if (behindPostOrBody.test(words.slice(0, at))) return words.slice(at);
  return undefined;
}

/** 组长扎西某某（藏族）: a name of another people, which brackets tell. */
const OF_PEOPLE = /[\u4e00-\u9fff·]{2,7}(?=（[^（）]{1,4}族[^（）]{0,4}）$)/;
function ofPeople(folded: string, { start, end }: Span): Span | undefined {
  const words = folded.slice(start, end);
  const named = OF_PEOPLE.exec(words);
  if (named === null) return undefined;
  const to = named.index + named[0].length;
  for (let at = named.index; at < to - 1; at++)
    if (behindPost.test(words.slice(0, at))) return { start: start + at, end: start + to };
  return undefined;
}

/** 87岁高龄的某某, 来自渔港村的某某: what is told of a person before the name. */
const TOLD =
  /^(?:(?:[他她]|[^，。；]{0,16}[人员位名者])(?:名?叫|名为|就是|正是)|(?:(?:年仅|现年|今年)?\d{1,3}岁(?:高龄)?|年轻|年过.{1,2}|来自[^，的]{2,14}(?:的[^，的]{2,8}[员长手兵师匠者臣])?|出生于[^，的]{2,12}|扎根[^，的]{2,10}|(?:返乡|回乡|退伍|退休|退役|下岗)[^，的]{0,6})的)$/;
export const told = (words: string): string | undefined => nameAtEnd(words, TOLD);

/** 守港三十年、不改本色的某某: behind any attribute, where the text has the name again. */
const ATTRIBUTE = { test: (words: string) => words.length > 4 && words.endsWith('的') };
function namedAgain(folded: string, words: string): string | undefined {
  const name = nameAtEnd(words, ATTRIBUTE);
  return name?.length === 3 && recurs(folded, name) ? name : undefined;
}

/** 渔政队的|某某某, 全国冠军、渔港队的|某某某. */
const OF_BODY =
  /^(?:[^，。；、的□]{2,12}(?:冠军|[名老小]将|得主|[长员手])、)?[^，。；、的□]{2,14}(?:队|检察院|法院|局|公司|大学|学院|医院|村|社区)的$/;

/** How a person is called, behind the name. */
const POLITE = /(?:博士|老师|教授|院士|女士|先生)$/;
/** Who made the thing, and that it was made: 该院制作的, 编导微视频. Of what is told, not named, no object in quotation marks. */
const MADE = new RegExp(
  `^(?<maker>□*[^，。□]{0,24}?)(?:先后|自主|联合|共同|精心|参与|成功|集体|常年|长期)*(?:${MAKING}|带领|率领|形成|办|建)+(?:的(?=.)|(?<quoted>(?=□)))`,
);
const WRITTEN = /^(?:编导|拍摄|创作|撰写|自编自演|自导自演|擦亮|名为)的?(?=.)/;
const NAMED_MAKER =
  /^与[^，]{2,16}$|^(?:其中|由|[省市区县镇乡村局院校厂所站队]里|所|办案中|[他她我其]们?)?$|(?:成员|队员|干警|民警|职工|员工|学生|党员|检察官|法官|医生|护士|村民|居民)$/;
/** Whose the thing in quotation marks is. */
const OWNER =
  /^(?:[他她]|[村镇县市区乡街所院局校厂队站]里|[该我本](?:[院校局所队村镇]|社区|公司|支部|党委|医院|街道|单位)|合作社|[^，□]{2,18}?(?:检察院|法院|公安局|公司|学校|社区|支部|党委|党总支|医院|[大中]队|派出所|税务局|街道|集团|合作社))(?:的(?=□|作文□)|(?<=里)的(?=.{2})|(?=(?:微?党课|微?视频|短视频|微电影|情景剧|课题|论文|歌曲)?□))/;

/** Step: how much of `words`, which begin at `start`, says who made the thing. `named` where the words end before the verb of a claim. */
export function made(folded: string, start: number, words: string, named: boolean): number {
  const written = named ? WRITTEN.exec(words)?.[0].length : undefined;
  if (written !== undefined) return written;
  const match = MADE.exec(words);
  if (match !== null && (named || match.groups!.quoted === undefined)) {
    const { maker } = match.groups as { maker: string };
    if (
      NAMED_MAKER.test(maker) ||
      ((SUBJECT.test(maker) || isName(maker) || personAtEnd(maker) !== undefined) && !PREDICATE.standsIn(maker))
    )
      return match[0].length;
  }
  const owner = owned(folded, start, words) || (named ? inventor(words) : 0);
  return named || words[owner - 1] === '的' ? owner : 0;
}

/** 技术员某某的“…”装置, 技术员某某的论文: a person by name, whose the thing is. */
function inventor(words: string): number {
  const who =
    /^[^，。；□的]{2,16}(?=的(?:□|(?:论文|文章|作品|报告|案例|党课|课程|课件|文书|提案|视频)$))/.exec(words)?.[0] ?? '';
  return isName(who) || personAtEnd(who) !== undefined ? who.length + 1 : 0;
}

/** Step: how much of `words` says whose the thing in quotation marks is. */
export function owned(folded: string, start: number, words: string): number {
  // 甲所“…”、乙队“…”案例: each owner belongs to its own.
  const owner = /□、/.test(words) ? 0 : (OWNER.exec(words)?.[0].length ?? 0);
  return folded[start + owner] === '（' ? 0 : owner;
}

/** Step: the core of a subject, without its number, who made it, a person's post, 同志 and 等, and out of its quotation marks. */
export function core(folded: string, span: Span): Span | undefined {
  let { start, end } = span;
  start += MANY.exec(folded.slice(start, end))?.[0].length ?? 0;
  // Of a list, 同志 is said of every one.
  if (end - start > 2 && !/同志[、和].{0,200}同志$/.test(folded.slice(start, end)))
    end -= /(?:同志)?等?(?:同志)?$|(?<=》)一[文书]$/.exec(folded.slice(start, end))![0].length;
  end -= SHOWN.exec(folded.slice(start, end))?.[0].length ?? 0;
  const words = unquoted(folded, { start, end });
  start += made(folded, start, words, true);
  const polite = POLITE.exec(words)?.[0].length ?? 0;
  const list = personsAtEnd(words);
  if (list !== undefined) return { start: end - list.length, end };
  const name = personAtEnd(words.slice(0, words.length - polite));
  const peopled = ofPeople(folded, { start, end });
  if (peopled) return peopled;
  const tale = told(words) ?? inParts(words) ?? nameAtEnd(words, OF_BODY) ?? namedAgain(folded, words);
  const bearer = called(folded.slice(start, end));
  if (name !== undefined) {
    end -= polite;
    start = end - name.length;
  } else if (tale !== undefined) start = end - tale.length;
  else if (bearer !== undefined) end = start + bearer.length;
  // 采用新技术建设的|全国首个渔港: what goes on is no subject.
  if (/[的了、和及]$/.test(folded.slice(start, end))) return undefined;
  // What somebody says has its own sentences; a work may be called by one.
  const quoted = unquoted(folded, { start, end }) === HIDDEN.repeat(end - start);
  if (/[。！？]/.test(quoted ? folded.slice(end - 2, end - 1) : folded.slice(start, end))) return undefined;
  // （3）国内首条…: the number of an item.
  if (quoted && folded[start] === '（') return undefined;
  // “甲”“乙”: several keep their marks.
  if (quoted && folded[start] === '“' && closeOf(folded, start) === end) {
    start++;
    end--;
  }
  if (folded[start] === '的') start++;
  return end > start ? { start, end } : undefined;
}
