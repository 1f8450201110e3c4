/** One walk over the live page, without layout, that reads its lines. */
import {
  ASIDES,
  asideOf,
  frameOf,
  HEADINGS,
  isBodyContainer,
  isHidden,
  isPoll,
  isStyledBlock,
  keepsFeeds,
  type Marks,
  marksOf,
  ROLES,
  slottedIn,
} from './elements';
import { type Box, dataOf, type Page, type Part, shownOf } from './lines';

/** How much of a page is read: elements, nesting, code units of text. A page beyond is refused as too large. */
export const LIMITS = { elements: 80_000, depth: 500, text: 2_000_000 } as const;

/** Where a paragraph begins inside a Text node: a full-width indent after a line feed or the end of a sentence. */
const INDENT = /(?<=[。！？；：”」』）…!?])\s*[\u3000\u2003]{2}|\n[^\S\n]*[\u3000\u2003]{2}/g;

/** Where a line begins in a text whose line feeds are shown. */
const FEED = /\n|(?<=[。！？；：”」』）)…!?])\s*[\u3000\u2003]{2}/g;

/**
 * Reads the lines of a page, open shadow roots and same-origin frames included. Never changes the document. It is one
 * function, since a page that has just been loaded runs all of this for the first time, and variables cost least then. What is hidden is
 * passed by, but for the element `revealed`.
 */
export function readLines({ body }: Document, revealed?: Element): Page {
  const page: Page = { lines: [], boxes: [], containers: [], cut: false, properties: '' };
  if (!body) return page;
  const { lines, boxes } = page;
  let box: Box = { element: body, parent: null, from: 0, to: 0, heading: 0, container: false, aside: 0 };
  let parts: Part[] = [];
  /** Code units of `parts` in links, and whether what is walked is in one. */
  let linked = 0;
  let inLink = false;
  /** Whether line feeds of the source are shown. */
  let inPre = false;
  let elements = 0;
  let length = 0;
  /** How many roots inside others are walked: frames, shadow roots. */
  let roots = 0;
  /** Pages name many elements alike. */
  const hints = new Map<string, Box['aside']>();

  /** Ends a line; `parts` are not empty. */
  const flush = (): void => {
    const text = shownOf(parts.length > 1 ? parts.map(dataOf).join('') : dataOf(parts[0]!));
    if (text) lines.push({ text, parts, box, linked: Math.min(1, linked / text.length) });
    parts = [];
    linked = 0;
  };

  const readText = (node: Text): void => {
    const { data } = node;
    length += data.length;
    if (length > LIMITS.text) page.cut = true;
    const visible = data.trim().length;
    if (page.cut || (visible === 0 && parts.length === 0)) return;
    let start = 0;
    if (visible > 0 && (inPre || /[\u3000\u2003]{2}/.test(data))) {
      for (const { index } of data.matchAll(inPre ? FEED : INDENT)) {
        if (index > start) parts.push({ node, start, end: index });
        if (parts.length > 0) flush();
        start = index;
      }
    }
    parts.push({ node, start, end: data.length });
    if (inLink) linked += visible;
  };

  const hintOf = ({ id, classes }: Marks): Box['aside'] => {
    const names = id || classes ? `${id} ${classes}` : '';
    let hint = names ? hints.get(names) : 0;
    if (hint === undefined) {
      hint = asideOf(names.toLowerCase());
      hints.set(names, hint);
    }
    return hint;
  };

  const readInner = (root: Node, depth: number): void => {
    if (parts.length > 0) flush();
    if (++roots < 6) readAll(root.firstChild, depth);
    if (parts.length > 0) flush();
    roots--;
  };

  const open = (element: Element, name: string, marks: Marks | null, container: boolean): void => {
    if (parts.length > 0) flush();
    let { aside } = box;
    if (container) aside = 0;
    else if (aside < 2) aside = Math.max(aside, ASIDES.get(name) ?? 0, marks ? hintOf(marks) : 0) as Box['aside'];
    const heading = HEADINGS.get(name) ?? box.heading;
    box = { element, parent: box, from: lines.length, to: 0, heading, container, aside };
    boxes.push(box);
    if (container) page.containers.push(box);
  };

  const readElement = (element: Element, depth: number): void => {
    const name = element.localName;
    const role = ROLES.get(name);
    if (++elements > LIMITS.elements || depth > LIMITS.depth) page.cut = true;
    if (role === 'break' && parts.length > 0) flush();
    if (page.cut || role === 'skipped') return;
    const inner = role === 'frame' ? frameOf(element) : element.shadowRoot;
    const slotted = role === 'slot' ? slottedIn(element) : [];
    const first = slotted[0] ?? (inner ?? element).firstChild;
    if (!first) return;
    const marks = element.hasAttributes() ? marksOf(element) : null;
    if (marks && ((isHidden(marks) && element !== revealed) || (name === 'form' && isPoll(element)))) return;
    if (inner) {
      readInner(inner, depth);
      return;
    }
    if (slotted.length > 0) {
      for (const node of slotted) readNode(node, depth + 1);
      return;
    }
    const outer = box;
    const block = role === 'block';
    const container = role === 'content' || (marks !== null && isBodyContainer(marks, block));
    const links = name === 'a' && !inLink;
    const outerPre = inPre;
    if (name === 'pre' || marks?.style) inPre = keepsFeeds(name, marks?.style ?? '') ?? inPre;
    if (block || container || (marks !== null && isStyledBlock(marks))) open(element, name, marks, container);
    if (links) inLink = true;
    readAll(first, depth + 1);
    if (links) inLink = false;
    inPre = outerPre;
    if (box === outer) return;
    if (parts.length > 0) flush();
    box.to = lines.length;
    box = outer;
  };

  const readNode = (node: Node, depth: number): void => {
    const { nodeType } = node;
    if (nodeType === 1) readElement(node as Element, depth);
    else if (nodeType === 3) readText(node as Text);
    else if (nodeType === 8 && (node as Comment).data.startsWith('enpproperty'))
      page.properties ||= (node as Comment).data;
  };

  /** Reads a node and those after it in the same element. */
  const readAll = (first: Node | null, depth: number): void => {
    for (let node = first; node; node = node.nextSibling) readNode(node, depth);
  };

  readAll(body.firstChild, 0);
  if (parts.length > 0) flush();
  box.to = lines.length;
  return page;
}
