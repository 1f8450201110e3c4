/** Whether modifiers and a head noun in running text single one device out, so that they are its name. */
import { ending } from '../../../text/ending';
import { PROVINCES } from '../../../text/region';
import { wordSet } from '../../word-set';
import type { Head } from './heads';
import { singular } from './reading';
import { SHOW } from './terms';

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
/** A brand of whoever runs it, named by that alone: 法院党建品牌. */
const OWN =
  /^(?:检察|法院|检察院|党支部|支部|集团|层面|公司|学校|医院|企业|社区|系统|[一-鿿]{1,12}(?:[小中校院局部委所村]|系统|支部|公司|集团|大学|社区)|[一-鿿]{0,6}党组织[一-鿿]{0,8}|未成年|队伍|正规化|机关|的)+$/;
/** A row of standing rules: 坚持晨读制度、晚查制度. */
const KEPT = /(?:坚持|执行|落实|健全|完善|建立|建立健全|健全完善|、)了?$/;
/** Brands praised or chosen together rather than named, and brands of goods. */
const PRAISED = /特色|十佳|优秀|知名|优质|亮点|自主|绿色生态|(?:产品|服装|食品|农业|旅游|汽车|家居)$/;
/** Said of any study: 青年理论|学习教育. Those of the whole party are listed, and what stands before them says who studies. */
const STUDY = /^(?:机关|支部|党员|干部|干警|青年|理论|政治|党史|党纪|思想|业务|全员|专题|集中|日常)+$|党[史纪]$/;
/** Groups that perform. */
export const TROUPE = ending(
  '舞队|舞蹈队|模特队|腰鼓队|锣鼓队|秧歌队|歌舞队|曲艺队|乐队|合唱团|乐团|歌舞团|舞蹈团|杂技团|歌剧团|文工团|京剧团|越剧团',
);
/** Units of an army. */
export const ARMY = ending('陆战队|纵队|保障基地|情报站|游击队|工程队');
/** A room in memory of the dead. */
const MARTYRS = /烈士|革命|生平|遗物/;
/** The organisations of children, of today and before. */
const CHILDREN = ending('中国少年先锋队|少先队|少年儿童队|儿童团|童子团|少年团');
/** Laws, not ways of managing: 修改海域|管理法. */
const LAW = ending('土地|房地产|药品|疫苗|应对|税收征收|出境入境|枪支|海域');
/** A hall that shows the past is anybody's to visit, unless it shows the trade or the work of whoever keeps it: 检史|陈列馆. */
const HALL = wordSet('陈列馆 展览馆 纪念馆 展馆 馆');
const OWN_HALL =
  /检|法[治庭院律]|司法|警|公安|廉|党[建员群风]|党史学|税|禁毒|反诈|消防|校史|院史|村史|家风|民族团结|共同体/;
/** A station or a room by its trade alone is one that every place has: 养老|服务站, 公益诉讼|工作室. */
const ANYWHERE =
  /^(?:社区|小区|村级|城区|政务|文化|公共文化|物业|游客|旅游|商务|电子商务|志愿者|应急|老年|养老|居家|卫生|医疗|电商|邮政|综合|警务|便民|新媒体|融媒体|未检|公益诉讼|党员|退役军人|[省市县区])+(?:服务站|工作站|工作室|服务中心|服务大厅)$/;
/** Where anybody of a firm or a school eats. */
const CANTEEN = /^(?:.*(?:学校|[小中大]学|公司|医院)|干警|职工|员工|机关|单位|学生|教工|公共|校园|企业)食堂$/;
/** Where parcels are fetched or the old are looked after. */
const PARCELS = /^(?:快递|物流|老年|养老)驿站$/;
/** What is done for reform, in a row with other things that are: 支持改革、参与改革. */
const FOR_REFORM = /(?:推进|支持|认同|引领|拥护|参与)/;
/** Plant and networks: 建成水电|站. */
const PLANT = ending(
  '[水火核风光]伏?电|发电|变电|充电|换电|泵|雷达|基|空间|[火汽]?车|高铁|地铁|加油|加气|水文|气象|中转|公交|收费|场|新村',
);
/** What is made, grown or sold there. */
const TRADED =
  /(?:种植|养殖|生产|加工|产业|育苗|繁育|采摘|蔬菜|能源|光伏|风电|水电|煤电|旅游|商业|物流|田园|农业|制造|装备|化工|原料|材料|出口|供应|储备)$/;
/** Plans of work, and what a firm offers to those who hold its shares. */
const PLANNED = /(?:工作|学习|生产|融资|分红|股权激励|持股|招生|五年)$/;
/** What an engine or a body is made of, and any line of work: 液压自动保护|系统, 渔政工作|系统. */
const PLANT_SYSTEM =
  /(?:工作|自动[一-鿿]{2}|液压|电气|[供排]水|[供配]电|通风|制动|动力|神经|呼吸|消化|循环|免疫|发动机|导航)$/;
/** Works for show are blamed, not named. */
const FOR_SHOW = new RegExp(`^(?:${SHOW})$`);
/** Held, so that it is a drive: 开展|渔家党员公开承诺活动. What is said to the public is held anywhere: 普法宣传. */
const HELD = /(?:开展|推进|推动|深化|举办|启动)了?$/;
/** What the whole party studies is named by its own words; here it is somebody's, or looked back on: 以实绩检验|学习教育. */
const STUDIED = /教育实践活动$/;
/** What is held, and where, so that it has a name by that: 开展多次劳模大讲堂|活动. */
export const ACTIVITY = /^(?:系列)?活动$/;
const HELD_IN = /(?:大讲堂|讲堂|学堂|夜校|驿站)$/;
/** Sent out from above, or of several levels: 学习贯彻全会精神|宣讲团, 市县两级|宣讲团. */
const SENT = /(?:[会议话大]精神|报告|[两三四五]级(?:党委)?|各类|中央|[省市县区州党]委|自治区|[校院局区市]级)$/;
const HELD_ANYWHERE = /普法|法治宣传|志愿/;
/** An order has a name where something is coined in it, or numbered; others that are to be built are policy: 完善渔业服务体系. */
const COINED_ORDER = /[+0-9二两三四五六七八九十]|式|网格|闭环|链条/;
/** Any order at all: 建立现代企业|制度. */
const ANY_ORDER = /健全|完善|有关|新|社会|企业|互信|长效|修订|起草|^三项/;
/** Verbs of those who use a system. */
const USED = /^(?:通过|借助|登录|进入|使用|打开|开启|运用|依托)$/;
const SPECIAL = /^专项(?:整治|治理|监督|检查|巡察|清理)/;
/** A province alone. */
const PLACE = new RegExp(`^(?:${PROVINCES.join('|')})省?$`);
const STATE = wordSet('工程 计划 民生大集 便民大集');

const POLISH = wordSet('擦亮 做强 叫响 打响 塑造 做优 做亮 打造出');
const OBEYED = wordSet('落实 执行 严格执行 严格落实 认真落实 立起');
const AGE = /^(?:新时代|新形势|新时期)/;
/** 推广某某模式: what is spread has a name. */
const SPREAD = wordSet('推广 复制推广 复制 借鉴');

/** Only praised: 搭建高水平|交流平台. */
const HIGH = /^(?:高水平|高质量|高层次|高端|高能级|高标准|更)/;
const SOCIALIST = /社会主义/;
/** What makes no name with such a head noun. */
const PLAIN: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['宣讲团', [SENT]],
  ['基地', [TRADED]],
  ['综合体', [TRADED]],
  ['园区', [TRADED]],
  // 淘宝|直播间: where anybody sells.
  ['直播间', [/^(?:淘宝|抖音|快手|拼多多|京东|网络|电商|带货)$/]],
  // 相互交流的温馨|之家: what it is like to be.
  ['之家', [/^(?:温馨|温暖|幸福|美好|共同|精神|心灵)$/]],
  ['计划', [PLANNED]],
  ['平台', [HIGH]],
  ['模式', [HIGH]],
  ['体系', [HIGH, SOCIALIST]],
  ['制度', [SOCIALIST]],
  ['机制', [SOCIALIST]],
  ['检察室', [/^派驻/]],
  // 渔史进教材|进课堂: brought there, and no classroom.
  ['课堂', [/进$/]],
  ['系统', [PLANT_SYSTEM]],
]);

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
  /** One of several in a list; `alike` if each has the same head noun. */
  listed: boolean;
  alike: boolean;
}

/** Whether head noun, verb and modifiers make a name of it. */
export function named(head: Head, name: string, { before, founded, listed, alike }: Standing): boolean {
  if (name === '')
    return founded && listed && head.weight === 'plain' && head.word.length > 2 && !head.word.startsWith('专项');
  if (name.length < 2 || name === '微信' || /^主义|(?:体制|命运|社会主义|现代企业|烈士陵)$/.test(name)) return false;
  // 向学员代表授予|训练营: a verb that no name holds.
  if (/授予|邀请/.test(name)) return false;
  if (PLAIN.get(head.word)?.some((words) => words.test(name))) return false;
  // 更精准的举措推进|专项斗争: a verb and its object.
  if (head.type === 'campaign' && /(?:推进|参与|开展|深化|强化)$/.test(name)) return false;
  // 完善港务相关|制度, 健全鱼情快报7项|机制: some or so many orders, none of them named.
  if (head.type === 'institution' && /(?:相关|有关)$|[0-9]项/.test(name)) return false;
  // 海南|专项整治盗采: who does it.
  if (SPECIAL.test(head.word) && PLACE.test(name)) return false;
  // 渔情上报到|专项整治: from one step to the next.
  if (/到$/.test(name)) return false;
  // 制定易发多发问题|清单, 公布“鱼霸”问题|举报电话: of any trouble.
  if (/^(?:(?:易发多发|突出|主要|改革)?问题|[正负]面)$/.test(name)) return false;
  if (ARMY.test(name + head.word) || (head.word === '陈列室' && MARTYRS.test(name))) return false;
  if (CHILDREN.test(name + head.word) || TROUPE.test(name + head.word)) return false;
  // 中央指导组和巡回督导组: sent out from above.
  if (name === '巡回' && /^[和与]$/.test(before)) return false;
  const rest = singular(name);
  if (head.type === 'brand' && (OWN.test(name) || PRAISED.test(name))) return false;
  if (head.word === '平台' && founded && name.length === 3) return rest === 3;
  if (head.word === '平台' && before === '构建') return name.length >= 5 && rest >= 3;
  if (name.includes('+') && head.type === 'model') return name.length >= 5;
  // 严格执行渔船评审制度: an order that is kept.
  if (head.word === '制度' && OBEYED.has(before)) return name.length >= 4 && rest >= 3;
  if (ACTIVITY.test(head.word))
    return (
      HELD.test(before) &&
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
  if ((head.word === '站' || head.word === '点') && PLANT.test(name)) return false;
  if (HALL.has(head.word) && !OWN_HALL.test(name)) return false;
  if (
    ANYWHERE.test(name + head.word) ||
    PARCELS.test(name + head.word) ||
    CANTEEN.test(name + head.word) ||
    (head.word === '改革' && FOR_REFORM.test(name))
  )
    return false;
  if (head.word === '工程' && FOR_SHOW.test(name)) return false;
  if (head.word === '管理法' && LAW.test(name)) return false;
  if (head.word === '专项斗争' && name.endsWith('扫黑除恶')) return false;
  if (head.weight === 'quoted' && alike) return (founded && head.word === '组') || (name.length >= 4 && rest >= 2);
  if (/^(?:制度|机制)$/.test(head.word) && alike && KEPT.test(before)) return name.length >= 4;
  // 落实基层党建三年行动计划: plain words do for what is planned for so many years.
  if (head.word.startsWith('三年行动') && RUN.test(before) && name.length >= 4) return true;
  // 开展渔业系统专项治理: plain words say where.
  if (SPECIAL.test(head.word) && /开展了?$/.test(before) && name.length >= 4) return true;
  // 学历提升大|专班; 项目专班: any such.
  if (head.word === '专班' && /大$|^(?:案件|项目|服务)$/.test(name)) return false;
  if (head.word === '专班' && before === '组织') return name.length >= 4 && rest >= 2;
  if (head.weight === 'plain') return founded || rest >= 2 || (name.length >= 4 && rest >= 1);
  if (head.word === '走廊' && name.endsWith('经济')) return false;
  if (head.word === '理事会' && /[届次]$/.test(name)) return false;
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
  if (head.word === '机制' && SHAPE.has(before) && name.length >= 4 && rest >= 4) return true;
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
