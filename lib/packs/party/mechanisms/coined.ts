/** Names coined for a device: a quoted part with modifiers and a head noun, or with the head noun inside the quotation marks. */

import { once } from '../../../text/once';
import type { Span } from '../../../text/span';
import { wordSet } from '../../word-set';
import { headTo } from './head-at';
import { ARMY, TROUPE } from './no-name';
import { type Quote, quotesOf } from './quotes';
import { verbAt, verbal } from './reading';
import { OTHER, tailAt } from './tail';
import {
  AGAINST,
  CENTRAL,
  EVIL,
  FEAST_DAY,
  FIGHT,
  FIGURES,
  GENERIC,
  HONOUR,
  IDEA,
  isNoName,
  LIVED_UP_TO,
  MISUSED,
  NOT_INSIDE,
  OF_HEADS,
  PLAN,
  PRAISING,
  SEEN_AS,
  SPAN_OF_YEARS,
  STEPS,
  TITLE,
} from './terms';
import { topicStart } from './topic-start';
import { WON_IN, wonQuote } from './won';

export interface Coined extends Span {
  quote: Quote;
  type: string;
  /** Where the head noun stands: after the quoted part, after it and 的 (a description more than a name), or inside it. */
  head: 'after' | 'linked' | 'inside';
}

/** A name is no sentence: a comma stands in it only between short parallel halves. */
export const isName = (content: string): boolean =>
  !/[。！；：…]|？$/.test(content) &&
  content.split('，').every((half) => (half.length > 1 && half.length < 13) || !content.includes('，'));

/** The parts of a name or its place in brackets, before its head noun: “四心”（安心、贴心、知心、暖心）党建品牌. */
const PARTS =
  /^（[^（）“”，；\n]+(?:、[^（）“”、，；\n]{1,10})+）|^（[^（）“”、，；\n]{2,10}）(?=(?:共产)?党员(?:服务|突击|先锋)队)/;
/** The title of a brand that was chosen: 首届“渔港服务品牌”. */
const CHOSEN = /(?:首届|首批|第.届|年度|十佳)$/;
/** “A、B、C”的体系, “A、B、C”三位一体的体系. */
const LINK = /^(?!的[一-鿿]{0,4}(?:理念|内涵))(?:[二三四五六七八九]位一体|一体化?|相结合|融合)?的/;
/** “甲+乙”一体化发展的新格局: what is said of the quoted part before its head noun. */
const SAID_OF =
  /^(?![为是等被将在与和、]|[一-鿿]{0,6}[纳列融写]入|[一-鿿]{0,7}(?:品牌|目标|理念|精神|主题|要求|工作|成效|过程|活动|司法|警|党建)的)[一-鿿]{2,9}的(?=[一-鿿]{0,4}(?:模式|格局|体系|机制|方式|路径)(?![一-鿿]?化))/;
/** “请进来”“走出去”的方式: what is said of all that stand in a row is the name of none. */
const IN_ROW = /”[、和与及]?$/;
/** 便民“十条”举措: so many rules, whatever they are called. */
const SO_MANY_RULES = /^[一-鿿]{0,4}[0-9二三四五六七八九十]+条$/;
/** 第九名|“渔港管家”: persons by their role. */
const PERSONS = /[0-9一二两三四五六七八九十百]余?[名位]$/;
/** Of several sides, not of one place: “A、B、C”的警务共同体. */
const JOINT_WORK = /共同体|网格/;
/** What a phrase with a head noun is said to be instead: “党建引领警务”理念. */
const SAID =
  /^(?:的?(?:重要)?(?:论述|论断|指示)|(?:的[一-鿿]{0,4}|根本|基本|育人|办学|建设|工作|发展|服务|治理)?(?:理念|主题|口号|精神|思想|要求|目标|方针|原则))/;
/** What is dwelt on or told in turn has a heading, no name: 围绕“甲”“乙”等四个专题. */
const HEADINGS =
  /^(?:[、，和与及]*“[^“”\n]{2,24}”)*等*(?:[0-9一二两三四五六七八九十多]+[个项大])*(?:专题(?!活动|学习|党课|讲座|培训|研讨|片|教育)|议题|方面|章节|篇章|角度|主题(?!活动|实践|党|团|教育|突出|鲜明))/;
/** One of each for every one, and verbs that it says the manner of. */
const EACH = /^一[一-鿿]{1,2}一[一-鿿]{1,2}$/;
const DOING = /^(?:落实|推进|制定|实施|指导|督促|跟踪|解决|推动)/;
/** Two numbers of things: “三区三基地” is headed by neither. */
const PAIR =
  /^(?:[一二两三四五六七八九十](?=.[^一])|[二两三四五六七八九十])[一-鿿][一二两三四五六七八九十][一-鿿]{1,2}$/;
/** “政治轮训+主题党日”: a pattern of working, whatever its last part is. */
const JOINED_BY_PLUS = /^[一-鿿]{2,8}(?:\+[一-鿿]{2,8}){1,4}$/;
/** 争创“甲”、|“乙”: what is hoped for. */
const AIMED = /争[创做当](?:“[^”\n]{2,20}”[、和])?$/;
/** “靠前一步、主动作为”警务|工作理念: what is thought of the work, and no way of doing it. */
const IDEA_OF = /^(?:工作)?理念/;
const RESEARCH = /(?:研究|应用)$/;
/** “渔业与政策”课教学改革: a subject taught at schools. */
const COURSE = /^(?:课程?|课程)(?:教|实|改|建)/;
/** 以“渔心”党建|为载体: what it serves as makes it a name, whatever its head noun. */
const SERVES = /^((?!工作|理念|精神|主题|目标|思想|要求|原则)[一-鿿]{2,3})(?=为(?:抓手|载体|媒介|依托|牵引|纽带))/;
/** “心愿墙”: two units and where it stands. */
export const SMALL = /^(?!防火|玻璃|挡风|刷|砌|[一两]面)[一-鿿]{2}[墙屋]$/;
/** A bank is a firm, 海洋科学与工程 is taught, and orders at large are none: all are headed like a mechanism. */
const NOT_SO_HEADED = /(?:农商|信用|商业|村镇|人民|建设|农业|工商)银行$|体制机制$|(?:科学|技术|材料)与工程$/;
/** What is done with a name that is complete within its quotation marks: “青蓝工程”结对. */
const DONE_WITH = wordSet('实践 结对 培训 研学 观摩 走访 慰问 宣传 教育 普法 宣讲 建设 展播 展演 直播');

/** “两新”工委, “两新”组织|主题教育: whose it is, and no name. */
const SORT = /^[两三]新$/;

/** “四张清单”推进机制: here the verb says what the head noun is for. */
const WAY = /^(?:[一-鿿]{2}(?:机制|模式|品牌|平台)|(?:创建|争创|评选|评比|展示)活动)$/;

/** 有“海味”的课堂: a description. */
const SAID_TO_HAVE = /(?:[具拥富含独]?有|充满|体现|彰显|蕴含)$/;

/** “订单式”培训, “输血式”帮扶: said of a kind. */
const KIND = /(?:(?<!组团)式|靶向|^全(?:链条|过程|方位|覆盖|周期)|[一-鿿]型)$/;
const OF_KIND = /^[一-鿿]{0,2}(?:培训|帮扶|走访|宣讲|巡讲|慰问|排查|教学|研学|教育|宣传|(?:人才|干部|党员)?队伍|班子)$/;
/** “渔家能手”评选中获一等奖: it only frames an award. */
const CONTEST = /^(?:评选|比赛|竞赛|大赛)$/;

/** How much is said of a quoted part that ends at `close` before its head noun. */
function saidOf(folded: string, close: number): number {
  const said = SAID_OF.exec(folded.slice(close, close + 20))?.[0].length ?? 0;
  return said > 0 && (verbAt(folded, close) || tailAt(folded, close) !== undefined) ? 0 : said;
}

export function coinedAt(folded: string, quote: Quote): Coined | undefined {
  const { open, close, content } = quote;
  if (!isName(content) || wonQuote(folded, quote)) return undefined;
  if (PRAISING.test(content) || FEAST_DAY.test(folded.slice(open, close + 4))) return undefined;
  const joint = LINK.exec(folded.slice(close, close + 8))?.[0].length ?? saidOf(folded, close);
  const linked = joint > 0;
  if (linked && IN_ROW.test(folded.slice(Math.max(0, open - 2), open))) return undefined;
  if (linked && SAID_TO_HAVE.test(folded.slice(Math.max(0, open - 2), open))) return undefined;
  const parts = PARTS.exec(folded.slice(close, close + 32))?.[0].length ?? 0;
  const after = linked ? close + joint : close + (folded[close] === ' ' ? 1 : parts);
  const tail = folded[after] === '的' ? undefined : tailAt(folded, after);
  if (TITLE.test(content) && (tail === undefined || tail.head.type === 'campaign' || tail.head.type === 'brand'))
    return undefined;
  if (tail !== undefined && KIND.test(content) && OF_KIND.test(folded.slice(after, tail.end))) return undefined;
  if (tail !== undefined && CONTEST.test(tail.head.word) && WON_IN.test(folded.slice(tail.end, tail.end + 16)))
    return undefined;
  // 作“渔史”主题讲座: what is said there is a theme.
  if (
    tail !== undefined &&
    /讲座$/.test(tail.head.word) &&
    /[作做]了?$/.test(folded.slice(Math.max(0, open - 2), open))
  )
    return undefined;
  // “潮汐预报应用研究”项目: what is studied.
  if (tail !== undefined && RESEARCH.test(content) && /^(?:项目|课题)$/.test(tail.head.word)) return undefined;
  if (COURSE.test(folded.slice(close, close + 3))) return undefined;
  if (tail !== undefined && IDEA_OF.test(folded.slice(tail.end, tail.end + 4))) return undefined;
  const inside = headTo(folded, close - 1);
  const complete = inside !== undefined && inside.weight !== 'quoted' && inside.word.length < content.length;
  if (isNoName(content) && (tail === undefined || PLAN.has(tail.head.word))) return undefined;
  if (SORT.test(content) && tail !== undefined && (tail.head.type === 'campaign' || folded.startsWith('工委', after)))
    return undefined;
  if (CENTRAL.test(content) && tail !== undefined && LIVED_UP_TO.test(tail.head.word)) return undefined;
  if (PERSONS.test(folded.slice(open - 3, open)) && (tail === undefined || verbAt(folded, after))) return undefined;
  const evil = EVIL.test(content);
  const fight = evil ? (FIGHT.exec(folded.slice(Math.max(0, open - 2), open))?.[0].length ?? 0) : 0;
  if (evil && fight === 0 && tail !== undefined && (linked || !AGAINST.test(folded.slice(after, tail.end))))
    return undefined;
  // “化整为零”方式|规避检查: a way of doing wrong.
  if (tail !== undefined && MISUSED.test(folded.slice(tail.end, tail.end + 4))) return undefined;
  // “脱欧”方案: a plan of its own for each thing, unless it is one of so many.
  if (tail?.head.word === '方案' && !/[0-9+一二两三四五六七八九十]/.test(content)) return undefined;
  // Of a way of doing one unit is no name: 理顺“星”路径.
  if (IDEA.test(content) && (tail?.head.type === 'model' || tail?.head.type === 'method')) return undefined;
  if (content.length === 1 && /^(?:model|method|campaign)$/.test(tail?.head.type ?? '')) return undefined;
  // “一渔一策”落实方案: how it is done.
  if (EACH.test(content) && DOING.test(folded.slice(after, after + 2))) return undefined;
  const done =
    complete &&
    !linked &&
    tail !== undefined &&
    ((verbAt(folded, after) && !WAY.test(folded.slice(after, tail.end))) || DONE_WITH.has(tail.head.word));
  if (tail !== undefined && !done && (!linked || (OF_HEADS.test(tail.head.word) && tail.end - after <= 14)))
    return {
      start: evil ? open - fight : topicStart(folded, open, tail.head),
      end: tail.end,
      quote,
      type:
        linked && JOINT_WORK.test(tail.head.word)
          ? 'model'
          : tail.head.type === 'method' && SO_MANY_RULES.test(content)
            ? 'institution'
            : tail.head.type,
      head: linked ? 'linked' : 'after',
    };
  // 以“一船一品”创建为载体: such a name is whole without what is done with it.
  const serves = tail === undefined && !EACH.test(content) && /以$/.test(folded[open - 1] ?? '');
  const used = serves ? SERVES.exec(folded.slice(close, close + 8)) : null;
  if (used !== null) return { start: open, end: close + used[1]!.length, quote, type: 'brand', head: 'after' };
  if (
    inside !== undefined &&
    inside.word.length < content.length &&
    !(inside.word.length === 1 && OTHER.test(content.slice(-2))) &&
    (content.length > 3 || STEPS.test(content) || SMALL.test(content)) &&
    (!NOT_INSIDE.has(inside.word) || STEPS.test(content) || SMALL.test(content)) &&
    !(inside.word === '年' && SPAN_OF_YEARS.test(content)) &&
    !SAID.test(folded.slice(close, close + 7)) &&
    !HEADINGS.test(folded.slice(close, close + 160)) &&
    !PAIR.test(content) &&
    !JOINED_BY_PLUS.test(content) &&
    !AIMED.test(folded.slice(Math.max(0, open - 44), open)) &&
    !(inside.type === 'brand' && CHOSEN.test(folded.slice(Math.max(0, open - 4), open))) &&
    !HONOUR.test(content) &&
    !FIGURES.has(content) &&
    !TROUPE.test(content) &&
    !ARMY.test(content) &&
    !/(?:纪念馆|博物馆|陵园)$/.test(content) &&
    !NOT_SO_HEADED.test(content) &&
    !GENERIC.test(content) &&
    !(SEEN_AS.test(content) && /[的为]/.test(folded[open - 1] ?? '')) &&
    !/[，是了吗呢]|(?<![素职智功赋效技潜性机])能(?![力动效源量])|什么|怎样|如何|(?<!书)吧|、.*、|^[一二两三四五六七八九十]个|^一[支面所座].{2}$/.test(
      content,
    ) &&
    !verbal(content)
  )
    return { start: open + 1, end: close - 1, quote, type: inside.type, head: 'inside' };
  return undefined;
}

export const coinedIn = once((folded): readonly Coined[] =>
  quotesOf(folded).flatMap((quote) => coinedAt(folded, quote) ?? []),
);
