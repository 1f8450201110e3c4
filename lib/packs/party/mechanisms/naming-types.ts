/** What singles a device out by its type: how much its name must say depends on the head noun and on the verb before it. */
import { wordSet } from '../../word-set';
import type { Head } from './heads';
import { SPECIAL } from './no-name';
import { singular } from './reading';

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

export interface Candidate extends Standing {
  head: Head;
  /** The modifiers. */
  name: string;
  /** How many code units of them are no plain words of the trade. */
  rest: number;
}

/** Whether it is a name; `undefined` where the type does not say. */
type Criterion = (candidate: Candidate) => boolean | undefined;

/** Verbs that run a named device, and verbs that shape one or a plain one. */
export const RUN =
  /(?:用好|建好|管好|落实|执行|实施|开展|修订|签订|签署|出台|会签|参加|运用|利用|依托|推进|推动|深化|制定|助力|发挥|探索|升级|狠抓|了|起|出)好?$/;
export const SHAPE = wordSet('健全 完善 形成 构建 健全完善 建立');
/** 推广某某模式: what is spread has a name. */
const SPREAD = wordSet('推广 复制推广 复制 借鉴');

/** 探索基层站点跨区域互助机制: still looked for, but told at length. */
const isSought = ({ name, rest, before }: Candidate): boolean =>
  /^(?:创新|探索)$/.test(before) && name.length >= 9 && rest >= 2;

/** An order has a name where something is coined in it, or numbered; others that are to be built are policy: 完善渔业服务体系. */
const COINED_ORDER = /[+0-9二两三四五六七八九十]|双(?![控碳创])|式|网格|闭环|链条/;
const AGE = /^(?:新时代|新形势|新时期)/;

const model: Criterion = (candidate) => {
  const { head, name, rest, before, founded } = candidate;
  if (head.word === '体系' && !COINED_ORDER.test(name) && !SPREAD.has(before) && before !== '建立') return false;
  if (head.word !== '模式') return undefined;
  if (SPREAD.has(before)) return rest >= 2;
  if (isSought(candidate)) return true;
  // 探索新时代渔业发展模式: a model still looked for has no name.
  return !founded && /(?:创新|探索)$/.test(before) ? name.length >= 6 && rest >= 2 && !AGE.test(name) : undefined;
};

/** 提出|渔家议事工作法: what somebody came upon has a name, of plain words too. */
const THOUGHT_OUT = /(?:提出|总结|提炼|探索|创新|首创)[了出]*$/;
const method: Criterion = ({ name, before, rest }) =>
  THOUGHT_OUT.test(before) && name.length >= 4 && rest < 2 ? true : undefined;

/** A list is drawn up as a device; others are merely made. */
const DRAWN = /(?:[靠凭]|完善|健全|制定|制订|建立|推行|推出|出台|设置|编制|实行)了?$/;
/** What a list is of that has a title: 《渔政权责|清单》. */
const LISTED = /.{2}(?:权责|责任|权力|任务|负面|服务|事项)$/;
const INTRODUCED = /^(?:全面|探索|试点)?(?:推行|实行|试行|建立)了?$/;
/** 严格执行渔船评审制度: an order that is kept. */
const OBEYED = wordSet('落实 执行 严格执行 严格落实 认真落实 带头落实 带头执行 自觉执行 立起');
/** A row of standing rules: 坚持晨读制度、晚查制度. */
const KEPT = /(?:坚持|执行|落实|健全|完善|建立|建立健全|健全完善|、)了?$/;
/** Any order at all: 建立现代企业|制度. */
const ANY_ORDER = /健全|完善|有关|新|社会|企业|互信|长效|修订|起草|^三项/;

const institution: Criterion = (candidate) => {
  const { head, name, rest, before, listed, alike } = candidate;
  if (head.word === '清单')
    return before === '《'
      ? LISTED.test(name)
      : (DRAWN.test(before) && (name.length >= 4 || rest >= 2)) || (listed && rest >= 4);
  if (head.word === '制') return INTRODUCED.test(before) && name.length >= 4 && rest >= 3;
  if (head.word === '制度' && OBEYED.has(before)) return name.length >= 4 && rest >= 3;
  if (head.word !== '制度' && head.word !== '机制') return undefined;
  if (alike && KEPT.test(before)) return name.length >= 4;
  // 健全产销分离机制.
  const shaped = SHAPE.has(before) && name.length >= 4 && rest >= (name.length > 4 ? 3 : 4);
  if (head.word === '机制' && (shaped || isSought(candidate))) return true;
  // 建立渔汛机制: two units that are no plain words.
  return /^建立[了起]?$/.test(before) && name.length <= 3 ? rest > 0 && !ANY_ORDER.test(name) : undefined;
};

const POLISH = wordSet('擦亮 做强 叫响 打响 塑造 做优 做亮 打造出');
/** 引进三支名家团队: brought from elsewhere. */
const BROUGHT = /^引[入进]$/;

const brand: Criterion = ({ head, name, rest, before, founded }) => {
  if (head.word === '名片') return founded && name.length >= 5 && rest >= 4;
  if (BROUGHT.test(before)) return false;
  return head.word.endsWith('品牌')
    ? (founded || POLISH.has(before)) && name.length >= (head.word === '品牌' ? 3 : 2) && rest >= 2
    : undefined;
};

const platform: Criterion = ({ head, name, rest, before, founded }) => {
  if (head.word === '平台' && founded && name.length === 3) return rest === 3;
  if (head.word === '平台' && before === '构建') return name.length >= 5 && rest >= 3;
  // 参加渔港支书研修班: who is taught there.
  return /^(?:研修|轮训|培训)班$/.test(head.word) && before === '参加' ? name.length >= 4 && rest >= 2 : undefined;
};

/** Said of any study: 青年理论|学习教育. Those of the whole party are listed, and what stands before them says who studies. */
const STUDY =
  /^(?:观摩|参观|红色|革命传统|机关|支部|党员|干部|干警|青年|理论|政治|党史|党纪|思想|业务|全员|专题|集中|日常)+$|党[史纪]$/;
/** What the whole party studies is named by its own words; here it is somebody's, or looked back on: 以实绩检验|学习教育. */
const STUDIED = /教育实践活动$/;
/** Held, so that it is a drive: 开展|渔家党员公开承诺活动. */
export const HELD = /(?:开展|推进|推动|深化|举办|启动)了?$/;
/** What raises something, whatever that is. */
const RAISED = /(?:提升|攻坚)(?:行动|工程)$/;
const IS_SPECIAL = new RegExp(`^${SPECIAL}`);
/** Works and fairs for the public. */
const PUBLIC = wordSet('工程 提升工程 创新工程 计划 民生大集 便民大集');

const campaign: Criterion = ({ head, name, rest, before }) => {
  const study = head.word === '学习教育';
  if ((study && STUDY.test(name)) || ((study || STUDIED.test(name + head.word)) && !HELD.test(before))) return false;
  const run = RUN.test(before);
  // 落实基层党建三年行动计划: plain words do for what is planned for so many years.
  if (head.word.startsWith('三年行动') && run && name.length >= 4) return true;
  // 开展渔船党组织覆盖提升行动: and for what is to be raised.
  if (RAISED.test(head.word) && run && name.length >= 3) return true;
  // 开展渔业系统专项治理: plain words say where.
  if (IS_SPECIAL.test(head.word) && /开展了?$/.test(before) && name.length >= 4) return true;
  if (head.word === '计划' && /[制拟]定$/.test(before)) return false;
  return PUBLIC.has(head.word) && run ? name.length >= 4 && rest >= 2 : undefined;
};

/** Of whom any team is made: 组成检察官团队. */
const TRADE =
  /^(?:检察官|法官|律师|干警|民警|专业|办案|技术|专家|党员|青年|骨干|先锋|志愿者|宣讲|科研|研发|管理|服务|销售|市场|家庭|社区|医生|社会|实践|文化|运营)+$/;

const team: Criterion = ({ head, name, rest, before, founded, listed }) => {
  if (head.word === '专班' && before === '组织') return name.length >= 4 && rest >= 2;
  if (head.weight === 'plain') return undefined;
  if (BROUGHT.test(before)) return false;
  if (!founded) return undefined;
  // 成立速裁办案组, but not 成立工作专班.
  const words = name.replace(/工作$/, '');
  return !(head.word === '团队' && TRADE.test(name)) && (words.length >= (listed ? 2 : 4) || singular(words) >= 2);
};

export const BY_TYPE: Readonly<Record<string, Criterion>> = {
  model,
  method,
  institution,
  brand,
  platform,
  campaign,
  team,
};
