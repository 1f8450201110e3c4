/** Which words are a formula: a saying that only holds one with words of its own around it is the place's use of it, and the formula counts. */
import { foldSimplified } from '../../../text/fold';
import { wordsOf } from '../../../text/words';

export type IsFormula = (words: string) => boolean;

/** Of phrases as they are listed; the table is made at the first question. */
export function formulasOf(written: () => readonly string[]): IsFormula {
  return wordsOf(() => foldSimplified(written().join('\n')).split('\n')).has;
}

const LEAST = 4;
/** Whether a formula stands in what is said, with at least two units around it. */
export function holdsFormula(said: string, isFormula: IsFormula): boolean {
  for (let length = LEAST; length <= said.length - 2; length++)
    for (let start = 0; start + length <= said.length; start++)
      if (isFormula(said.slice(start, start + length))) return true;
  return false;
}
