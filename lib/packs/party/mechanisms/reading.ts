/** Words of running text, as far as they matter to where a name begins and ends. */
import { foldSimplified } from '../../../text/fold';
import { lazy } from '../../../text/once';
import { isEdge, NOUNS } from './terms';
import { FOUNDING, KEPT, OPENING, PLAIN, RUNNING } from './words';

export type Cue = 'founding' | 'running';
type Class = Cue | 'opening' | 'kept';

/** As folded text has them: 著名 is 着名 there. */
const list = (words: string): string[] => foldSimplified(words).trim().split(/\s+/);

interface Word<T> {
  word: string;
  value: T;
}

/** Lookup of the longest word at a place, from lists of words by their value; none stands in two of them. Of one first unit the longest come first. */
export function lexicon<T extends string>(lists: Readonly<Record<T, string>>) {
  const byFirst = lazy(() => {
    const made = new Map<number, Word<T>[]>();
    for (const value in lists)
      for (const word of list(lists[value])) {
        const first = word.charCodeAt(0);
        const others = made.get(first);
        if (others) others.push({ word, value });
        else made.set(first, [{ word, value }]);
      }
    for (const words of made.values()) words.sort((one, other) => other.word.length - one.word.length);
    return made;
  });
  return (text: string, at: number, to: number): Word<T> | undefined => {
    const words = byFirst().get(text.charCodeAt(at));
    if (words === undefined) return undefined;
    for (const each of words) if (each.word.length <= to - at && text.startsWith(each.word, at)) return each;
    return undefined;
  };
}

/** The longest word at a place that bounds a name, or is kept from doing so. */
export const wordAt = lexicon<Class>({ kept: KEPT, opening: OPENING, running: RUNNING, founding: FOUNDING });
const plainAt = lexicon({ plain: PLAIN });

/** Whether a verb stands as a noun in names as well: 提升, 管理. */
export const nominal = (verb: string): boolean => NOUNS.test(verb);

/** Where the stretch of text without an edge that ends at `to` begins, at most 40 code units back. */
export function stretchStart(folded: string, to: number): number {
  let at = to;
  while (at > 0 && to - at < 40 && !isEdge(folded, at - 1)) at--;
  return at;
}

/** Whether running text goes on here, or with `inside` a name that has begun: an edge, the end, or a word that bounds a name. */
export function bounded(folded: string, at: number, inside = false): boolean {
  if (at >= folded.length || isEdge(folded, at)) return true;
  const word = wordAt(folded, at, folded.length);
  if (inside && word?.value === 'opening' && word.word.length > 1) return false;
  if (word === undefined || word.value === 'kept') return false;
  // 走访 may stand as a noun, 走进 not, though 走 may.
  return NOUNS.lengthIn(folded.slice(at, at + 6)) < word.word.length;
}

/** How or when something is done: 逐步|形成. */
const ADVERB = /^(?:逐步|加快|不断|进一步|大力|切实|着力)/;

/** Whether a text begins with a verb that sets up, runs or keeps something: 深化科技改革. */
export function verbal(text: string): boolean {
  const word = wordAt(text, ADVERB.exec(text)?.[0].length ?? 0, text.length);
  return word !== undefined && word.word.length > 1 && (word.value === 'founding' || word.value === 'running');
}

/** Whether any verb begins here, those included that may stand as nouns. */
export function verbAt(folded: string, at: number): boolean {
  const word = wordAt(folded, at, folded.length);
  return word !== undefined && word.value !== 'kept';
}

/** Length of the nominal word at a place: of a kept word, or one code unit. */
export const step = (folded: string, at: number): number => {
  const word = wordAt(folded, at, folded.length);
  return word !== undefined && word.value !== 'founding' && word.value !== 'running' && word.word.length > 1
    ? word.word.length
    : 1;
};

/** How many code units of a name are not plain words of the trade. */
export function singular(name: string): number {
  let rest = 0;
  for (let at = 0; at < name.length; ) {
    const length = plainAt(name, at, name.length)?.word.length ?? 0;
    if (length === 0) rest++;
    at += Math.max(1, length);
  }
  return rest;
}
