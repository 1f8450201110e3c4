/** Parallel headlines: parts of one length that are a line of their own and that the text says again. */
import { matches } from '../../../recognise/matches';
import type { Hit, Passage, Rule } from '../../../recognise/types';
import { aligned, isTalk, partsOf, REPORTED } from './shape';

const LINE = /(?<=^|\n)[^\n。；]{7,48}(?=\n)/g;
/** Whose it is before a colon, the verb that leads it in, and what stands behind in brackets. */
const LEAD = /^“?(?:[^，：]{2,16}：)?(?:坚持|做到|确保|实现)?/;
const REST = /[”！\s]*(?:（.*)?\s*$/;
const PLAIN = /^[一-鿿、， ]+$/;
/** What ends so is no saying: 同志们、朋友们. */
const UNSAID = /[们化性]$/;
/** Who is said to have said it: 甲方称. */
const CLAIMED = /^[一-鿿]{1,6}称/;
const SHORTEST = 3;
const LONGEST = 12;
/** Each is sought in the whole text, so that a page with more of them, which is a list, does not take the square of its length. */
const MOST = 64;
const ID = 'slogan-headline';

function isSaying([first, ...others]: readonly string[]): boolean {
  if (first === undefined || others.length === 0 || REPORTED.test(first) || UNSAID.test(first) || CLAIMED.test(first))
    return false;
  const { length } = first;
  return (
    length >= SHORTEST &&
    length <= LONGEST &&
    others.every((part) => part.length === length && aligned(first, part) > 0)
  );
}

/** Where the parts stand again in a sentence: not as a headline, a title or an item of contents. */
function* saidAgain(folded: string, parts: readonly string[]): Iterable<{ start: number; end: number }> {
  for (const match of folded.matchAll(new RegExp(parts.join('[、，]? {0,2}'), 'g'))) {
    const end = match.index + match[0].length;
    if (folded[match.index - 1] !== '《' && !/^[”！]{0,2}\s?(?:\n|（|；|$)/.test(folded.slice(end, end + 4)))
      yield { start: match.index, end };
  }
}

export const headline: Rule = {
  id: ID,
  note: '自成一行、各部分等长而文中又说到的话',
  expressions: [LINE],
  *find(passage: Passage): Iterable<Hit> {
    const hit = (start: number, end: number): Hit => ({ start, end, kind: 'slogan', type: 'motto', rule: ID });
    let sought = 0;
    for (const { 0: line, index } of matches(passage, LINE)) {
      const lead = LEAD.exec(line)![0].length;
      const words = line.slice(lead).replace(REST, '');
      if (!PLAIN.test(words) || isTalk(words)) continue;
      const parts = partsOf(words);
      if (!isSaying(parts)) continue;
      if (++sought > MOST) return;
      const again = [...saidAgain(passage.folded, parts)];
      if (again.length === 0) continue;
      yield hit(index + lead, index + lead + words.length);
      for (const { start, end } of again) yield hit(start, end);
    }
  },
};
