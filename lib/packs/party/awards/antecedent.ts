/** What an earlier clause says of whom, where the claim's own does not: the thing counted, the case, whose ability grew, the work that throve, what was made. */
import { sentenceStart, unquoted } from '../../../text/clause';
import { NUMERAL } from '../../../text/numeral';
import { groupIn, type Span, sliceOf } from '../../../text/span';
import { withoutFrame } from './frame';
import { QUANTITY } from './subject-shape';

/** 12个党支部中，before the part that is counted. */
const WHOLE = new RegExp(
  `${NUMERAL}[余多]*(?<measure>[个名家支所])(?:[^，。；]{2,24}的)?(?<thing>[\\u4e00-\\u9fff]{2,10}?)(?:中|里)，(?:其中，?)?(?:有)?$`,
  'd',
);

/** 他带出的徒弟中，|6人. */
const AMONG = /(?:的|^|，)(?<thing>(?:(?!的)[\u4e00-\u9fff]){2,6})[中里]，(?:有)?$/d;

/** 34件案件入选, before *件入选. */
const COUNTED = new RegExp(
  `(?:${NUMERAL}|\\*{1,4})(?<measure>[件篇项部起例场对名])(?<thing>[\\u4e00-\\u9fff]{2,8}?)(?=先后|分别|均|全部|被|获|荣|入选)`,
  'gd',
);

/** 21个项目全部销号，其中|6个; 发出检察建议36份，其中|3份: of what there are so many, by the same measure word. */
const OF_WHICH: readonly RegExp[] = [
  new RegExp(
    `${NUMERAL}[余多]*(?<measure>[个家份条件篇项起例名支所])(?!个人|集体)(?<thing>(?:(?![受被获])[\\u4e00-\\u9fff]){2,10}?)(?=全部|均|都|已|因|，)[^。；！？]{0,24}，其中，?(?:有)?$`,
    'd',
  ),
  new RegExp(
    `(?:发出|形成|完成|制发|提出|撰写|推出|举办|评选|征集|报送|编写|建成|打造|选树)[了出]?“?(?<thing>[\\u4e00-\\u9fff]{2,8}?)”?${NUMERAL}[余多]*(?<measure>[个家份条件篇项起例名支所])，(?:其中，?)?(?:有)?(?:[^。；！？\\n]{0,60}[，、])?$`,
    'd',
  ),
];

/** 12个党支部中，5个入选…; 34件案件入选…，*件入选…: the thing counted before with the same measure word. */
export function sameMeasure(folded: string, words: string, at: number): Span | undefined {
  const part = /[个名家支所]$/.exec(words)?.[0];
  const near = Math.max(0, at - 52);
  const whole = part === undefined ? undefined : WHOLE.exec(folded.slice(near, at));
  if (whole && whole.groups!.measure === part) {
    const [start, end] = whole.indices!.groups!.thing!;
    return { start: near + start, end: near + end };
  }
  const among = /^\d+[余多]?[人名]$/.test(words)
    ? AMONG.exec(folded.slice(near, at))?.indices?.groups?.thing
    : undefined;
  if (among) return { start: near + among[0], end: near + among[1] };
  const far = Math.max(0, at - 120);
  for (const pattern of OF_WHICH) {
    const found = pattern.exec(folded.slice(far, at));
    const { measure } = found?.groups ?? {};
    // 390名，其中52人
    if (!found || !(words.endsWith(measure!) || (measure === '名' && words.endsWith('人')))) continue;
    const [start, end] = found.indices!.groups!.thing!;
    return { start: far + start, end: far + end };
  }
  const measure = /[件篇项部起例场对名]$/.exec(words)?.[0];
  if (measure === undefined) return undefined;
  const before = { start: sentenceStart(folded, at), end: at };
  const found = [...unquoted(folded, before).matchAll(COUNTED)].findLast(({ groups }) => groups!.measure === measure)
    ?.indices?.groups?.thing;
  return found && { start: before.start + found[0], end: before.start + found[1] };
}

/** The case last dealt with in the sentence. */
const CASE =
  /(?:办理|查办|跟进|起诉|审理|受理|督办|承办|监督|审查)了?的?([^，。；、□]{2,24}?案(?:件)?)(?=[，。、；具]|$)/g;
export function caseIn(folded: string, clauses: readonly Span[]): Span | undefined {
  const start = clauses[0]?.start ?? 0;
  const words = unquoted(folded, { start, end: clauses.at(-1)?.end ?? 0 });
  const found = [...words.matchAll(CASE)].at(-1);
  if (found === undefined || QUANTITY.test(found[1]!)) return undefined;
  const from = start + found.index + found[0].length - found[1]!.length;
  return { start: from, end: from + found[1]!.length };
}

/** 干警素质不断提升，涌现出…: whose ability grew, directly before the claim. */
const GROWN =
  /^(?:(?:全院|全体|党员|青年|检察|机关|该院)?(?:干警|干部|人员|党员)|[\u4e00-\u9fff]{0,6}(?:队伍|团队))(?=(?:的)?(?:履职|业务|综合|整体|司法|办案|政治|专业)*(?:能力|素质|素能|水平|本领)[^，。；]{0,6}(?:提升|提高|增强|加强|进步))/;

export function whoseAbilityGrew(folded: string, clauses: readonly Span[]): Span | undefined {
  const { start, end } = clauses.at(-2) ?? { start: 0, end: 0 };
  const grown = GROWN.exec(folded.slice(start, end))?.[0].length;
  return grown === undefined ? undefined : { start, end: start + grown };
}

/** 各项工作有了长足的进步，受到…: work that went well, in the clause before. */
const THRIVING =
  /^(?:推动|促进|使)?(?<thing>[\u4e00-\u9fff“”、]{2,80}?(?:工作|成效|成果|业绩|质效|满意度|品牌|水平|模式|机制|做法|关系))(?=(?:取得|有了?|得到|出现|呈现|不断|日益|跨越|持续|稳步|明显|显著|全面|迈上|再上|逐年|成[效绩]|效果)[\u4e00-\u9fff]{2,16}$)/d;

export function thriving(folded: string, clauses: readonly Span[]): Span | undefined {
  const clause = clauses.at(-2);
  if (clause === undefined) return undefined;
  return groupIn(THRIVING, folded, withoutFrame(folded, clause), 'thing');
}

/** 群众满意率达98.7%，居全区第一: what was measured, in the nearest clause before that measures something. */
const MEASURED =
  /^(?<thing>(?!占|成为|形成|累计|完成|实现|有)[\u4e00-\u9fff“”、A-Z-]{1,30}?(?:率|量|件比|[人户件个总]数|指数|额|值|规模|面积|里程|得分|收入|满意度|占比|比重|票房|装机(?:容量)?|产能|指标))(?:[已均也又将]|分别|累计|预计|同比|首次|稳定|[由从]\d[^，]{0,8}?(?=[增上提升]))*(?:(?:达|为|突破|超|增|上升|下降|提[升高]|[跃攀]?升[至到]|降|保持|实现|完成|在)[^，]{0,8})?(?:\d|百分之|[一二三四五六七八九十百千万亿]+(?:成|[多余]?[万亿元个件人户]))/d;
/** 七连在夜间射击中|首发命中率达…: whose and where. */
const WHERE = /^[^，在]{1,12}在[^，在]{2,16}?[中上里](?=[^的].{2})/;
export function measured(folded: string, clauses: readonly Span[]): Span | undefined {
  for (const clause of clauses.slice(0, -1).toReversed()) {
    const framed = withoutFrame(folded, clause);
    const where = WHERE.exec(sliceOf(folded, framed))?.[0].length ?? 0;
    const thing = groupIn(MEASURED, folded, { ...framed, start: framed.start + where }, 'thing');
    if (thing) return thing;
  }
  return undefined;
}

/** 创新“护渔”机制，被省厅转发推广: what was made in the clause before, not who made it. */
const CREATED =
  /(?:印发|出台|制定|创新|创建|创设|首创|探索|形成|总结|概括|归纳|提炼|打造|推出|建立|构建|创作|撰写|拍摄|编制|设计)(?:了|出|为|成|形成|推出|实施|建立|打造){0,2}(?!的)(?<thing>[^，。；“《]{0,12}(?:“[^”]{2,24}”|《[^》]{2,60}》)[^，。；]{0,10}|[^，。；“《的]{2,16}(?:经验|做法|模式|机制|办法|制度|工作法|品牌|体系|平台))$/d;

export const createdBefore = (folded: string, clauses: readonly Span[]): Span | undefined =>
  groupIn(CREATED, folded, clauses.at(-2) ?? { start: 0, end: 0 }, 'thing');

/** 设立某某工作站，这在全省尚属首家; 组建“护渔”志愿队，为渔民引路，受到渔民称赞: what was set up, by nobody who is named there. */
const SET_UP =
  /^(?:并|还|又|先后|同时|率先)?(?:组建|设立|成立|开设|开通|创设|试点|建成|推出|打造|建立|创办)(?:了|起|出)?(?<thing>[^，。；“《]{0,12}“[^”]{2,24}”[^，。；的]{1,10}|[^，。；“《的]{4,24}(?:[队站点室]|基地|中心|平台|机制|制度|窗口))$/d;
const FOR_WHOM = /^(?:为|让|方便|供)/;
export function setUpBefore(folded: string, clauses: readonly Span[]): Span | undefined {
  const before = clauses.slice(0, -1).findLast((clause) => !FOR_WHOM.test(sliceOf(folded, clause)));
  return before && groupIn(SET_UP, folded, before, 'thing');
}
