/** Ranks: a place in an order, with its verb where it has one. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clausesBefore } from '../../../text/clause';
import type { Span } from '../../../text/span';
import { isAim, isUrged } from './aim';
import { claimFields } from './fields';
import { SCOPE } from './scope';

const NUMBER = '[一二三四五六七八九十\\d]{1,3}';
const PLACE = `(?:第${NUMBER}[名位]?|前${NUMBER}[名位强]?|最?前列|前茅|首位|榜首|第一方阵|第一梯队|先进行列|“(?:第一方阵|第一梯队|先进行列)”|领先(?:水平|地位)?)`;
const BOUNDARY = '(?=[，。；、！？：\\n”）（]|$|[的并且和，])';
/** Not the last unit of 班列 or 系列. */
const STANDS = '(?<![班系])列';
const VERBS = `位居|位列|位于|闯进|冲进|挺进|排名|排在|名列|${STANDS}居|跃居|跃升至?|升至|上升至|稳居|稳列|跻身|进入|迈入|处于|保持在?|居于|荣登|荣居|荣列|高居|连居`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<verb>${VERBS})[到至了在]*(?:${SCOPE}|[省市区县州])?(?:的|排名)*${PLACE}${BOUNDARY}`, 'g'),
  new RegExp(`(?<!跃)(?<verb>${STANDS}|[居排占])(?:${SCOPE}|[省市区县州])(?:排名)*${PLACE}${BOUNDARY}`, 'g'),
  new RegExp(
    `(?<verb>走在)了?(?:${SCOPE}|[\\u4e00-\\u9fff]{2,3}[省市县区州]|[\\u4e00-\\u9fff]{2,4}(?<!格)局|[和及、前的]|同类|各单位){1,5}(?:最?前列|前头)`,
    'g',
  ),
  new RegExp(
    `(?<!跃)(?<verb>位居|位列|名列|跃居|${STANDS}|稳?居|跻身|步入|排名(?![位居列名第稳跃])|排在)了?(?=[^，。；]{0,12}(?:[国省市县区州]|全[校院]|法院|检察院|世界|同类|行业|系统|当地|同行|条线|集团|公司|油田))(?:[^，。；！？：“”\\n第前]{2,20}|[^，。；！？：“”\\n第前]{2,16}“[^”\\n]{1,8}”)(?:第${NUMBER}[名位]?|前${NUMBER}[名位强]?|榜首|首位|之首|前列|前茅)${BOUNDARY}`,
    'g',
  ),
  new RegExp(`(?<=始终|一直|持续|均|都|连续|多年)(?<verb>走在了?)(?:最?前列|前头)${BOUNDARY}`, 'g'),
  new RegExp(`(?<verb>位居|位列|名列|排名|跃居|居|${STANDS})(?!第)[\\u4e00-\\u9fff]{2,4}第一${BOUNDARY}`, 'g'),
  /(?:全球|世界|国际|全国|国内)排名\d{1,4}(?=[位名]?[，。；、）\n]|$)[位名]?/g,
  new RegExp(`(?<verb>领跑|领先)${SCOPE}${BOUNDARY}`, 'g'),
  new RegExp(`(?<=以(?:总分|总成绩|综合成绩|团体|小组|笔试|面试)?)第${NUMBER}名?(?=的[^，。；]{0,4}成绩)`, 'g'),
  new RegExp(
    `在(?:${NUMBER}个)?${SCOPE}(?:\\d{2,3}强)?(?:[\\u4e00-\\u9fff]{0,4}(?:企业|单位|法院|法庭|检察院|机关|院|系统|学校|医院))?当?中(?<verb>位居|位列|名列|排名|排在)${PLACE}${BOUNDARY}`,
    'g',
  ),
];
/** Without a verb: a place, and the scope directly before it. A scope may begin with any word, so it is looked for only there. */
const SCOPED: readonly { place: RegExp; scope: RegExp }[] = [
  {
    place: new RegExp(`(?:第${NUMBER}[名位]?|前${NUMBER}[名位]?|前列|前茅|首位|第一方阵|第一梯队)${BOUNDARY}`, 'g'),
    scope: new RegExp(`(?<=[、和及])${SCOPE}$`),
  },
  {
    place: new RegExp(`(?:第${NUMBER}[名位]?|领先)${BOUNDARY}`, 'g'),
    scope: new RegExp(
      `${SCOPE}(?:[十百千]强[市区县镇村]?)*(?:(?:综合|年度|目标|业务|工作|绩效)*(?:考核|考评|测评|评比|排名|得分|总分|成绩))?$`,
    ),
  },
];
/** How far before a place its scope begins. */
const FARTHEST = 48;
/** An earlier place in the same clause, whose thing ranked goes on: 位列全市第一、全省前十. */
const EARLIER = /^(.{2,}?)(?:位[居列]|[名排]列|排名|[稳居跃]居|[居列])[^，。]{2,20}[、和及]$/;
/** Where it was before: 从倒数第一|跃居. */
const FROM = /(?:从|(?<![自理])由)[^，。；从由]{1,14}$/;
/** A verb before a place that has none of its own: 获全省第一. */
const WON = /(?:获得|取得|夺得|达到|获)$/;
const NOT = /倒数|时代前列|世界前列|^世界第|^(?:行业|国内|国际|业内|同行业)领先|重要位置|突出位置/;

/** Verbs of getting there stand before the place, those of being there are part of it: 迈入|全镇前三名, 位居全镇前三名. */
const COMING = /^(?:迈入|迈进|步入|跻身|进入|闯进|冲进|挺进|跃居|跃升至?|升至|上升至|荣登)(?:[到至了在]*|于)/;
/** A further place of the same, behind the first: 、全球1000家银行第四位. */
const FURTHER = new RegExp(
  `^[、和及](?!首次|再次|继续|连续|一举|[^，。；：、“”\\n]{0,12}(?:${VERBS}))(?<place>[^，。；：、“”\\n第前]{2,20}(?:第${NUMBER}[名位]?|前${NUMBER}[名位强]?|榜首|前列|前茅))${BOUNDARY}`,
);

/** 拥有|位居世界首位|的渔港规模: what is ranked stands behind. */
const RANKED =
  /^的(?<thing>(?!(?:好|优异|骄人)?(?:成绩|佳绩|名次|位置|地位|优势|目标|水平))[\u4e00-\u9fff]{2,14})(?<!跨越|转变|历程|故事|缩影|原因|关键|路|秘诀|背后|时候|基础|背景|势头|梦想|局面|情况|业绩|答卷|成绩单)(?=[，。；、]|$|正(?![确常是])|已|让)/;

interface Placed extends Span {
  verb?: Span;
}

function* placed(passage: Passage): Generator<Placed> {
  const { folded } = passage;
  for (const pattern of PATTERNS)
    for (const { index, 0: words, groups } of matches(passage, pattern)) {
      const at = groups?.verb === undefined ? -1 : folded.indexOf(groups.verb, index);
      const verb = at < 0 ? undefined : { start: at, end: at + groups!.verb!.length };
      const coming = verb && COMING.exec(words)?.[0].length;
      let end = index + words.length;
      yield { start: index + (coming ?? 0), end, ...(verb && { verb }) };
      const further = FURTHER.exec(folded.slice(end, end + 32))?.groups?.place;
      if (further === undefined) continue;
      end += 1 + further.length;
      yield { start: end - further.length, end, ...(verb && { verb }) };
    }
  for (const { place, scope } of SCOPED)
    for (const { index, 0: words } of matches(passage, place)) {
      const before = scope.exec(folded.slice(Math.max(0, index - FARTHEST), index))?.[0];
      if (before !== undefined) yield { start: index - before.length, end: index + words.length };
    }
}

export const ranks: Rule = {
  id: 'award-rank',
  note: '在一定范围内的名次：“居全省第五位”“位居全市前列”',
  expressions: [...PATTERNS, ...SCOPED.map(({ place }) => place)],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    for (const { start, end, verb } of placed(passage)) {
      const from = Math.min(start, verb?.start ?? start);
      if (NOT.test(folded.slice(from, end)) || (verb === undefined && folded.startsWith('领先的', end - 2))) continue;
      // 排名前五的企业: which, and nobody's place.
      if (folded[end] === '的' && /^(?:排名|排在|位居|位列)前/.test(folded.slice(start, end))) continue;
      // 渔港省第十二、十三届人大代表: of which term.
      if (/^(?:、第?[一二三四五六七八九十\d]{1,3})+届/.test(folded.slice(end, end + 12))) continue;
      // 一个个“全国第一”: only spoken of.
      if (verb === undefined && folded[start - 1] === '“' && folded[end] === '”') continue;
      const clauses = clausesBefore(folded, from);
      if (isAim(folded.slice(clauses.at(-1)!.start, from)) || isUrged(folded, clauses)) continue;
      const got = WON.exec(folded.slice(Math.max(0, from - 2), from))?.[0];
      const won = verb === undefined ? got : undefined;
      const own = clauses.at(-1)!;
      const earlier = EARLIER.exec(folded.slice(own.start, own.end))?.[1]?.length;
      if (earlier !== undefined) own.end = own.start + earlier;
      else if (got !== undefined) own.end -= got.length;
      else if (folded[own.end - 1] === '以') own.end--;
      else own.end -= FROM.exec(folded.slice(own.start, own.end))?.[0].length ?? 0;
      const behind = folded[end] === '的' ? RANKED.exec(folded.slice(end, end + 16))?.groups?.thing : undefined;
      const by = verb ?? (won === undefined ? undefined : { start: start - won.length, end: start });
      yield {
        start,
        end,
        kind: 'award',
        type: 'rank',
        rule: 'award-rank',
        fields: claimFields(folded, {
          title: { start, end },
          ranked: true,
          clauses,
          ...(behind !== undefined && { recipient: { start: end + 1, end: end + 1 + behind.length } }),
          ...(by && { verb: by }),
        }),
      };
    }
  },
};
