/** Names without quotation marks: a head noun, and before it what singles one device out. */
import type { Rule } from '../../../recognise/types';
import { once } from '../../../text/once';
import type { Span } from '../../../text/span';
import { carryingAt, type Descriptive } from './carrying';
import { coinedIn } from './coined';
import { BEGUN, isFounded, ORDER } from './founded';
import { headEnds, headTo } from './head-at';
import type { Head } from './heads';
import { mechanism } from './hit';
import { nameStart } from './name-start';
import { named } from './naming';
import { RUN } from './naming-types';
import { pairOf } from './pair';
import { nominal } from './reading';
import { graded, OWNER } from './terms';
import { COMPETED, WON, WON_IN } from './won';

const LONGEST = 24;
/** Without a verb before it the left edge is less sure. */
const LONGEST_UNLED = 12;
const WHOLE = /^(?:党群服务中心|便民服务中心|文化长廊|道德讲堂|举报电话|.史馆|荣誉[室馆]|服务队)$/;
const HONOUR = /^(?:全国|全省|全市)*(?:模范|先进|优秀|十佳|文明(?!实践|交通|出行|新风))/;
const NUMBER = '(?:[0-9*一二两三四五六七八九十百千余多]+[个支名处项家座所台间户])*';
/** Joins the items of one list: the next item is licensed as the last was. */
const JOINED = new RegExp(`^${NUMBER}(?:、|和|与|及|以及)${NUMBER}$`);
/** The longest that this matches, in UTF-16 code units. */
const JOINT = 18;

const SEVERAL = /(?:[0-9二两三四五六七八九十几][余多]?|[0-9十]几|若干|多)项$/;
const STATE = /^[巴印美日韩俄英法德欧非海越老缅泰柬蒙哈意朝澳新]$/;
/** What is started; works, such as 大桥工程, are built. */
const DRIVE = /(?:行动|活动|计划)$/;
/** 小区|临时党支部, 某某医疗队|临时党支部: whose it is. */
const BODY = /^(?:小区|社区|村|公司|企业|学校|医院)$|(?:医疗队|车间|工地)$/;
/** 下放至乡镇|便民服务中心: where it is, whatever stands before that. */
const CENTRE = /^(?:党群|便民)服务中心$/;
const PLACE = /(?:乡镇|街道|社区|[镇乡村街区])$/;
/** 乱建专项治理|办: an office. */
const OFFICE = /^办(?:公室|[、，。；都等的]|$)/;
/** 渔中|毕业季招聘活动: of a longer name, perhaps, and not its beginning. */
const WITHIN = /^[中以与和为]$/;

/** Whose name a workshop bears, masked: 周某|技能大师工作室. */
const BEARER = /[一-鿿]某{1,2}$/;

/** Where names in quotation marks end with the head noun behind them. */
const coinedEnds = once(
  (folded) =>
    new Set(coinedIn(folded).flatMap(({ head, end }) => (head === 'linked' ? [] : head === 'after' ? end : end + 1))),
);

/** “甲”工作机制、|渔事听询机制: the item before stands in quotation marks. */
function joinsCoined(folded: string, start: number): boolean {
  const ends = coinedEnds(folded);
  for (let end = start - 1; end >= start - JOINT; end--)
    if (ends.has(end) && JOINED.test(folded.slice(end, start))) return true;
  return false;
}

/** Whether the words are something other than a device; `outer` is where those begin that say whose and how many. */
function isOther(folded: string, head: Head, { start, end }: Span, outer: number): boolean {
  const headStart = end - head.word.length;
  const name = folded.slice(start, headStart);
  return (
    (COMPETED.test(head.word) && WON_IN.test(folded.slice(end, end + 16))) ||
    (head.type === 'platform' && graded(folded, start, end)) ||
    // 江北社区|党群服务中心: what is left is a name by itself.
    ((WHOLE.test(head.word) || head.type === 'campaign') &&
      start + (OWNER.exec(folded.slice(start, end))?.[0].length ?? 0) === headStart) ||
    (ORDER.test(head.type) && SEVERAL.test(folded.slice(Math.max(0, start - 5), start))) ||
    // 打造本地区|护渔品牌: any brand of their own.
    (head.type === 'brand' && /本地|各自|自身/.test(folded.slice(outer, start + 2))) ||
    /[0-9]个|周年|比例|较$|.[二三四五六七八九十]支/.test(name) ||
    (head.word === '临时党支部' && BODY.test(name)) ||
    (CENTRE.test(head.word) && PLACE.test(name)) ||
    (head.type === 'campaign' && OFFICE.test(folded.slice(end, end + 4))) ||
    (HONOUR.test(name) && !name.includes('创建')) ||
    WON.test(folded.slice(Math.max(0, start - 16), start))
  );
}

export const descriptiveIn = once((folded): readonly Descriptive[] => {
  const found: Descriptive[] = [];
  for (const end of headEnds(folded)) {
    const head = headTo(folded, end);
    if (head === undefined) continue;
    const headStart = end - head.word.length;
    const carrying = carryingAt(folded, end, head, found);
    if (carrying === undefined) continue;
    const { from, alone, last, opened, alike, place, divided, grouped, sorted } = carrying;
    const nearest = nameStart(folded, from, headStart);
    const pair = pairOf(folded, from, end, nearest);
    const { start: lead, cue, before = '', joined } = pair ?? nearest;
    // An item of a list may begin with what would be a verb at the head of a clause: 素能提升组、统筹管理组.
    const whole =
      last !== undefined &&
      JOINED.test(folded.slice(last.end, from)) &&
      nominal(before) &&
      lead === from + before.length;
    // 送戏|进校园活动: here the verb is part of the name.
    const brought = head.word.startsWith('进') && before === '送';
    const bearer = head.word === '工作室' ? BEARER.exec(folded.slice(nearest.outer - 3, nearest.outer)) : null;
    const start = bearer ? nearest.outer - bearer[0].length : whole ? from : brought ? lead - 1 : lead;
    const joint = joined ? start - before.length : start;
    const quoted = head.weight !== 'quoted' && joinsCoined(folded, start);
    const listed =
      quoted ||
      divided ||
      (last !== undefined && JOINED.test(folded.slice(last.end, start))) ||
      (joined === true && headTo(folded, joint) !== undefined && before !== '、');
    if (!alone && (!(listed || ((place || sorted) && cue === 'founding')) || headStart - start < (sorted ? 2 : 3)))
      continue;
    if (grouped && !place && !divided && cue !== 'founding' && !opened) continue;
    // “A”“B”等众多志愿服务品牌: said of what was named before.
    if (before === '等') continue;
    // 中|巴经济走廊: what two states have together.
    if (before === '中' && STATE.test(folded[start]!)) continue;
    if (joined && !listed && before !== '、') continue;
    if (end - start > (cue === undefined && !listed ? LONGEST_UNLED : LONGEST)) continue;
    const begun =
      DRIVE.test(head.word) &&
      BEGUN.test(folded.slice(end, end + 12)) &&
      !WITHIN.test(before) &&
      folded[headStart - 1] !== '场';
    if (isOther(folded, head, { start, end }, nearest.outer)) continue;
    const founded =
      quoted ||
      begun ||
      (listed && last?.founded !== false) ||
      isFounded(folded, head, { start, end }, nearest.outer, before, cue);
    if (named(head, folded.slice(start, headStart), { before, founded, begun, listed, alike }))
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
