/** Readability, which changes what it reads, on a stamped copy of the live page. */
import { Readability } from '@mozilla/readability';
import { ROLES } from './elements';
import type { Line, Page } from './lines';

/**
 * The boxes that Readability need not see: lists of links without a line of running text. They are most of a portal's page,
 * and leaving them out pays for the copy.
 */
export function linkLists({ lines, boxes }: Page, prose: (line: Line) => number): Set<Element> {
  const lists = new Set<Element>();
  for (const { element, from, to, parent } of boxes) {
    if (to - from < 4 || (parent && lists.has(parent.element))) continue;
    let links = 0;
    let i = from;
    for (; i < to && prose(lines[i]!) === 0; i++) if (lines[i]!.linked > 0.6) links++;
    if (i === to && links >= (to - from) * 0.6) lists.add(element);
  }
  return lists;
}

/** Copies the document, without what holds no text, and says of every Text node of the copy which live one it stands for. */
function stampedClone(document: Document, left: ReadonlySet<Element>): { clone: Document; origin: Map<Node, Text> } {
  const clone = document.cloneNode(false) as Document;
  const html = clone.appendChild(clone.createElement('html'));
  html.appendChild(clone.createElement('head')).appendChild(clone.createElement('title')).textContent = document.title;
  const body = html.appendChild(clone.createElement('body'));
  const origin = new Map<Node, Text>();
  const pairs: Node[] = [document.body, body];
  while (pairs.length > 0) {
    const copy = pairs.pop()!;
    for (let live = pairs.pop()!.firstChild; live; live = live.nextSibling) {
      if (live.nodeType === 3) {
        const text = clone.createTextNode((live as Text).data);
        origin.set(text, live as Text);
        copy.appendChild(text);
      } else if (
        live.nodeType === 1 &&
        ROLES.get((live as Element).localName) !== 'skipped' &&
        !left.has(live as Element)
      ) {
        const element = clone.importNode(live, false);
        copy.appendChild(element);
        if (live.firstChild) pairs.push(live, element);
      }
    }
  }
  return { clone, origin };
}

function collect(root: Node, origin: ReadonlyMap<Node, Text>, kept: Set<Text>): void {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    const live = origin.get(node);
    if (live && /\S/.test(live.data)) kept.add(live);
    else if (node.firstChild) collect(node, origin, kept);
  }
}

/**
 * The live Text nodes that Readability keeps. `charThreshold: 1` stops it from rebuilding the copy for a short notice; the copy
 * is thrown away, so it need not be tidied.
 */
export function readable(document: Document, left: ReadonlySet<Element>): Set<Text> {
  const { clone, origin } = stampedClone(document, left);
  const kept = new Set<Text>();
  const read = new Readability<Node | null>(clone, {
    charThreshold: 1,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  if (read?.content) collect(read.content, origin, kept);
  return kept;
}
