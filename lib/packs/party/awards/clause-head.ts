/** The subject at the head of a clause: behind its frame and who made the thing, up to the predicate. A clause is read once. */
import { unquoted } from '../../../text/clause';
import { oncePerSpan } from '../../../text/once';
import { firstPlace, recurs } from '../../../text/places';
import { type Span, sliceOf } from '../../../text/span';
import { bodyEnd, GONE } from './body';
import { core, made, PREDICATE, SUBJECT, told } from './core';
import { withoutFrame } from './frame';
import { isCall, isName, nameIn } from './names';
import { behindPost, introduced, personAtHead } from './person';
import {
  DID,
  GENRE,
  isTitle,
  JOINT,
  LEADER,
  lengthOf,
  NO_SUBJECT,
  NO_THING,
  PRONOUN,
  QUANTITY,
  THING,
  WORK,
} from './subject-shape';

/** A person of the body that a clause begins with: 某某检察院|检察官王某某…. */
const OF_BODY = { test: (words: string) => behindPost.test(words) && !/[，。；、□]/.test(words) };
/** How far behind the body that person's name begins at most, in UTF-16 code units. */
const FARTHEST = 15;
function personOf(folded: string, rest: Span): Span | undefined {
  const found = nameIn(unquoted(folded, rest), OF_BODY, undefined, FARTHEST);
  if (found === undefined) return undefined;
  const { at, name } = found;
  const span = { start: rest.start + at, end: rest.start + at + name.length };
  return span.end === rest.end || recurs(folded, name) ? span : undefined;
}

/** 这套“四心”验船法|帮助…: a thing by its name and what it is. */
const COINED =
  /^(?:[这那][套项一]个?)?(?<name>□+[\u4e00-\u9fff]{0,8}?(?:法|制度|机制|模式|体系|系统|平台|装置|软件|品牌|经验|做法|服务队|工作室))(?=(?:（|□)*(?![的、和与及中上里下内为])[\u4e00-\u9fff]{2})/d;
/** 小品《…》|生动表现了…: a work by its title, behind what kind of work it is. */
const WORK_AT_HEAD =
  /^[\u4e00-\u9fff]{0,6}(?:小说|散文|诗|[剧片戏歌曲舞书]|视频|电影|课|论文|文章|报告|案例|作品|快板|相声|小品|专著|栏目|绘本|课题|教材|画)□{3,}(?=[\u4e00-\u9fff])(?![的和与及等中里上下等为])/;
/** 《…》|已超过…, 大会通过的《…》|具有…: a work by its title alone, before what it does. */
const TITLE_AT_HEAD =
  /^(?:[^，。；□]{2,20}的)?(?<work>□{3,}(?:[、和]□{3,})*)(?=已|自|以|一经|累计|上映|播出|首播|讲述|聚焦|具有|围绕|收录|先后|采用|展现|描写|曾|由|是|在|从|将)/d;
/** 谢某某|因公牺牲后，被追授…. */
const LATE =
  /^(?<who>[\u4e00-\u9fff]{2,3})(?:同志)?(?:因公|不幸|壮烈|英勇|因病)*(?:牺牲|殉职|去世|逝世|病逝|离世)(?=后|$)/;
/** 他|对各方面的成绩…, 这款渔船|因为…. */
const PRONOUN_AT_HEAD = /^(?:[他她](?![的们所本人一是])|(?:我|咱|他|她)们(?![的党村院校局公县市区]))/;
const SHOWN = /^这[款种项套部支条台辆艘](?=.{2})/;
/** 她的团队|里有三名党员: whose it is belongs to it. */
const OF_HER = /^[他她]的[\u4e00-\u9fff]{0,4}?(?:团队|家庭|班组|工作室|队伍|支部|公司|企业|合作社)/;
/** What the text has put in quotation marks is called so. */
const isCoined = (folded: string, subject: string): boolean =>
  subject.length > 1 && subject.length < 9 && firstPlace(folded, `“${subject}”`) >= 0;

/** What opens a clause that goes on by itself: a name in quotation marks, a work, a pronoun. `words`: those from `start` on. */
function openerOf(folded: string, start: number, words: string): Span | undefined {
  const at = ([from, to]: readonly [number, number]): Span => ({ start: start + from, end: start + to });
  const coined = COINED.exec(words)?.indices?.groups?.name;
  if (coined && folded[start + coined[0]] === '“') return at(coined);
  const work = WORK_AT_HEAD.exec(words)?.[0].length;
  if (work !== undefined && folded[start + work - 1] === '》') return at([0, work]);
  const titled = TITLE_AT_HEAD.exec(words)?.indices?.groups?.work;
  if (titled && folded[start + titled[0]] === '《' && folded[start + titled[1] - 1] === '》') return at(titled);
  const pronoun = PRONOUN_AT_HEAD.exec(words)?.[0].length;
  return pronoun === undefined ? undefined : at([0, pronoun]);
}

/** Whether the words before a predicate are the name of somebody or something; `end` is where they end. */
function isNamed(folded: string, subject: string, end: number, claimed: boolean): boolean {
  return (
    (SUBJECT.test(subject) && !GONE.test(subject)) ||
    JOINT.test(subject) ||
    (claimed && THING.test(subject)) ||
    (isName(subject) && (claimed || recurs(folded, subject))) ||
    WORK.test(subject) ||
    (claimed && folded[end - 1] === '》' && GENRE.test(subject)) ||
    isCall(subject) ||
    (SHOWN.test(subject) && folded[end] !== '的') ||
    isCoined(folded, subject) ||
    introduced(folded, subject)
  );
}

/** The subject at the head of a clause; `claimed` where the clause ends before the verb of a claim. */
const headOf = (claimed: boolean) =>
  oncePerSpan((folded, clause): Span | undefined => {
    const { start, end } = withoutFrame(folded, clause);
    const whole = unquoted(folded, { start, end });
    const by = made(folded, start, whole, claimed);
    const words = whole.slice(by);
    if (NO_SUBJECT.startsAt(words) || DID.test(words) || folded[start] === '（') return undefined;
    const leader = LEADER.exec(words)?.[0].length;
    if (leader !== undefined) return { start: start + by, end: start + by + leader };
    // 支部的做法|得到…: whose it is belongs to what it is.
    if (claimed && THING.test(words) && /的/.test(words) && !PREDICATE.standsIn(words.replaceAll('的', '')))
      return core(folded, { start: start + by, end });
    const opener = claimed ? undefined : openerOf(folded, start + by, words);
    if (opener) return opener;
    const hers = OF_HER.exec(words)?.[0].length;
    if (hers !== undefined) return { start: start + by, end: start + by + hers };
    const late = LATE.exec(words)?.groups?.who;
    if (late !== undefined && isName(late)) return { start: start + by, end: start + by + late.length };
    const tale = told(words);
    const person = tale === undefined ? personAtHead(words) : { at: words.length - tale.length, name: tale };
    if (person) return { start: start + by + person.at, end: start + by + person.at + person.name.length };
    const body = bodyEnd(folded, start + by, words);
    if (body !== undefined && NO_THING.test(sliceOf(folded, { start: start + by, end: body }))) return undefined;
    if (body !== undefined && (claimed ? body === end : PRONOUN.test(words)))
      return core(folded, { start: start + by, end: body });
    const said = PREDICATE.indexIn(words);
    const member = body === undefined || claimed ? undefined : personOf(folded, { start: body, end });
    if (member) return member;
    if (body !== undefined && !claimed && said < 0) return { start: start + by, end: body };
    const head = { start: start + by, end: start + by + (said < 0 ? words.length : said) };
    const subject = unquoted(folded, withoutFrame(folded, head));
    if (/^[他她]$/.test(subject)) return withoutFrame(folded, head);
    if (isTitle(folded, head)) return undefined;
    const found =
      isNamed(folded, subject, head.end, claimed) &&
      subject.length > 1 &&
      lengthOf(subject) <= (JOINT.test(subject) ? 48 : 24) &&
      !NO_THING.test(subject) &&
      !QUANTITY.test(subject);
    if (found) return core(folded, withoutFrame(folded, head));
    // 文明科室|评比等活动: the work of a body, which goes on to do something of its own.
    return body === undefined || THING.test(subject) ? undefined : { start: start + by, end: body };
  });
export const topic = headOf(false);
/** The same of a clause that ends before the verb of a claim. */
export const claimant = headOf(true);
