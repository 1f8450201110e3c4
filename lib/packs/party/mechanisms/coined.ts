/** Names coined for a device: a quoted part with modifiers and a head noun, or with the head noun inside the quotation marks. */

import { once } from '../../../text/once';
import type { Span } from '../../../text/span';
import { wordSet } from '../../word-set';
import { headTo } from './head-at';
import { EACH, isNotNamed, isNotNamedWithin } from './not-coined';
import { type Quote, quotesOf } from './quotes';
import { verbAt } from './reading';
import { tailAt } from './tail';
import { EVIL, FEAST_DAY, FIGHT, OF_HEADS, PRAISING } from './terms';
import { topicStart } from './topic-start';
import { wonQuote } from './won';

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
/** “A、B、C”的体系, “A、B、C”三位一体的体系. */
const LINK = /^(?!的[一-鿿]{0,4}(?:理念|内涵))(?:[二三四五六七八九]位一体|一体化?|相结合|融合)?的/;
/** “甲+乙”一体化发展的新格局: what is said of the quoted part before its head noun. */
const SAID_OF =
  /^(?![为是等被将在与和、]|[一-鿿]{0,6}[纳列融写]入|[一-鿿]{0,7}(?:品牌|目标|理念|精神|主题|要求|工作|成效|过程|活动|司法|警|党建)的)[一-鿿]{2,9}的(?=[一-鿿]{0,4}(?:模式|格局|体系|机制|方式|路径)(?![一-鿿]?化))/;
/** 便民“十条”举措: so many rules, whatever they are called. */
const SO_MANY_RULES = /^[一-鿿]{0,4}[0-9二三四五六七八九十]+条$/;
/** Of several sides, not of one place: “A、B、C”的警务共同体. */
const JOINT_WORK = /共同体|网格/;
/** 以“渔心”党建|为载体: what it serves as makes it a name, whatever its head noun. */
const SERVES =
  /^((?!建设|创建|工作|理念|精神|主题|目标|思想|要求|原则)[一-鿿]{2,3})(?=为(?:抓手|载体|媒介|依托|牵引|纽带))/;
/** What is done with a name that is complete within its quotation marks: “青蓝工程”结对. */
const DONE_WITH = wordSet('实践 结对 培训 研学 观摩 走访 慰问 宣传 教育 普法 宣讲 建设 展播 展演 直播');
/** “凉亭议事会”等平台, “书记茶话会”“邻里恳谈会”等机制: what such meetings are said to be. */
const MEETINGS = /^(?:[、和]?“[^“”\n]{2,16}”){0,4}等(?:[0-9一二两三四五六七八九十多]{1,3}个)?(?:(平台)|机制|制度)/;
/** “四张清单”推进机制: here the verb says what the head noun is for. */
const WAY = /^(?:[一-鿿]{2}(?:机制|模式|品牌|平台)|(?:创建|争创|评选|评比|展示)活动)$/;

/** How much is said of a quoted part that ends at `close` before its head noun. */
function saidOf(folded: string, close: number): number {
  const said = SAID_OF.exec(folded.slice(close, close + 20))?.[0].length ?? 0;
  return said > 0 && (verbAt(folded, close) || tailAt(folded, close) !== undefined) ? 0 : said;
}

/** What a meeting is said to be at the end of its row. */
function meetingIn(folded: string, { close, content }: Quote): string | undefined {
  const row = content.endsWith('会') ? MEETINGS.exec(folded.slice(close, close + 90)) : null;
  if (row === null) return undefined;
  return row[1] === undefined ? 'institution' : 'platform';
}

export function coinedAt(folded: string, quote: Quote): Coined | undefined {
  const { open, close, content } = quote;
  if (!isName(content) || wonQuote(folded, quote)) return undefined;
  if (PRAISING.test(content) || FEAST_DAY.test(folded.slice(open, close + 4))) return undefined;
  const joint = LINK.exec(folded.slice(close, close + 8))?.[0].length ?? saidOf(folded, close);
  const linked = joint > 0;
  const parts = PARTS.exec(folded.slice(close, close + 32))?.[0].length ?? 0;
  const after = linked ? close + joint : close + (folded[close] === ' ' ? 1 : parts);
  const tail = folded[after] === '的' ? undefined : tailAt(folded, after);
  if (isNotNamed({ folded, quote, after, linked }, tail)) return undefined;
  const found = headTo(folded, close - 1);
  const inside = found !== undefined && found.word.length < content.length ? found : undefined;
  const done =
    inside !== undefined &&
    inside.weight !== 'quoted' &&
    !linked &&
    tail !== undefined &&
    ((verbAt(folded, after) && !WAY.test(folded.slice(after, tail.end))) || DONE_WITH.has(tail.head.word));
  if (tail !== undefined && !done && (!linked || (OF_HEADS.test(tail.head.word) && tail.end - after <= 14))) {
    const fight = EVIL.test(content)
      ? (FIGHT.exec(folded.slice(Math.max(0, open - 2), open))?.[0].length ?? 0)
      : undefined;
    const ways = linked && JOINT_WORK.test(tail.head.word) ? 'model' : undefined;
    const rules = tail.head.type === 'method' && SO_MANY_RULES.test(content) ? 'institution' : undefined;
    return {
      start: fight === undefined ? topicStart(folded, open, tail.head) : open - fight,
      end: tail.end,
      quote,
      type: ways ?? rules ?? tail.head.type,
      head: linked ? 'linked' : 'after',
    };
  }
  // 以“一船一品”创建为载体: such a name is whole without what is done with it.
  const serves = tail === undefined && !EACH.test(content) && folded[open - 1] === '以';
  const used = serves ? SERVES.exec(folded.slice(close, close + 8)) : null;
  if (used !== null) return { start: open, end: close + used[1]!.length, quote, type: 'brand', head: 'after' };
  return inside === undefined || isNotNamedWithin(folded, quote, inside)
    ? undefined
    : { start: open + 1, end: close - 1, quote, type: meetingIn(folded, quote) ?? inside.type, head: 'inside' };
}

export const coinedIn = once((folded): readonly Coined[] =>
  quotesOf(folded).flatMap((quote) => coinedAt(folded, quote) ?? []),
);
