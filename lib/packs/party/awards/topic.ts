/** Subjects of clauses: what stands before the predicate, without adverbs, times and places. */
import { clausesBefore, HIDDEN, unquoted } from '../../../text/clause';
import { NUMERAL } from '../../../text/numeral';
import { oncePerSpan } from '../../../text/once';
import type { Span } from '../../../text/span';
import { CALLED, LED, NAMED, PERSON } from './person';
import { ADVERBS as ADVERB_WORDS, CONTESTS, MEASURES } from './words';

const ADVERBS = new RegExp(`(?:${ADVERB_WORDS}|被|为|而)$`);
const PASSIVE = /(?:被|经(?![验济营费典]))[^被，。；]{2,40}$|是[^，。]{0,8}(?:首个|首家|唯一)$/;
const WHERE = new RegExp(
  `(?:也|均|都|还|并)?[在于](?:[^，。；]{1,40}?(?:${CONTESTS}|中|上|里|期间|来|后)|全[国省市区县州][^，。；]{0,10})$|^[^，。；]{2,30}(?:排名|考核|考评|测评|评比|评选|竞赛|比武)中$`,
);
/** By what it was won: 凭借《…》, 以第一名的成绩. */
const MEANS = /(?<=.{2})(?:最终|分别)?(?:凭借|凭|以(?![及上下内外]))[^，。；]{2,40}$/;
const LEADING =
  /^(?:[▲△●■]|(?:多年|长期以|一直以|一)来|共?有(?=.{2})|这?标志着|其中|此外|另外|目前|同时|截至[^，]*|近年来|[今去]年(?:以来|(?:年|月)?初|年?底|[上下]半年|\d{1,2}月(?:份|\d{1,2}日)?|[^，]{0,6}(?=，|$))?|当年|此前|据[^，]{2,8}(?=，)|因此|由此|最终|一年来|连续[^，]{1,6}年|这也?是|(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|度)?|并且?|但|且|由)/;
export const QUANTITY = new RegExp(`(?<!第\\d{0,3})(${NUMERAL}|\\*{1,4})(?:余|多)?(?:${MEASURES})(?!之|(?<=支)[部队])`);
const MAKING =
  '制作|承建|研发|办理|编导|拍摄|撰写|创作|选送|报送|申报|打造|推荐|培育|指导|创建|建设|总结|牵头|负责|主办|承办|组织|开展|编写|设计|参与|提交|推出|制发|监督|起诉|所在';
/** Who made the thing that won: 该院办理的案件, 编导微视频《…》. */
export const MADE = new RegExp(
  `^.*?(?:(?:${MAKING})(?:的|(?=□))|(?:编导|拍摄|创作|撰写|自编自演|自导自演|擦亮|名为)的?(?=.))`,
);
/** What a clause begins with that has no subject of its own. */
export const NO_SUBJECT =
  /^(?:在|以|为|把|将|通过|围绕|坚持|自(?![编导主治创])|从|按照|根据|经过|由于|因|随着|充分|积极|不断|有力|有效|推动|建立|实现|开展|加强|努力|取得|得到|获|深入|认真|全面|打造|形成|探索|立足|聚焦|紧|抓|深化|创新|持续|主动|切实|着力|大力|截至|并|也|还|先后|连续|曾|多次|被|提升|强化|成为|完善|优化|落实|扎实|结合|对|与(?!会)|作为|授予|追授|给予|表彰|命名|追记|参加|展现|初步|编导|设立|提炼|斩获|牵头|据|再到|相继|入选|荣|评为|当选|喜获|捧回|其中|成绩|工作(?![室队站者组人专团经法])|实地|走进|来到)/;
/** Where the subject at the head of a sentence ends. */
const PREDICATE =
  /(?:围绕|坚持|始终|深入|认真|积极|不断|以[^及]|把|将|(?<!所)在|通过|对|持续|主动|努力|着力|全面|立足|聚焦|结合|按照|充分|带领|(?<!党)组织(?!部)|开展|建立|推动|实现|先后|创新|打造|扎实|紧紧|紧密|高度|着眼|依托|探索|牵头|获|荣|被|(?<![公中])共(?![产青同享和建治识])|还|也|又|就|经|为|是|作为|曾|多次|连续|严格|切实|大力|注重|成立|加强|构建|推进|推行|收到|收获|自觉|深化|强化|实施|坚决|制定|拥有|现有|举行|召开|举办|成功|今年|干部职工|有|的|来[我到]|由|到|赴|莅临|参加|听取|视察|历经|关于|决定|发布|宣布|向|负责同志|表彰|授予|命名|近日|日前|昨日|今日|日益|进一步|恪守|坚守|扎根|凭借|击败|战胜|脱颖|表现突出|负责(?!人)|干在|涌现|紧盯|连年)/;
const SUBJECT =
  /(?:院|部|支部|党委|党组|党总支|组织|机关|公司|集团|局|所|队|站|村|社区|镇|乡|街道|市|县|区|省|校|大学|学院|[中小]学|幼儿园|中心|厂|企业|银行|医院|团队|工作室|会|委|办|厅|署|处|科|室|组|同志|书记|教师|老师|[她他它]|(?<![\u4e00-\u9fff])(?:该.{1,4}|我.{1,3})|会议|检|政府|中央|军|旅|团|营|连|领导|专家|代表|委员|人员|群众|(?:书记|[市县区校院局部厅处科队所社]长|主任)[\u4e00-\u9fff]{2,3})$/;
/** What a claim may be of, beside persons and bodies. */
const THING = /(?:经验|做法|模式|机制|案例|案件|品牌|项目|成果|作品|工作法|材料|文章|论文|模型|工作|事迹)$/;
/** A number left open. */
const MANY = /^[多数几][名位个](?=.{2})/;
/** A body at the head of a clause, with a part of it, whatever it does then. */
const BODY_FIRST =
  /^(?:[该我]院|(?:(?![在从对向由为被把将以获的和与据])[\u4e00-\u9fff]){2,14}?(?:检察院|检察机关|法院|公安局|分局|派出所|公司|集团|大学|学院|[中小]学|学校|医院|社区|街道|支队|大队|委员会))(?:机关|党组|党委|党总支|第[一二三四五六七八九十]+(?:检察)?部(?:党支部)?|(?:第[一二三四五六七八九十]+|[\u4e00-\u9fff]{0,4})党?支部|[\u4e00-\u9fff]{2,4}(?:团队|工作室|办案组))?(?![的、和]|$)/;
/** Whose the thing in quotation marks is. */
const OWNER = /^(?:[该我]院|[^，□]{2,16}?(?:检察院|法院|公安局|公司|学校|社区|支部))的?(?=□)/;
/** The same in a clause that goes on, where a quoted object is no subject. */
const OWNED = new RegExp(
  `^(?:[^，□]{2,16}?(?:检察院|法院|公安局|公司|学校|社区|支部)的(?=□)|[^，。□]*?(?:${MAKING})的(?=.))`,
);
/** A work by its title. */
const WORK = /^(?:(?:原创|优秀)?(?:品牌|微?视频|微?电影|MV|歌曲|论文|报告|情景剧|小品|作品|案例|文章))?□+[^□]{0,10}$/;
/** Times and places, which look like a subject at the head of a clause. */
const NO_THING = /(?:年来|以来|[年月日时上中后下来]|前夕|之际|前后|期间)$|^(?:昨日|今天|近日|日前|大家|他们)/;

export function trim(folded: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (let words = unquoted(folded, { start, end }); words !== ''; words = unquoted(folded, { start: from, end: to })) {
    const behind =
      ADVERBS.exec(words) ?? PASSIVE.exec(words) ?? WHERE.exec(words) ?? MEANS.exec(words) ?? /\s$/.exec(words);
    const before = LEADING.exec(words) ?? /^\s/.exec(words);
    if (behind !== null) to -= behind[0].length;
    else if (before !== null && before[0] !== '') from += before[0].length;
    else break;
  }
  return { start: from, end: to };
}

/** The core of a subject: without who made it, without a person's post, 同志 and 等, and out of its quotation marks. */
export function core(folded: string, span: Span): Span | undefined {
  let { start, end } = span;
  start += MANY.exec(folded.slice(start, end))?.[0].length ?? 0;
  if (end - start > 2) end -= /(?:同志)?等?(?:同志)?$/.exec(folded.slice(start, end))![0].length;
  const words = unquoted(folded, { start, end });
  start += (MADE.exec(words) ?? OWNER.exec(words))?.[0].length ?? 0;
  const name = NAMED.exec(words)?.groups?.name;
  const called = CALLED.exec(folded.slice(start, end))?.groups?.name;
  if (name !== undefined) start = end - name.length;
  else if (called !== undefined) end = start + called.length;
  if (folded[start] === '“' && unquoted(folded, { start, end }) === HIDDEN.repeat(end - start)) {
    start++;
    end--;
  }
  return end > start && !/[。！？]/.test(folded.slice(start, end)) ? { start, end } : undefined;
}

/** The subject at the head of a sentence or clause; `claimed` where the clause ends before the verb of a claim. */
const subjectOf = (claimed: boolean) =>
  oncePerSpan((folded, clause): Span | undefined => {
    const { start, end } = trim(folded, clause);
    const whole = unquoted(folded, { start, end });
    const made = (claimed ? (MADE.exec(whole) ?? OWNER.exec(whole)) : OWNED.exec(whole))?.[0].length ?? 0;
    const words = whole.slice(made);
    if (NO_SUBJECT.test(words)) return undefined;
    const led = LED.exec(words);
    if (led !== null) {
      const from = start + made + led[0].length - led.groups!.name!.length;
      return { start: from, end: from + led.groups!.name!.length };
    }
    const head = { start: start + made, end: start + made + (PREDICATE.exec(words)?.index ?? words.length) };
    const subject = unquoted(folded, trim(folded, head));
    const named =
      SUBJECT.test(subject) || (claimed && THING.test(subject)) || WORK.test(subject) || PERSON.test(subject);
    const found =
      named && subject.length > 1 && subject.length <= 24 && !NO_THING.test(subject) && !QUANTITY.test(subject);
    if (found) return core(folded, trim(folded, head));
    const body = BODY_FIRST.exec(words)?.[0];
    return body === undefined ? undefined : { start: head.start, end: head.start + body.length };
  });
export const topic = subjectOf(false);
/** The same of a clause that ends before the verb of a claim. */
export const claimant = subjectOf(true);

/** The subject nearest before the last of `clauses` ends; it may stand before a semicolon. */
export function topicOf(folded: string, clauses: readonly Span[]): Span | undefined {
  for (const clause of clauses.toReversed()) {
    const found = topic(folded, clause);
    if (found) return found;
  }
  const first = clauses[0]?.start ?? 0;
  return folded[first - 1] === '；' ? topicOf(folded, clausesBefore(folded, first - 1)) : undefined;
}
