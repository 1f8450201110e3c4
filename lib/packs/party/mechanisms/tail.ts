/** What follows a quoted part: modifiers and the head noun that makes the two a name. */
import { headFrom, headTo } from './head-at';
import type { Head } from './heads';
import { bounded, EDGE, step, verbAt } from './reading';

export interface Tail {
  end: number;
  head: Head;
}

const REACH = 16;
/** How far a second head noun may stand from the first: 品牌|创建活动. */
const CHAIN = 4;

const DONE = /^(?:建设|创建|宣传|教育|评选|排查|实践|改革|示范创建|建设年)$/;
/** “A”“B”两种形式: counted, not named. */
const COUNTED = /^[0-9一二两三四五六七八九十多几][种个类项大]/;
const DONE_BARE = /^建设$/;
/** An organ's or a firm's name between the two, or the head noun of an organ's name. */
const ORGAN = /.{2}(?:检察院|法院|公安局|委员会|公司|大学)/;
const ORGAN_AFTER = /^(?:办公室|委员会|协会|联合会)/;

/** The tail that begins at `at`, directly after a quotation mark or after 的. */
export function tailAt(folded: string, at: number): Tail | undefined {
  if (COUNTED.test(folded.slice(at, at + 3))) return undefined;
  let found: Tail | undefined;
  for (let index = at; index < folded.length && index - at < REACH; ) {
    const head = headFrom(folded, index);
    const end = index + (head?.word.length ?? 0);
    if (
      head !== undefined &&
      (head.word.length > 1 || (bounded(folded, end) && (head.word !== '法' || index === at)))
    ) {
      // “一支部一品牌”建设: what is done with a name that stands without head noun.
      if (index === at && head.word === '创建' && folded[folded.lastIndexOf('“', at) + 1] === '一') return undefined;
      if (
        index === at &&
        DONE_BARE.test(head.word) &&
        !/“.{1,2}” ?$/.test(folded.slice(Math.max(0, at - 5), at)) &&
        folded[at - 1] !== '的' &&
        headFrom(folded, end) === undefined
      )
        return undefined;
      // 建设 after a complete name is what is done with it, as in 试点工程|建设.
      if (found !== undefined && DONE.test(head.word)) break;
      if (ORGAN.test(folded.slice(at, index)) || ORGAN_AFTER.test(folded.slice(end, end + 3))) return undefined;
      found = { end, head };
      index = end;
      continue;
    }
    if (bounded(folded, index, index > at && found === undefined) || EDGE.test(folded[index]!)) break;
    if (
      found !== undefined &&
      (index - found.end >= CHAIN || (verbAt(folded, index) && headFrom(folded, index + 2) === undefined))
    )
      break;
    const length = step(folded, index);
    const last = length > 1 ? headTo(folded, index + length) : undefined;
    index += last !== undefined && last.word.length < length ? length - last.word.length : length;
  }
  return found;
}
