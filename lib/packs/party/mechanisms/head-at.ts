/** Head nouns as they stand in text. */
import { lazy, once } from '../../../text/once';
import { pairCode } from '../../../text/units';
import { type Head, heads } from './heads';

/** A head noun that goes on as another word: 活动室, 工程师, 突击队员. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  活动: /^(?:册|记录|载体|方案|经费|场地|阵地|成果|室|中心|场所|家|月|周|站|日)/,
  行动: /^(?:派|力|者|方案|指南|自觉|计划|态)/,
  工程: /^(?:化|师|区|队|款|质量|量|机械|技术|学院|公司|管理|造价|总承包)/,
  计划: /^(?:生育|书|经济|表|外)/,
  制度: /^(?:文件|化(?!解)|[性型]|创新|优势|成果|自信|设计|执行力|笼子|机制)/,
  机制: /^(?:体制|化(?!解)|创新|造)/,
  平台: /^(?:经济|企业|公司|型)/,
  品牌: /^(?:化|效应|价值|力|强国|影响力|战略|矩阵|[0-9]+[强佳])/,
  服务品牌: /^[0-9]+[强佳]/,
  模式: /^化(?!解)/,
  体系: /^化(?!解)/,
  系统: /^(?:治理|性|集成|思维|观念|谋划|推进|施策)/,
  基地: /^(?:化)/,
  区域: /^(?:化|性|一流|内|发展|经济|协同|协调|合作)/,
  服务站: /^(?:点|[员长])/,
  站: /^(?:员|长|友|伍|列|点|[在起上着])/,
  团队: /^(?:精神|合作|意识)/,
  夜校: /^班/,
  服务体: /^系/,
  园: /^(?:[地林丁艺]|区)/,
  项目: /^(?:化|制|部|经理|负责|组|资金|经费|申报)/,
  网格: /^(?:员|长|化)/,
  组: /^(?:[织成建合装委]|员|长)/,
  服务组: /^(?:织|成|员|长)/,
  宣传: /^(?:品|化|字样|册|单|栏|画|语|片|员|页|资料|标[语识])/,
  公益: /^(?:诉讼|检察|损害|林|岗|保护|律师|组织|事业|广告|传播|电影|微电影|基金)/,
  慰问: /^(?:演出|信|品|金|团|电)/,
  大学: /^生/,
  网络: /^(?:育人|思政|主题|宣传|投票|推选|舆论|直播|文明|安全|空间|话题|达人|媒体)/,
  电话: /^会/,
  助学: /^金/,
  教育: /^(?:场景|展板|警示牌|整顿|理念|局|厅|部|系统|机构)/,
  普法: /^(?:责任)/,
  形式: /^主义/,
  之家: /^[庭国长族]/,
  整治: /^形式/,
  小组: /^赛/,
  链条: /^全/,
  主题教育: /^(?:办(?![好得法理事])|展板)/,
  共同体: /^意识/,
  专项: /^(?:课题|资金|经费|规划|债)/,
  专题研讨: /^(?:会|班)/,
  活动日: /^[前常益渐趋]/,
  训练营: /^地/,
  议事亭: /^前/,
  服务周: /^期/,
  // 集中整治|渔港乱象: here it is done.
  集中整治: /^(?!活动|行动|工作|专项|阶段|成果|方案|任务|要求|[中期的和与及等将已共为在])[一-鿿“]/,
  工作流程: /^(?:图|再造|优化)/,
  试点: /^(?:单位|[省市县区镇乡村院校点]|城市|地区|企业|学校|项目|班|示范|经验|方案|建设|期间|阶段)/,
  改革: /^(?:开放|发展|创新|委|攻坚|任务)/,
};
/** The same of heads by their last unit: 服务队|员; 管理法|治化, 服务法|院; 监督制|度. */
const LASTS: readonly (readonly [string, RegExp])[] = [
  ['队室馆厅户班', /^(?:员|长|友|伍|列)/],
  ['站', /^(?:员|长|友|点)/],
  ['团', /^(?:员|长|成员|团长|联讲|友|伍|列|队|聚(?![焦力集])|圆|结|购)/],
  ['组', /^(?:员|长|织)/],
  ['带', /^[动领来]/],
  ['网', /^(?:[员友络]|上(?![线]))/],
  ['点岗', /^位(?![于居列])/],
  ['动', /^计划/],
  ['日', /^[前常益渐趋程志报子]/],
  ['榜', /^[首样单]/],
  ['体', /^[育系]/],
  ['节', /^[目奏能]/],
  ['周', /^[期边]/],
  ['家', /^族/],
  ['行', /^[动业为]/],
  ['廊', /^道/],
  ['展', /^[示览现开出演播]/],
  ['法', /^(?:[治律规院庭官制人学典案]|国(?!家))/],
  ['会', /^议(?!事)/],
  ['制', /^[度约]/],
];

/** What may not follow each head noun that was met. */
const following = new Map<Head, RegExp | undefined>();

function notAfter(head: Head): RegExp | undefined {
  if (!following.has(head)) {
    const { word } = head;
    following.set(head, GOES_ON[word] ?? LASTS.find(([units]) => units.includes(word.at(-1)!))?.[1]);
  }
  return following.get(head);
}

/** What a unit is of head nouns: the only one, the last of a longer one, the last but one. */
const ONLY = 1;
const LAST = 2;
const BEFORE_LAST = 4;

/** By first unit, and by the last two units (of one unit: by that alone); and what each unit is, the sum of those. */
const tables = lazy(() => {
  const byFirst = new Map<number, Head[]>();
  const byLast = new Map<number, Head[]>();
  const units = new Uint8Array(0x10000);
  for (const head of heads()) {
    const { word } = head;
    const last = word.charCodeAt(word.length - 1);
    const before = word.charCodeAt(word.length - 2);
    units[last]! |= word.length === 1 ? ONLY : LAST;
    if (word.length > 1) units[before]! |= BEFORE_LAST;
    put(byFirst, word.charCodeAt(0), head);
    put(byLast, word.length === 1 ? last : pairCode(before, last), head);
  }
  return { byFirst, byLast, units };
});

function put(map: Map<number, Head[]>, key: number, head: Head): void {
  const others = map.get(key);
  if (others) others.push(head);
  else map.set(key, [head]);
}

/** The longest of some head nouns that stands from `at` on, or where `end` is no -1, ends there. */
function longest(all: readonly Head[] | undefined, folded: string, at: number, end: number): Head | undefined {
  let best: Head | undefined;
  for (const head of all ?? []) {
    const { word } = head;
    if (best !== undefined && best.word.length >= word.length) continue;
    const start = end < 0 ? at : end - word.length;
    if (!folded.startsWith(word, start)) continue;
    const after = start + word.length;
    if (!notAfter(head)?.test(folded.slice(after, after + 4))) best = head;
  }
  return best;
}

/** The longest head noun that begins at a place. */
export const headFrom = (folded: string, at: number): Head | undefined =>
  longest(tables().byFirst.get(folded.charCodeAt(at)), folded, at, -1);

/** Where a head noun may end: in the last unit of one, with the last but one before it. Most places are told in this one loop. */
export const headEnds = once((folded): readonly number[] => {
  const { units } = tables();
  const ends: number[] = [];
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const last = units[folded.charCodeAt(at)]!;
    if ((last & ONLY) !== 0 || ((last & LAST) !== 0 && (before & BEFORE_LAST) !== 0)) ends.push(at + 1);
    before = last;
  }
  return ends;
});

/** The longest head noun that ends at a place. */
export function headTo(folded: string, end: number): Head | undefined {
  const { byLast, units } = tables();
  const unit = folded.charCodeAt(end - 1);
  const before = folded.charCodeAt(end - 2);
  const last = units[unit]!;
  const longer = (last & LAST) !== 0 && (units[before]! & BEFORE_LAST) !== 0;
  return (
    (longer ? longest(byLast.get(pairCode(before, unit)), folded, 0, end) : undefined) ??
    ((last & ONLY) !== 0 ? longest(byLast.get(unit), folded, 0, end) : undefined)
  );
}
