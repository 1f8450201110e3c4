/**
 * The page as lines: every stretch of text that a browser would start on a new line, in document order, with the live
 * Text nodes it comes from. All that is extracted is chosen from these lines, in one walk and without layout.
 */
import { formText } from '../text/article';
import { asideOf, BLOCK, frameOf, isBodyContainer, isHidden, marksOf, SKIPPED } from './elements';

/** A stretch of one live Text node: `[start, end)` in UTF-16 code units of its data. */
export interface Part {
  node: Text;
  start: number;
  end: number;
}

/** A block element that is being, or was, walked. `[from, to)` are the indexes of the lines in it. */
export interface Box {
  element: Element;
  parent: Box | null;
  from: number;
  to: number;
  /** 1–6 in a heading element, else 0. */
  heading: number;
  /** Whether it is where a known content system keeps the body of an article. */
  container: boolean;
  /** What its name, or that of a box around it, hints at; see `asideOf`. */
  aside: 0 | 1 | 2;
}

export interface Line {
  /** Text form 1 of the line; never empty. */
  text: string;
  parts: Part[];
  box: Box;
  /** The share of the line's text that is inside links, 0–1. */
  linked: number;
}

export interface Page {
  lines: Line[];
  /** In document order, a box before those in it. */
  boxes: Box[];
  containers: Box[];
  /** True where the walk stopped early, at one of `LIMITS`. */
  cut: boolean;
  /** The comment in which Founder's e-papers state title, 引题, 副题, author and date of the article; else empty. */
  properties: string;
}

/** How much of a page is read: elements, nesting, code units of text. A page beyond is refused as too large. */
export const LIMITS = { elements: 80_000, depth: 500, text: 2_000_000 } as const;

/** Where a paragraph begins inside a Text node: a full-width indent after a line feed or the end of a sentence. */
const INDENT = /(?<=[。！？；：”」』）…!?])\s*[\u3000\u2003]{2}|\n[^\S\n]*[\u3000\u2003]{2}/g;

interface Open {
  element: Element;
  box: Box | null;
  link: boolean;
}

class Walk implements Page {
  lines: Line[] = [];
  boxes: Box[] = [];
  containers: Box[] = [];
  cut = false;
  properties = '';
  #parts: Part[] = [];
  #linked = 0;
  #links = 0;
  #elements = 0;
  #length = 0;
  #depth = 0;
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
    if (this.#links > 0) this.#linked += visible;
  }

  #inner(root: Node): void {
    this.#flush();
    if (++this.#depth < 6) this.#read(root);
    this.#flush();
    this.#depth--;
  }

  /** Enters an element; returns its first child where there is something to read inside. */
  #enter(element: Element, open: Open[]): Node | null {
    const name = element.localName;
    if (++this.#elements > LIMITS.elements || open.length > LIMITS.depth) this.cut = true;
    if (name === 'br' || name === 'hr') this.#flush();
    if (this.cut || SKIPPED.has(name)) return null;
    const marks = marksOf(element);
    if (isHidden(marks)) return null;
    const inner = name === 'iframe' || name === 'frame' ? frameOf(element) : element.shadowRoot;
    if (inner) this.#inner(inner);
    const child = inner ? null : element.firstChild;
    if (!child) return null;
    let box: Box | null = null;
    const container = isBodyContainer(name, marks);
    if (container || BLOCK.has(name) || /display:\s*(?:inline-)?block/.test(marks.style)) {
      this.#flush();
      const heading = /^h[1-6]$/.test(name) ? Number(name[1]) : this.#box.heading;
      const outer = this.#box.aside;
      const own = container || outer === 2 ? 0 : asideOf(name, marks);
      const aside = container || own > outer ? own : outer;
      box = { element, parent: this.#box, from: this.lines.length, to: 0, heading, container, aside };
      this.boxes.push(box);
      if (container) this.containers.push(box);
      this.#box = box;
    }
    const link = name === 'a';
    if (link) this.#links++;
    open.push({ element, box, link });
    return child;
  }

  #leave({ box, link }: Open): void {
    if (link) this.#links--;
    if (!box) return;
    this.#flush();
    box.to = this.lines.length;
    this.#box = box.parent!;
  }

  #read(root: Node): void {
    const open: Open[] = [];
    let node: Node | null = root.firstChild;
    for (;;) {
      if (node === null) {
        const left = open.pop();
        if (!left) return;
        this.#leave(left);
        node = left.element.nextSibling;
        continue;
      }
      if (node.nodeType === 3) this.#text(node as Text);
      if (node.nodeType === 8 && (node as Comment).data.startsWith('enpproperty'))
        this.properties ||= (node as Comment).data;
      node = (node.nodeType === 1 && this.#enter(node as Element, open)) || node.nextSibling;
    }
  }
}

/** Reads the lines of a page, open shadow roots and same-origin frames included. Never changes the document. */
export const readLines = (document: Document): Page =>
  document.body ? new Walk(document.body) : { lines: [], boxes: [], containers: [], cut: false, properties: '' };

/** A line as labels are read in it: whitespace runs are one space, a tab stands where one Text node ends. */
export const rawOf = (line: Line): string =>
  line.parts.map(({ node, start, end }) => node.data.slice(start, end).replace(/\s+/g, ' ')).join('\t');

/** Whether `inner` is `outer` or inside it. */
export const within = (inner: Box | null, outer: Box): boolean => {
  for (let at = inner; at; at = at.parent) if (at === outer) return true;
  return false;
};
