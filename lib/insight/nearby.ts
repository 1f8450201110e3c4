/** Which words are near a node, on which side: each is of its nearest one. */
import type { Word } from './words';

/** The widest span, in words. */
export const WIDEST = 10;

/** How many words to the left of a node count as near it, and to the right. */
export interface Reach {
  left: number;
  right: number;
}

/** How far the nodes before and after a word are; 0 where none is within the widest span. */
export interface Away {
  before: number;
  after: number;
}
export const distances = (words: readonly Word[]): Away[] => {
  const away = words.map(() => ({ before: 0, after: 0 }));
  for (let at = 0, node = -1; at < words.length; at++) {
    if (words[at]!.node) node = at;
    else if (node >= 0 && at - node <= WIDEST) away[at]!.before = at - node;
  }
  for (let at = words.length - 1, node = -1; at >= 0; at--) {
    if (words[at]!.node) node = at;
    else if (node >= 0 && node - at <= WIDEST) away[at]!.after = node - at;
  }
  return away;
};

/** On which side of its nearest node a word is, if within reach. */
export const sideOf = ({ before, after }: Away, { left, right }: Reach): 'left' | 'right' | null => {
  const toTheLeft = after > 0 && after <= left;
  const toTheRight = before > 0 && before <= right;
  if (toTheLeft && toTheRight) return after < before ? 'left' : 'right';
  return toTheLeft ? 'left' : toTheRight ? 'right' : null;
};

/** The words counted under `key` with the node at `start`. */
export const nearTo = (paragraphs: readonly (readonly Word[])[], start: number, key: string, reach: Reach): Word[] => {
  for (const words of paragraphs) {
    const node = words.findIndex((word) => word.node && word.start <= start && start < word.end);
    if (node < 0) continue;
    const away = distances(words);
    return words.filter((word, at) => {
      const side = word.key === key ? sideOf(away[at]!, reach) : null;
      return side !== null && node === (side === 'left' ? at + away[at]!.after : at - away[at]!.before);
    });
  }
  return [];
};
