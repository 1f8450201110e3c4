/** The words around a quoted name without a head noun that tell what it is. */

/** What is set up by them. */
export const VERBS: readonly (readonly [string, RegExp])[] = [
  ['campaign', /(?:开展|启动|举办|发起|实施)(?:了)?$/],
  ['platform', /(?:开通|开设|上线|搭建|开办|办起)(?:了)?$/],
  ['team', /(?:成立|组建|组成)(?:了)?$/],
  ['brand', /(?:打造|擦亮|叫响|打响|唱响|培育|孵化|培树)(?:了|出)?$/],
];
/** 组建15支|“天天敲门组”: how many, behind the verb. */
export const SO_MANY = /(?:[0-9]{1,4}|[一二两三四五六七八九十百]{1,3})余?[支个间处所家]$/;
export const HEADS: readonly (readonly [string, RegExp])[] = [
  ['brand', /(?<!、)(?:品牌|名片)(?:名称)*(?:—+|[：·是为有]|定为|就?叫[作做]?|，*[取定命]名[为叫]*)*$/],
  ['platform', /(?:平台|小程序|公众号|栏目|专栏|讲堂|课堂|驿站)(?:—+|-+|：)?$/],
  ['team', /(?:服务队|宣讲团|先锋队|突击队)(?:——|：)?$/],
  ['method', /工作法(?:——|：)?$/],
  ['campaign', /(?:本次|此次|本期|每期|首期)$/],
];
/** The head noun stands directly before: 品牌“炊烟”. */
/** “渔心”这张名片. */
export const CARD = /^这[张块个][一-鿿]{0,4}?(?:名片|品牌|招牌)/;
export const CALLED = /品牌[是有]?$|[取定命]名$|名为$|牌叫$|叫[作做]$/;
/** 连成一片，取名|“先锋渔园”: by its own last word it is a place. */
export const NAMED = /(?:取名[为叫]?|命名为|名为|叫[作做它])$/;
/** “渔灯”是渔港叫得响的品牌, 以“渔灯”命名的品牌: the same said after it. */
export const CALLED_SO = /^(?:是[^，。；]{2,26}品牌|命名的|做成|越叫越响)/;
/** What is wrong with some of them: 个别支部品牌“有名无实”. */
export const BLAMED = /(?:个别|有的|部分|少数|一些)[一-鿿]{0,6}$/;
/** What the names of a row are said to be before they are named: 服务活动，如“A”“B”等. */
export const SUCH = /(?<!为[一-鿿]{2}[^，。]{0,2})(?:，|：|——)(?:如|包括|例如|比如|分别是|分别为|即|诸如|有)?$/;
/** Verbs that set up what its own last word names: 设立“党员示范窗口”. */
export const MADE =
  /(?:开通|开辟|设立|设置|建立|建成|创设|创建|创新|开设|打造|搭建|设有|建有|推出)(?:了|起|成)?[^，。；：“”、\n]{0,14}$|于一体的$/;
/** Verbs of what is practised, whatever it is: 推行“渔汛日报”. */
export const PRACTISED = /(?:推行|推出|首推|首创|首倡|独创|试行|探索|创新)(?:了|出)?$/;
/** Places that one unit names: “渔民书角”. */
export const PLACE = /^[屋室角墙廊亭园馆]$/;
/** 用“潮位对标法”, 取名“潮位对标法”: a way of working by its last unit. */
export const USED = /(?:用|取名|名为|叫[作做]?|总结出|归纳出|提炼出|摸索出|独创|首创|创造|推行|推广)(?:了|的)?$/;
export const WAY =
  /^[一-鿿]{2,4}(?:对标|学习|带教|教学|调解|巡查|管理|治理|服务|办案|接访|走访|议事|分析|操作|维修|检修|检查|诊断|培养|帮扶|工作)法$/;
/** What is held is a campaign, whatever it serves: 开展“X”督促整改. */
export const HELD = /开展(?:了)?$/;
/** A way of leading the party's work, pursued: 抓实“潮汐党建”. */
export const PARTY = /^[一-鿿]{2,3}党建$/;
export const PURSUED = /(?:抓实|抓好|推行|推进|推动|打造|深耕|做实|做强|探索|实施|深化|创新|践行)$/;
/** 每月20日为“民情日”, 把每年开渔的日子定为“护渔日”: held again and again. */
export const DATED =
  /每(?:(?:月|周|季度?)[^，。；：“”\n]{0,10}(?:定|设|作|确定|设立)?|年[^，。；：“”\n]{0,12}定)为$|每月[^，。；：“”\n]{0,10}是$/;
/** 每周五晚的“渔家夜话”, 办了三年的“渔家夜话”: the same told of it, without what it is. */
export const RECURRING =
  /(?:每(?:周|月|季度)[^，。；：“”\n]{0,6}[次期场回讲日晚上午晨早一二三四五六]|办了[一-鿿0-9]{1,3}年多?)的$/;
export const BY_NIGHT = /夜[话谈读]$/;
/** A meeting of a name of its own, held again and again, or called so: 每季度开一次“看船会”. */
export const MEETING = /^[一-鿿]{2,4}(?<![协学社工商晚盛庙家博运员委事机])会$/;
export const MET = /(?:每(?:周|月|年|季度?|逢)[^。；：“”\n]{0,14}召?开(?:[一两][次场])?|叫[它他]?[作做]?)$/;
/** 第三支部的“渔火问民”, 第三支部叫响“渔火问民”: what a branch or a team in it has made its own. */
export const BRANCH =
  /(?:支部|总支|党小组|(?:未检|控申|刑检|民行|公益诉讼|案管|法警)[一-鿿]{0,2}[组科部队])(?:的|(?:叫响|擦亮|践行|[立树竖]起|亮出|打响|打造|创建|培育|主打|捧出|做[强亮优])[了出]?)$/;
export const HAS = /^(?:设(?!想)|获|带(?![来给去])|也|已|渐|受到|走进|走出|把|让|成|正|伸|帮|拿|连|开(?!展))/;
/** 以“潮汐党建”赋能渔区: what is led by it. */
export const LEADS = /^(?:赋能|引领|助力|助推|推动|促进|撬动|激活|护航|凝聚)/;
/** 以“X”为品牌: what follows says what it is. */
export const AS: readonly (readonly [string, RegExp])[] = [
  ['brand', /^(?:为|作为|为名的)(?:[^，。；“”]{0,6})(?:品牌|名片)/],
  ['platform', /^(?:为|作为)(?:平台|阵地)/],
  ['method', /^(?:为|作为)[一-鿿]{0,2}(?:抓手|载体|媒介|牵引|纽带)/],
  ['campaign', /^(?:为|作为)契机/],
  ['model', /^(?:为|作为)(?:[^，。；“”]{0,4})模式/],
];
/** 把“渔家夜话”开到码头上: what is held, wherever it is. */
export const HELD_AT = /^[开办](?:到|进|在)/;
/** One of each for every one is read as such. */
export const EACH = /^一[一-鿿]{1,2}一(?:品牌?|特色?|亮点|策)$/;
/** “X”这一品牌: said of it directly after. */
export const THIS: readonly (readonly [string, RegExp])[] = [
  [
    'brand',
    /^这(?:[一个][一-鿿]{0,4}品牌|块(?:牌子|招牌))|^是(?:[一-鿿]{2,8}|[一-鿿]{2,24}的[一-鿿]{0,4})(?:品牌|一张名片)|^是[一-鿿]{0,12}一块[一-鿿]{0,2}(?:招牌|牌子)|^[一-鿿]{0,3}成[为了][^，。；“”\n]{0,14}(?:党建|支部|廉[政洁]|服务|检察|司法|法院|公安|税务|治理)[一-鿿]{0,6}(?:品牌|名片|招牌)|^(?:命名的|做成了?)[一-鿿]{0,4}(?:品牌|名片|招牌)|^越叫越响/,
  ],
  ['institution', /^这[一个项][一-鿿]{0,4}(?:机制|制度)/],
  ['model', /^这[一个种][一-鿿]{0,4}模式/],
  [
    'platform',
    /^这[一个][一-鿿]{0,4}(?:平台|阵地)|^(?:[已正]|逐渐|已经)?成为[^，。；“”\n]{2,10}的?(?:好|重要|新)?平台(?=[，。；、\n]|$)/,
  ],
  ['campaign', /^这[一个项][一-鿿]{0,2}(?:活动|行动)/],
  ['method', /^这[一个种][一-鿿]{0,4}(?:工作法|做法)|^的(?:经验)?做法(?:，?(?:[获受已]|得到|在全|被|入选|先后|赢得))/],
];
/** 村里开设的“渔事广播站”|让…: what was set up is spoken of. */
export const SET_UP: readonly (readonly [string, RegExp])[] = [
  ['campaign', /(?:举办|发起)的$/],
  ['platform', /(?:开通|开设|上线|搭建|开办|设立|设置|创办)的$/],
  ['team', /(?:成立|组建)的$/],
  ['method', /(?:推行|推出|试行)的$/],
];
export const SPOKEN_OF =
  /^(?:上(?!海)|里|中(?![国央华])|是|让|使|把|起|成为|已|有|为|将|就|正|以|能|可|给|在|由|被|受|得|不|也|还|今|昨|日前|获|因|从|自)/;
/** “X”、某某局“Y”获评十佳党建品牌: what is told to have won as one. */
export const WINNING =
  /^(?:、[^，。；：“”\n]{2,24}“[^“”\n]{2,16}”){0,8}(?:分别|均|双双|成功|也|还|先后)?(?:获评|荣获|被评(?:选)?为|入选|被命名为|获得?)[^，。；：“”\n]{0,20}“?[^，。；：“”\n]{0,10}(?<sort>品牌|工作法)(?:”|称号|荣誉|名单|[，。；（]|$)/;
export const WINNERS: Readonly<Record<string, string>> = { 品牌: 'brand', 工作法: 'method' };
/** A sentence, or a firm and a society with members. */
export const UNNAMED =
  /[是了吗呢]|吧$|(?:合作社|公司|协会|委员会|基金会?|集团|医院|大学|学校|中学|小学|学院|研究院|.式(?:人民)?(?:法庭|派出所|公安派出所)|样板|贷|标杆|线路|高地|经验|样本|范例|名城|之乡|大镇|强镇|员)$|^(?:回头看|共同体|新[一-鿿]{2})$/;
/** 渔民身边的派出所: a saying of what an organ means to be. */
export const NEARBY = /的(?:检察[院官]|法院|法官|派出所|医院|学校|党校)$/;
/** Where a clause goes on after a complete object. */
export const ENDS =
  /^(?:[，。；！、\n]|$|[0-9一二两三四五六七八九十百]+余?[个处间支家所座场次期]|等(?!于)|及|以来|过程)/;
/** 打造“渔风清”廉洁文化: a brand by what it is of. */
export const CULTURE = /^(?:廉洁|廉政|清廉|法治|机关|支部|企业|检察|法院|警营|校园|调解)文化(?=[，。；、\n]|$)/;

/** “渔史”“海法”等课程, “渔港旧影”等专题展览. */
export const LESSONS =
  /^等*(?:[0-9一二两三四五六七八九十]{1,4}余?[门部场个本首])?(?:[一-鿿]{0,8}(?:课程|展览|教材|图书|书籍|丛书|剧目|歌曲|专著)|栏目)/;
