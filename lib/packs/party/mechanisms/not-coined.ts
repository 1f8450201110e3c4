/** What a quoted part is where neither a head noun behind it nor one within it makes a name of it. */
import type { Head } from './heads';
import { ARMY, LABORATORY, TROUPE } from './no-name';
import type { Quote } from './quotes';
import { verbAt, verbal } from './reading';
import { OTHER, type Tail } from './tail';
import {
  AGAINST,
  CENTRAL,
  EVIL,
  FIGHT,
  FIGURES,
  GENERIC,
  HONOUR,
  IDEA,
  isNoName,
  LIVED_UP_TO,
  MISUSED,
  NOT_INSIDE,
  PLAN,
  SEEN_AS,
  SPAN_OF_YEARS,
  STEPS,
  TITLE,
} from './terms';
import { COMPETED, HELD_TO_COMPETE, WON_IN } from './won';

/** “请进来”“走出去”的方式: what is said of all that stand in a row is the name of none. */
const IN_ROW = /”[、和与及又]?$/;
/** 有“海味”的课堂: a description. */
const SAID_TO_HAVE = /(?:[具拥富含独]?有|充满|体现|彰显|蕴含)$/;
/** 第九名|“渔港管家”: persons by their role. */
const PERSONS = /[0-9一二两三四五六七八九十百]余?[名位]$/;
/** “靠前一步、主动作为”警务|工作理念: what is thought of the work, and no way of doing it. */
const IDEA_OF = /^(?:工作)?理念/;
const RESEARCH = /(?:研究|应用)$/;
/** “渔业与政策”课教学改革: a subject taught at schools. */
const COURSE = /^(?:课程?|课程)(?:教|实|改|建)/;
/** “两新”工委, “两新”组织|主题教育: whose it is, and no name. */
const SORT = /^[两三]新$/;
/** “订单式”培训, “输血式”帮扶: said of a kind. */
const KIND = /(?:(?<!组团)式|靶向|^全(?:链条|过程|方位|覆盖|周期)|[一-鿿]型)$/;
const OF_KIND = /^[一-鿿]{0,2}(?:培训|帮扶|走访|宣讲|巡讲|慰问|排查|教学|研学|教育|宣传|(?:人才|干部|党员)?队伍|班子)$/;
/** One of each for every one, and verbs that it says the manner of. */
export const EACH = /^一[一-鿿]{1,2}一[一-鿿]{1,2}$/;
const DOING = /^(?:落实|推进|制定|实施|指导|督促|跟踪|解决|推动)/;

/** A quoted part and where a head noun behind it may begin; `linked` behind 的. */
export interface Quoted {
  folded: string;
  quote: Quote;
  after: number;
  linked: boolean;
}

/** 以“联建”强阵地: a verb and its object. */
const STRENGTHENS = /^[强壮促添聚筑](?:队伍|阵地|平台|品牌|载体|机制|体系|班子|支部|组织|堡垒)/;

/** Central goals by their number. */
const AIMED_AT = /^(?:六稳|六保|三保|两不愁三保障|三大攻坚战|双碳|共同富裕|两个维护|四个意识|四个自信|两个确立)$/;

/** What the head noun behind it makes no name of. */
const HEADED: readonly ((quoted: Quoted, tail: Tail) => boolean)[] = [
  ({ quote }, { head }) => TITLE.test(quote.content) && (head.type === 'campaign' || head.type === 'brand'),
  ({ folded, quote, after }, { end }) => KIND.test(quote.content) && OF_KIND.test(folded.slice(after, end)),
  // “渔家能手”评选中获一等奖: it only frames an award.
  ({ folded, after }, { end, head }) =>
    (COMPETED.test(head.word) || HELD_TO_COMPETE.test(folded.slice(after, end))) &&
    WON_IN.test(folded.slice(end, end + 16)),
  // 作“渔史”主题讲座: what is said there is a theme.
  ({ folded, quote: { open } }, { head }) =>
    /讲座$/.test(head.word) && /[作做]了?$/.test(folded.slice(Math.max(0, open - 2), open)),
  // “潮汐预报应用研究”项目: what is studied.
  ({ quote }, { head }) => RESEARCH.test(quote.content) && /^(?:项目|课题)$/.test(head.word),
  ({ folded }, { end }) => IDEA_OF.test(folded.slice(end, end + 4)),
  ({ quote }, { head }) => PLAN.has(head.word) && isNoName(quote.content),
  ({ folded, quote, after }, { head }) =>
    SORT.test(quote.content) && (head.type === 'campaign' || folded.startsWith('工委', after)),
  ({ quote }, { head }) => CENTRAL.test(quote.content) && LIVED_UP_TO.test(head.word),
  // “六稳”举措: what is aimed at, and no way of doing it.
  ({ quote }, { head }) => head.type === 'method' && AIMED_AT.test(quote.content),
  // “三查”应如何联动: a question.
  ({ folded, after }, { end }) => /如何|怎样|怎么/.test(folded.slice(after, end)),
  ({ folded, quote: { open }, after }) => PERSONS.test(folded.slice(open - 3, open)) && verbAt(folded, after),
  ({ folded, quote: { open, content }, after, linked }, { end }) =>
    EVIL.test(content) &&
    !FIGHT.test(folded.slice(Math.max(0, open - 2), open)) &&
    (linked || !AGAINST.test(folded.slice(after, end))),
  // “双带头人”队伍|建设: those who are trained.
  ({ folded }, { end, head }) => head.word === '队伍' && folded.startsWith('建设', end),
  // “化整为零”方式|规避检查: a way of doing wrong.
  ({ folded }, { end }) => MISUSED.test(folded.slice(end, end + 4)),
  ({ folded, quote: { open }, after }) => folded[open - 1] === '以' && STRENGTHENS.test(folded.slice(after, after + 3)),
  // “脱欧”方案: a plan of its own for each thing, unless it is one of so many.
  ({ quote }, { head }) => head.word === '方案' && !/[0-9+一二两三四五六七八九十]/.test(quote.content),
  // Of a way of doing one unit is no name: 理顺“星”路径.
  ({ quote }, { head }) => /^(?:model|method)$/.test(head.type) && IDEA.test(quote.content),
  ({ quote }, { head }) => quote.content.length === 1 && /^(?:model|method|campaign)$/.test(head.type),
];

/** Whether it is no name, by the head noun behind it, or since there is none. */
export function isNotNamed(quoted: Quoted, tail: Tail | undefined): boolean {
  const { folded, quote, after, linked } = quoted;
  const { open, close, content } = quote;
  const before = folded.slice(Math.max(0, open - 2), open);
  return (
    (linked && (IN_ROW.test(before) || SAID_TO_HAVE.test(before))) ||
    COURSE.test(folded.slice(close, close + 3)) ||
    // “一渔一策”落实方案: how it is done.
    (EACH.test(content) && DOING.test(folded.slice(after, after + 2))) ||
    (tail === undefined
      ? TITLE.test(content) || isNoName(content) || PERSONS.test(folded.slice(open - 3, open))
      : HEADED.some((refuses) => refuses(quoted, tail)))
  );
}

/** 代表队|“啊对对队”: what a team is called in a contest. */
const CONTENDERS = /(?:代表队|参赛队|参赛队伍|获奖团队)$/;
/** The title of a brand that was chosen: 首届“渔港服务品牌”. */
const CHOSEN = /(?:首届|首批|第.届|年度|十佳)$/;
/** What a phrase with a head noun is said to be instead: “党建引领警务”理念. */
const SAID =
  /^(?:的?(?:重要)?(?:论述|论断|指示)|(?:的[一-鿿]{0,4}|根本|基本|育人|办学|建设|工作|发展|服务|治理)?(?:理念|主题|口号|精神|思想|要求|目标|方针|原则))/;
/** What is dwelt on or told in turn has a heading, no name: 围绕“甲”“乙”等四个专题. */
const HEADINGS =
  /^(?:[、，和与及]*“[^“”\n]{2,24}”)*等*(?:[0-9一二两三四五六七八九十多]+[个项大])*(?:专题(?!活动|学习|党课|讲座|培训|研讨|片|教育)|议题|方面|章节|篇章|角度|主题(?!活动|实践|党|团|教育|突出|鲜明))/;
/** Two numbers of things: “三区三基地” is headed by neither. */
const PAIR =
  /^(?:[一二两三四五六七八九十](?=.[^一])|[二两三四五六七八九十])[一-鿿][一二两三四五六七八九十][一-鿿]{1,2}$/;
/** “政治轮训+主题党日”: a pattern of working, whatever its last part is. */
const JOINED_BY_PLUS = /^[一-鿿]{2,8}(?:\+[一-鿿]{2,8}){1,4}$/;
/** 争创“甲”、|“乙”: what is hoped for. */
const AIMED = /争[创做当](?:“[^”\n]{2,20}”[、和])?$/;
/** A bank is a firm, 海洋科学与工程 is taught, and orders at large are none: all are headed like a mechanism. */
const NOT_SO_HEADED = /(?:农商|信用|商业|村镇|人民|建设|农业|工商)银行$|体制机制$|(?:科学|技术|材料)与工程$/;
/** “心愿墙”: two units and where it stands. */
export const SMALL = /^(?!防火|玻璃|挡风|刷|砌|[一两]面)[一-鿿]{2}[墙屋]$/;
/** 筑牢渔港“安全墙”: what is built is a figure of speech. */
const BULWARK = /[墙网堤坝]$|防线$|屏障$/;
const RAISED = /(?:筑[牢起成就]|构筑|织[密牢就])[^，。；：、“”\n]{0,10}$/;
/** 成为渔味浓厚的“惠民综合体”: what something has come to be. */
const COME_TO_BE = /(?:成为|变成|变为)[^，。；：、“”\n]{2,16}的$/;
/** Words of a sentence, and several numbers of things. */
const SENTENCE =
  /[，是了吗呢]|(?<![素职智功赋效技潜性机])能(?![力动效源量])|什么|怎样|如何|(?<!书)吧|、.*、|^[一二两三四五六七八九十]个|^一[支面所座].{2}$/;
const WORDS: readonly { test(content: string): boolean }[] = [
  PAIR,
  JOINED_BY_PLUS,
  HONOUR,
  { test: (content) => FIGURES.has(content) },
  TROUPE,
  ARMY,
  LABORATORY,
  /(?:纪念馆|博物馆|陵园)$/,
  NOT_SO_HEADED,
  GENERIC,
  SENTENCE,
];

/** Whether the head noun at its end makes no name of it. */
export function isNotNamedWithin(folded: string, { open, close, content }: Quote, { word, type }: Head): boolean {
  const short = STEPS.test(content) || SMALL.test(content);
  const before = folded.slice(Math.max(0, open - 20), open);
  return (
    (word.length === 1 && OTHER.test(content.slice(-2))) ||
    (!short && (content.length < 4 || NOT_INSIDE.has(word))) ||
    (word === '年' && SPAN_OF_YEARS.test(content)) ||
    WORDS.some((words) => words.test(content)) ||
    (SEEN_AS.test(content) && /[的为]/.test(folded[open - 1] ?? '')) ||
    (BULWARK.test(content) && RAISED.test(before)) ||
    COME_TO_BE.test(before) ||
    CONTENDERS.test(before) ||
    SAID.test(folded.slice(close, close + 7)) ||
    HEADINGS.test(folded.slice(close, close + 160)) ||
    AIMED.test(folded.slice(Math.max(0, open - 44), open)) ||
    (type === 'brand' && CHOSEN.test(folded.slice(Math.max(0, open - 4), open))) ||
    verbal(content)
  );
}
