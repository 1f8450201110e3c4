/** Who or what is first, where the words behind the claim or directly before it say so rather than the subject of the clause. */
import { groupIn, type Span, sliceOf } from '../../../text/span';
import { bodyEnd } from './body';
import { topic } from './clause-head';
import { SUBJECT } from './core';
import { withoutFrame } from './frame';
import { subjectOf, topicOf } from './subject';

/** Where the words of the claim end, and the one for being first. */
interface Claimed {
  end: number;
  word?: string | undefined;
}

/** What is first, where nobody is said to have done it: 全省首家陈展基地. */
const THING = /^[^，。；：“”‘’《》（）、\n—]{2,24}/;
/** The same of what was made: it may be called something within. */
const MADE_THING = /^(?:[^，。；：“”‘’《》（）、\n—…]|“[^”\n]{1,12}”){2,24}/;
/** 全省首个渔港书屋|去年建成: what it is, before what became of it. */
const BECAME =
  /^(?:[^，。；：“”‘’《》（）、\n—在]|在(?=线)|“[^”\n]{1,12}”){2,24}?(?=(?:[今去明]年|[今昨][天日]|正在?(?:加紧|紧张|抓紧|加快|加速)?|\d{1,2}[月日]|近日|日前|正式|全线|全面|初步|成功|投入|实现稳定|完成首次|顺利|已|也|于|在(?!线)[^，。；\n]{2,12}|今起|胜利|首年)*(?:投入|实现|开始|具备|就?出自|诞生|位于|完成|启动|突破|命名|列编|入列|亮相|抵达|开启|建成|下水|贯通|投产|发布|印发|出台|获批|封顶|合龙|交付|下线|首航|首飞|试飞|开建|(?<=正在?(?:加紧|紧张|抓紧|加快|加速)?)建设|并网|铺轨|动工|开工|启航|试运行|开馆|启用|揭牌|投用|投产|落成|上线|成立|诞生|落户|落地|挂牌|开通|开业|商运|投运|[全试]*运行|通车|通航))/;
/** 全国首个渔港书屋——“南湾书屋”，…: what it is, before its name. */
const BEFORE_NAME = /^(?:(?!我国|全国|国内|全球)[^，。；：“”‘’《》（）、\n—]|“[^”\n]{1,12}”){2,30}(?=——)/;
/** A work by its title: 发布我国首部|《护渔公约》. */
const WORK = /^《[^》\n]{2,50}》/;
/** 全国首个、规模最大的|渔港书屋: what else is said of it. */
const BESIDES = /^、[^，。；：、的\n]{2,14}的/;
/** 水陆结合、覆盖全区的渔港书屋: an attribute of two halves is part of what it is. */
const HALVES = /^[\u4e00-\u9fff]{4,6}、[\u4e00-\u9fff]{4,6}的/;
/** The number of an item. */
const NOTHING = /^(?:（\d{1,2}）|\d{1,2}[.、])?$/;
/** Where it was made, or pointed at. */
const MADE =
  /(?:(?:形成|建立|建(?=起)|成立|打造|设立|组建|创建|创办|建成|创设|开设|启用|揭牌|落地)(?:起|了|出|有)?|这是)$/;
/** What is published is first, not who has published it; of what has no title of its own that is not told. */
const PUBLISHED = /(?:^|发布|出台|推出|印发|颁布|出版)了?$/;
/** Of what was made the name may follow: 全国首座双奥场馆——渔港中心. */
const NAMED = /^[^，。；：\n—]{2,30}——(?=[^，。；：“”、\n]{3,30})/;
/** A body by name that made it has won by it; a place or a person has not. */
const MAKER = /(?:[院局所队委办]|支部|妇联|工会|公司|中心|学校|医院|社区|街道)$/;
/** Said of who did it, not of what was made. */
const NO_THING = /首创|首次|首起|率先/;

/** 渔政局自主研发的|全省首个…: who made it. */
const MADE_BY =
  /^由?(?<who>[^，。；、的]{2,24}?)(?:自主|联合|共同|领衔|牵头|投资|倾力|精心|成功|首次|历时[^，]{2,8})*(?:研发|研制|建设|建造|设计|打造|制造|承建|建成|推出|出品|主办|主导|倡导|编制|起草|开发|创办|创建|创立|设立|成立|组建|发布|制定|制发|拍摄|办理|提起){1,2}的$/d;
function makerOf(folded: string, clause: Span): Span | undefined {
  const who = groupIn(MADE_BY, folded, withoutFrame(folded, clause), 'who');
  return who && SUBJECT.test(sliceOf(folded, who)) ? subjectOf(folded, who) : undefined;
}

/** 全国率先|启动改革的渔港区：what was done, before who did it. */
const LED = /^[^，。；的]{2,24}的(?=[^，。；的]{2})/;
/** 渔港高铁|全线通车后: a thing by name, before what is told of it. */
const TOLD_OF =
  /^(?![他她它其])(?:(?![的了着过])[\u4e00-\u9fffA-Z\d]){2,14}?(?=全线|全长|总投资|占地|采用|运用|自(?!然|动|主|治)|已|将|于|位于|今年|明年|近年|不断|持续|累计)/;
/** 作为|全国首个渔港书屋，南湾书屋…: what is called so, behind it, up to the next mark. */
function calledFirst(folded: string, end: number, clauses: readonly Span[]): Span | undefined {
  const before = sliceOf(folded, clauses.at(-1)!);
  const deed =
    /^在?$/.test(before) && folded.startsWith('率先', end - 2)
      ? LED.exec(folded.slice(end, end + 60))?.[0].length
      : undefined;
  if (deed !== undefined) {
    const to = bodyEnd(folded, end + deed, folded.slice(end + deed, end + deed + 30));
    return to === undefined ? undefined : { start: end + deed, end: to };
  }
  if (!before.endsWith('作为')) return undefined;
  const clause = /^(?<thing>[^，。；：\n]{2,48}，)(?<rest>[^，。；：\n]{2,60})/.exec(
    folded.slice(end, end + 110),
  )?.groups;
  const start = end + (clause?.thing?.length ?? 0);
  const title = WORK.exec(clause?.rest ?? '')?.[0].length;
  if (title !== undefined) return { start, end: start + title };
  if (clause === undefined) return undefined;
  const named = TOLD_OF.exec(clause.rest!)?.[0].length;
  return (
    topic(folded, { start, end: start + clause.rest!.length }) ??
    (named === undefined ? undefined : { start, end: start + named })
  );
}

/** What is first, behind those words. */
function thingOf(folded: string, { end, word = '率先' }: Claimed, clauses: readonly Span[]): Span | undefined {
  const before = sliceOf(folded, clauses.at(-1)!);
  const made = MADE.test(before);
  const work = PUBLISHED.test(before) ? WORK.exec(folded.slice(end, end + 60))?.[0].length : undefined;
  if (work !== undefined) return { start: end, end: end + work };
  if (NO_THING.test(word) || (!made && !NOTHING.test(before))) return undefined;
  const maker = made && !before.endsWith('这是') ? topicOf(folded, clauses) : undefined;
  if (maker && MAKER.test(sliceOf(folded, maker))) return undefined;
  const rest = folded.slice(end, end + 60);
  const start = end + ((made ? NAMED.exec(rest) : undefined) ?? BESIDES.exec(rest) ?? [''])[0].length;
  const from = start + (HALVES.exec(folded.slice(start, start + 14))?.[0].length ?? 0);
  const thing =
    (made ? undefined : BEFORE_NAME.exec(folded.slice(from, from + 40))?.[0]) ??
    BECAME.exec(folded.slice(from, from + 48))?.[0] ??
    (made || clauses.length === 1 ? (made ? MADE_THING : THING).exec(folded.slice(from, from + 36))?.[0] : undefined);
  return thing === undefined ? undefined : { start, end: from + thing.length };
}

/** `clauses`: those up to the claim; undefined where the subject of the clause is to be asked. */
export function winnerOf(folded: string, first: Claimed, clauses: readonly Span[]): Span | undefined {
  return thingOf(folded, first, clauses) ?? calledFirst(folded, first.end, clauses) ?? makerOf(folded, clauses.at(-1)!);
}
