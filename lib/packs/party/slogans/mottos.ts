/** Mottos in quotation marks: told by what is quoted and by the words that frame it. */

import type { Formula, Hit, Passage, Rule } from '../../../recognise/types';
import { fold } from '../../../text/fold';
import {
  AS,
  AS_HALVES,
  ASPECTS,
  BECAME,
  CERTAIN,
  COMPONENTS,
  DEVICE,
  LED,
  LED_ONE,
  NAMED,
  NAMED_ONE,
  NUMERAL,
  OWNED,
  SPOKEN,
  TITLED,
} from './motto-words';
import { type Quoted, quotations } from './quoted';
import { isPlain, isTalk, parallel, partsOf } from './shape';

/** Length in code units below which a single quoted phrase is a word said with emphasis, and above which a phrase is a sentence. */
const LEAST = 4;
const MOST = 22;
/** Parts of at most this length speak of no one, even with 我 or 他 in them: 人无我有、人有我精. */
const TERSE = 6;

function isMotto({ words, before, after, next }: Quoted, isFormula: (words: string) => boolean): boolean {
  const said = words.replace(/[。！]$/, '');
  const framedBy = (frame: RegExp) => frame.test(next) || frame.test(after);
  if (TITLED.test(before) || OWNED.test(next) || COMPONENTS.test(next) || ASPECTS.test(after)) return false;
  if (!isPlain(said) || isFormula(said) || isFormula(said.slice(2)) || said.length < LEAST) return false;
  if (framedBy(AS)) return !NUMERAL.test(said);
  const parts = partsOf(said);
  const isTerse = parts.length >= 2 && parts.every((part) => part.length <= TERSE);
  if (isTalk(said) && !isTerse && !framedBy(CERTAIN)) return false;
  const named = framedBy(NAMED) || framedBy(BECAME) || framedBy(AS_HALVES);
  if (DEVICE.test(next) && !named) return false;
  const spoken = words !== said || SPOKEN.test(before);
  if (parts.length >= 2) {
    if (parallel(parts, parts.length === 2 ? LEAST : 3))
      return !spoken || new Set(parts.map((part) => part.length)).size === 1;
    return !spoken && said.length <= MOST && (named || LED.test(before)) && parts.every((part) => part.length >= 2);
  }
  if (spoken || said.length > MOST || NUMERAL.test(said)) return false;
  return framedBy(NAMED_ONE) || framedBy(BECAME) || framedBy(CERTAIN) || LED_ONE.test(before);
}

const ID = 'slogan-quoted';

/** Where the words of a motto stand again, with other separators or without quotation marks. */
function* again(folded: string, { start, end, words }: Quoted): Iterable<{ start: number; end: number }> {
  const source = partsOf(words.replace(/[。！]$/, '')).join('[、，·\\s]{0,2}');
  for (const match of folded.matchAll(new RegExp(source, 'g')))
    if (match.index < start || match.index >= end) yield { start: match.index, end: match.index + match[0].length };
}

/** Mottos in quotation marks, and where they stand again; none is a formula, with or without a leading verb of two characters. */
export function quotedMottos(formulas: readonly Formula[]): Rule {
  const known = new Set(formulas.flatMap(({ canonical, variants }) => [canonical, ...variants]).map(fold));
  return {
    id: ID,
    note: '引号中的口号、主题或承诺：两半对仗，或由“为主题”“的理念”“坚持”一类字眼点明',
    *find({ folded }: Passage): Iterable<Hit> {
      const hit = (start: number, end: number): Hit => ({ start, end, kind: 'slogan', type: 'motto', rule: ID });
      const seen = new Set<string>();
      for (const quoted of quotations(folded)) {
        if (!isMotto(quoted, (words) => known.has(words))) continue;
        yield hit(quoted.start, quoted.end - (/[。！]$/.test(quoted.words) ? 1 : 0));
        if (seen.has(quoted.words) || !/[一-鿿]{3}/.test(quoted.words)) continue;
        seen.add(quoted.words);
        for (const { start, end } of again(folded, quoted)) yield hit(start, end);
      }
    },
  };
}
