/** What follows a quoted part: modifiers and the head noun that makes the two a name. */
import { headFrom } from './head-at';
import type { Head } from './heads';
import { bounded, EDGE, step } from './reading';

export interface Tail {
  end: number;
  head: Head;
}

const REACH = 16;
/** How far a second head noun may stand from the first: 品牌|创建活动. */
const CHAIN = 4;

/** The tail that begins at `at`, directly after a quotation mark or after 的. */
export function tailAt(folded: string, at: number): Tail | undefined {
  let found: Tail | undefined;
  for (let index = at; index < folded.length && index - at < REACH; ) {
    const head = headFrom(folded, index);
    const end = index + (head?.word.length ?? 0);
    if (head !== undefined && (head.word.length > 1 || bounded(folded, end))) {
      found = { end, head };
      index = end;
      continue;
    }
    if (bounded(folded, index) || EDGE.test(folded[index]!)) break;
    if (found !== undefined && index - found.end >= CHAIN) break;
    index += step(folded, index);
  }
  return found;
}
