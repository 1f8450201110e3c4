/** Names without quotation marks: a head noun, and before it what singles one device out. */
import type { Rule } from '../../../recognise/types';
import { once } from '../../../text/once';
import type { Span } from '../../../text/span';
import { coinedIn } from './coined';
import { BEGUN, isFounded, ORDER } from './founded';
import { headEnds, headTo } from './head-at';
import type { Head } from './heads';
import { mechanism } from './hit';
import { nameStart } from './name-start';
import { ACTIVITY, named } from './naming';
import { RUN } from './naming-types';
import { pairOf } from './pair';
import { bounded, nominal, stretchStart } from './reading';
import { graded, MEANS, OWNER } from './terms';
import { COMPETED, WON, WON_IN } from './won';

export interface Descriptive extends Span {
  type: string;
  /** A verb that sets up a device stands before it, or before the list it is in. */
  founded: boolean;
}

const LONGEST = 24;
/** Without a verb before it the left edge is less sure. */
const LONGEST_UNLED = 12;
const WHOLE = /^(?:党群服务中心|便民服务中心|文化长廊|道德讲堂|举报电话|.史馆|荣誉[室馆]|服务队)$/;
const ORGAN =
  /^(?:.个组别|办公室|委员会|协会|联合会|理事会|管理委|党(?:支部|委|总支|组织)|(?:中央|省委|市委)?第.(?:督导|指导|巡回))/;
const HONOUR = /^(?:全国|全省|全市)*(?:模范|先进|优秀|十佳|文明(?!实践|交通|出行|新风))/;
const NUMBER = '(?:[0-9*一二两三四五六七八九十百千余多]+[个支名处项家座所台间户])*';
/** Joins the items of one list: the next item is licensed as the last was. */
const JOINED = new RegExp(`^${NUMBER}(?:、|和|与|及|以及)${NUMBER}$`);
/** The longest that this matches, in UTF-16 code units. */
const JOINT = 18;

/** 下设四个小组——|渔事协调组: said how many there are before they are named. */
const DIVIDED = /[0-9二两三四五六七八九十]个(?:工作|专项)?(?:小?组|专班|分队)(?:—{1,2}|：|，(?:即|包括))$/;
const OFFICE = /(?:办公|会议|图书|阅览|候问|候审|卫生)室$/;
/** 设立党员先锋机台|38台: so many of them set up. */
const SO_MANY =
  /^(?:共?[0-9一二两三四五六七八九十百千]{1,5}余?[个支队处台名组户段]|[0-9]{1,4}(?:\.[0-9]+)?万?(?:余?[户名个]|公里))(?!人)/;
/** Of such there are many wherever anything is handed out. */
const SUPPLY = /^(?:点|队伍)$/;
const SEVERAL = /(?:[0-9二两三四五六七八九十几][余多]?|[0-9十]几|若干|多)项$/;
/** 渔港巡逻队|三支队伍: the last of a list that is summed up. */
const SUMMED = /^[0-9二两三四五六七八九十]{1,2}[支个](?:队伍|专班|小组|小队|服务队|志愿服务队)/;
/** 组建护渔巡访队|走访渔家: what it does. */
const GOES = /^(?:走访|走进|走上|深入|赶赴|奔赴|下沉|上门)/;
const STATE = /^[巴印美日韩俄英法德欧非海越老缅泰柬蒙哈意朝澳新]$/;
/** 打造渔校赛课结合|品牌项目, 渔灯品牌|创意机构: said of what it belongs to. */
const BRANDED = /^(?:项目|创意|活动|课程|栏目|节目)/;
/** A name in quotation marks follows: what stands before it only says of what sort it is. */
const APPOSED = /^(?:——|：)?“/;

/** 举办脐橙采摘节: a feast by what it is of, unless the calendar has it. */
const FEAST =
  /(?<!中秋|清明|端午|重阳|元宵|国庆|劳动|妇女|儿童|青年|教师|建军|警察|护士|母亲|父亲|[0-9十百千春佳泼水环情细季枝末章时过关脱礼名晚骨气使调小贞越])节$/;

/** What is started; works, such as 大桥工程, are built. */
const DRIVE = /(?:行动|活动|计划)$/;
/** 渔中|毕业季招聘活动: of a longer name, perhaps, and not its beginning. */
const WITHIN = /^[中以与和为]$/;

/** Ends in a place or a team, none of them an organ's, a firm's or an army's. */
const PLACE =
  /(?<!办公|会议|图书)(?<![处科居教病审大支部中军乐舰集车疗表察游工带领])[室站岗队馆厅团]$|(?<![权位观重热亮痛难堵焦要优缺起终节地景特弱盲时论支长])点$/;

/** Ends in a rule of working: 推行船务会议联签|制. */
const BY_RULE = /[一-鿿][^体订定编控限机责抵管]制$/;
/** Whose name a workshop bears, masked: 周某|技能大师工作室. */
const BEARER = /[一-鿿]某{1,2}$/;

/** The next item of a list has the same head noun: 空中课堂、田间课堂. */
function repeated(folded: string, end: number, { word }: Head): boolean {
  const next = folded[end] === '、' ? folded.slice(end + 1, end + 13 + word.length).indexOf(word) : -1;
  return next > 0 && !/[，。；、]/.test(folded.slice(end + 1, end + 1 + next));
}

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

export const descriptiveIn = once((folded): readonly Descriptive[] => {
  const found: Descriptive[] = [];
  for (const end of headEnds(folded)) {
    const head = headTo(folded, end);
    if (head === undefined) continue;
    // Such a head noun carries no name in running text, but in a litany of 改革, of what is held, and of one unit where the words end.
    const held = ACTIVITY.test(head.word);
    const after = folded.slice(end, end + 8);
    const ended = bounded(folded, end) || SUMMED.test(after) || GOES.test(after);
    const many = head.type === 'team' && !SUPPLY.test(head.word) && SO_MANY.test(after);
    if (head.weight === 'quoted' && !held && !many && head.word !== '改革' && (head.word.length > 1 || !ended))
      continue;
    if (ORGAN.test(after) || APPOSED.test(after) || (head.type === 'brand' && BRANDED.test(after))) continue;
    if (head.word === '热线' && MEANS.test(folded.slice(end, end + 60))) continue;
    if (head.word === '室' && OFFICE.test(folded.slice(end - 3, end))) continue;
    // 院领导护渔|联系点制度: what ends within the name is no item before it.
    const last = found.findLast((one) => one.end < end - head.word.length);
    const opened = last?.founded === true && !/[。\n]/.test(folded.slice(last.end, end));
    const alike = repeated(folded, end, head) || (last !== undefined && repeated(folded, last.end, head));
    const litany = alike && head.word === '改革';
    // In a sentence where a verb has opened a list even a one-unit head noun will do: 启航班、精英班.
    const place = PLACE.test(folded.slice(end - 3, end)) || BY_RULE.test(folded.slice(end - 3, end));
    const headStart = end - head.word.length;
    const from = stretchStart(folded, headStart);
    const divided = head.type === 'team' && alike && DIVIDED.test(folded.slice(Math.max(0, from - 10), from));
    const carries = head.weight !== 'quoted' || litany || held;
    // 编成采藻组、护滩组: and in a row of such teams behind a verb, whatever they are.
    const grouped = head.word === '组' && alike && folded[headStart - 1] !== '党';
    const sorted = many || grouped || FEAST.test(folded.slice(end - 4, end));
    if (!carries && !many && (head.word.length > 1 || !(opened || place || divided || sorted))) continue;
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
    if (!carries && (!(listed || ((place || sorted) && cue === 'founding')) || headStart - start < (sorted ? 2 : 3)))
      continue;
    if (grouped && !place && !divided && cue !== 'founding' && !opened) continue;
    // “A”“B”等众多志愿服务品牌: said of what was named before.
    if (before === '等') continue;
    if (COMPETED.test(head.word) && WON_IN.test(folded.slice(end, end + 16))) continue;
    // 中|巴经济走廊: what two states have together.
    if (before === '中' && STATE.test(folded[start]!)) continue;
    if (head.type === 'platform' && graded(folded, start, end)) continue;
    if (joined && !listed && before !== '、') continue;
    if (end - start > (cue === undefined && !listed ? LONGEST_UNLED : LONGEST)) continue;
    const begun =
      DRIVE.test(head.word) &&
      BEGUN.test(folded.slice(end, end + 12)) &&
      !WITHIN.test(before) &&
      folded[headStart - 1] !== '场';
    const founded =
      quoted ||
      begun ||
      (listed && last?.founded !== false) ||
      isFounded(folded, head, { start, end }, nearest.outer, before, cue);
    // 江北社区|党群服务中心: what is left is a name by itself.
    if (
      (WHOLE.test(head.word) || head.type === 'campaign') &&
      start + (OWNER.exec(folded.slice(start, end))?.[0].length ?? 0) === headStart
    )
      continue;
    if (ORDER.test(head.type) && SEVERAL.test(folded.slice(Math.max(0, start - 5), start))) continue;
    // 打造本地区|护渔品牌: any brand of their own.
    if (head.type === 'brand' && /本地|各自|自身/.test(folded.slice(nearest.outer, start + 2))) continue;
    const name = folded.slice(start, headStart);
    if (
      /[0-9]个|周年|.[二三四五六七八九十]支/.test(name) ||
      (HONOUR.test(name) && !name.includes('创建')) ||
      WON.test(folded.slice(Math.max(0, start - 16), start))
    )
      continue;
    if (named(head, name, { before, founded, begun, listed, alike }))
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
