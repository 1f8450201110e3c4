/** Names without quotation marks: a head noun, and before it what singles one device out. */
import type { Rule } from '../../../recognise/types';
import { once } from '../../../text/once';
import type { Span } from '../../../text/span';
import { headTo } from './head-at';
import type { Head } from './heads';
import { mechanism } from './hit';
import { bounded, type Lead, nameStart, nominal, singular, stretchStart } from './reading';
import { OWNER } from './terms';
import { WON } from './won';

export interface Descriptive extends Span {
  type: string;
  /** A verb that sets up a device stands before it, or before the list it is in. */
  founded: boolean;
}

const LONGEST = 24;
/** Without a verb before it the left edge is less sure. */
const LONGEST_UNLED = 12;
const WHOLE = /^(?:党群服务中心|便民服务中心|文化长廊|道德讲堂|举报电话|.史馆|荣誉[室馆])$/;
const ORGAN = /^(?:办公室|委员会|协会|联合会|管理委)/;
const HONOUR = /^(?:全国|全省|全市)?(?:模范|先进|优秀|十佳|文明)/;
const NUMBER = '(?:[0-9*一二两三四五六七八九十百千余多]{1,6}(?:余|多)?[个支名处项家座所])?';
/** Joins the items of one list: the next item is licensed as the last was. */
const JOINED = new RegExp(`^${NUMBER}(?:、|和|与|及|以及)${NUMBER}$`);

/** Verbs that run a named device, and verbs that shape one or a plain one. */
const RUN =
  /(?:落实|执行|实施|开展|签订|签署|出台|会签|参加|运用|利用|依托|推进|推动|深化|制定|助力|发挥|^了|^起|^出)$/;
const SHAPE = /^(?:健全|完善|形成|构建|健全完善|建立)$/;

/** Rooms and places: two units single one out. */
const ROOM = /(?:室|馆|厅|站|班|园|大厅|食堂|超市|课堂|节|中心|长廊|公园|广场)$/;
/** A list is drawn up as a device; others are merely made. */
const DRAWN = /(?:制定|制订|建立|推行|出台|实行)$/;
/** A brand of whoever runs it, named by that alone: 法院党建品牌. */
const OWN = /^(?:检察|法院|检察院|党支部|支部|集团|层面|公司|学校|未成年|队伍|正规化|机关|的)+$/;
const STATE = /^(?:工程|计划)$/;

/** Ends in a place or a team, none of them an organ's, a firm's or an army's. */
const PLACE = /(?<!办公|会议|图书)(?<![教病审大支部中军乐舰集车疗表察游工])[室站岗队馆点厅团]$/;

const POLISH = /^(?:擦亮|做强|叫响|打响|塑造|做优|做亮|打造出)$/;
/** 推广沙美模式: what is spread has a name. */
const SPREAD = /^(?:推广|复制推广|复制|借鉴)$/;

/** 成立速裁办案组, but not 成立工作专班. */
const isTeam = (name: string, listed: boolean): boolean => name.length >= (listed ? 2 : 4) || singular(name) >= 2;

/** Whether head, verb and modifiers make a name of it. */
function named(head: Head, name: string, founded: boolean, before: string, listed: boolean): boolean {
  if (name === '') return founded && listed && head.weight === 'plain' && head.word.length > 2;
  if (name.length < 2 || /(?:体制|社会主义|现代企业)$/.test(name)) return false;
  const rest = singular(name);
  if (head.type === 'brand' && OWN.test(name)) return false;
  if (head.weight === 'plain') return founded || rest >= 2 || (name.length >= 4 && rest >= 1);
  if (head.word === '专班' && before === '组织') return name.length >= 4 && rest >= 2;
  if (head.word === '清单') return DRAWN.test(before) && name.length >= 4 && rest >= 2;
  if (founded && head.type === 'team') return isTeam(name.replace(/工作$/, ''), listed);
  if (head.word === '品牌') return (founded || POLISH.test(before)) && name.length >= 3 && rest >= 2;
  if (head.word === '模式' && SPREAD.test(before)) return rest >= 2;
  if (founded && ROOM.test(head.word)) return rest >= 1 || name.length >= 4 || listed;
  if (head.word === '计划' && /[制拟]定$/.test(before)) return false;
  if (STATE.test(head.word) && RUN.test(before)) return name.length >= 4 && rest >= 2;
  if (founded) return name.length >= 4 && (rest >= 2 || (rest === 1 && name.length >= 6));
  return (RUN.test(before) || SHAPE.test(before)) && name.length >= 6 && rest >= 2;
}

/** What joins two sides, as 行政机关与检察机关|衔接机制. */
const BETWEEN = /衔接|协作|配合|联动|会商|联席|协同|沟通|对接|移送|融合|转化|互/;

/** The name from its first side on, where 和 or 与 stands between two sides of one arrangement. */
function pairOf(
  folded: string,
  from: number,
  end: number,
  { start, outer, joined, before = '' }: Lead,
): Lead | undefined {
  const joint = outer - before.length;
  if (joined !== true || before === '、' || headTo(folded, joint) !== undefined) return undefined;
  if (!BETWEEN.test(folded.slice(start, end))) return undefined;
  const first = nameStart(folded, from, joint);
  const length = joint - first.start;
  return first.cue !== undefined && length > 1 && length < 13 ? first : undefined;
}

export const descriptiveIn = once((folded): readonly Descriptive[] => {
  const found: Descriptive[] = [];
  for (let end = 2; end <= folded.length; end++) {
    const head = headTo(folded, end);
    if (head === undefined || ORGAN.test(folded.slice(end, end + 3))) continue;
    const last = found.at(-1);
    // In a list that a verb has opened even a one-unit head noun will do: 启航班、精英班.
    const place = PLACE.test(folded.slice(end - 3, end));
    if (head.weight === 'quoted' && (head.word.length > 1 || !(last?.founded || place) || !bounded(folded, end)))
      continue;
    const headStart = end - head.word.length;
    const from = stretchStart(folded, headStart);
    const nearest = nameStart(folded, from, headStart);
    const pair = pairOf(folded, from, end, nearest);
    const { start: lead, cue, before = '', joined } = pair ?? nearest;
    // An item of a list may begin with what would be a verb at the head of a clause: 素能提升组、统筹管理组.
    const whole =
      last !== undefined &&
      JOINED.test(folded.slice(last.end, from)) &&
      nominal(before) &&
      lead === from + before.length;
    const start = whole ? from : lead;
    const after = joined ? start - before.length : start;
    const listed =
      (last !== undefined && JOINED.test(folded.slice(last.end, start))) ||
      (joined === true && headTo(folded, after) !== undefined && before !== '、');
    if (head.weight === 'quoted' && (!(listed || (place && cue === 'founding')) || headStart - start < 3)) continue;
    if (joined && !listed && folded[start - 1] !== '、') continue;
    if (end - start > (cue === undefined && !listed ? LONGEST_UNLED : LONGEST)) continue;
    // 以党员为主体的: what is described is not what was set up.
    const founded = (cue === 'founding' && before !== '的') || (listed && last?.founded !== false);
    // 江北社区|党群服务中心: what is left is a name by itself.
    if (WHOLE.test(head.word) && start + (OWNER.exec(folded.slice(start, end))?.[0].length ?? 0) === headStart)
      continue;
    const name = folded.slice(start, headStart);
    if (
      /[0-9]个/.test(name) ||
      (HONOUR.test(name) && !name.includes('创建')) ||
      WON.test(folded.slice(Math.max(0, start - 16), start))
    )
      continue;
    if (named(head, name, founded, before, listed))
      found.push({ start, end, type: head.type, founded: founded || RUN.test(before) });
  }
  return found;
});

export const descriptiveName: Rule = {
  id: 'mechanism-descriptive',
  note: '不带引号、由修饰语和机制类名词组成的专名',
  *find({ folded }) {
    for (const found of descriptiveIn(folded)) yield mechanism(folded, this.id, found.type, found);
  },
};
