/** How recognition without a title is worded: patterns over folded text. */
import { NUMERAL } from '../../../text/numeral';
import { isName } from './names';
import { SCOPE } from './scope';
import { MEASURES } from './words';

const PRAISE = '肯定|认可|好评|赞誉|赞扬|赞赏|赞许|表扬|称赞|称道|嘉许|认同|嘉奖|褒奖|美誉|爱戴|拥戴';
const HONOURING = `通报表扬|通报表彰|表彰奖励|通报嘉奖|批示肯定|肯定性批示|批示|表彰|欢迎|高度评价|积极评价|${PRAISE}`;
const DEGREE = '充分|高度|一致|广泛|普遍|积极|充足|大力|联合|通报|热烈|多次|衷心|专门|书面|点名|公开|等|的|和|与';
const END = '(?=[，。；、！？：\\n”）（并和与达]|$|[一二两三四五六七八九十\\d]{1,3}[余多]?次)';
const GETTING =
  '得到|获得|(?<![感享接承遭])受到|赢得|博得|深受|广受|备受|深得|收获|屡获|屡受|多次获|多次受到|连获|荣获|曾获|获(?![得取评悉知奖])|颇受|饱受';

/** 得到 + who + 高度 + 认可. Who may be a scope: 省级, 各级. */
export const RECEIVED = new RegExp(
  `(?<verb>${GETTING})[了过]*(?<who>(?:[^，。；、！？\\n“”]|、(?=[^，。；]{2,24}(?:${HONOURING}))|“[^”\\n]{1,12}”){0,30}?)(?:${DEGREE}){0,4}(?:${HONOURING})(?:[、和与](?:高度|充分|广泛|一致)*(?:${HONOURING}|鼓励|支持))?${END}`,
  'g',
);
/** 深受农牧民喜爱: of what people like, only so. */
export const LIKED = new RegExp(
  `(?<verb>深受|备受|广受)(?<who>[^，。；、！？\\n“”]{0,12}?(?:群众|[农牧渔村居]民|师生|官兵|职工|员工|同学)们?)的?(?:喜爱|信赖|拥护)(?:[和与](?:欢迎|好评|信任))?${END}`,
  'g',
);
/** 获省检察院推广: by whom, or how widely. */
export const PROMOTED = new RegExp(
  `(?<verb>得到|获得|获)(?<who>[^，。；、！？\\n“”的]{0,24}?(?:[院委办厅局部会联组]|公司|集团|系统|全[国省市区县州]))(?:复制|转发|宣传|交流|全面|专题|发文){0,2}(?:推广|转发|推介)${END}`,
  'g',
);
/** 省国资委党委予以专题转发: who did, directly before. */
export const SENT_ON =
  /(?<=^|[，。；：\n])(?<who>[^，。；：、！？\n“”被对向为在]{2,20}?(?:[省市区县州党国工]委|党组|[厅局办院部]|政府|集团|公司|领导))(?:对此)?(?:予以|专门|专题|全文|发文|联合){1,3}(?<verb>转发|推广|推介|通报表扬)(?=[，。；\n]|$)/g;
/** 屡获全国、全省荣誉: a scope, and no title. */
export const SCOPED =
  /(?<verb>屡获|多次获|连获|获得|荣获|受到|获)(?<who>(?:(?:各级|[国省市区县]家?(?:级|(?=及?以上|[、和及][省市区县]|表彰|荣誉))|自治区|全国|全省|全市|省部级|上级)(?:及?以上|[、和及])*)+(?:各类|各项|集体|个人)*)(?:荣誉称号|荣誉|表彰奖励|表彰|奖励|奖项)/g;
/** 对…给予充分肯定. */
export const GIVEN = new RegExp(
  `(?<verb>给予|予以|表示|作出|做出|给出|进行(?=了?(?:充分)?肯定))了*(?:[很较]*(?:充分|高度|一致|积极|很高|大力|极大|广泛)的*(?:评价|${PRAISE})|肯定|认可|赞赏|赞扬|批示肯定|肯定性批示|通报表扬|通报表彰|通报嘉奖)(?:[和与](?:高度|充分|一致|衷心|积极)*的*(?:评价|感谢|鼓励|赞赏|${PRAISE}))?${END}`,
  'g',
);
/** 被 + who + 转发. */
export const PASSED_ON = new RegExp(
  `被(?<who>[^被，。；！？\\n]{2,36}?)(?:作为[^被，。；]{2,8}?|(?:在|面?向)${SCOPE}|全文|联合|通报(?!表[彰扬])|专门|多次|点名|予以|正式|采纳并|刊发){0,4}(?<verb>转发推广|宣传推广|交流推广|复制推广|推广应用|转发|推广|推介|批转|通报表扬|表扬|通报表彰|表彰奖励|表彰(?!为|会|大会|奖|名单|决定)|通报嘉奖|批示肯定|充分肯定|肯定|(?:誉为|写入)(?=[^，。；]{2,20}))`,
  'g',
);
/** …经验在全省|推广, 在全市会议上|作典型发言. */
export const SPREAD =
  /(?:推广|推介|作(?=了?(?:大会|专题|书面|主题)*(?:经验|典型|交流)))(?<object>了?(?:大会|专题|书面|主题)*(?:经验|典型|交流)(?:交流|介绍|发言)*)?(?=[，。；、！？\n”）]|[\d一二三四五六七八九十]{1,3}次|$)/g;
/** Where, directly before it: 作为典型经验向全国|推广. */
export const WHERE = new RegExp(
  `(?:作为(?:典型|先进|优秀|成功|经验)[^，。；]{0,10}?)?(?:(?:被|获)?(?:在|向)|[被获])(?:${SCOPE}|集团公?司?|[省总]公司)(?:乃至(?:${SCOPE}))?(?:、${SCOPE})?(?:复制|交流|宣传|试点|得到|获得|全面|予以|加以|进行|[^，。；]{0,12}(?:会|会议|大会|推进会)上)?$`,
);
/** 某某充分肯定: who stands directly before. */
export const PRAISING =
  /(?:充分|高度|批示(?:予以)?(?:充分)?)(?<verb>肯定|(?<!批示)(?:评价|赞扬|认可))|(?<plain>肯定)(?=了)/g;
const PRAISER =
  /^(?:与会|参会)?[^，。；：！？\n在对要为得受获]{0,10}(?:领导|代表|专家|委员|嘉宾|会议|评委|检察长|书记|部长|市委|省委|县委|区委|检察院|最高检)$/;
export function praiserIn(words: string): string | undefined {
  const who = /[^，。；：！？\n]*$/.exec(words)![0];
  return isName(who) || PRAISER.test(who) ? who : undefined;
}

/** 5个集体受到表彰, 屡获表彰: by whom is not said, but of whom. */
export const HONOURED = /(?<verb>屡[获受]|获得?|荣获|受到)了?(?:通报)?表彰(?=[，。；、！：\n]|$)/g;
export const HONOUREES = new RegExp(
  `(?:${NUMERAL}|\\*{1,4}|一批|多)[余名个家位支人]*[\\u4e00-\\u9fff]{0,12}?(?:在[^，。；]{2,10}上)?$`,
);
/** 某某在调研时高度评价. */
export const WHEN = /(?:在|到|赴)[^，。；]{2,40}(?:时|期间|中|后)$/;

export const WORTH = /经验|项目|做法|模式|机制|成果|案例|品牌|工作法|方法|典型|样板|体系|平台|模型|举措/;
/** Praise by nobody in particular. */
export const NOBODY = new RegExp(
  `^是|^(?:${DEGREE}|了|更多|如此|较好|良好|不断|进一步|广大|有力|有效|不少|许多|应有|过|最|很|大家|人们|这些)*$`,
);
/** Not praise of a deed: other objects of the verbs. */
export const OTHER =
  /(?:^(?:战时|个人|集体)$|荣记|等功|”后|后[作做]出|评为|授予|奖|称号|(?<!级|级以上)单位|先进|模范|标兵|能手|十佳|示范|先锋|文明(?![办委])|优秀|最美|楷模|感|资格|权|的是|支持和|问题|建议|意见)/;

/** Who praised is a level, not a body. */
export const SCOPE_ONLY =
  /^(?:各级|各类|各项|[国省市区县]家?级|自治区|全国|全省|全市|省部级|上级(?!院)|级|以上|及|、|多次|荣誉|奖励)+$/;

export const COUNT = new RegExp(`^(${NUMERAL})[余多]*(?:${MEASURES})`);
