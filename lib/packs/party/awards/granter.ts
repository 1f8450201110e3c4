/** Who gave it: by name before a passive verb, as the owner in the title, as the host of the occasion, or by its decision. */
import { clauseStart, unquoted } from '../../../text/clause';
import { eachMatch } from '../../../text/matching';
import { groupIn, type Span, sliceOf } from '../../../text/span';
import { either } from '../../either';
import { bodyEnd } from './body';
import { claimant, topic } from './clause-head';
import { levelOf } from './level';
import { AWARDING } from './title-kind';

/** 被 and who did it, up to the verb. */
const BY =
  /(?:被(?!引)|(?<![自理缘])由|(?<![历已曾])经(?![验济营理过贸典费发管纪]))(?!评为|授予|命名|认定|表彰|确定|列[为入])(?![^，。；]{0,8}第(?!.批)|[^，。；]{0,16}(?:承办|主办|办理|制作|拍摄|报送|选送|打造|培育|创作|编排|自编自[导演]|自导自演|指导|带领|领衔|组成|主讲)的)((?:[省市区县]、)?[^被，。；、]{2,30}?(?:、[^被，。；、]{2,20}?){0,4})(?:[荣追]?记[^，。]{2,6}功(?:或|和)|第.批次?)?(?:联合|分别|先后|正式|共同|挂牌|荣){0,2}(?<!案|的)$/;
/** 被市委授予“…”、连续五届|荣膺…: another claim lies between. */
const CONFERRED = /授予|命名|评为|评定/;
/** A body that held the occasion. */
const HELD =
  /在(?!\d)([^，。；在]{2,24}?)(?:组织|举办|主办|开展|召开){1,2}的[^，。；]{0,50}?(?:表彰|评选)[^，。；]{0,6}(?:中|上)/;
/** A body that stands as owner at the head of a title: 市院|…, and before what is quoted any organ or 集团公司. */
const OWNER = new RegExp(
  `^(?:两届)?(?!检察委员会|全)((?:${either(
    /[省市区县州][中高]?院|省(?:高级)?法院|上级院|最高检|最高人民检察院|最高人民法院|[省市区县州]委(?!组织部|宣传部|统战部|政法委|办|改革|机关工委|直属)|[\u4e00-\u9fff]{0,3}[省市区县州]政府(?![部机办质采工])/,
    /[\u4e00-\u9fff]{0,8}?(?:委员会|工委|国资委|文明委|政法委|组织部|宣传部|教育部|公安部|司法部|教育厅|教育局|总工会|妇联|协会|卫健委)(?!系统|机关)/,
    // Before the year or the quotation that the title begins with.
    /[\u4e00-\u9fff]{2,12}[协会委部院局厅办报社](?=(?:19|20)\d{2}年)/,
    /[\u4e00-\u9fff]{1,10}(?:[院委厅局办]|(?<!支)部)(?=[“《](?![^”》]*计划))/,
    /省公司(?=年度)|(?:局?集团|国网)公司(?=“|先进|优秀|特等|十佳|示范|劳模|[^，。“]{2,8}示范)/,
  )}))(?=.{3})`,
);
/** 印发《关于命名…的决定》, 公布…名单: a decision that confers, and who made it known. */
const DECIDED = new RegExp(
  either(
    /(?:印发|下发|发布|公布|作出|从[^，。《]{2,24})了?《[^》]{0,16}(?:命名|表彰|表扬|授予|公布)/,
    /(?:印发|下发|发布)了?《[^》]{2,40}(?:评选|推选|征集|评审|选树)结果/,
    /[作做]出(?:关于)*(?:表彰|表扬|命名|授予)[^，。《]{0,40}决定/,
    /(?:公布|发布|表彰)[^，。《]{2,35}(?:名单|品牌|案例|先进(?:单位|集体|个人)|结果)(?=，)/,
    /联合发出通知(?=，(?:命名|表彰|授予|公布))/,
  ),
);
/** 经市委研究，决定授予…. */
const STUDIED = /经(?!过)([^，。；]{2,20}?)(?:研究|批准|审议|审定|评审)(?:决定|同意|通过)?$/;

/** An organ of state, party or people at the head of a title, before what was won: 团市委|优秀案例. */
const ORGAN =
  /(?:[省市区县州团]委|委员会|[^委]委|厅|局|检察院|法院|[中高]院|[文政扫]?[明法黑]办|妇联|总工会|[协学]会|联合会|党组|工委|组织部|宣传部|统战部)$/;
/** A school or a centre, which gives titles of its own: 渔港大学|优秀党员, 学校|先进班级; 高等学校 are all of them, and give none. */
const SCHOOLS = '大学|学院|(?<!高等)学校|煤矿|中心';
const SCHOOL = new RegExp(
  `^(?:(?!.*“)[^，。]{0,24}(?:${SCHOOLS}|[教科研]所)|[本我]?[校院])(?:党委|团委|工会|委员会)?$`,
);
export const isSchool = (body: string): boolean => SCHOOL.test(body);
const WON = /^(?:[“《]|(?:19|20)\d{2}年|第[一二三四五六七八九十\d]+[届批]|首[届批]|集体|个人|[特一二三]等|嘉奖)/;
/** The same at the head of a title, where a word of award follows: 渔业中心|红旗中队. */
const SCHOOLED = new RegExp(`^[\\u4e00-\\u9fff]{0,12}?(?:${SCHOOLS})`);
/** 渔港大学|学生|先进党支部. */
const MEMBERS = /^(?:学生|研究生|本科生|教工|教职工|青年|社团)/;
function schoolOf(folded: string, { start, end }: Span): Span | undefined {
  const body = SCHOOLED.exec(folded.slice(start, end))?.[0].length;
  const won = folded.slice(start + (body ?? 0), end).replace(MEMBERS, '');
  const given = AWARDING.startsAt(won) || /^[“创]/.test(won);
  return body !== undefined && given ? { start, end: start + body } : undefined;
}

/** 2023年度|渔港大学“…”. */
const OF_YEAR = /^(?:本年度|(?:19|20)\d{2}(?:[-—](?:19|20)?\d{2})?(?:学?年度?)?)/;
function organOf(folded: string, whole: Span): Span | undefined {
  const { end } = whole;
  const start = whole.start + (OF_YEAR.exec(sliceOf(folded, whole))?.[0].length ?? 0);
  const title = { start, end };
  const words = unquoted(folded, title);
  const body = bodyEnd(folded, start, words);
  if (body === undefined) return schoolOf(folded, title);
  const won = folded.slice(body, end);
  const given = WON.test(won) || AWARDING.startsAt(won);
  const school = isSchool(folded.slice(start, body)) && !won.startsWith('生');
  if (school && (given || (body - start > 3 && AWARDING.standsIn(won)))) return { start, end: body };
  if (body - start < 3 || !ORGAN.test(folded.slice(start, body))) return schoolOf(folded, title);
  // 人民法院案例库: the courts as such.
  if (/^(?:人民)?(?:法院|检察院)$/.test(folded.slice(start, body))) return undefined;
  return given ? { start, end: body } : undefined;
}

/** 总工会…召开表彰大会。…荣获…: who held the meeting of which the sentences before tell. */
const MEETING =
  /(?:召开|举行|举办)[^，。；《》]{0,30}(?:表彰|命名)(?:暨[^，。；]{1,12})?(?:大会|会议|会|仪式)(?![^，。；]{0,6}通知)/g;
/** How far before the claim, in UTF-16 code units. */
const FAR = 260;
function hostOf(folded: string, at: number): Span | undefined {
  const from = Math.max(0, at - FAR);
  const meeting = [...eachMatch(folded.slice(from, at), MEETING)].at(-1);
  if (meeting === undefined) return undefined;
  const end = from + meeting.index;
  const body = topic(folded, { start: clauseStart(folded, end), end });
  return body && ORGAN.test(sliceOf(folded, body)) ? body : undefined;
}

/** 宣读了渔业厅《关于表彰先进集体的决定》, 宣读《中共渔港市委关于命名…的决定》。…荣获…: whose decision was read out in the sentences before. */
const READ_OUT =
  /(?:宣读|通报|宣布)了?(?<who>[^，。；《》“”]{2,24})?《(?<own>[^《》\n]{2,24}?)?关于(?:表彰|命名|授予|表扬)[^《》\n]{2,60}决定》/dg;
/** How far before the claim, in UTF-16 code units. */
const READ = 420;
function readerOf(folded: string, at: number): Span | undefined {
  const from = Math.max(0, at - READ);
  const { who, own = who } = [...eachMatch(folded.slice(from, at), READ_OUT)].at(-1)?.indices?.groups ?? {};
  return own && { start: from + own[0], end: from + own[1] };
}

/** Of several granters that each gave, that of the title in the same place of as many titles. */
function partOf(from: number, who: string, place?: { index: number; of: number }): Span {
  const each = who.split('、');
  if (place === undefined || place.of < 2 || place.of !== each.length) return { start: from, end: from + who.length };
  const start = from + each.slice(0, place.index).reduce((length, one) => length + one.length + 1, 0);
  return { start, end: start + each[place.index]!.length };
}

/** 甲被市总工会授予…，乙|被授予…: who gave it in the clause before. */
const GIVEN = /被(?!授予)(?<who>[^被，。；、“]{2,24})授予/d;
const givenBefore = (folded: string, clauses: readonly Span[]): Span | undefined =>
  groupIn(GIVEN, folded, clauses.at(-2) ?? { start: 0, end: 0 }, 'who');

/** 获得…，这是渔业厅授予的最高荣誉: told behind it. */
const TOLD_BEHIND = /^”?(?:荣誉|光荣)?(?:称号)?，这也?是由?(?<who>[^，。；是由“]{2,24}?)(?:授予|颁发|颁授|设立)/d;

/** What holds its own verb is no title that an owner could stand before. `clauses` are those of the sentence up to the claim's verb. */
export function granterOf(
  folded: string,
  title: Span,
  clauses: readonly Span[],
  place?: { index: number; of: number },
  verb?: Span,
): Span | undefined {
  const { start, end } = clauses.at(-1)!;
  // “半条被子”队: no passive within quotation marks.
  const by = BY.exec(unquoted(folded, { start, end }));
  // 被省政府、省人社厅授予: of one level, they give together.
  const apart = by !== null && new Set(by[1]!.split('、').map(levelOf)).size > 1;
  const each = apart || folded.slice(start, end).includes('分别') ? place : undefined;
  if (by !== null && !CONFERRED.test(by[1]!)) return partOf(start + by.index + 1, by[1]!, each);
  const same = verb && sliceOf(folded, verb) === '被授予' ? givenBefore(folded, clauses) : undefined;
  if (same) return same;
  // A programme is only called by whose it is.
  const words = folded.slice(title.start, title.end);
  const owned = !(verb && verb.start >= title.start) && !/计划”?$/.test(words);
  const owner = owned ? OWNER.exec(words) : null;
  if (owner !== null) {
    const to = title.start + owner[0].length;
    return { start: to - owner[1]!.length, end: to };
  }
  const organ = owned ? organOf(folded, title) : undefined;
  if (organ) return organ;
  const first = clauses[0]!.start;
  const sentence = folded.slice(first, end);
  const held = HELD.exec(sentence);
  if (held !== null) return { start: first + held.index + 1, end: first + held.index + 1 + held[1]!.length };
  for (const clause of sentence.includes('经') ? clauses : []) {
    const studied = STUDIED.exec(folded.slice(clause.start, clause.end));
    const from = clause.start + (studied?.index ?? 0) + 1;
    if (studied) return { start: from, end: from + studied[1]!.length };
  }
  const told = groupIn(TOLD_BEHIND, folded, { start: title.end, end: title.end + 40 }, 'who');
  if (told) return told;
  const decided = DECIDED.exec(sentence);
  if (decided === null) return readerOf(folded, first) ?? hostOf(folded, first);
  const from = /从([^，。《]{2,24})$/.exec(sentence.slice(0, sentence.indexOf('《', decided.index)));
  if (from !== null) return { start: first + from.index + 1, end: first + from[0].length + from.index };
  const clause = clauses.findLast((one) => one.start <= first + decided.index)!;
  return claimant(folded, { start: clause.start, end: first + decided.index });
}
