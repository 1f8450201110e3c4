/** What makes no name with a head noun, whatever verb sets it up: plain words for things that are anywhere, and words that no name holds. */
import { ending } from '../../../text/ending';
import { PROVINCES } from '../../../text/region';
import type { Head } from './heads';
import { SHOW } from './terms';

/** With any head noun. */
const WITH_ANY: readonly RegExp[] = [
  /^.$|^微信$|^主义|(?:体制|命运|社会主义|现代企业|烈士陵)$/,
  // 向学员代表授予|训练营: a verb that no name holds.
  /授予|邀请/,
  // 实施有针对性|行动, 全国性|平台: only how, or how far.
  /^有(?:针对性|组织)|^(?:全国|区域|行业)性$/,
  // 渔情上报到|专项整治: from one step to the next.
  /到$/,
  // 制定易发多发问题|清单, 公布“鱼霸”问题|举报电话: of any trouble.
  /^(?:(?:易发多发|突出|主要|改革)?问题|[正负]面)$/,
];

/** A brand of whoever runs it, named by that alone: 法院党建品牌. */
const OWN =
  /^(?:检察|法院|检察院|党支部|支部|集团|层面|公司|学校|医院|企业|社区|系统|[一-鿿]{1,12}(?:[小中校院局部委所村]|系统|支部|公司|集团|大学|社区)|[一-鿿]{0,6}党组织[一-鿿]{0,8}|未成年|队伍|正规化|机关|的)+$/;
/** Brands praised or chosen together rather than named, and brands of goods. */
const PRAISED =
  /特色|十佳|优秀|知名|优质|亮点|自主|绿色生态|标志性|高端|(?:产品|产业|制造业|服装|食品|农业|旅游|汽车|家居)$/;
const WITH_TYPE: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['brand', [OWN, PRAISED]],
  // 更精准的举措推进|专项斗争: a verb and its object.
  ['campaign', [/(?:推进|参与|开展|深化|强化)$/]],
  // 完善港务相关|制度, 健全鱼情快报7项|机制: some or so many orders, none of them named.
  ['institution', [/(?:相关|有关)$|[0-9]项/]],
]);

/** Groups that perform. */
export const TROUPE = ending(
  '舞队|舞蹈队|模特队|腰鼓队|锣鼓队|秧歌队|歌舞队|曲艺队|乐队|合唱团|乐团|歌舞团|舞蹈团|杂技团|歌剧团|文工团|京剧团|越剧团',
);
/** Units of an army. */
export const ARMY = ending('建设兵团|陆战队|纵队|保障基地|情报站|游击队|工程队');
/** The organisations of children, of today and before. */
const CHILDREN = ending('少年先锋队|少先队|少年儿童队|儿童团|童子团|少年团');
/** A station or a room by its trade alone is one that every place has: 养老|服务站, 公益诉讼|工作室. */
const ANYWHERE =
  /^(?:社区|小区|村级|城区|政务|文化|公共文化|物业|游客|旅游|商务|电子商务|志愿者|应急|老年|养老|居家|卫生|医疗|电商|邮政|综合|警务|便民|新媒体|融媒体|未检|公益诉讼|党员|退役军人|[省市县区])+(?:服务站|工作站|工作室|服务中心|服务大厅)$/;
/** Where anybody of a firm or a school eats. */
const CANTEEN = /^(?:.*(?:学校|[小中大]学|公司|医院)|干警|职工|员工|机关|单位|学生|教工|公共|校园|企业)食堂$/;
/** Where anybody reads. */
const READING = /^(?:图书|报刊|电子)*阅览室$/;
/** Where parcels are fetched or the old are looked after. */
const PARCELS = /^(?:快递|物流|老年|养老)驿站$/;
/** What is done with a fault somewhere, once and by itself. */
export const SPECIAL = '专项(?:整治|治理|监督|检查|巡察|清理)';
/** 海南|专项整治盗采: a province, and what it does. */
const DONE_BY = new RegExp(`^(?:${PROVINCES.join('|')})省?${SPECIAL}`);
/** Where research is done: an ordinary unit of a school or a firm. */
export const LABORATORY = ending(
  '研究室|研究中心|研发中心|技术中心|工程中心|博士后工作站|博士后科研工作站|博士后科研流动站',
);
/** Titles that posts and teams are given: 自治区|巾帼文明岗. */
const GIVEN = /^(?:巾帼|青年)?文明(?:示范)?岗$/;
/** Name and head noun together. */
const WHOLE = [ARMY, TROUPE, CHILDREN, ANYWHERE, CANTEEN, PARCELS, DONE_BY, LABORATORY, GIVEN, READING];

/** A room in memory of the dead. */
const MARTYRS = /烈士|革命|生平|遗物/;
/** A hall that shows the past is anybody's to visit, unless it shows the trade or the work of whoever keeps it: 检史|陈列馆. */
const HALL =
  /^(?!.*(?:检|法[治庭院律]|司法|警|公安|廉|党[建员群风]|党史学|税|禁毒|反诈|消防|校史|院史|村史|家风|民族团结|共同体))/;
/** Laws, not ways of managing: 修改海域|管理法. */
const LAW = ending('土地|房地产|药品|疫苗|应对|税收征收|出境入境|枪支|海域');
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
/** Sent out from above, or of several levels: 学习贯彻全会精神|宣讲团, 市县两级|宣讲团. */
const SENT = /(?:[会议话大]精神|报告|[两三四五]级(?:党委)?|各类|中央|[省市县区州党]委|自治区|[校院局区市]级)$/;
/** Only praised: 搭建高水平|交流平台. */
const HIGH = /^(?:(?:世界|国际|国内|全国)?(?:先进|一流|领先)|高水平|高质量|高层次|高端|高能级|高标准|更)/;
const SOCIALIST = /社会主义/;
const WITH_HEAD: ReadonlyMap<string, readonly { test(name: string): boolean }[]> = new Map([
  ['宣讲团', [SENT]],
  ['基地', [TRADED]],
  ['综合体', [TRADED]],
  // 淘宝|直播间: where anybody sells.
  ['直播间', [/(?:融媒体中心|电视台|电台)$|^(?:淘宝|抖音|快手|拼多多|京东|网络|电商|带货)$/]],
  // 相互交流的温馨|之家: what it is like to be.
  ['之家', [/^(?:温馨|温暖|幸福|美好|共同|精神|心灵)$|[0-9一二三四五六七八九十两]口$/]],
  ['计划', [PLANNED]],
  ['平台', [HIGH]],
  // 一流|教学团队, 港校学科高峰|团队, 团结进取的党员|团队.
  ['团队', [HIGH, /高峰$|党员$/]],
  // 探索渔业产销|模式, 渔旅融合新|模式: how goods are made and sold, and policy.
  ['模式', [HIGH, /(?:发展|建设|融合|经营|运营|产销|种养|合作)新?$/]],
  ['体系', [HIGH, SOCIALIST]],
  ['制度', [SOCIALIST]],
  ['机制', [SOCIALIST]],
  ['检察室', [/^派驻/]],
  // 居民|微信群, 盲人按摩|培训班, 品牌|志愿服务队: any such.
  ['微信群', [/^(?:居民|业主|村民|社区|小区|楼栋|网格|工作|家长|交流)+$/]],
  ['培训班', [/技能|按摩|家政|厨|育婴|月嫂|刺绣|缝纫|养殖|种植|焊工|电工|舞蹈|书法/]],
  ['志愿服务队', [/^(?:品牌|特色|专业|专项)$/]],
  // 下到基层分局|联系点: where a leader goes.
  ['联系点', [/分包|包联|包抓|挂点|挂钩|(?:基层|[局所站院校村镇乡])$/]],
  // 渔史进教材|进课堂: brought there, and no classroom.
  // 党性|实践活动, 课外|实践活动: of any sort; 博士后|科研工作站.
  ['实践活动', [/^(?:课[内外]|党日|党性|社会|教学|校外|专业|科研)+$/]],
  ['工作站', [/^科研$/]],
  ['课堂', [/进$/]],
  // 渔港派出所|责任区: a beat.
  ['责任区', [/派出所$|管理$/]],
  ['系统', [PLANT_SYSTEM]],
  ['陈列室', [MARTYRS]],
  ['陈列馆', [HALL]],
  ['展览馆', [HALL]],
  ['纪念馆', [HALL]],
  ['展馆', [HALL]],
  ['馆', [HALL]],
  ['站', [PLANT]],
  // 0.6|点 of an hour or a rate; 护渔改革试|点; 集中隔离|点, 体温|监测点: where anybody is sent in an epidemic, or water is tested.
  ['点', [PLANT, /[0-9试]$|(?:隔离|预检分诊|医学观察|核酸检测|核酸采样|疫苗接种)$/]],
  ['监测点', [/(?:体温|水质|空气|气象|地质|疫病)$/]],
  // 8人|小分队: only how many; 采访|小分队.
  ['小分队', [/^(?:[0-9一二三四五六七八九十]+人|采访|报道|演出)$/]],
  ['观察点', [/^(?:集中|居家)?(?:隔离)?医学$/]],
  ['改革', [FOR_REFORM]],
  ['工程', [FOR_SHOW]],
  ['管理法', [LAW]],
  ['理事会', [/[届次]$/]],
  ['专项斗争', [/扫黑除恶$/]],
  // 学历提升大|专班; 项目专班: any such.
  ['专班', [/大$|^(?:案件|项目|服务)$/]],
]);

/** Whether modifiers and head noun are none by themselves. */
export const isPlain = (name: string, { word, type }: Head): boolean =>
  WITH_ANY.some((words) => words.test(name)) ||
  (WITH_TYPE.get(type)?.some((words) => words.test(name)) ?? false) ||
  (WITH_HEAD.get(word)?.some((words) => words.test(name)) ?? false) ||
  WHOLE.some((words) => words.test(name + word));
