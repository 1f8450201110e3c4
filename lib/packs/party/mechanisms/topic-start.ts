/** Where a name in quotation marks begins: with what it is about, which stands before them. */

import { lastBefore } from '../../../text/places';
import { headTo } from './head-at';
import type { Head } from './heads';
import { nameStart } from './name-start';
import { step, stretchStart, verbAt } from './reading';
import { tailAt } from './tail';
import { TOPIC } from './terms';

/** Whose it is or for whom, or what it is said to be before it is named. */
const OWNED =
  /(?:机关|[院局部委厅署省市县镇乡村园队所司团站社]|(?<![检警家企法军医])校|(?<!社)区|街道|集团|公司|学校)$|(?<!城市|农村|进)社区$|系统|(?:品牌|平台|活动)$|暨|党组会|^(?:教师|学生|(?:共产)?党员|干部|干警|青年|职工|群众|领导班子)$/;
/** Whom it is for, where their name is no owner: 党员“三亮”行动. */
const FOR_WHOM = /^(?:党员|学生党员|青年|职工志愿者|(?:农村|城市)?基层党组织)$/;
/** “甲”三色台账、|渔需“乙”模式, 渔情会商机制和|渔港“乙”制度: a name is complete before what joins it to the next. */
function namedBefore(folded: string, joint: number): boolean {
  const close = lastBefore(folded, '”', joint, 13) + 1;
  const quoted = close > 0 && tailAt(folded, close)?.end === joint;
  return quoted || (headTo(folded, joint)?.weight ?? 'quoted') !== 'quoted';
}
/** What anything may be said to be, and no topic: 建设所谓“渔港”机制. */
const NO_TOPIC = /^(?:所谓|任何|[这该0-9]|新(?:一轮|型|时代|时期))|<|(?:以[上下]|左右|[一-鿿]国|共建|[一-鿿]特色)$/;
/** Verbs whose object begins directly after them. */
const OBJECT =
  /(?:开展|创新|探索|打造|推进|推动|深化|实施|推行|建立|成立|搭建|组建|设立|构建|推出|开设|开通|开发|建成|建起|办起|设有|建有|实行|首创|健全|完善|制定|制订|出台)(?:了|出|起)?$/;
/** The same of an order that is kept or used: 落实|涉渔处罚“三张清单”机制, 用|渔讯“潮汐”台账. */
const KEEPS = /(?:落实|执行|[用设])$/;
/** 健全|渔务与经营“双百分”考核机制: what the two sides of it are. */
const SIDES =
  /(?:健全|完善|建立|创新|探索|推行|构建)(?:了|出|起)?(?<sides>(?:党建|业务|党务)[与和][一-鿿]{2,4}|[一-鿿]{2,4}[与和](?:党建|业务|党务))$/;

/** The verb of what is striven for belongs to a campaign's name: 争创“渔港先锋”活动. */
const MADE_INTO = /争[创做当]$|创建$/;
/** 创建|“渔港+N”工程: what is founded, and striven for no more. */
const FOUNDED = /^(?:工程|计划)$/;
/** 村（社区）|书记“渔灯”工程: a place of either sort. */
const EITHER = /(?:村|乡镇|镇|县|市)（(?:社区|居|街道|区|市|场)[^（）]{0,3}）$/;
/** Left of the quotation mark, what the name is about belongs to it: 基层治理“1+1+3”机制. Owners do not. */
export function topicStart(folded: string, open: number, { type, word }: Head): number {
  const { start, outer, cue, before = '', joined } = nameStart(folded, stretchStart(folded, open), open);
  const length = open - start;
  // 建立|渔需“一站式”服务中心: between the verb and the quotation mark stands what the name is about.
  const topic = folded.slice(start, open);
  const theirs = FOR_WHOM.test(topic) && (type === 'institution' || type === 'campaign');
  const owned = OWNED.test(topic) && !theirs;
  const set = cue === 'founding' && before !== '的' && (type === 'institution' || length > 3);
  // 企业签下的|渔讯上报“三色灯”制度: such orders are about something, whatever is said of them first.
  const described = type === 'institution' && before === '的' && length > 3;
  const listed = joined === true && namedBefore(folded, outer - before.length);
  const object =
    length < 13 &&
    !owned &&
    !NO_TOPIC.test(topic) &&
    (set ||
      described ||
      listed ||
      (type === 'institution' && KEEPS.test(before)) ||
      OBJECT.test(folded.slice(Math.max(0, outer - 4), outer)));
  // 开展|落实“四号建议”专项活动: a verb is no topic.
  const verb = verbAt(folded, start) && start + step(folded, start) === open;
  const apart = joined !== true || listed;
  // “社区六进”工作|“五星”机制: what is said of the name before is no topic.
  const said = folded[start - 1] === '”' && length === 2;
  if (apart && !said && !verb && length >= 2 && length <= 18 && (object || theirs || TOPIC.test(topic)))
    return start - (EITHER.exec(folded.slice(Math.max(0, start - 10), start))?.[0].length ?? 0);
  const sides = joined ? SIDES.exec(folded.slice(Math.max(0, open - 16), open))?.groups?.sides : undefined;
  if (sides !== undefined) return open - sides.length;
  return type === 'campaign' && !FOUNDED.test(word) && MADE_INTO.test(folded.slice(Math.max(0, open - 4), open))
    ? open - 2
    : open;
}
