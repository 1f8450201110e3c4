/** Firsts: a scope and a word for being first in it. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore } from '../../../text/clause';
import { CITIES } from '../../../text/region';
import type { Span } from '../../../text/span';
import { isAim } from './aim';
import { claimFields } from './fields';
import { winnerOf } from './first-winner';
import { SCOPE } from './scope';

const FIRST =
  /首创|首推|首个|首家|首例|首位|首座|首条|首支|首部|首单|首套|首颗|首艘|首张|首所|首名|首款|首台|首份|首件|首起|首次|率先|首先|第一(?:个|家|例|起|位|所|部|座|条|支(?!柱))/g;
/** A place by name, behind the verb of what was done there: 建成|某某市首个. */
const BEHIND = `(?<=投运|投用|建成|成立|组建|打造|创建|创办|设立|建立|推出|开设|建起|成为|是|了)(?:(?:(?![全各本该我了])[\\u4e00-\\u9fff]){2,3}[省市县区州]|${CITIES.join('|')})`;
/** The same of a place named without 市 or 县: 创办了|某某首家. */
const FOUNDED =
  /(?<=(?:建|建成|成立|创办|开办|创建|设立|推出|开设|建起)了?)(?:(?![全各本该我了的后来前目今当家届个一])[\u4e00-\u9fff]){2}$/;
/** 在某某市|率先. */
const IN = /(?<=在)(?:(?![全各本该我])[\u4e00-\u9fff]){2,3}[省市县区州]$/;
/** 首创|“…”机制, 首创|渔船轮休机制: within no bounds. */
const COINED = /^[“《]|^(?!的)[\u4e00-\u9fff]{3,24}?(?:工作法|机制|模式|制度|做法)(?=[，。；、\s])/;
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
const OPEN = new RegExp(`(?<open>首开|开创|开)了?${SCOPE}(?:[\\u4e00-\\u9fff]{2,8}的)?(?:先河|先例|之先)`, 'g');
/** 该局成为某某大学的全国首家…. */
const BECOMING = /成为(?=[^，]{0,20}$)/;
/** What was done to make it so: before the scope, or behind 率先. */
const DEEDS =
  '主持研制|主持|研制|创制|建立|建起|领到|领取|拿到|成立|创立|创造|办理|打造|设立|组建|创建|创办|制定|出台|推出|发布|成为|建成|创设|开发|研发|启动|开通|签订|签署|作出|提起|探索|形成|构建|搭建|创新|上线运行|上线|揭牌|发出|宣判|起诉|引入|申领|落地|制发|开展|实现|推动|推行|施行|实行|实施|推进|试行|完成|引进|开设|启用|尝试|提出|运用|建设|召开|举办|出版|编制|设置|拓展|开办|建|将|把';
const DOING = new RegExp(`(?<deed>${DEEDS})(?:起|了|出|有)?(?:系)?$`);
/** 率先|推行…: what was done, behind what says how. */
const DONE = new RegExp(`^(?!将|把)(?:${DEEDS})`);
/** Itself what was done. */
const isCoining = (word: string): boolean => word === '首创' || word === '首推';
const isHow = (word: string | undefined): boolean => word === '率先' || word === '首先';

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
    const how = isHow(word);
    const behind = folded.slice(index + word.length, index + word.length + 32);
    const within =
      word === '首推' && !/(?:全.|我国)$/.test(near)
        ? undefined
        : (WITHIN.exec(near)?.[0] ?? (how ? IN : word === '首次' ? undefined : FOUNDED)?.exec(near)?.[0]);
    if (within === undefined && isCoining(word) && COINED.test(behind)) yield { start: index, end: index + 2, word };
    const dealt = within === undefined && /[例起]$/.test(word) ? CASE.exec(near)?.[0] : undefined;
    if (dealt) yield { start: index - dealt.length, end: index + word.length, word };
    if (within === undefined) continue;
    // 某某镇在全省率先, but 某某区在某某街道率先: within its own bounds it is no first.
    const scope = within.slice(within.lastIndexOf('在') + 1);
    if (!(scope === within || WITHIN.test(scope) || (how && IN.test(near)))) continue;
    // 我市首先要…: an adverb.
    if (word === '首先' && !(DONE.test(behind) && folded[index - scope.length - 1] === '在')) continue;
    from = index + word.length;
    yield { start: index - scope.length, end: from, word };
  }
  for (const pattern of [LEAD, OPEN])
    for (const { index, 0: words, groups } of matches(passage, pattern))
      yield { start: index, end: index + words.length, lead: groups!.lead, open: groups!.open };
}

/** What was done: the word itself, the deed before the scope or behind 率先, or 成为 further off. */
function verbOf(folded: string, { start, end, word, lead, open }: First, before: string): Span | undefined {
  if (isHow(lead ?? word)) {
    const done = DONE.exec(folded.slice(end, end + 4))?.[0].length;
    return done === undefined ? undefined : { start: end, end: end + done };
  }
  if (open !== undefined) return { start, end: start + open.length };
  if (word !== undefined && isCoining(word)) return { start: end - word.length, end };
  const deed = DOING.exec(before) ?? BECOMING.exec(before);
  if (deed === null) return undefined;
  const from = start - before.length + deed.index;
  return { start: from, end: from + (deed.groups?.deed?.length ?? 2) };
}

/** 我国率先: a country is first among others, and wins nothing; 在我国率先 somebody is. */
const LEADING = /^(?:(?:中国|我国|国际|世界|全球)率先|(?:中国|我国)首次)/;
/** 中国第一个|苏维埃政权: what history tells is nobody's claim. */
const PAST = /^[一-鿿]{0,6}(?:工农兵|苏维埃|红色政权|红军|革命根据地|农民协会|党的早期组织|抗日武装|抗日组织)/;

/** 全省首例|确诊病例: who fell ill. */
const ILL = /^[一-鿿]{0,6}(?:病例|患者|病人|感染者|死亡|疫情)/;

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
      if (
        /[居列排]/.test(folded[start - 1] ?? '') ||
        (LEADING.test(folded.slice(start, end)) && !folded.startsWith('在我国率先', start - 1))
      )
        continue;
      if (PAST.test(folded.slice(end, end + 12)) || ILL.test(folded.slice(end, end + 10))) continue;
      if (folded.startsWith('率先', end - 2) && TOLD_AGAIN.test(folded.slice(end, end + 20))) continue;
      const clauses = clausesBefore(folded, start);
      const before = folded.slice(clauses.at(-1)!.start, start);
      if (isAim(before)) continue;
      const verb = verbOf(folded, first, before);
      const own = { ...clauses.at(-1)!, ...(verb && verb.start < start && { end: verb.start }) };
      const winner = winnerOf(folded, first, clauses);
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
