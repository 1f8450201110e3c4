/** The field `name` of a mechanism: its coined part. */
import { ending } from '../../../text/ending';
import type { Span } from '../../../text/span';

/** What is cut from the end of a name without quotation marks, the longest. */
const HEAD = ending(
  [
    '专项监督活动|专项整治活动|专项工作|工作平台|电子地图|展览厅|工作区|服务协议|专项整治行动|工作机制',
    '系列活动|活动月|活动周|小分队|斗争|专项治理行动|专项治理活动|专项检查活动|专项斗争|专项行动|专项整治',
    '专项治理|专项监督|专项检查|集中整治|绿色通道|临时党支部|实验室|训练营|车组|三年行动|学习教育|主题教育',
    '责任制|领导小组|中心户|党小组|大讲堂|工作室|学习法|工作法|治理法|议事法|管理法|服务法|调解法|办案法|教学法|带教法|帮教法|宣讲团|专项计划|餐厅|小程序|合议庭|启动会|机制|制度|活动|行动',
    '工程|计划|品牌|名片|平台|系统|联盟|专班|小组|班组|团队|中心|工坊|沙龙|微站|(?<!联席)会议',
    '大厅|空间|大学|学院|党校|窗口|培训班|(?<!百日)攻坚战|(?<!百日)会战|整治|示范创建|创建|联合体|共同体|服务体|分中心|法庭|中队|大队|礼堂|改革|展示区|展示厅',
    '展示墙|展厅|园地|书廊|书吧|小院|小广场|长廊|走廊|生态园|公示栏|公开栏|宣传栏|小学堂|小讲堂|小课堂',
    '菜单|电话|热线|驿站|讲堂|课堂|学堂|模式|体系|格局|基地|论坛|书屋|公园|广场|庭院|网络|分队|超市',
    '食堂|夜校|队伍|方式|办法|清单|模型|岗|站|室|馆|(?<![社小园景校])区|点|榜|班|组|墙|廊|网',
    '书院|读书班|微讲堂|微课堂|机台|擂台赛|示范段|(?<!前|第一)哨|亭|社|群|(?<![创更革全])新机制|(?<![创更革全])新模式|(?<![创更革全])新格局',
    '(?<![创更革全])新体系|(?<!(?<!会)客)厅|(?<![警军部])队',
  ].join('|'),
);
/** One unit that is cut only after some words. */
const AFTER =
  /(?:(?<=.{2})节|(?<=[二三四五六七八九十]步?|谈话)法|(?<=圆桌|协商|分析|议事|恳谈|^(?!板凳|院坝|坝坝|屋场|支委|议军)[一-鿿]{2})会|(?<=代办|认领|导师|负责|.{2}积分|绩效|包联|.{3}长|.{2}[^体订定控限编])制|(?<=人才|专家|项目)库|(?<=联系|服务|连心)卡|(?<=宣讲|讲师|帮帮|顾问|服务|志愿|养老|调解|妈妈|陪聊|爸爸|奶奶|大叔|大妈|大姐)团)$/;
/** Names that would be none without their head noun: 党史学习教育, 检答网, 一支部一品牌. */
const WHOLE =
  /^(?:第.*|民主集中制|支委会议|支委会会议|党小组会议|.*中心组|千百工程|共享法庭|[二两三四五六七八九十][支个大项张条].{2}|[二两三四五六七八九].{2,3}[二两三四五六七八九].{2,3}|(?:[一二两三四五六七八九][\u4e00-\u9fff]){2,4}|(?:[一二两三四五六七八九][\u4e00-\u9fff]{1,2}){3,4}|.{2}(?:学习教育|主题教育|教育整顿)|(?:深入)?(?:学习)?贯彻[^“”]*(?:学习教育|主题教育)|.{2,3}网|(?:一|每).{1,3}一.*)$/;

/** A chain of things, each with its own head noun: 港区党支部-码头党小组-渔船中心户. */
const CHAIN = /^.{2,}[-—].{2,}[-—].{2,}$/;

/** A service line is named by its number: 12309举报电话. */
const LINE = /^[0-9]{5}(?=举报电话|热线)/;

/** The coined part of the name at `span`: inside its first quotation marks, else without its final head noun. */
export function nameOf(folded: string, { start, end }: Span): Span {
  const words = folded.slice(start, end);
  const open = words.search(/[“‘]/);
  const close = open < 0 ? -1 : words.slice(open).search(/[”’]/);
  // 暖“新”驿站: one unit in quotation marks plays on a word.
  if (close > 2) return { start: start + open + 1, end: start + open + close };
  const line = LINE.exec(words)?.[0].length;
  if (line !== undefined && words.length > line) return { start, end: start + line };
  const cut = WHOLE.test(words) || CHAIN.test(words) ? 0 : HEAD.lengthIn(words) || (AFTER.exec(words)?.[0].length ?? 0);
  return words.length - cut < 2 ? { start, end } : { start, end: end - cut };
}
