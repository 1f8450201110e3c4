/** Whether modifiers and a head noun in running text single one device out, so that they are its name. */
import { ending } from '../../../text/ending';
import { wordSet } from '../../word-set';
import type { Head } from './heads';
import { isPlain, SPECIAL } from './no-name';
import { singular } from './reading';

/** Verbs that run a named device, and verbs that shape one or a plain one. */
export const RUN =
  /(?:用好|建好|管好|落实|执行|实施|开展|修订|签订|签署|出台|会签|参加|运用|利用|依托|推进|推动|深化|制定|助力|发挥|探索|升级|狠抓|了|起|出)好?$/;
const SHAPE = wordSet('健全 完善 形成 构建 健全完善 建立');

/** Rooms and places: two units single one out. */
const ROOM = ending('室|馆|厅|站|班|群|园|大厅|小院|食堂|超市|课堂|节|中心|长廊|公园|广场');
/** A list is drawn up as a device; others are merely made. */
const DRAWN = /(?:[靠凭]|完善|健全|制定|制订|建立|推行|推出|出台|设置|编制|实行)了?$/;
/** What a list is of that has a title: 《渔政权责|清单》. */
const LISTED = /.{2}(?:权责|责任|权力|任务|负面|服务|事项)$/;
/** A row of standing rules: 坚持晨读制度、晚查制度. */
const KEPT = /(?:坚持|执行|落实|健全|完善|建立|建立健全|健全完善|、)了?$/;
/** Said of any study: 青年理论|学习教育. Those of the whole party are listed, and what stands before them says who studies. */
const STUDY =
  /^(?:观摩|参观|红色|革命传统|机关|支部|党员|干部|干警|青年|理论|政治|党史|党纪|思想|业务|全员|专题|集中|日常)+$|党[史纪]$/;
/** Held, so that it is a drive: 开展|渔家党员公开承诺活动. What is said to the public is held anywhere: 普法宣传. */
const HELD = /(?:开展|推进|推动|深化|举办|启动)了?$/;
/** What the whole party studies is named by its own words; here it is somebody's, or looked back on: 以实绩检验|学习教育. */
const STUDIED = /教育实践活动$/;
/** What is held, and where, so that it has a name by that: 开展多次劳模大讲堂|活动. */
export const ACTIVITY = /^(?:系列)?活动$/;
const HELD_IN = /(?:大讲堂|讲堂|学堂|夜校|驿站)$/;
const HELD_ANYWHERE = /普法|法治宣传|志愿|红色教育|入党誓词/;
/** An order has a name where something is coined in it, or numbered; others that are to be built are policy: 完善渔业服务体系. */
const COINED_ORDER = /[+0-9二两三四五六七八九十]|式|网格|闭环|链条/;
/** Any order at all: 建立现代企业|制度. */
const ANY_ORDER = /健全|完善|有关|新|社会|企业|互信|长效|修订|起草|^三项/;
/** Verbs of those who use a system. */
const USED = /^(?:通过|借助|登录|进入|使用|打开|开启|运用|依托)$/;
const IS_SPECIAL = new RegExp(`^${SPECIAL}`);
/** What raises something, whatever that is. */
const RAISED = /(?:提升|攻坚)(?:行动|工程)$/;
const STATE = wordSet('工程 提升工程 创新工程 计划 民生大集 便民大集');

const POLISH = wordSet('擦亮 做强 叫响 打响 塑造 做优 做亮 打造出');
const OBEYED = wordSet('落实 执行 严格执行 严格落实 认真落实 带头落实 带头执行 自觉执行 立起');
const AGE = /^(?:新时代|新形势|新时期)/;
/** 三亲治理模式, 一体两翼机制: a formula without its quotation marks, of no so many levels, places or parties. */
const FORMULA =
  /^(?:[二两三四五六七八九十](?![个项种类大级层套条年月日天次期批名支位步家座间处段度边方国省市县区镇乡村部门场轮代张万千百亿分时重线院倍元极维地校山峡川岸港者手会权局届])[一-鿿]|(?:[一二两三四五六七八九十双](?![个项种类大级年月日次期批])[一-鿿]{1,2}){2,4})(?:治理|调解|工作|服务|管理|党建|带教|帮扶|联动|运行){0,2}$/;
const FORMULAIC = /^(?:model|method|institution|campaign)$/;
const COINS = /(?:创新|探索|总结|提炼|提出|采用|首创|推|以|用|通过)[了出]?$/;

/** 推广某某模式: what is spread has a name. */
const SPREAD = wordSet('推广 复制推广 复制 借鉴');

/** Of whom any team is made: 组成检察官团队. */
const TRADE =
  /^(?:检察官|法官|律师|干警|民警|专业|办案|技术|专家|党员|青年|骨干|先锋|志愿者|宣讲|科研|研发|管理|服务|销售|市场|家庭|社区|医生|社会|实践|文化|运营)+$/;

/** 成立速裁办案组, but not 成立工作专班. */
const isTeam = (name: string, listed: boolean): boolean => name.length >= (listed ? 2 : 4) || singular(name) >= 2;

/** How a head noun and its modifiers stand in the text. */
export interface Standing {
  /** The verb before them. */
  before: string;
  /** It sets up a device, or what follows says that one has been set up. */
  founded: boolean;
  /** What follows says that it is started. */
  begun: boolean;
  /** One of several in a list; `alike` if each has the same head noun. */
  listed: boolean;
  alike: boolean;
}

/** Whether head noun, verb and modifiers make a name of it. */
export function named(head: Head, name: string, { before, founded, begun, listed, alike }: Standing): boolean {
  if (name === '')
    return founded && listed && head.weight === 'plain' && head.word.length > 2 && !head.word.startsWith('专项');
  if (isPlain(name, head)) return false;
  // 中央指导组和巡回督导组: sent out from above.
  if (name === '巡回' && /^[和与]$/.test(before)) return false;
  if (
    FORMULAIC.test(head.type) &&
    FORMULA.test(name) &&
    (founded || RUN.test(before) || SHAPE.has(before) || COINS.test(before))
  )
    return true;
  const rest = singular(name);
  if (head.word === '平台' && founded && name.length === 3) return rest === 3;
  if (head.word === '平台' && before === '构建') return name.length >= 5 && rest >= 3;
  if (name.includes('+') && head.type === 'model') return name.length >= 5;
  // 严格执行渔船评审制度: an order that is kept.
  if (head.word === '制度' && OBEYED.has(before)) return name.length >= 4 && rest >= 3;
  if (ACTIVITY.test(head.word))
    return (
      (HELD.test(before) || begun) &&
      !HELD_ANYWHERE.test(name) &&
      !(head.word === '系列活动' && /举办/.test(before)) &&
      ((name.length >= 6 && rest >= 4) || HELD_IN.test(name))
    );
  if (head.word === '体系' && !COINED_ORDER.test(name) && !SPREAD.has(before) && before !== '建立') return false;
  if (head.word === '名片') return founded && name.length >= 5 && rest >= 4;
  if (
    head.word === '学习教育'
      ? STUDY.test(name) || !HELD.test(before)
      : STUDIED.test(name + head.word) && !HELD.test(before)
  )
    return false;
  if (head.weight === 'quoted' && alike) return (founded && head.word === '组') || (name.length >= 4 && rest >= 2);
  if (/^(?:制度|机制)$/.test(head.word) && alike && KEPT.test(before)) return name.length >= 4;
  // 落实基层党建三年行动计划: plain words do for what is planned for so many years.
  if (head.word.startsWith('三年行动') && RUN.test(before) && name.length >= 4) return true;
  // 开展渔船党组织覆盖提升行动: and for what is to be raised.
  if (RAISED.test(head.word) && RUN.test(before) && name.length >= 3) return true;
  // 开展渔业系统专项治理: plain words say where.
  if (IS_SPECIAL.test(head.word) && /开展了?$/.test(before) && name.length >= 4) return true;
  // 参加渔港支书研修班: who is taught there.
  if (/^(?:研修|轮训|培训)班$/.test(head.word) && before === '参加') return name.length >= 4 && rest >= 2;
  if (head.word === '专班' && before === '组织') return name.length >= 4 && rest >= 2;
  if (head.weight === 'plain') return founded || rest >= 2 || (name.length >= 4 && rest >= 1);
  if (head.word === '清单' && before === '《') return LISTED.test(name);
  if (head.word === '清单') return (DRAWN.test(before) && (name.length >= 4 || rest >= 2)) || (listed && rest >= 4);
  if (/^引[入进]$/.test(before) && (head.type === 'team' || head.type === 'brand')) return false;
  if (head.word === '制')
    return /^(?:全面|探索|试点)?(?:推行|实行|试行|建立)了?$/.test(before) && name.length >= 4 && rest >= 3;
  if (founded && head.type === 'team')
    return !(head.word === '团队' && TRADE.test(name)) && isTeam(name.replace(/工作$/, ''), listed);
  if (head.word.endsWith('品牌'))
    return (founded || POLISH.has(before)) && name.length >= (head.word === '品牌' ? 3 : 2) && rest >= 2;
  if (head.word === '模式' && SPREAD.has(before)) return rest >= 2;
  if (founded && ROOM.test(head.word)) return rest >= 1 || name.length >= 4 || listed || alike;
  // 健全产销分离机制, 探索基层站点跨区域互助机制: how much must single it out depends on the verb.
  if (head.word === '机制' && SHAPE.has(before) && name.length >= 4 && rest >= (name.length > 4 ? 3 : 4)) return true;
  if (/^(?:机制|模式)$/.test(head.word) && /^(?:创新|探索)$/.test(before) && name.length >= 9 && rest >= 2) return true;
  if (head.word === '计划' && /[制拟]定$/.test(before)) return false;
  if (STATE.has(head.word) && RUN.test(before)) return name.length >= 4 && rest >= 2;
  // 建立渔汛机制, 召开渔港议事会: two units that are no plain words.
  if (/^(?:制度|机制)$/.test(head.word) && /^建立[了起]?$/.test(before) && name.length <= 3)
    return rest > 0 && !ANY_ORDER.test(name);
  if (/^(?:议事|恳谈)会$/.test(head.word))
    return (founded || /^(?:召开|开一次|开一场)$/.test(before)) && rest >= 2 && name.length < 5;
  if (founded) return name.length >= 4 && (rest >= 2 || (rest === 1 && name.length >= 6));
  // 探索新时代渔业发展模式: a model still looked for has no name.
  if (head.word === '模式' && /(?:创新|探索)$/.test(before)) return name.length >= 6 && rest >= 2 && !AGE.test(name);
  const used = RUN.test(before) || SHAPE.has(before) || (USED.test(before) && /^(?:平台|系统)$/.test(head.word));
  return used && name.length >= 6 && rest >= 2;
}
