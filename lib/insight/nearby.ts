/** Which words are near a node, on which side: each is of its nearest one. */
import { firstFrom, type Span } from '../text/span';
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

/** The words counted under `key` with each node, found by a place in it. */
export const nearTo = (
  paragraphs: readonly (readonly Word[])[],
  key: string,
  reach: Reach,
): ((start: number) => readonly Word[]) => {
  const nodes: (Span & { near: Word[] })[] = [];
  for (const words of paragraphs) {
    const own = words.map(({ node, start, end }) => (node ? { start, end, near: [] as Word[] } : null));
    for (const node of own) if (node) nodes.push(node);
    for (const [at, away] of distances(words).entries()) {
      const side = words[at]!.key === key ? sideOf(away, reach) : null;
      if (side !== null) own[side === 'left' ? at + away.after : at - away.before]!.near.push(words[at]!);
    }
  }
  return (start) => {
    const node = nodes[firstFrom(nodes, start + 1, ({ end }) => end)];
    return node && node.start <= start ? node.near : [];
  };
};
