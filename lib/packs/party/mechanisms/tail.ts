/** What follows a quoted part: modifiers and the head noun that makes the two a name. */

import { lastBefore } from '../../../text/places';
import { wordSet } from '../../word-set';
import { headFrom, headTo } from './head-at';
import type { Head } from './heads';
import { bounded, step, verbAt, wordAt } from './reading';
import { isEdge } from './terms';

export interface Tail {
  end: number;
  head: Head;
}

const REACH = 16;
/** How far a second head noun may stand from the first: 品牌|创建活动. */
const CHAIN = 4;
/** However long the words between: 制度|执行不规范专项整治. */
const SPECIAL = /^[^，。；：！？、“”‘’《》（）\s]{0,8}专项(?:整治|检查|行动|治理|监督|斗争|清理)/;

/** After a complete name these say what is done with it, as in 试点工程|建设. */
const DONE = wordSet('联动 试点 试点工作 示范点 示范区 建设 创建 宣传 教育 评选 排查 实践 改革 示范创建 建设年');
/** What is said of the head noun that follows, though as a verb it would end the name. */
const SAID_OF = /^(?:全程|高效|快速|创新(?:[性型]|(?=模式|机制))|实地|现场|实施(?=体系|机制))/;
/** “五聚焦”深化|提升行动: a verb that belongs to the head noun. */
const RAISING = /^(?:深化|强化|优化|巩固|攻坚|突破|传承)$/;
/** “三色灯”街区|点亮行动: a verb that belongs to the head noun behind it, unless it is done with any drive. */
const DRIVE =
  /^(?!开展|实施|推进|启动|推出|采取|落实|制定|开始|参与|组织|联合|结合|配合)[一-鿿]{2}(?:行动|工程|计划)(?![一-鿿]?[中上里])/;
/** What has a verb before it within a name: 多元|投入机制. */
const ABSTRACT = /(?:机制|制度|体系)$/;
/** “渔灯”师德|涵养|工程: the same with a verb of two units. */
const WORKED = /^(?:工程|行动|平台|工作室|团队|比赛)$/;
/** “A”“B”两种形式: counted, not named. */
const COUNTED =
  /^(?:[0-9一]{1,4}[年月日]|[二两三四五六七八九十]{1,3}年(?![一-鿿]{0,4}(?:行动|计划|规划|工程|攻坚|整治))|[0-9]+(?:\.[0-9])?万|[0-9一二两三四五六七八九十多几][种个类项大支家张块面座户]|自[0-9])/;
/** “四强”党支部|评选: what is chosen are branches, and the choosing has no name. */
const CHOSEN = /(?:党支部|党组织|单位|集体|个人|工作者)(?:的)?评选$/;
/** “四抓四促”推进港区建设, “渔心”党建引领学校: a verb and its object, which tell what is done by way of the name. */
const PURSUED =
  /^(?:党建|“?[一-鿿]{2}”?)*(?:推进|融合|引领|强基)[一-鿿]{0,10}(?:建设|教育|改革|管理|学校)$|^即|^推进(?:建设|改革)$|^(?:问题)?(?:持续|深入)?(?:深化|强化|加强)专项/;
/** “渔歌”志愿者田间|宣讲: who does it. */
const DOERS = /^(?:志愿者|宣讲员|讲解员|队员)[一-鿿]{0,4}(?:宣讲|走访|慰问|宣传|排查|帮扶|普法)$/;
/** “渔灯”突击队徒步|30公里: a verb with how far or how much. */
const SO_MUCH = /^(?:徒步|骑行|走访|慰问|排查|宣讲|培训)[0-9]/;
/** “渔灯”有机大米品牌, “渔鸥号”动车组: goods and trains. */
const GOODS = /(?:茶|酒|米|果|粮|肉|蟹|菜|药|汽车|服装|食品|产品|农业|餐饮|商业|自主|国货|消费)品牌$|动车组$/;
/** “渔家乐”创建|示范单位: a title, and who is to bear it. */
const GRADED = /^(?:示范|优秀|先进|培育|达标)?(?:单位|集体|个人)/;
/** An organ's or a firm's name between the two, or the head noun of an organ's name. */
const ORGAN = /.{2}(?:检察院|法院|公安局|委员会|公司|大学|市委|县委|区委)|仪式|高峰|发布会|座谈会|推进会|理念/;
const ORGAN_AFTER = /^(?:办公室|委员会|协会|联合会|研究会|学会|促进会|基金会)/;

/** A plan of what has a name. */
const RUN = /(?:活动|行动|教育|斗争|整治|治理|工程)$/;
const PAPER = /^(?:工作|实施|活动)?(?:方案|计划)$/;

/** “渔光”实施方案, “护渔百日攻坚战”工作方案: how it is carried out. */
const CARRIED_OUT = /^[一-鿿]{0,2}(?:实施|工作|指导|行动)方案$/;

/** Ends of other words: 决策, 党群, 试点. */
export const OTHER =
  /^(?:[部军归排列站组代球]队|[上下换到在竞顶转定]岗|[夜早中白值上下]班|[决政国对]策|[党人社族超]群|[试重热难亮痛堵焦特优缺要观起终节站网据地景盲合险]点|上[网墙]|[定编研控限体管绘录印抵]制|[周元之每今去常全当多往早近整余半千青明0-9]年|[个数半探]月|[近今昨明当即每抗生逐往终整]日|[章环时情细季枝末]节|[小老]周|[天满公殿厅澡祠教庙佛言礼亮纸高同会0-9十百]堂|[集财社]团)$/;

/** Verbs that no name holds: “渔课”培训班|邀请渔校教授. */
const NEVER = /^(?:授予|邀请|介绍了)/;

/** A head noun of one unit that stands only directly behind the name: 幸福新渔云 is none; 法 may have one word before it: 护网法. */
const CLOSE = /^[法云]$/;
const WAY = /^(?:[二三四五六七八九]步)?(?!辩证|[刑民宪]|基本|[一-鿿][的等办方做说想看用立执司])[一-鿿]{2}法/;

/** The head noun at `index`; one of a single unit only where the words end with it. */
function headHere(folded: string, index: number, at: number): Head | undefined {
  const head = headFrom(folded, index);
  if (head === undefined || head.word.length > 1) return head;
  const ends =
    (bounded(folded, index + 1) ||
      /^[上下里内]|^[0-9二两三四五六七八九十]{1,3}(?:年|小时|人|名)/.test(folded.slice(index + 1, index + 5))) &&
    !verbAt(folded, index);
  const close =
    !CLOSE.test(head.word) || index === at || WAY.exec(folded.slice(at, index + 1))?.[0].length === index + 1 - at;
  return ends && close && !OTHER.test(folded.slice(index - 1, index + 1)) ? head : undefined;
}

/** How far before a head noun its quotation mark opens at most, in UTF-16 code units. */
const FAR = 60;

/** A room is set up: “渔港警务室”创建; a hall, an office or a club strives for a title. */
const ROOM = /.{3}[室馆]” ?$/;
/** “一支部一品牌”建设 is done with the name; “四化”建设 and “六好”党组织建设 are names. */
function isDone(folded: string, { word }: Head, at: number): boolean {
  if (word === '创建')
    return (
      (folded[lastBefore(folded, '“', at, FAR) + 1] === '一' || ROOM.test(folded.slice(Math.max(0, at - 6), at))) &&
      headFrom(folded, at + 2) === undefined
    );
  if (word !== '建设' || folded[at - 1] === '的' || ORGANISED.test(folded.slice(Math.max(0, at - 9), at))) return false;
  return !/“.{1,2}” ?$/.test(folded.slice(Math.max(0, at - 5), at)) && headFrom(folded, at + 2) === undefined;
}

/** What the quoted person does, or that it is practice: “身边的典型”讲|党课, “交通强国”伟大|实践, or what came of it: “渔家红”创建|经验. */
const ACTS = /^(?:讲(?:党课|授)|上讲台|创建(?:经验|成果|过程|历程|成效)|的?(?:伟大|生动|具体|鲜活|火热)实践)/;
/** “偏远的海岛”变成打卡地, “智审”对标评估体系, “渔港”内各类活动: what becomes of it, what it sets up, what it is measured by, whose sort it is, or what is in it. */
const BECOMES = /^(?:变(?![革化动频电])|设(?![计施备想置])|对标|类|内(?![控训容涵参])|上[搭互])/;
/** Whose drive it is: “渔村法庭”|建设 goes on as a name, as an organ is not built by itself. */
const ORGANISED =
  /(?:支部|党组织|(?<!大)党委|法庭|派出所|警队|警营|工地|机关|医院|学校|校园|大队|检察院|法院|班子|班组|队伍|社区|小区|村庄|村居|庭院|网格|商圈|园区|车间|站所|家庭|长廊|“(?:清廉|廉洁)[^“”]{2,4})[”’] ?$/;

/** The tail that begins at `at`, directly after a quotation mark or after 的. */
export function tailAt(folded: string, at: number): Tail | undefined {
  if (
    COUNTED.test(folded.slice(at, at + 10)) ||
    BECOMES.test(folded.slice(at, at + 2)) ||
    ACTS.test(folded.slice(at, at + 5))
  )
    return undefined;
  let found: Tail | undefined;
  for (let index = at; index < folded.length && index - at < REACH; ) {
    // “甲”先锋队、“乙”服务队|三支队伍: counted, not named.
    if (index > at && COUNTED.test(folded.slice(index, index + 10))) break;
    if (folded.startsWith('..', index) || NEVER.test(folded.slice(index, index + 3))) break;
    // “五渔”船队创建|工作现场观摩: how the work goes on.
    if (found !== undefined && /^工作(?:现场|推进|会|经验)/.test(folded.slice(index, index + 4))) break;
    const head = headHere(folded, index, at);
    if (head !== undefined) {
      const end = index + head.word.length;
      // “一带一路”框架下, “船长+渔民”机制框架内: within what has the name.
      if (head.word === '框架' && (index === at || found !== undefined) && /[下内中]/.test(folded[end] ?? '')) break;
      if (index === at && isDone(folded, head, at)) return undefined;
      if (found !== undefined && SO_MUCH.test(folded.slice(index, end + 1))) break;
      // “…”主题教育|专项整治: what is put right in the course of it.
      if (found?.head.word === '主题教育' && head.word.startsWith('专项')) break;
      // “护渔”专项行动|工作方案, “渔火”学习教育|计划: the paper that it goes by.
      if (found !== undefined && RUN.test(found.head.word) && PAPER.test(folded.slice(found.end, end))) break;
      // “渔灯”志愿服务队|进社区: what it does.
      if (found?.head.type === 'team' && head.word.startsWith('进')) break;
      if (found !== undefined && DONE.has(head.word) && headFrom(folded, end) === undefined) break;
      if (ORGAN.test(folded.slice(at, index)) || ORGAN_AFTER.test(folded.slice(end, end + 3))) return undefined;
      found = { end, head };
      index = end;
      continue;
    }
    const said = index === at ? SAID_OF.exec(folded.slice(at, at + 4))?.[0].length : undefined;
    if (said !== undefined) {
      index += said;
      continue;
    }
    const next = headFrom(folded, index + 2);
    const raising =
      next !== undefined &&
      !isEdge(folded, index + 1) &&
      (index === at
        ? RAISING.test(folded.slice(at, at + 2))
        : found === undefined &&
          (ABSTRACT.test(next.word) ||
            (WORKED.test(next.word) && wordAt(folded, index, folded.length)?.word.length === 2)));
    const driven = found !== undefined && index === found.end && DRIVE.test(folded.slice(index, index + 6));
    if ((!raising && !driven && bounded(folded, index, index > at && found === undefined)) || isEdge(folded, index))
      break;
    // Past the first head noun a verb ends the name, unless the next head noun follows it: 观摩|学习活动.
    const next2 = folded[index + 2] === '新' ? index + 3 : index + 2;
    const verb = verbAt(folded, index) && headFrom(folded, next2) === undefined;
    if (found !== undefined && (verb || index - found.end >= CHAIN) && !SPECIAL.test(folded.slice(index, index + 12)))
      break;
    const length = raising ? 2 : step(folded, index);
    const last = length > 1 ? headTo(folded, index + length) : undefined;
    index += last !== undefined && last.word.length < length ? length - last.word.length : length;
  }
  if (found === undefined) return undefined;
  const words = folded.slice(at, found.end);
  if (CARRIED_OUT.test(words) || PURSUED.test(words) || GOODS.test(words) || DOERS.test(words) || CHOSEN.test(words))
    return undefined;
  return found.head.word === '创建' && GRADED.test(folded.slice(found.end, found.end + 5)) ? undefined : found;
}
