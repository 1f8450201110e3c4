/** Titles without a claim verb, stated of a named holder: “七一勋章”获得者某某, 全国劳动模范某某. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { clauseStart, clausesBefore, openOf } from '../../../text/clause';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import { lastBefore } from '../../../text/places';
import { type Span, sliceOf } from '../../../text/span';
import { isAim } from './aim';
import { namedAt } from './bearer';
import { claimFields } from './fields';
import { honourIn } from './honours';
import { levelOf } from './level';
import { titlesAfter } from './list';
import { headsIn } from './person-title';
import { referent } from './recipient';
import { apposedHolder, ROWS, rowBefore, rows } from './row';
import { NAME_LINE, stated, TALENTS } from './stated';
import { topicOf } from './subject';
import { readTitle } from './title';
import { kindOf } from './title-kind';

const HOLDER = /(?<mark>称号|奖|)(?<word>获得者|得主)/g;
/** A body that has it. */
const BODY = /^.{2,20}(?:检察院|党支部|团队)/;
/** 渔港奖获得者|3人: how many have it. */
const SO_MANY = `(?<count>${NUMERAL})[人名位](?=[，、。；和）]|$)`;
const MANY = new RegExp(`^${SO_MANY}`);
/** In quotation marks before a body: “全国十佳基层检察院”某某市人民检察院. */
const BODIED =
  /“(?<title>(?:全国|中国|国家级|全省|省级|全市)[^”\n]{2,20})”(?<name>[\u4e00-\u9fff]{2,14}?(?:检察院|法院|公安局|派出所|党支部|党委|支部|村|社区|公司|学校|小学|中学|大学|学院|医院|大队|税务局|分局))/dg;
/** 市“渔港奖章”获得者3人, “渔家能手”2名: titles in quotation marks, and how many have them. */
const QUOTED = new RegExp(`”(?:称号)?(?:获得者|入选者|当选者)?${SO_MANY}`, 'g');
/** 该院是全国文明单位, 作为全国文明单位，该院…: titles that a body has. */
const HAS =
  /(?:(?<verb>是|现为|系)(?<=(?<name>(?<![\u4e00-\u9fff])(?:[该我]院|[\u4e00-\u9fff]{2,12}?(?:检察院|法院|党支部|社区|村|公司|州|市|县|区|镇|乡|学校|医院|[中小]学|大学)|(?<=^|[，。；！？\n])(?!尤其|特别|其中|只|正|既|曾|仍|可谓)(?:(?![的是不也就都已了这那为他她它我们在有里此更还均])[\u4e00-\u9fff]){2,6}))\k<verb>)|(?<=，也?)(?<goes>是|系|现为)|作为(?:曾经的)?)(?=“?(?:全国|国家(?:级|首批|[一二三]级)|全省|省级|全市|市级|[\u4e00-\u9fff]{2,3}[省市]))/dg;
/** Between the two it may be said when: 作为全省先进单位，汛情发生后，公司…. */
const BODY_BEHIND =
  /^”?，(?:[^，。；、“]{2,12}(?:后|以来|期间|时)，)?(?<name>[该我](?:院|局|站|队|校|所|村)|(?:公司|集团|企业|学校|医院|支部|社区)(?=[\u4e00-\u9fff]{2})|[^，。；、“]{2,14}?(?:检察院|法院|党支部|社区|村|公司|[中大支]队|派出所|税务局|收费站|医院|学校|[中小大]学|学院|[市县区镇乡]|街道))/d;

/** 发挥全省文明渔村的引领作用: whose it is, goes without saying. */
const LEADING = new RegExp(
  `发挥好?(?:(?<count>${NUMERAL})个)*(?<title>(?:全国|全省|全市|全区|全县|国家级|省级|市级)[^，。；、“”的]{2,20}(?:单位|集体|党组织|支部|村|社区|基地|院校|学校))的*(?:示范|引领|带动|辐射|标杆|榜样|带头)+作用`,
  'gd',
);

/** “全国文明村”的金字招牌: what is called so has been won. */
const PLAQUE = /“(?<title>[^”\n]{4,24})”(?:的|这[块张个])?(?:金字招牌|烫?金名片|国字号招牌)/dg;

/** 作为先进单位受到表彰. */
const AS =
  /作为(?<title>[^，。；、]{4,36}?)(?:予以|被|进行)?(?<verb>(?:受到|获得|荣获|得到)(?=[^，。；]{0,12}(?:表彰|通报表扬))|发布|下发|印发|通报)/g;

/** 涌现出…某某: the verb of all the holders named behind it. */
const BROUGHT = /(?<verb>涌现出?|(?:走|带|培[育养树])出|[拥现共]有)(?![^。；]*(?:获评|荣获|评为|获得[^者]|授予))/;

/** Places in a programme for talents are no honours. */
const CHOSEN = /(?:人才|英才|基金|工程|计划|学者|特聘教授)[”’]?$/;
const typeOf = (folded: string, title: Span) => (CHOSEN.test(sliceOf(folded, title)) ? 'selection' : 'honour');

/** What the sentence up to `at` is about: nobody else has what stands there. */
const topicBefore = (folded: string, at: number): Span | null => topicOf(folded, clausesBefore(folded, at)) ?? null;

/** Titles that no verb of award shows to be such. */
const STATED = { strong: false, closed: true, producing: true, naming: false };

/** Behind these a title begins: 看望|国家最高科技奖, 现场聆听的|国家最高科技奖. */
const LEADING_IN =
  /^(?:.*的(?=.{4})|.*\d[人名位]和(?=.{4})|.*(?:涌现|走|带|培[育养树]|选树|诞生)出了?(?=.{4})|涌现|拥有|现有|[由以是有请而和与向对]|看望|慰问|走访|采访|学习|邀请)/;

/** 省“五一”|劳动奖章: the title goes on behind such a day. */
const DAY = /“(?:五一|五四|三八|七一)”$/;
/** Behind the last quotation between `from` and `end`, unless a title goes on behind it. */
function quotedEnd(folded: string, from: number, end: number): number {
  const close = lastBefore(folded, '”', end, end - from) + 1;
  return DAY.test(folded.slice(Math.max(0, close - 4), close)) ? 0 : close;
}

/** The title that ends at `end`, back to its quotation mark or to a mark before it. */
function titleBefore(folded: string, end: number): Span | undefined {
  if (folded[end - 1] === '”') {
    const open = openOf(folded, end);
    return open === undefined ? undefined : { start: open + 1, end: end - 1 };
  }
  const clause = clauseStart(folded, end);
  const from = Math.max(clause, lastBefore(folded, '、', end, end - clause) + 1, quotedEnd(folded, clause, end));
  const start = from + (LEADING_IN.exec(folded.slice(from, end))?.[0].length ?? 0);
  return end - start < 4 || end - start > 30 ? undefined : { start, end };
}

export const holders: Rule = {
  id: 'award-holder',
  note: '写明获得者的荣誉：“某奖获得者某某”“全国劳动模范某某”',
  expressions: [HOLDER, QUOTED, NAME_LINE, TALENTS, HAS, AS, LEADING, PLAQUE, ...ROWS, BODIED],
  *find(passage: Passage): Iterable<Hit> {
    const { folded } = passage;
    const hit = (
      { start, end }: Span,
      holder?: Span | null,
      verb?: Span,
      type = 'honour',
      count?: number,
      first?: Span,
    ): Hit[] => {
      const before = clausesBefore(folded, folded[start - 1] === '“' ? start - 1 : start);
      const own = before.at(-1)!.start;
      if (isAim(folded.slice(own, start))) return [];
      const brought = BROUGHT.exec(folded.slice(before[0]!.start, start));
      const at = before[0]!.start + (brought?.index ?? 0);
      const clauses = brought ? clausesBefore(folded, at) : before;
      const by = brought ? { start: at, end: at + brought.groups!.verb!.length } : verb;
      const title = { start, end };
      const formula = honourIn(folded.slice(start, end));
      const fields = claimFields(folded, {
        title,
        clauses,
        apposed: !brought && holder != null && holder.start >= end,
        // 支部走出…3名: whose they are, before the verb.
        ...(holder !== undefined && !(holder === null && brought) && { recipient: holder && referent(folded, holder) }),
        ...(by && { verb: by }),
        ...(count !== undefined && { count }),
        ...(first && { context: sliceOf(folded, first) }),
      });
      return [{ ...title, kind: 'award', type, rule: 'award-holder', ...(formula && { formula }), fields }];
    };
    const heads = headsIn(passage);
    for (const { holder, ...title } of rows(passage, heads)) yield* hit(title, holder);
    for (const match of matches(passage, HOLDER)) {
      const { mark, word } = match.groups as { mark: string; word: string };
      const at = match.index + mark.length;
      const start = at + word.length;
      const name = namedAt(folded, start) ?? BODY.exec(folded.slice(start, start + 24))?.[0];
      const count = mark === '奖' ? numeralValue(MANY.exec(folded.slice(start, start + 12))?.[1] ?? '') : undefined;
      const named = name === undefined ? apposedHolder(folded, start) : { start, end: start + name.length };
      const holder = count === undefined ? named : null;
      const title = holder === undefined ? undefined : titleBefore(folded, at);
      const verb = { start: at, end: at + 2 };
      if (title) yield* hit(title, holder, word === '获得者' ? verb : undefined, 'honour', count);
    }
    for (const { start, end, holder, verb, count, first } of stated(passage, heads))
      yield* hit({ start, end }, holder, verb, typeOf(folded, { start, end }), count, first);
    for (const match of matches(passage, QUOTED)) {
      const [title, ...before] = rowBefore(folded, match.index + 1);
      const count = numeralValue(match.groups!.count!);
      if (title) yield* hit(title, null, undefined, typeOf(folded, title), count);
      for (const each of before)
        if (folded[each.end] === '”' || folded[each.end - 1] === '”')
          yield* hit(each, null, undefined, typeOf(folded, each), count);
    }
    for (const match of matches(passage, HAS)) {
      const titles = [...titlesAfter(folded, match.index + match[0].length, STATED)];
      const last = titles.at(-1)?.next ?? 0;
      const behind = BODY_BEHIND.exec(folded.slice(last, last + 36))?.indices?.groups?.name;
      const { name, goes, verb = goes } = match.indices!.groups!;
      if (titles.length === 0 || (name || goes ? !/[，。；、等和\n]/.test(folded[last] ?? '。') : behind === undefined))
        continue;
      const told = behind && { start: last + behind[0], end: last + behind[1] };
      const holder = name ? { start: name[0], end: name[1] } : goes ? undefined : told;
      const by = verb && { start: verb[0], end: verb[1] };
      for (const title of titles) if (title.certain) yield* hit(title, holder, by, title.type);
    }
    for (const match of matches(passage, AS)) {
      const { title, verb } = match.groups as { title: string; verb: string };
      const read = readTitle(folded, match.index + 2);
      if (!read?.certain || read.next < match.index + 2 + title.length) continue;
      const at = match.index + match[0].length - verb.length;
      yield* hit(read, undefined, { start: at, end: at + verb.length }, read.type);
    }
    for (const match of matches(passage, LEADING)) {
      const [start, end] = match.indices!.groups!.title!;
      const { type, certain } = kindOf(match.groups!.title!);
      const whose = topicBefore(folded, match.index);
      if (certain) yield* hit({ start, end }, whose, undefined, type, numeralValue(match.groups!.count ?? ''));
    }
    for (const match of matches(passage, PLAQUE)) {
      const [start, end] = match.indices!.groups!.title!;
      const title = readTitle(folded, start);
      if (title?.certain && title.end === end && levelOf(match.groups!.title!) !== undefined)
        yield* hit({ start, end }, topicBefore(folded, match.index), undefined, title.type);
    }
    for (const match of matches(passage, BODIED)) {
      const { title, name } = match.indices!.groups!;
      if (!readTitle(folded, match.index)?.certain && !readTitle(folded, title![0])?.certain) continue;
      yield* hit({ start: title![0], end: title![1] }, { start: name![0], end: name![1] });
    }
  },
};
