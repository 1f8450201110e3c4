/**
 * The page as lines: every stretch of text that a browser would start on a new line, in document order, with the live
 * Text nodes it comes from. All that is extracted is chosen from these lines. No layout is read.
 */
import { formText } from '../text/article';
import { BLOCK, frameOf, isHidden, SKIPPED } from './elements';

/** A stretch of one live Text node: `[start, end)` in UTF-16 code units of its data. */
export interface Part {
  node: Text;
  start: number;
  end: number;
}

export interface Line {
  /** Text form 1 of the line; never empty. */
  text: string;
  parts: Part[];
  /** The block element the line stands in. */
  element: Element;
  /** Code units of `text`'s raw form that are inside links. */
  linked: number;
  /** 1–6 inside a heading element, else 0. */
  heading: number;
  /** The innermost table row, where there is one. */
  row: Element | null;
}

export interface Page {
  lines: Line[];
  /** True where the walk stopped early, at one of `LIMITS`. */
  cut: boolean;
  /** Elements seen. */
  elements: number;
}

/** How much of a page is read: elements, nesting, code units of text. A page beyond is refused as too large. */
export const LIMITS = { elements: 60_000, depth: 400, text: 2_000_000 } as const;

/** A paragraph that begins with a full-width indent inside a Text node. */
const INDENT = /(?<=[。！？；：”」』）…!?]\s*)[\u3000\u2003]{2,}|\n\s*[\u3000\u2003]{2,}/g;

interface Walk extends Page {
  parts: Part[];
  linked: number;
  length: number;
  blocks: Element[];
  rows: Element[];
  heading: number;
  links: number;
}

const flush = (walk: Walk): void => {
  if (walk.parts.length > 0) {
    const text = formText(walk.parts.map((part) => part.node.data.slice(part.start, part.end)).join(''));
    if (text) {
      const { parts, linked, heading } = walk;
      walk.lines.push({ text, parts, linked, heading, element: walk.blocks.at(-1)!, row: walk.rows.at(-1) ?? null });
    }
    walk.parts = [];
  }
  walk.linked = 0;
};

const readText = (walk: Walk, node: Text): void => {
  const { data } = node;
  walk.length += data.length;
  if (walk.length > LIMITS.text) {
    walk.cut = true;
    return;
  }
  const blank = !/\S/.test(data);
  if (blank && walk.parts.length === 0) return;
  let start = 0;
  if (!blank && data.includes('\u3000'.repeat(2))) {
    for (const { index } of data.matchAll(INDENT)) {
      if (index > start) walk.parts.push({ node, start, end: index });
      flush(walk);
      start = index;
    }
  }
  walk.parts.push({ node, start, end: data.length });
  if (walk.links > 0 && !blank) walk.linked += data.length - start;
};

/** Enters an element; returns the node to go on with inside it, or null to pass it by. */
const enter = (walk: Walk, element: Element, name: string, depth: number): Node | null => {
  walk.elements++;
  if (walk.elements > LIMITS.elements || depth > LIMITS.depth) {
    walk.cut = true;
    return null;
  }
  if (name === 'BR' || name === 'HR') flush(walk);
  if (SKIPPED.has(name) || isHidden(element)) return null;
  if (name === 'IFRAME' || name === 'FRAME') {
    const inner = frameOf(element);
    if (inner) readTree(walk, inner);
    return null;
  }
  if (element.shadowRoot) {
    flush(walk);
    walk.blocks.push(element);
    readTree(walk, element.shadowRoot);
    walk.blocks.pop();
    return null;
  }
  return element.firstChild;
};

function readTree(walk: Walk, root: Node): void {
  const open: { element: Element; name: string; block: boolean; heading: number }[] = [];
  let node: Node | null = root.firstChild;
  while (!walk.cut) {
    if (node === null) {
      const left = open.pop();
      if (!left) break;
      if (left.block) {
        flush(walk);
        walk.blocks.pop();
        walk.heading = left.heading;
      }
      if (left.name === 'A') walk.links--;
      if (left.name === 'TR') walk.rows.pop();
      node = left.element.nextSibling;
      continue;
    }
    if (node.nodeType === 3) readText(walk, node as Text);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.nodeName.toUpperCase();
      const inside = enter(walk, element, name, open.length);
      if (inside) {
        const block = BLOCK.has(name) || /display:\s*(?:inline-)?block/.test(element.getAttribute('style') ?? '');
        open.push({ element, name, block, heading: walk.heading });
        if (block) {
          flush(walk);
          walk.blocks.push(element);
          if (/^H[1-6]$/.test(name)) walk.heading = Number(name[1]);
        }
        if (name === 'A') walk.links++;
        if (name === 'TR') walk.rows.push(element);
        node = inside;
        continue;
      }
    }
    node = node.nextSibling;
  }
  flush(walk);
}

/** Reads the lines of a page, open shadow roots and same-origin frames included. Never changes the document. */
export function readLines(document: Document): Page {
  const blocks = document.body ? [document.body as Element] : [];
  const walk: Walk = {
    lines: [],
    cut: false,
    elements: 0,
    parts: [],
    linked: 0,
    length: 0,
    blocks,
    rows: [],
    heading: 0,
    links: 0,
  };
  if (document.body) readTree(walk, document.body);
  return { lines: walk.lines, cut: walk.cut, elements: walk.elements };
}
