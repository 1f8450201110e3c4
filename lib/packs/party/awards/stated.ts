/** Titles of persons that are stated of them without a verb of award: behind 是, in a line that begins with a name, or with how many have them. */
import { matches } from '../../../recognise/matches';
import type { Passage } from '../../../recognise/types';
import { NUMERAL, numeralValue } from '../../../text/numeral';
import type { Span } from '../../../text/span';
import { PERSONAL } from './fields';
import { levelOf } from './level';
import { isName } from './names';
import { behindHead, type Head, titleStart } from './person-title';
import { LEVEL_BEFORE } from './row';
import { readTitle } from './title';

export interface Stated extends Span {
  /** `null` where nobody is named. */
  holder: Span | null;
  verb?: Span;
  count?: number;
  /** The first of titles in a row, whose level the others have. */
  first?: Span;
}

/** 全国模范检察官1人, 省劳动模范共计3人: how many have a title, behind it. */
const COUNT = new RegExp(
  `^(?:获得者)?(?:共计?|总计|合计)?(${NUMERAL})[余多]*(?:人次?|[名位个])(?=[，、。；和）\\s]|$)`,
);
const BEFORE_COUNTED = /[，、：；\s有中括含了养育出]/;

/** 市级名师、骨干教师共计9人: the first of the titles that have the level and number of the last. */
function firstInRow(folded: string, heads: readonly Head[], last: number): number {
  let first = last;
  for (; first > 0; first--) {
    const { start } = heads[first]!;
    if (folded[start - 1] !== '、' || !heads[first - 1]!.ends.includes(start - 1)) break;
  }
  return first;
}

function* counted(folded: string, heads: readonly Head[]): Generator<Stated> {
  let from = 0;
  for (const [index, head] of heads.entries())
    for (const end of head.ends) {
      const numeral = COUNT.exec(folded.slice(end, end + 20))?.[1];
      if (numeral === undefined) continue;
      const row = heads.slice(firstInRow(folded, heads, index), index + 1);
      const start = titleStart(folded, row[0]!, from, (at) => BEFORE_COUNTED.test(folded.charAt(at - 1)));
      if (start === undefined) continue;
      const count = numeralValue(numeral);
      const first = { start, end: row[0]!.ends[0]! };
      for (const [at, title] of row.entries()) {
        const next = row[at + 1];
        const span = { start: at === 0 ? start : title.start, end: next ? next.start - 1 : end };
        yield { ...span, holder: null, first, ...(count !== undefined && { count }) };
      }
      from = end;
      break;
    }
}

/** 某某，女，…，全省十佳公诉人: titles in a line that begins with whose they are. */
export const NAME_LINE = /(?<=^|\n)(?<name>[\u4e00-\u9fff]{2,3})[，：][^\n]{4,200}/g;

/** What stands between two marks of such a line. */
const ITEM = /[^，。、；：]+/g;

function* afterName(passage: Passage): Generator<Stated> {
  const { folded } = passage;
  for (const { index, 0: line, groups } of matches(passage, NAME_LINE)) {
    const name = groups!.name!;
    if (!isName(name)) continue;
    const holder = { start: index, end: index + name.length };
    for (const { index: at, 0: item } of line.matchAll(ITEM)) {
      const known = behindHead.test(item);
      if (levelOf(item) === undefined || item.endsWith('首席专家') || !(known || PERSONAL.test(item))) continue;
      const title = readTitle(folded, index + at);
      const end = index + at + item.length;
      if (title && (known || title.certain) && title.end + (folded[title.end] === '”' ? 1 : 0) === end)
        yield { start: title.start, end: title.end, holder };
    }
  }
}

/** 她是|全国优秀共产党员、全国三八红旗手, 某某已是|全省业务标兵. */
const COPULA = /(?:^|[，。；！？\n]|\d岁的)(?<name>[他她]|[\u4e00-\u9fff]{2,3}?)(?<already>已)?是$/;
/** How many titles are read behind it. */
const MOST = 5;

function* copular(folded: string, heads: readonly Head[]): Generator<Stated> {
  let from = 0;
  for (const [index, head] of heads.entries()) {
    let start = titleStart(folded, head, from, (at) => folded[at - 1] === '是');
    if (start === undefined) continue;
    const { name, already = '' } = COPULA.exec(folded.slice(Math.max(0, start - 8), start))?.groups ?? {};
    if (name === undefined || (name.length > 1 && !isName(name))) continue;
    const verb = { start: start - 1, end: start };
    const holderEnd = verb.start - already.length;
    const holder = { start: holderEnd - name.length, end: holderEnd };
    for (const each of heads.slice(index, index + MOST)) {
      const begin: number = start;
      if (titleStart(folded, each, begin, (at) => at === begin) === undefined) break;
      from = each.ends[0]!;
      yield { start: begin, end: from, holder, verb };
      if (!/[、和]/.test(folded.charAt(from))) break;
      start = from + 1;
    }
  }
}

/** 国家“渔业人才计划”领军人才4人, 省“渔灯工程”入选者2人: how many are in a programme for talents, whose level is told. */
export const TALENTS = new RegExp(
  `“[^”\\n]{2,20}(?:计划|工程|人才)”(?<who>(?:领军|拔尖|创新|青年|优秀|科技){0,4}(?:人才|特聘教授|学者))?(?:入选者|获得者)?(?<count>${NUMERAL})[人名位](?=[，、。；和）]|$)`,
  'g',
);

function* talents(passage: Passage): Generator<Stated> {
  const { folded } = passage;
  for (const { index, 0: words, groups } of matches(passage, TALENTS)) {
    const level = LEVEL_BEFORE.exec(folded.slice(Math.max(0, index - 6), index))?.[0].length;
    if (level === undefined) continue;
    const end = index + words.indexOf('”') + 1 + (groups!.who?.length ?? 0);
    const count = numeralValue(groups!.count!);
    yield { start: index - level, end, holder: null, ...(count !== undefined && { count }) };
  }
}

export function* stated(passage: Passage, heads: readonly Head[]): Generator<Stated> {
  yield* counted(passage.folded, heads);
  yield* afterName(passage);
  yield* talents(passage);
  yield* copular(passage.folded, heads);
}
