/**
 * The page as lines: every stretch of text that a browser would start on a new line, in document order, with the live
 * Text nodes it comes from. All that is extracted is chosen from these lines.
 */
import { ANY_DROPPED, formText } from '../text/article';

/** A stretch of one live Text node: `[start, end)` in UTF-16 code units of its data. */
export interface Part {
  node: Text;
  start: number;
  end: number;
}

/** A line break of the source, with the blanks at it, between two wide characters: browsers show nothing there. */
const WRAP = /(?<=[\u0100-\uffff])[ \t\r]*\n[ \t\r\n]*(?=[\u0100-\uffff])/g;

/** Text form 1 of what a browser shows of a stretch of the source. */
export const shownOf = (raw: string): string =>
  formText(raw.includes('\n') ? raw.replace(ANY_DROPPED, '').replace(WRAP, '') : raw);

export const dataOf = ({ node, start, end }: Part): string => node.data.slice(start, end);

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
  /** True where the walk stopped early, at one of the limits of `walk`. */
  cut: boolean;
  /** The comment in which Founder's e-papers state title, 引题, 副题, author and date of the article; else empty. */
  properties: string;
}

/** A line as labels are read in it: whitespace runs are one space, a tab stands where one Text node ends. */
export const rawOf = (line: Line): string => line.parts.map((part) => dataOf(part).replace(/\s+/g, ' ')).join('\t');

/** Whether `inner` is `outer` or inside it. */
export const within = (inner: Box | null, outer: Box): boolean => {
  for (let at = inner; at; at = at.parent) if (at === outer) return true;
  return false;
};
