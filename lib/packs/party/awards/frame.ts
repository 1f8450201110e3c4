/** What a clause has around its subject: connectives, times and places before it, adverbs, means and company behind it. */
import { HIDDEN, unquoted } from '../../../text/clause';
import { ending } from '../../../text/ending';
import { oncePerSpan } from '../../../text/once';
import { recurs } from '../../../text/places';
import type { Span } from '../../../text/span';
import { either } from '../../either';
import { isName } from './names';
import { ADVERBS, CONTESTS, SPELLS, TIMES } from './words';

/** 于某某|在竞赛中: what begins like a preposition may be a family name. */
const PLACE_WON = `(?:在|[于从](?![\\u4e00-\\u9fff]{1,2}在))(?:[^，。；]{1,40}?(?:${CONTESTS}|中|上|里|期间|来|后|方面|领域)|全[国省市区县州][^，。；]{0,10}|全球|世界)$`;
const ADVERB = ending(ADVERBS);
/** 以渔区生活为主的|作品: of what kind it is, before what it is. */
export const OF_KIND = /以(?:□+|[^，。；的]{2,14})为[^，。；的]{1,6}的(?=.{2})/;
/** Between the subject and the verb, each stripped from the end as long as one is there. */
const BEHIND: readonly RegExp[] = [
  new RegExp(`(?:${SPELLS}|${TIMES})$`),
  /(?:被(?!评为|授予|命名|认定|表彰为|引)|(?<![历已曾])经(?![验济营费典理贸纪发])|由(?=[^，。；]{2,20}(?:[委会厅局部办院]|政府)(?:正式|联合|挂牌){0,3}$))[^被，。；]{2,40}(?<!案)$|是[^，。]{0,8}(?:首个|首家|唯一)$/,
  new RegExp(
    `(?:也|均|都|还|并)?${PLACE_WON}|^(?![^，。；]{2,24}[在于从])[^，。；]{2,30}(?:排名|考核|考评|测评|评估|评比|评选|竞赛|比武)中$`,
  ),
  new RegExp(`(?<=.{2}|^[他她])(?:最终|分别)?(?!${OF_KIND.source})(?:凭借|凭|以(?![及上下内外来]))[^，。；]{2,40}$`),
  /(?<=.{2})(?:与|和|同)[^，。；]{2,24}(?:一起|一道|一同)$/,
  /(?<=.{2})(?:代表[^，。；]{2,14})?(?:(?:参加|参与)(?!的|[\u4e00-\u9fff]{2}的[^，。；]{0,14}(?:案|案件|项目|课题|作品)$)[^，。；]{4,50}|代表[^，。；]{2,12}(?:参赛|出战|出征))$/,
  /(?<=.{2})(?:成功|一举)?(?:脱颖而出|榜上有名|名列其中|表现突出|表现亮眼)$/,
  /(?<=.{2})(?:自?(?:建院|成立|组建|创建|创办|建所|建站)以来|继[^，]{2,24}后)$/,
  // 船长们荣获|“护渔奖”: a verb of winning behind another.
  /(?<=.{2})(?:荣获|获评)$/,
  // 周某某|本人, 他|连续三年考核, 教师队伍|中 (before 走出).
  /(?<=.{2}|[他她])本人$|连续[^，]{1,4}年(?:年度|年终|目标|绩效|综合)*(?:考核|考评|测评|评议)$|(?<=队伍|团队|群体|党员|干警|职工|教师|学生)[中里](?:有多人)?$/,
  // 书记某某某继“最美渔工”之后又|获评
  /(?<=.{2})继[^，。；□]{0,10}□+(?:称号)?(?:之后)?$/,
  // 今年“三八”节前夕|被授予
  /在?(?:今年|去年|当年)?□{2,6}节?(?:前夕|前后|期间|之际)$|在(?:今年|去年|当年)□{2,6}$/,
  // 以站姿…，总成绩590环|夺得
  /(?:总?成绩|总分|总积分)[\d.:]+(?:分[\d.]*秒?|[环秒米])$/,
  // 此法|系, 制度|属 (before a first), 小组|本身.
  /(?<=.{2})(?:尚?属(?<![下直所隶金家附部从归军]属)|系(?<![关体联院派谱一文语史哲理化学]系)|本身)$/,
  /\s$/,
];
/** Times and turns of speech that stand before a subject, each stripped as long as one is there. */
const SAID_BEFORE = either(
  /[▲△●■]/,
  // Since when, and when.
  /(?:多年|长期以|一直以|一)来|近年来|一年来|全年|年内|连续[^，]{1,6}年|目前|同时|截至[^，]*/,
  /[今去]年(?:以来|[年月]?初|年?底|[上下]半年|\d{1,2}月(?:份|\d{1,2}日)?|[^，]{0,6}(?=，))?/,
  /[当同次翌]年(?:[年]?[初底末]|\d{1,2}月(?:\d{1,2}日)?)?|年[初底末中](?=[^，]|$)/,
  /(?:19|20)\d{2}(?:[-—](?:19|20)\d{2})*年(?:[和、](?=\d)|年?[初底末])*(?:\d{1,2}[月日])*(?:以来|[起度])*/,
  /随后|后来|此后|会上|当[天日晚]|此前|最终|[这此]次(?=.{3})|继(?:去年)?(?=.{3})/,
  // How it follows from what was said.
  /[共另还]?有(?!关|力|效|序|计划)(?=.{2})|这?标志着|其中|此外|另外|据[^，]{2,8}(?=，)|因此|由此|这?也?是(?!否)|并且?|但|且|由|而(?=[\u4e00-\u9fff]{2,})(?![今立])/,
  /(?:热烈)?祝贺(?=.{2})/,
  OF_KIND,
);
/** When, before the subject. */
export const TIME = new RegExp(`^(?:${TIMES})(?!的)`);
/** What else stands before it. */
const BEFORE = new RegExp(
  either(
    /^(?:\d{1,2}[.、．]\s?|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,2}）|[①-⑩])(?=.{2})/,
    new RegExp(`^(?:${SAID_BEFORE})`),
    /^其(?:所在(?:的)?)?(?=.{2})(?![中他余实])|^[^，。]{2,30}\s?[|丨｜—]{1,2}\s?(?=.{2})/,
    /^所$|^曾经的(?=.{3})|^(?:成立|创办|创建|组建|建成|始建)(?:于[^，的]{2,10})?的(?=.{3})|^[^，。□]{1,12}的?前身(?![为是])(?=.{3})|^【[^】]{1,40}】|^[^，。□\d]{2,24}\s+(?=[\u4e00-\u9fff]{3})|^(?:辖区内?|所辖)的?(?=.{3})|^[^，。的]{2,10}后的(?=.{3})|^(?:如今|今天|现在|今日)的(?=.{2})/,
    // 某某新闻网讯（通讯员某某）|渔政局, “十四五”以来|学校
    /^[^，。□]{2,16}(?:[讯电]\s?□+|[报网社台]讯)\s?(?=.{2})|^自?[^，。自从]{2,12}以来(?=[\u4e00-\u9fff□]{2})/,
    // 使|学校先后荣获
    /^使得?(?=学校|公司|医院|支部|企业|[我该][校院村])/,
    // 来自十个渔区的|代表队
    /^(?:分别)?来自(?:\d[^，。；的]{2,20}|[^，。；、和与的]{2,20})的(?=.{2})(?![^，。；]{0,24}、[^，。；、]{2,24}的)/,
    // 一支由十名党员组成的|突击队
    /^一[支个家](?:由|以)[^，。]{2,24}(?:组成|为主)的(?=.{2})|^以[^，。的]{2,30}命名的(?=.{2})/,
    /^(?:日前|近日)?从[^，]{2,24}传来(?:喜讯|捷报|好消息)/,
    new RegExp(`^[在于][^，。；]{2,30}?(?:${CONTESTS})(?:中|上|期间)(?=.{2})`),
    // What is no letter, no number and no opening mark.
    /^[^\dA-Za-z\u00c0-\u04ff\u2150-\u218f\u2460-\u249b\u3005-\u3007\u3040-\ud7ff“‘《（*□]+/,
  ),
);

/** Code units of what stands behind a subject at the end of `words`. */
function lengthBehind(words: string): number {
  const adverb = ADVERB.lengthIn(words);
  if (adverb > 0) return adverb;
  for (const pattern of BEHIND) {
    const match = pattern.exec(words);
    if (match !== null) return match[0].length;
  }
  return 0;
}

const SAID = new RegExp(`^${HIDDEN}+(?=[^${HIDDEN}])`);

/** The number of an item, and how long it is with what follows, in UTF-16 code units. */
const ITEM = /^（\d{1,2}）(?=.{2})/;
const LONGEST_ITEM = 6;

/** 王继|才 is no adverb where the text has the name again. */
const isNamedAgain = (folded: string, words: string): boolean =>
  words.length === 3 && isName(words) && recurs(folded, words);

/** A clause without its frame. What is in quotation marks is not looked at. */
export const withoutFrame = oncePerSpan((folded, { start, end }): Span => {
  const whole = unquoted(folded, { start, end });
  // “…。”走进渔港村: what was said before has its own end.
  const said = SAID.exec(whole)?.[0].length ?? 0;
  let from = said > 0 && /[。！？，…]/.test(folded[start + said - 2]!) ? said : 0;
  // （3）渔获量|居首位: the number of an item, hidden as what stands in brackets is.
  from += ITEM.exec(folded.slice(start + from, Math.min(end, start + from + LONGEST_ITEM)))?.[0].length ?? 0;
  let words = whole.slice(from);
  for (;;) {
    const behind = isNamedAgain(folded, words) ? 0 : lengthBehind(words);
    const before = behind > 0 ? null : (TIME.exec(words) ?? BEFORE.exec(words));
    if (behind > 0) words = words.slice(0, -behind);
    else if (before) {
      words = words.slice(before[0].length);
      from += before[0].length;
    } else return { start: start + from, end: start + from + words.length };
  }
});
