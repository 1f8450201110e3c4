/** Firsts: a scope and a word for being first in it. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore } from '../../../text/clause';
import { groupIn, type Span, sliceOf } from '../../../text/span';
import { isAim } from './aim';
import { bodyEnd } from './body';
import { SUBJECT } from './core';
import { claimFields } from './fields';
import { withoutFrame } from './frame';
import { SCOPE } from './scope';
import { subjectOf, topic, topicOf } from './subject';

const FIRST =
  /首创|首个|首家|首例|首位|首座|首条|首支|首部|首单|首套|首颗|首艘|首张|首所|首名|首款|首台|首份|首件|首起|首次|率先|第一(?:个|家|例|起|位|所|部|座|条|支)/g;
/** A place by name, behind the verb of what was done there: 建成|某某市首个. */
const BEHIND =
  '(?<=建成|成立|打造|创建|设立|建立|推出|开设|建起|成为|是)(?:(?![全各本该我])[\\u4e00-\\u9fff]){2,3}[省市县区州]';
/** Lines of work, within which something is first: 全国海事|首个. */
const LINES =
  '(?:税务|公安|政法|检察|铁检|法院|司法|教育|交通|海事|海关|气象|卫健|卫生健康|电力|铁路|金融|邮政|烟草|消防|民政|人社|财政|工会|机关|国企)';
/** The bodies of one line of work in a city, at the head of a clause: 某某|税务系统首个. */
const SYSTEM = `(?<![\\u4e00-\\u9fff])(?:(?![全各本该我在是])[\\u4e00-\\u9fff]){2,3}${LINES}+系统`;
/** What is said to be first in, directly before such a word: 全省乃至全国|首个. */
const WITHIN = new RegExp(
  `(?:(?:${SCOPE}${LINES}?|${BEHIND}|${SYSTEM})(?:乃至)*)+(?:[一-鿿]{0,4}尚属|有史以来|历史上的?)?$`,
);
/** 全省检察机关依法提起的|首例: a case, and who dealt with it. */
const CASE = new RegExp(`${SCOPE}[^，。；：“”]{0,18}(?:提起|受理|办理|查办|审理|起诉|宣判|判决)的$`);
/** How far before the word that begins at most, in UTF-16 code units. */
const FARTHEST = 48;
const LEAD = new RegExp(`(?<!中国|我国|国际|世界|全球)(?<lead>率先)在${SCOPE}`, 'g');
const OPEN = new RegExp(`(?<open>首开|开创|开)了?${SCOPE}(?:先河|先例|之先)`, 'g');
/** 该局成为某某大学的全国首家…. */
const BECOMING = /成为(?=[^，]{0,20}$)/;
/** What is first, where nobody is said to have done it: 全省首家陈展基地. */
const THING = /^[^，。；：“”‘’《》（）、\n—]{2,24}/;
/** The same of what was made: it may be called something within. */
const MADE_THING = /^(?:[^，。；：“”‘’《》（）、\n—…]|“[^”\n]{1,12}”){2,24}/;
/** 全省首个渔港书屋|去年建成: what it is, before what became of it. */
const BECAME =
  /^(?:[^，。；：“”‘’《》（）、\n—在]|在(?=线)|“[^”\n]{1,12}”){2,24}?(?=(?:[今去明]年|[今昨][天日]|正在?(?:加紧|紧张|抓紧|加快|加速)?|\d{1,2}[月日]|近日|日前|正式|全线|全面|初步|成功|投入|实现稳定|完成首次|顺利|已|也|于|在(?!线)[^，。；\n]{2,12}|今起|胜利|首年)*(?:投入|实现|开始|具备|就?出自|诞生|位于|完成|启动|突破|命名|列编|入列|亮相|抵达|开启|建成|下水|贯通|投产|发布|印发|出台|获批|封顶|合龙|交付|下线|首航|首飞|试飞|开建|(?<=正在?(?:加紧|紧张|抓紧|加快|加速)?)建设|并网|铺轨|动工|开工|启航|试运行|开馆|启用|揭牌|投用|投产|落成|上线|成立|诞生|落户|落地|挂牌|开通|开业|商运|投运|[全试]*运行|通车|通航))/;
/** 全国首个渔港书屋——“南湾书屋”，…: what it is, before its name. */
const BEFORE_NAME = /^(?:(?!我国|全国|国内|全球)[^，。；：“”‘’《》（）、\n—]|“[^”\n]{1,12}”){2,30}(?=——)/;
/** 发布我国首部|《护渔公约》: a work by its title. */
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
const MAKER = /(?:[院局所队委办]|支部|妇联|工会|公司|中心|学校|医院)$/;
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
  const title = /^《[^》\n]{2,40}》/.exec(clause?.rest ?? '')?.[0].length;
  if (title !== undefined) return { start, end: start + title };
  if (clause === undefined) return undefined;
  const named = TOLD_OF.exec(clause.rest!)?.[0].length;
  return (
    topic(folded, { start, end: start + clause.rest!.length }) ??
    (named === undefined ? undefined : { start, end: start + named })
  );
}

/** What is first, behind those words. */
function thingOf(folded: string, { end, word = '率先' }: First, clauses: readonly Span[]): Span | undefined {
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

/** What was done to make it so: before the scope, or behind 率先. */
const DEEDS =
  '建立|建起|领到|领取|拿到|成立|创立|创造|办理|打造|设立|组建|创建|创办|制定|出台|推出|发布|成为|建成|创设|开发|研发|启动|开通|签订|签署|作出|提起|探索|形成|构建|搭建|创新|上线运行|上线|揭牌|发出|宣判|起诉|引入|申领|落地|制发|开展|实现|推动|推行|施行|实行|实施|推进|试行|完成|引进|开设|启用|尝试|提出|运用|建设|召开|举办|出版|编制|设置|拓展|将|把';
const DOING = new RegExp(`(?<deed>${DEEDS})(?:起|了|出|有)?(?:系)?$`);

interface First extends Span {
  /** Of each at most one: the word for being first, 率先 before the scope, or the verb of opening. */
  word?: string | undefined;
  lead?: string | undefined;
  open?: string | undefined;
}

function* found(passage: Passage): Generator<First> {
  const { folded } = passage;
  let from = 0;
  for (const { index, 0: word } of matches(passage, FIRST)) {
    const near = folded.slice(Math.max(from, index - FARTHEST), index);
    const within = WITHIN.exec(near)?.[0];
    const dealt = within === undefined && /[例起]$/.test(word) ? CASE.exec(near)?.[0] : undefined;
    if (dealt) yield { start: index - dealt.length, end: index + word.length, word };
    if (within === undefined) continue;
    // 某某镇在全省率先, but 某某区在某某街道率先: within its own bounds it is no first.
    const scope = within.slice(within.lastIndexOf('在') + 1);
    if (!WITHIN.test(scope)) continue;
    from = index + word.length;
    yield { start: index - scope.length, end: from, word };
  }
  for (const pattern of [LEAD, OPEN])
    for (const { index, 0: words, groups } of matches(passage, pattern))
      yield { start: index, end: index + words.length, lead: groups!.lead, open: groups!.open };
}

/** What was done: the word itself, the deed before the scope, or 成为 further off; 率先 says how, and names nothing done. */
function verbOf({ start, end, word, lead, open }: First, before: string): Span | undefined {
  if ((lead ?? word) === '率先') return undefined;
  if (open !== undefined) return { start, end: start + open.length };
  // Itself what was done.
  if (word === '首创') return { start: end - word.length, end };
  const deed = DOING.exec(before) ?? BECOMING.exec(before);
  if (deed === null) return undefined;
  const from = start - before.length + deed.index;
  return { start: from, end: from + (deed.groups?.deed?.length ?? 2) };
}

/** 我国率先: a country is first among others, and wins nothing. */
const LEADING = /^(?:(?:中国|我国|国际|世界|全球)率先|(?:中国|我国)首次)/;
/** 中国第一个|苏维埃政权: what history tells is nobody's claim. */
const PAST = /^[一-鿿]{0,6}(?:工农兵|苏维埃|红色政权|红军|革命根据地|农民协会|党的早期组织)/;

/** 率先成立|全市首个: how it was done, where what was done says itself that it was the first. */
const TOLD_AGAIN = /^[^，。；\n]{0,16}(?:首个|首家|首创|首例|首支|首部)/;

export const firsts: Rule = {
  id: 'award-first',
  note: '在一定范围内首创、率先、第一个',
  expressions: [FIRST, LEAD, OPEN],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const first of found(passage)) {
      const { start, end } = first;
      if (/[居列排]/.test(folded[start - 1] ?? '') || LEADING.test(folded.slice(start, end))) continue;
      if (PAST.test(folded.slice(end, end + 12))) continue;
      if (folded.startsWith('率先', end - 2) && TOLD_AGAIN.test(folded.slice(end, end + 20))) continue;
      const clauses = clausesBefore(folded, start);
      const before = folded.slice(clauses.at(-1)!.start, start);
      if (isAim(before)) continue;
      const verb = verbOf(first, before);
      const own = { ...clauses.at(-1)!, ...(verb && verb.start < start && { end: verb.start }) };
      const winner =
        thingOf(folded, first, clauses) ?? calledFirst(folded, end, clauses) ?? makerOf(folded, clauses.at(-1)!);
      yield {
        start,
        end,
        kind: 'award',
        type: 'first',
        rule: 'award-first',
        fields: claimFields(folded, {
          title: { start, end },
          first: true,
          clauses: [...clauses.slice(0, -1), own],
          ...(winner && { recipient: winner }),
          ...(verb && { verb }),
        }),
      };
    }
  },
};
