/** How many of what won: 46个案例, 5个集体和4名个人, A院、B院2家单位. */

import { unquoted } from '../../../text/clause';
import { numeralValue } from '../../../text/numeral';
import { type Span, sliceOf } from '../../../text/span';
import { core } from './core';
import { OF_KIND, withoutFrame } from './frame';
import { isName } from './names';
import { personAtEnd } from './person';
import { QUANTITY } from './subject-shape';

export interface Counted {
  recipient?: Span;
  count?: number;
}
export interface Count extends Counted {
  /** Several things with a number each, in their order. */
  several?: readonly Counted[];
  /** Whose the several things are: 全市有5个集体…. */
  whose?: Span;
}

const QUANTITIES = new RegExp(QUANTITY.source, 'g');
/** Words that do not say whose they are, or what. */
const GENERIC = /^(?:集体|个人|单位|同志|团体|人员)$/;
const KIND = /^(?:单位|工作|部门|地区|集体|党?支部|村|社区|企业|学校|医院|派出所|家庭|公司|合作社)$/;
/** Measures of persons: 3人, 12人次. */
export const OF_PERSONS = /(?:人|名|位|人次)$/;
/** 支部党员|12人次: who they are. */
const CROWD = /(?:党员|干警|民警|职工|教师|队员|干部|人员)$/;
/** 王某某一家: no number. */
const FAMILY = /(?<![唯全]|[省市县])[\u4e00-\u9fff]{2}一家$/;
const HAVING = /^(?<who>.+?)(?:中?共?有|中|里)$/;

/** The things counted: each from its number to the next mark or number. */
function several(words: string, start: number): Counted[] {
  return [...words.matchAll(QUANTITIES)].flatMap(({ index, 0: quantity, 1: numeral }) => {
    const from = index + quantity.length;
    const thing = /^(?:[名个])?(?<thing>[\u4e00-\u9fff]{2,12}?)(?=[、和及\d]|以及|$)/.exec(words.slice(from))?.groups
      ?.thing;
    if (thing === undefined) return [];
    const at = start + words.indexOf(thing, from);
    const count = numeralValue(numeral!);
    return { recipient: { start: at, end: at + thing.length }, ...(count !== undefined && { count }) };
  });
}

const BODY = '[^、，的□]{2,30}(?:支部|党委|党总支|公司|村|社区|学校)';
/** 渔政局|等10个集体, 甲支部、乙支部|等4个支部: those that are named of all those counted. */
const NAMED = new RegExp(`^[^、，和及的□]{2,40}(?=等$)|^(?:${BODY}、){1,6}${BODY}(?=等$)`);
export function firstNamed(folded: string, { start, end }: Span): Span | undefined {
  const length = NAMED.exec(unquoted(folded, { start, end }))?.[0].length;
  return length === undefined ? undefined : core(folded, { start, end: start + length });
}

/** 16部|以渔区生活为主的|作品. */
const ATTRIBUTE = new RegExp(`^${OF_KIND.source}`);
const withoutAttribute = (folded: string, { start, end }: Span): Span => ({
  start: start + (ATTRIBUTE.exec(folded.slice(start, end))?.[0].length ?? 0),
  end,
});

/** The number in `words`, the words before a claim's verb, which begin at `start`; without one `undefined`. */
export function countIn(folded: string, words: string, start: number): Count | undefined {
  const quantity = QUANTITY.exec(words);
  if (quantity === null || FAMILY.test(words)) return undefined;
  const end = start + words.length;
  const before = words.slice(0, quantity.index);
  const thing = quantity[0].endsWith('次') ? '' : words.slice(quantity.index + quantity[0].length);
  if (QUANTITY.test(thing)) {
    const who = /^(.{2,}?)(?:共?有)/.exec(words)?.[1];
    const whose = who === undefined ? undefined : withoutFrame(folded, { start, end: start + who.length });
    const things = several(words, start);
    const plain = things[0]?.recipient && folded.slice(things[0].recipient.start, things[0].recipient.end);
    const first = whose ?? (plain !== undefined && !GENERIC.test(plain) ? things[0]!.recipient : undefined);
    return { several: things, ...(first && first.end > first.start && { recipient: first }) };
  }
  // 审结的一起…案, 一名徒弟某某: one of its kind, or by name, and no number.
  const one = /的一$/.test(words.slice(0, quantity.index + 1)) || (quantity[1] === '一' && personAtEnd(thing));
  const count = one || thing.startsWith('名为') ? undefined : numeralValue(quantity[1]!);
  // 数十人: how many is not said.
  const number = count !== undefined && !/[数几]$/.test(before) && { count };
  const listed = withoutFrame(folded, { start, end: start + before.length });
  const named = firstNamed(folded, listed);
  if (named) return { recipient: named, ...number };
  if (KIND.test(thing) && /[、和]/.test(before) && !/[等的]$/.test(before)) {
    const own = /^[我全][省市县区]/.exec(before)?.[0].length ?? 0;
    return { recipient: { ...listed, start: listed.start + own }, ...number };
  }
  if (thing === '' && OF_PERSONS.test(quantity[0]) && /[、和]/.test(before)) {
    // 王某、李某2人
    const names = sliceOf(folded, listed).split(/[、和]/);
    const first = names[0]!;
    const name = isName(first) ? first : personAtEnd(first);
    if (name !== undefined && names.slice(1).every(isName))
      return { recipient: { start: listed.start + first.length - name.length, end: listed.end }, ...number };
  }
  const had = thing === '' ? HAVING.exec(before)?.groups?.who : undefined;
  if (thing === '' && had !== undefined && OF_PERSONS.test(quantity[0]) && !quantity[0].endsWith('人次'))
    return { ...number };
  if (quantity[0].endsWith('人次') && CROWD.test(before)) {
    const recipient = core(folded, listed);
    return { ...(recipient && { recipient }), ...number };
  }
  const whole =
    had === undefined
      ? withoutAttribute(folded, { start: end - thing.length, end })
      : withoutFrame(folded, { start, end: start + had.length });
  const recipient = core(folded, whole);
  return { ...(recipient && { recipient }), ...number };
}
