/** How words are weighed: shared by the gate and by the test that comes before it. */

/** Code units of a text that are judged. */
export const ENOUGH = 6000;
/** Weight at which a page counts as party-building news. */
export const LINE = 9.5;
/** A first line that is longer is no title. */
const TITLE = 80;

/** The title of a text; empty where it has none. */
export function titleOf(text: string): string {
  const [first] = text.trimStart().split('\n', 1) as [string];
  return first.length <= TITLE ? first : '';
}

/** By how much a word's weight counts: more slowly the more often it stands in a text, and the less the longer the text is. */
export const density = (count: number, length: number): number => Math.log2(1 + (count * 1000) / Math.max(600, length));
/** The same in a title. */
export const inTitle = (count: number): number => Math.log2(1 + count);
