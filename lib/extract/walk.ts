/** One walk over the live page, without layout, that reads its lines. */
import { formText } from '../text/article';
import {
  asideOf,
  frameOf,
  headingOf,
  isBodyContainer,
  isHidden,
  isStyledBlock,
  type Marks,
  marksOf,
  roleOf,
} from './elements';
import type { Box, Line, Page, Part } from './lines';

/** How much of a page is read: elements, nesting, code units of text. A page beyond is refused as too large. */
export const LIMITS = { elements: 80_000, depth: 500, text: 2_000_000 } as const;

/** Where a paragraph begins inside a Text node: a full-width indent after a line feed or the end of a sentence. */
const INDENT = /(?<=[。！？；：”」』）…!?])\s*[\u3000\u2003]{2}|\n[^\S\n]*[\u3000\u2003]{2}/g;

class Walk implements Page {
  lines: Line[] = [];
  boxes: Box[] = [];
  containers: Box[] = [];
  cut = false;
  properties = '';
  #parts: Part[] = [];
  #linked = 0;
  /** The outermost link around what is walked. */
  #link: Element | null = null;
  #elements = 0;
  #length = 0;
  #depth = 0;
  /** How many roots inside others are walked: frames, shadow roots. */
  #roots = 0;
  #box: Box;

  constructor(root: Element) {
    this.#box = { element: root, parent: null, from: 0, to: 0, heading: 0, container: false, aside: 0 };
    this.#read(root);
    this.#flush();
    this.#box.to = this.lines.length;
  }

  #flush(): void {
    if (this.#parts.length > 0) {
      const raw = this.#parts.map(({ node, start, end }) => node.data.slice(start, end)).join('');
      const text = formText(raw);
      const linked = Math.min(1, this.#linked / Math.max(1, text.length));
      if (text) this.lines.push({ text, parts: this.#parts, box: this.#box, linked });
      this.#parts = [];
    }
    this.#linked = 0;
  }

  #text(node: Text): void {
    const { data } = node;
    this.#length += data.length;
    if (this.#length > LIMITS.text) this.cut = true;
    const visible = data.trim().length;
    if (this.cut || (visible === 0 && this.#parts.length === 0)) return;
    let start = 0;
    if (visible > 0 && /[\u3000\u2003]{2}/.test(data)) {
      for (const { index } of data.matchAll(INDENT)) {
        if (index > start) this.#parts.push({ node, start, end: index });
        this.#flush();
        start = index;
      }
    }
    this.#parts.push({ node, start, end: data.length });
    if (this.#link) this.#linked += visible;
  }

  #inner(root: Node): void {
    this.#flush();
    if (++this.#roots < 6) this.#read(root);
    this.#flush();
    this.#roots--;
  }

  #open(element: Element, name: string, marks: Marks, container: boolean): void {
    this.#flush();
    const outer = this.#box;
    const own = container || outer.aside === 2 ? 0 : asideOf(name, marks);
    const aside = container || own > outer.aside ? own : outer.aside;
    const heading = headingOf(name) || outer.heading;
    this.#box = { element, parent: outer, from: this.lines.length, to: 0, heading, container, aside };
    this.boxes.push(this.#box);
    if (container) this.containers.push(this.#box);
  }

  /** Enters an element; returns its first child where there is something to read inside. */
  #enter(element: Element): Node | null {
    const name = element.localName;
    const role = roleOf(name);
    if (++this.#elements > LIMITS.elements || this.#depth > LIMITS.depth) this.cut = true;
    if (role === 'break') this.#flush();
    if (this.cut || role === 'skipped') return null;
    const marks = marksOf(element);
    if (isHidden(marks)) return null;
    const inner = role === 'frame' ? frameOf(element) : element.shadowRoot;
    if (inner) this.#inner(inner);
    const child = inner ? null : element.firstChild;
    if (!child) return null;
    const container = isBodyContainer(name, marks);
    if (container || role === 'block' || isStyledBlock(marks)) this.#open(element, name, marks, container);
    if (name === 'a') this.#link ??= element;
    this.#depth++;
    return child;
  }

  #leave(element: Node): void {
    this.#depth--;
    if (element === this.#link) this.#link = null;
    if (element !== this.#box.element) return;
    this.#flush();
    this.#box.to = this.lines.length;
    this.#box = this.#box.parent!;
  }

  #read(root: Node): void {
    let node: Node | null = root.firstChild;
    while (node) {
      const { nodeType } = node;
      let next: Node | null = null;
      if (nodeType === 1) next = this.#enter(node as Element);
      else if (nodeType === 3) this.#text(node as Text);
      else if (nodeType === 8 && (node as Comment).data.startsWith('enpproperty'))
        this.properties ||= (node as Comment).data;
      next ??= node.nextSibling;
      while (!next) {
        const left: Node = node.parentNode!;
        if (left === root) return;
        this.#leave(left);
        node = left;
        next = left.nextSibling;
      }
      node = next;
    }
  }
}

/** Reads the lines of a page, open shadow roots and same-origin frames included. Never changes the document. */
export const readLines = (document: Document): Page =>
  document.body ? new Walk(document.body) : { lines: [], boxes: [], containers: [], cut: false, properties: '' };
