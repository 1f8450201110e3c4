/**
 * Where the body is: Readability chooses it on a stamped clone (it changes what it reads), and what it kept is read back
 * as live Text nodes. A container that a content system is known to use goes before its opinion.
 */
import { Readability } from '@mozilla/readability';
import type { Line } from './lines';

/** Clones the document and says of every Text node of the clone which live one it copies. */
function stampedClone(document: Document): { clone: Document; origin: Map<Node, Text> } {
  const clone = document.cloneNode(true) as Document;
  const origin = new Map<Node, Text>();
  const pairs: [Node, Node][] = [[document.documentElement, clone.documentElement]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    let live = pair[0].firstChild;
    let copy = pair[1].firstChild;
    while (live && copy) {
      if (live.nodeType === 3) origin.set(copy, live as Text);
      else if (live.nodeType === 1) pairs.push([live, copy]);
      live = live.nextSibling;
      copy = copy.nextSibling;
    }
  }
  return { clone, origin };
}

const textNodes = (root: Node, found: Node[] = []): Node[] => {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) found.push(node);
    else textNodes(node, found);
  }
  return found;
};

/** The live Text nodes that Readability keeps. `charThreshold: 1` stops it from rebuilding the clone for a short notice. */
function readable(document: Document): Set<Text> {
  const { clone, origin } = stampedClone(document);
  const kept = new Set<Text>();
  const read = new Readability<Node | null>(clone, { charThreshold: 1, serializer: (node) => node }).parse();
  if (read?.content) for (const node of textNodes(read.content)) if (origin.has(node)) kept.add(origin.get(node)!);
  return kept;
}

/** The innermost element that holds at least `share` of the weight of the lines. */
export function holderOf(lines: readonly Line[], weigh: (line: Line) => number, share: number): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const weight = weigh(line);
    if (weight === 0) continue;
    total += weight;
    for (let at: Element | null = line.element; at; at = at.parentElement)
      weights.set(at, (weights.get(at) ?? 0) + weight);
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) {
    if (weight >= total * share && (!best || best.contains(element))) best = element;
  }
  return best;
}

export function bodyOf(document: Document, lines: readonly Line[]): Line[] {
  const kept = readable(document);
  return lines.filter((line) => line.parts.some((part) => kept.has(part.node) && /\S/.test(part.node.data)));
}
