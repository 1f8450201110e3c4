/** The words around a quotation that tell what it is. */

import { ending } from '../../../text/ending';
import { lookup } from '../../../text/lookup';

/** What a saying with halves is said to be: `“X”的理念`. */
export const NAMED = lookup(
  '理念|指导思想|口号|主题|载体|校训|院训|家训|警训|店训|厂训|队训|誓言|诺言|承诺|信念|信条|信仰|格言|座右铭|名言|古训|祖训|宗旨|方针|原则|目标|追求|思路|导向|要求|精神|作风|品格|' +
    '品质|愿景|风尚|氛围|局面|新局|篇章|答卷|战略|效果|效应|准则|主线|嘱托|号召|倡议|使命|重任|价值观|主张|心声|呼声|之风|之德|之志|之心|劲头|干劲|韧劲|钻劲|情怀|' +
    '态度|状态|意识|观念|主旨|约法|感受|标语|横幅|条幅|对联|春联|题词|书法|主题词|风貌|真谛|诗句|俗语|谚语|民谣|顺口溜|做法|责任|内涵|核心价值|根基|境界|胸怀|底线|姿态|决心|主旋律|风格|传统',
);
/** After these the word before is no name for a saying: 精神文明, 目标任务, 指示精神. */
export const NAMED_OTHERWISE =
  /^(?:(?:重要)?(?:指示|批示|讲话)|主题(?:党日|教育(?!展|宣传)|实践|活动|团日|宣传|展|馆|公园|征文)|载体(?:建设|作用)|精神(?:主动|文明|家园|富|状况|支柱|传承)|目标(?:任务|要求)|责任[区田制清]|传统(?!结合)[一-鿿])/;
/** What a single phrase is said to be, and the few words that may stand between; not `职能定位` and the like. */
export const NAMED_ONE = lookup(
  '理念|指导思想|口号|校训|院训|园训|所训|行训|班训|校风|园风|院风|教风|学风|家训|警训|誓言|信念|信条|格言|座右铭|古训|祖训|宗旨|方针|原则|追求|思路|作风|目标|精神|要求|导向|战略|之风|之德|韧劲|钻劲|干劲|劲头|嘱托|' +
    '重任|使命|境界|情怀|决心|姿态|意识|主旋律|标语|横幅|口碑|观念|共识|情操|品格|文化|风气|氛围|初衷|愿景|价值观|答卷|传统|担当|提法',
);
export const BETWEEN_ONE =
  /^(?:的|这一)?(?:工作|办学|服务|治理|发展|执法|司法|管理|育人|办案|履职|核心|价值|经营|质量|企业|教育|队伍|办院|办所|大学|职业|敬业|岗位|浓厚|浓郁|良好|总体|奋斗|责任|历史|代代相传的|新|治校|治院|建院|建所|检察|革命|警务|重大责任|重大|工匠|拼搏|奉献|思想|共同|鲜明|优良|崇高|朴素|创新|专业|实干|斗争|主要|根本|基本|品牌|文化|党建|高分|优异|满意|温暖)*/;
/** The spirit of a place or a house, as it puts it: “越难越开”的渔港品格. */
export const OF_PLACE = /^(?:之|的[一-鿿]{2})(?:精神|品格)/;
/** What only a motto is called, so that it may speak in the first person. */
export const CERTAIN = lookup(
  '理念|口号|校训|院训|园训|所训|行训|班训|校风|园风|院风|教风|学风|家训|警训|誓言|信条|格言|座右铭|方针|嘱托|承诺|号召',
);

/** What is quoted is the theme, the motto or the watchword: 主题定为“X”. */
export const ANNOUNCED =
  /(?:主题|口号|校训|院训|训词|家训|祖训|理念|宗旨|信条|誓言|格言|座右铭|寄语|题词|追求|标语|横幅|条幅|[对楹春]联)(?:[确设]?定|归结|概括)*(?:[为就是叫]|却是)*(?:大白话)?[：，—]*$/;
/** What is quoted is a proverb or a line of verse. */
export const PROVERB =
  /(?:(?:这样|只有|就是|流传着|留下)(?:这么)?一句(?:话|顺口溜)?|顺口溜|打油诗|挂在嘴边(?:上)?的(?:一句)?话?|这样的话|俗话|常言|古语|古人|老话|有道是|古训|谚语|诗句|诗|先贤|孔子|孟子|所谓|民谣|口头禅)(?:[说云道讲曰有是]|得好)*[，：—]*$/;
/** What is done again and again: 老支书常说; no 日常, 常委. */
export const OFTEN = '(?<![日非正平异通寻超])常(?![委务态年设驻住])';

/** What somebody says again and again, or has written up: halves said so are a saying, unless they talk. */
export const SAYING = new RegExp(
  `(?:${OFTEN}|总(?!书记|理|经理|裁|监|师|统|干事|部|署|队|检|支|社|编|台|导演|设计|工|教|领))[^，。；：“”\\n]{0,10}(?:说|讲|念叨|叮嘱|告诫|勉励|唠叨)(?:的?(?:一句)?话)?[是叫]?[：，]?$|(?<!第)[一二两三四五几这那]句(?![歌台]词)[^，。；：“”\\n]{0,4}[：，]?$|(?:[写刻印挂贴]着|[写刻印贴]有|[写题]下|书写|镌刻着?|题写)[^，。；：“”\\n]{0,5}[：，]?$`,
);
/** The same, told behind it: 这句写在墙上的话; 老支书常这样说. */
export const SAYING_BEHIND = new RegExp(
  `^[，。]?(?:这(?:句|番)(?:老话|话在)|写在[^，。；：“”\\n]{1,10}的(?:这|那|几)?[句行]|这是[^，。；：“”\\n]{1,16}(?:教|留|传)给|这是[^，。；：“”\\n]{1,24}${OFTEN}[^，。；：“”\\n]{0,10}(?:说|讲|念叨|嘴边)的(?:一句)?话|已?经?成[了为][^，。；：“”\\n]{0,14}(?:心声|口头禅|座右铭)|[^，。；：“”\\n]{1,10}${OFTEN}[^，。；：“”\\n]{0,10}(?:说|讲|念叨|告诫|叮嘱|嘴边)(?:的(?:一句)?话)?(?=[，。；\\n](?!“)|$)|，是[^，。；：“”\\n]{2,24}的(?:初衷|初心|追求|承诺|心愿|写照)(?=[，。；\\n]|$)|这[^，。；：“”\\n]{0,12}(?:口头禅|座右铭|顺口溜|[写刻挂印贴]在)|这句[^，。；：“”\\n]{2,12}的话|这是[^，。；：“”\\n]{0,8}[写刻印记]在[^，。；：“”\\n]{1,16}的话|[^，。；：“”\\n]{1,8}编的(?:山歌|快板|顺口溜|歌谣|小调|三句半))`,
);
/** What is written down may be a saying, or tell of a day. */
export const WROTE = /写道[：，]?$/;

/** What others call so, and not what is said: 所谓“对等关税”. */
export const SO_CALLED = /(?<!正)所谓$/;
/** A count of characters, as in `“X”八个大字`. */
export const LETTERED = /^[的这]*[\d一二三四五六七八九十]+[个大金红]*字/;

/** Written up somewhere: a single phrase is so named, while “X”四个字 speaks of a word. */
export const WRITTEN = /^[的这]*[\d一二三四五六七八九十]+个?[大金红]字/;
/** From then on a rule of the house: “X”，从此刻进了院训. */
export const ENTERED =
  /^[，]?(?:从此|从那以后|早已|后来|已)*被?[刻写印载]进了?[^，。；“”\n]{0,4}(?:训|公约|章程|村规民约)/;

/** Who speaks of himself and others talks, however short. */
export const SPEAKER = /[我咱你他]们/;
/** Who speaks to another. */
export const SPEAKS = /[我咱你您俺他]/;
/** A part that ends so is talk, however short. */
export const SAID = /[了吗呢吧啊呀嘛]$/;
/** A part that begins so goes on from the one before, as talk does. */
export const JOINED = /^(?:也|还|就|都|才|却|再|又|我|这|那|希望)/;
/** One device for each place: a name, not a saying. */
export const EACH = /^一[一-鿿]{1,3}一[品特优色策档]|^双[一-鿿]{2}、双[一-鿿]{2}/;
/** The spirit of a place, a person or a team, as its people call it; not what is asked of everybody. */
export const SPIRIT =
  /^(?!奉献|敬业|担当|合作|团队|契约|服务|创新|拼搏|奋斗|斗争|实干|牺牲|法治|法律|民族|时代|革命|红色|主人翁|职业|进取|探索|科学|团结|协作|拓荒|自主)[一-鿿]{2,4}精神$/;
/** It is the theme of a meeting or a talk, whose name it is not: 围绕“X”主题开展讨论. */
export const THEME_LED = /(?:以|围绕|紧扣|突出|聚焦)$/;
export const THEME_BARE = /^主题(?:[，。；、]|开展|组织|进行|展开|撰写|畅谈|交流|研讨|讨论|宣讲|授课|作)/;

/** What an organ means to be to those around it: 打造“渔民身边的派出所”. */
export const NEARBY = /^[一-鿿]{2,8}的(?:检察院|检察官|法院|法官|派出所|医院|学校|税务局)$/;
export const MAKING = /(?:打造|建设|争当|争做|当好|成为)(?:成)?$/;
/** What ends so is work to be done. */
export const PLAIN = ending('工作|任务|问题|措施|改革|项目|之问|制|日');
/** A drive that is set up, and no saying of what it is about. */
export const DRIVE = /^(?:创建|实施|推进|开展)[^，、\s]{2,12}(?:工程|行动|活动)$/;
/** A document by its name: “关于加强护渔工作的意见”. */
export const DOCUMENT = /^(?:《|关于)[一-鿿、，]{3,60}(?:意见|通知|决定|办法|方案|规定|条例|通报|报告|决议|请示|批复)$/;
/** So many things of a kind, and no saying: “3个平台、6支队伍”. */
export const SO_MANY = /^\d+[个支项条张种名]/;
/** How near one is to another, and no saying: “一对一、点对点”服务. */
export const NEAR = /^(?:.对.|手把手|心贴心|门挨门|零距离|全方位|全天候|全过程|全链条|全周期)$/;
/** Parts that end so are devices one after another. */
export const DEVICES = ending(
  '工程|行动|计划|机制|平台|品牌|模式|区|(?<![在进驻到下])村|街道|单位|部门|党委|党支部|党总支|公司|企业|中心',
);

/** What people are to be: “忠诚、敬业、奉献”的干部队伍. */
export const TROOP = /^的?[^，。；“”]{0,6}(?:队伍|铁军|班子)(?!建设)/;

/** After these a saying may be as long as it will. */
export const LONG_NAMED = /^的(?:总体|工作|发展|治院|办学|建设|管理|服务|党建){0,2}(?:思路|理念|方针|目标|原则|宗旨)/;

export const CALLED_OUT = /(?:唱响|高呼|喊出|叫响|高喊)了?$/;

/** What follows a theme, `以“X”为主题`; the second only where X has halves. */
export const AS = lookup(
  '主题|口号|理念|宗旨|主旨|目标|原则|追求|导向|主线|准则|信条|要求|方针|精神|校训|院训|己任|基调|思路|信念|誓言|初心|使命|愿景',
);
export const AS_HALVES = lookup('重点|抓手|内涵|标准|指引|引领|内容|核心|方向|路径|遵循|动力|支撑|目的');

/** A practice that has become second nature. */
export const BECAME = /^(?:已经?|渐渐|逐步|正)?成为/;
export const BECOME = lookup('共识|习惯|自觉|追求|风尚|常态|座右铭|口头禅');

/** What leads in a saying with halves, and a single phrase. */
export const LED =
  /(?:坚持|秉承|秉持|践行|恪守|遵循|弘扬|牢记|铭记|谨记|树立|树牢|倡导|喊出|提出|高呼|叫响|唱响|围绕|按照|锚定|聚焦|紧扣|紧盯|肩负着?|厚植|培树|发扬|誓言|坚守|传承|彰显|体现|倡议|高举|写着|印着|写下|悬挂着?|刻着|挂着|响应|实现|做到|形成|凝聚|筑牢|打造|达到|遵照|本着|贯彻|落实|建设|争做|深耕|突出|强化|深知|坚信|懂得|写道|常说|常讲|引导[一-鿿]{1,6}|实行|推行|力求|致力于|确保|瞄准|迈向|开创|把握|抓住|抓牢|抓好|诠释|立足|争当|推动|推进|构建|加快|旨在|意在)(?:了|着|起|好)?(?:以|的)?$/;
export const LED_ONE =
  /(?:坚持|秉承|秉持|践行|恪守|高呼|喊出|叫响|唱响|肩负着?|厚植|培树|本着|发扬|高喊|牢记|铭记|弘扬|倡导|树立|树牢|提出|锚定|按照|坚守|响应|发出)(?:了|着|起|好)?$/;

/** What was bad once: 以前“晴天一身土、雨天两脚泥”, 告别了“靠天吃饭、靠海吃海”. */
export const PAST =
  /(?:以前|过去|从前|昔日|以往)的?(?:是|就是|被[一-鿿]{2})?$|曾(?:经|是|经是|经的|被[一-鿿]{2}为?)$|(?:告别|摆脱|结束|改变|打破|跳出|扭转)了?(?:过去|以往|以前|传统|原来|原先)?的?$/;
/** What is to be got rid of is no motto: 防止“旧弊未除、新弊又生”. */
export const SHUNNED =
  /(?:防止|杜绝|避免|克服|破除|整治|纠治|纠正|摒弃|信奉|奉行|容不得[^，。；“”]{0,6}|存在|有的|(?:导|招|所)致|造成|满足于|陷入|不(?:能|要|得|可|应)[再只仅]*(?:是|搞|当|做|停留[在于]|聚焦于)?|绝不允许|反对)(?:出现|发生|搞)?(?:了|过|成)?(?:些|所谓的?)?$/;
/** What a house calls its own is nothing that it shuns: 奉行“X”的办学宗旨. */
export const OF_HOUSE = /^的(?:办学|育人|经营|企业|服务|工作)(?:理念|宗旨|方针|原则|思想|精神)/;
export const MIRE = /^晴天.{2,4}[，、]雨天/;
/** Names of works and titles given: what is quoted after them is no motto. */
export const TITLED = ending(
  '(?<!主)题为|名为|名称[：·]?|作品|文章|微电影|歌曲|乐曲|节目|栏目|课程|论坛|一书|讲座|专栏|话剧|小品|情景剧|征文|视频|短片|电视剧|片名|(?<!赞)歌|(?<!一)曲|课题|项目|简称|又称|俗称|称为|名叫|叫做|叫|之称|称作|评为|荣获|获评|授予|命名为|评选|获得|荣膺',
);
export const SPOKEN = /(?:说|道|表示|介绍|告诉|坦言|认为|感慨|指出|强调|回忆|问(?!题)|答|讲)[^“”]{0,6}[，：]$/;
/** Whose it is, in brackets: a list of names. */
export const OWNED = /^（[^）]{2,12}[院局会部所队校县市区镇村]）/;
/** It is the list of what a way of working consists of: “甲、乙、丙”接访法. */
export const METHOD = /^[一-鿿]{1,4}(?<![提做办想看说写读方立执司普宪违守用合依枉设])法(?=[，。、；！”\n]|$)/;
/** The old way, which has been left: 改变“甲、乙”的老办法. */
export const OLD_WAY = /^的?(?:老|旧|传统)(?:办法|路子?|套路|一套|观念|习惯|做法|模式|思路|传统观念|面貌|格局|局面)/;
/** A number of what is quoted, or who is in such a state: parts, and no saying. */
export const COUNTED = /^(?:\d+|[一二三四五六七八九十])[个级](?![大金红]?字|[一-鿿]{0,2}(?:目标|理念|承诺|原则))|^者/;
/** Parts of a speech, a plan or a procedure. */
export const ASPECTS =
  /^[等这几各一二三四五六七八九十两\d个大项]*(?:方面(?!的?(?:总体|工作)?(?:要求|目标|原则|标准|承诺))|环节|维度|层面|阶段|步骤|领域|部分|内容|要点|问题|困境|难题|措施|任务|角度|板块|关键|重点|关口|渠道|途径|栏目|专题|话题|议题|辩题)/;
/** It is what is wrong, and no saying: 破解“修船难、卖鱼难”的问题. */
export const TROUBLE =
  /^[的等这一二两三四五六七八九十几类种个大]*(?:实际|突出|现实|民生|共性|普遍|典型|传统|老大难|历史)*(?:问题(?!导向|清单)|难题|困境|困难|困扰|现象|乱象|顽疾|痼疾|怪圈|弊端|尴尬|窘境|矛盾|瓶颈|短板|痛点|堵点|难点|通病|弊病|顽症|状况|困惑|疑惑|念头|心态|心理|想法|套路|(?<=^的)情况)/;
/** A measure of policy that a document or a speaker asks for: 提出“加快远洋渔业转型”. */
export const MEASURE =
  /^(?:实施|完善|加快|推进|推动|建立|健全|构建|加强|深化|扩大|强化|优化|全面|加大|广泛|大力|积极|着力|深入|统筹|提高|提升|改善|稳步)[^，、；·\s]{5}/;
/** What is asked in a speech, a verb with its object: 落实“注重分类指导”的要求. */
export const ASKED = /^(?:要|注重|必须|抓)/;
export const DEMAND = /^的?(?:明确|工作)?要求/;
/** Told by somebody, in whatever halves. */
export const TOLD = /虽然|却|的情况|的时候|俺|觉得|得团团/;
/** A head noun after the quotation makes it the name of a device, work or title, whether or not the rules for those know it. */
export const DEVICE = lookup(
  '机制|制度|模式|格局|体系|工作法|学习法|方法|法治宣传|品牌|名片|平台|阵地|载体|课堂|讲堂|学堂|活动|行动|工程|计划|专项|项目|方式|形式|方案|清单|矩阵|布局|工作室|服务队|' +
    '先锋队|突击队|团队|党支部|称号|小组|专班|系统|模型|经验|文章|故事|典型|案例|事例|路径|特色路|步法|三部曲|组合拳|论坛|沙龙|大赛|竞赛|比赛|晚会|展演|大会|主题党日|党课|' +
    '专栏|栏目|基地|课程|丛书|网格|联盟|公司|小区|社区|广场|公园|家园|工作组|功能|程序|流程|绘画|书法|书画|摄影|环节|业务|通道|窗口|热线|小程序|APP|系列|基金|学校|医院|家庭|书屋',
);
/** A meeting has no name: what is quoted before it is its motto. */
export const MEETING =
  /^[^，。；“”…\n]*(?:“[^，。；“”]*”)*(?:表彰|总结|动员|推进|庆祝|成立|颁奖|推介|发布|见面|座谈|宣讲|报告)[^，。；“”]{0,3}(?:大会|会议|会|仪式)(?!场)/;
/** What puts a saying into practice is no device: 落实“X”的具体行动. */
export const PRACTISED = /^的(?:具体|实际|生动|务实)(?!实施|方案)/;
/** In the clause before or right after, halves are the name of a brand. */
export const BRAND_BEFORE = /(?:品牌|名片)[^，。；！？]{0,12}$/;
/** Directly after: the quotation is a brand wherever it stands. */
export const BRANDED = /^[一-鿿]{0,4}(?:品牌(?!理念|内涵)|名片)/;
export const BRAND_AFTER = /^[^，。；！？“‘]{0,12}(?:品牌|名片)/;
/** The list of what a coined name stands for: `“a、b、c”的“三字”工作法`. */
export const COMPONENTS =
  /^[一-鿿]*的[“‘](?![一-鿿]+(?:理念|原则|方针|目标|愿景|[院校警]训|[院校]风)|[一-鿿]+[”’](?:要求|目标|标准))(?:[一二三四五六七八九十百两双多\dN+]|[一-鿿]+[”’][一-鿿]{0,4}(?:工作法|机制|模式))|^(?!为)[一-鿿]+[“‘][一二三四五六七八九十双\d+N]+[一-鿿]*[”’][一-鿿]*(?:工作法|机制|模式)/;
