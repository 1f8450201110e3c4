/** Persons: a name behind a post, and whom a text is about. */
import { ending } from '../../../text/ending';
import { lineStart } from '../../../text/lines';
import { once, oncePerPhrase } from '../../../text/once';
import { placesOf } from '../../../text/places';
import { firstFrom, type Span } from '../../../text/span';
import { FAMILY, isName, mayBegin, NAME, nameAtEnd, nameIn, namesAt } from './names';

const POST =
  '书记|支书|主任|经理|主席|教授|博士|后代|传人|教师|老师|民警|干警|辅警|检察官|法官|律师|医生|护士|功臣|辅导员|驾驶员|讲解员|网格员|干事|村民|居民|职工|员工|工人|[技焊钳矿车]工|技师|工程师|书记员|助理|负责人|获得者|模范|英雄|党员|团员|战士|学生|[科究士新]生|徒弟|师傅|骨干|能手|标兵|队员|代表|同志|记者|院士|[员者手兵警官师匠士长家人”]|军人|人物|干部|毕业生|夫妇';
const BODY = '学院|公司|检察院|法院|局|部|处|科|室|组|所|站|队|中心|村|社区|支部|镇|乡|街道|委|会|厂';
export const behindPost = ending(POST);
export const behindPostOrBody = ending(`${POST}|${BODY}`);

const OWN = ending(`${POST}|${BODY}|[该我本]院`);
/** What ends like a name and is a place or a body. */
const NO_NAME = /(?:监狱|园区|[村镇乡局院部厅办])$/;

/** 科长阿某, 班长才让某某: a name that is left out in part, whatever it begins with. */
const MASKED = /[\u4e00-\u9fff](?:某|[\u4e00-\u9fff]?某某)$/;
function masked(words: string): string | undefined {
  const name = MASKED.exec(words)?.[0];
  return name !== undefined && behindPost.test(words.slice(0, -name.length)) ? name : undefined;
}

/** The name at the end of a subject, behind a post or a body. */
export function personAtEnd(words: string): string | undefined {
  const name = nameAtEnd(words, OWN) ?? masked(words);
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}

/** Names in a row at the end, behind the post of the first. */
export function personsAtEnd(words: string): string | undefined {
  const [first, ...others] = words.split('、');
  if (others.length === 0 || !others.every(isName)) return undefined;
  const name = nameAtEnd(first!, behindPost);
  return name && [name, ...others].join('、');
}

/** How the bearer of a name is called, behind it. */
const CALLED =
  /^(?:老师|教授|院士|书记|支书|校长|院长|主任|主席|检察长|局长|部长|医生|大姐|大叔|烈士|夫妇|研究员|将军|老人)$/;

/** The name that `words` are, without how its bearer is called. */
export const called = (words: string): string | undefined =>
  namesAt(words, 0).find((name) => CALLED.test(words.slice(name.length)));

/** What stands before a name at the head of a clause. */
const HEADING = { test: (words: string) => words === '' || (behindPost.test(words) && !/[，。；]/.test(words)) };
const FOLLOWED =
  /^(?:一行)?(?:同志|老师|院士|研究员|将军|老人|本人|相继|勤学|仅用|只用|是|在|与|因|当选|入选|自|从|常|总|说|用|每|带|主动|办案|扎根|坚守|深入|参加|牵头|认真|刻苦|立足|负责|履职|担任|任|出生|毕业|加入|来到|成为|作为|生前|一|几|不|始终|先后|曾|被|荣|获|把|将|对|以|作出|作了|退伍|转业|回乡|返乡|回到|考入|接过|当上|率|赴|到|指出|强调|听取|参观|察看|纷纷|，|□|$)/;
/** How far on that name begins at most, in UTF-16 code units. */
const FARTHEST = 17;

/** 党员姜某|怀孕七个月: behind a name that is left out in part anything may stand. */
const MASKED_AT_HEAD =
  /^(?<post>(?:\d{1,3}岁的)?[\u4e00-\u9fff]{0,14}?)(?<name>(?!某)[\u4e00-\u9fff]某{1,2})(?![某省市州县区旗镇乡村])/;
function maskedAtHead(words: string): { at: number; name: string } | undefined {
  const { post, name } = MASKED_AT_HEAD.exec(words)?.groups ?? {};
  return name !== undefined && mayBegin(name, 0) && HEADING.test(post!) ? { at: post!.length, name } : undefined;
}

/** A name at the head of a clause, alone or behind a post. */
export function personAtHead(words: string): { at: number; name: string } | undefined {
  const found = nameIn(words, HEADING, FOLLOWED, FARTHEST) ?? maskedAtHead(words);
  let end = found ? found.at + found.name.length : 0;
  // 林某、吴某，信息员，…: of a row of names all.
  while (found && words[end] === '、') {
    const next = namesAt(words, end + 1).find((name) => /^(?:[，、]|$)/.test(words.slice(end + 1 + name.length)));
    if (next === undefined) break;
    end += 1 + next.length;
  }
  if (found && end > found.at + found.name.length) return { ...found, name: words.slice(found.at, end) };
  const party = found && words.startsWith('一行', found.at + found.name.length);
  return party ? { ...found, name: `${found.name}一行` } : found;
}

/** Ends of posts: 指导员, 村支书, 检察官. */
const POSTED = /(?:[员长记任师官兵手民者警匠授夫妇]|支书|经理|主席|教练|书记)$/;
/** What stands behind a name that is introduced. */
const BEHIND = /^(?:[，。；：、（—”\n]|同志)/;
/** What a name that is none of the Han people's may look like: 古丽某某, 扎西某某. */
const OTHER_NAME = /^[\u4e00-\u9fff·]{3,7}$/;

/** Whether the text introduces somebody by these words, as such a name behind a post. */
export const introduced = oncePerPhrase((folded, name): boolean => {
  if (!OTHER_NAME.test(name)) return false;
  for (const at of placesOf(folded, name)) {
    const end = at + name.length;
    if (BEHIND.test(folded.slice(end, end + 2)) && POSTED.test(folded.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
});

/** What may stand before a name is many words: it is looked at only where a name begins. */
const MENTION = new RegExp(
  `(?=[${FAMILY}]|[\\u4e00-\\u9fff]某)(?!(?<=长)江)(?<=^|[，。；：、“”\\n（\\s—]|(?<by>${POST}|名叫|[他她]叫|就是|正是|提起|说起|初见|走近|认识|采访|\\d岁的|发布|学习|授予))${NAME}(?=(?<=某)(?![某省市州县区旗镇乡村]|学习|命名)|同志|老师|老人|院士|烈士|[，。；：、“”（）—\\s]|便?是|在|的|说|自|从|常|总|带|又|还|就|也|生前|告诉|介绍|坚持|始终|先后|曾|被|荣(?=[获膺立登])|获|把|将|对|以|退伍|转业|扎根|恪尽|深知)`,
  'g',
);

/** Who has written the article: 记者某某、某某. */
const BYLINE = /(?:记者|通讯员|电 ?（)[^，。；（）]{0,12}$/;

interface Named {
  at: number;
  /** Who a post or the like last introduced. */
  introduced: Span | undefined;
  /** Who is named most so far, at least twice. */
  leader: Span | undefined;
  /** Who alone is named so far; `told` where a post or the like tells that it is a person. */
  sole: (Span & { told: boolean }) | undefined;
}

/** After each mention of a person, whom the text is about. */
const namedIn = once((folded): Named[] => {
  const times = new Map<string, number>();
  const told = new Set<string>();
  let introduced: Span | undefined;
  let most = 0;
  let leader: Span | undefined;
  const mentions = [...folded.matchAll(MENTION)].filter(
    ({ 0: name, index }) => isName(name) && !BYLINE.test(folded.slice(Math.max(0, index - 16), index)),
  );
  return mentions.map(({ index: start, 0: name, groups }) => {
    const count = (times.get(name) ?? 0) + 1;
    const span = { start, end: start + name.length };
    times.set(name, count);
    // “…。”田某说: who speaks is introduced.
    if (groups!.by !== undefined || (folded[start - 1] === '”' && folded[span.end] === '说')) {
      told.add(name);
      introduced = span;
    }
    if (count > 1 && count >= most) {
      most = count;
      leader = span;
    }
    return { at: start, introduced, leader, sole: times.size === 1 ? { ...span, told: told.has(name) } : undefined };
  });
});

function lastNamed(folded: string, at: number): Named | undefined {
  const named = namedIn(folded);
  return named[firstFrom(named, at, (one) => one.at) - 1];
}

/** Who is named most before `at`, at least twice; the latest mention with which that was so. */
export const protagonist = (folded: string, at: number): Span | undefined => lastNamed(folded, at)?.leader;

/** The only person named before `at`. */
export const onlyPerson = (folded: string, at: number): (Span & { told: boolean }) | undefined =>
  lastNamed(folded, at)?.sole;

/** Who was last introduced in the paragraph of `at`. */
export function introducedLast(folded: string, at: number): Span | undefined {
  const last = lastNamed(folded, at)?.introduced;
  return last && lineStart(folded, at) <= last.start ? last : undefined;
}

/** A paragraph that begins with the name of whom it is about: 某某某  某某大学学生。, 某某，1980年出生于…. */
const PROFILE =
  /^(?:(?<told>[\u4e00-\u9fff·]{2,12})，[男女]，|(?<name>[\u4e00-\u9fff](?: {2}[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3}))(?: {2,4}(?=[\u4e00-\u9fff])|，(?=[男女][，、]|(?:19|20)\d{2}年(?:\d{1,2}月)*(?:出?生|参加|入))))/;
/** How far into such a paragraph a claim may stand, in UTF-16 code units. */
const LONGEST_PROFILE = 1500;

/** The longest heading that names somebody, and what is said in brackets behind the name: 全国自强模范某某（某省，听力残疾）. */
const LONGEST_HEADING = 48;
const ASIDE = /（[^（）\n]{2,20}）$/;
/** Who writes is named so too. */
const WRITES = /记者|通讯员|作者|编辑|摄影/;

/** Whom the line before `start` names, where it is nothing but a title or post with that name. */
function headedBy(folded: string, start: number): Span | undefined {
  const from = lineStart(folded, start - 1);
  const heading = folded.slice(from, start - 1);
  const words = heading.replace(ASIDE, '');
  if (heading.length > LONGEST_HEADING || /[，。；：！？“]/.test(words) || WRITES.test(words)) return undefined;
  const name = nameAtEnd(words, behindPost);
  return name === undefined ? undefined : { start: from + words.length - name.length, end: from + words.length };
}

/** Whom the paragraph of a clause is about, where it or the heading above it begins or ends with that name. */
export function profileOf(folded: string, { start: at }: Span): Span | undefined {
  const near = folded.slice(Math.max(0, at - LONGEST_PROFILE), at);
  const line = near.lastIndexOf('\n') + 1;
  if (line === 0 && at > LONGEST_PROFILE) return undefined;
  const start = at - near.length + line;
  const { name, told } = PROFILE.exec(folded.slice(start, start + 24))?.groups ?? {};
  if (told !== undefined) return { start, end: start + told.length };
  if (name === undefined) return line === 0 ? undefined : headedBy(folded, start);
  const plain = name.replaceAll(' ', '');
  if (!isName(plain)) return undefined;
  // 李  明　　…: as it is written further on, if it is.
  const again = name === plain ? -1 : near.indexOf(plain, line);
  const from = again < 0 ? start : start - line + again;
  return { start: from, end: from + (again < 0 ? name.length : plain.length) };
}
