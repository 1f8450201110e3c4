/** Where mentions are in the view, and which is at a place: by the text's offsets, not by the browser's list of highlights, which is too slow. */
import type { TextMap } from '../extract/extract';
import { firstFrom, type Span } from '../text/span';

/** Index of the span that holds `offset` (UTF-16), in spans sorted by start and free of overlap; -1 where there is none. */
export function spanAt(spans: readonly Span[], offset: number): number {
  const index = firstFrom(spans, offset + 1, (span) => span.end);
  const span = spans[index];
  return span && span.start <= offset ? index : -1;
}

/** The boxes a span covers in the viewport, in CSS pixels; empty where the page no longer has its text. */
export function boxesOf(document: Document, span: Span, map: TextMap): DOMRect[] {
  return map.toRanges(span).flatMap((init) => {
    if (init.endOffset > (init.endContainer as Text).length) return [];
    const range = document.createRange();
    range.setStart(init.startContainer, init.startOffset);
    range.setEnd(init.endContainer, init.endOffset);
    return [...range.getClientRects()];
  });
}

const within = (box: DOMRect, x: number, y: number) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/**
 * Index of the mention under a point, or -1. The caret gives the nearest place between two code units, so the unit on
 * either side is tried, and the span's own boxes have the last word.
 */
export function mentionUnder(document: Document, x: number, y: number, spans: readonly Span[], map: TextMap): number {
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret && map.toOffset(caret.offsetNode, caret.offset);
  if (offset === null || offset === undefined) return -1;
  for (const index of new Set([spanAt(spans, offset), spanAt(spans, offset - 1)])) {
    if (index >= 0 && boxesOf(document, spans[index]!, map).some((box) => within(box, x, y))) return index;
  }
  return -1;
}

/** Scrolls so that a box is in the middle of the view, smoothly unless the system asks for no motion. */
export function bringIntoView(document: Document, box: DOMRect | undefined, node: Node | undefined): void {
  const view = document.defaultView!;
  if (box && box.top > 80 && box.bottom < view.innerHeight - 80) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  node?.parentElement?.scrollIntoView({ block: 'center', behavior });
}

/**
 * Index of the mention the reader is at: `current` while it is in the view, else the first that is in the view or below
 * it; -1 where there is none. Found by halves: mentions stand in the order of the page.
 */
export function mentionInView(document: Document, map: TextMap, mentions: readonly Span[], current: number): number {
  const { innerHeight } = document.defaultView!;
  const boxOf = (index: number) => boxesOf(document, mentions[index]!, map)[0];
  const box = mentions[current] && boxOf(current);
  if (box && box.top >= 0 && box.bottom <= innerHeight) return current;
  let [from, to] = [0, mentions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((boxOf(middle)?.bottom ?? 0) > 0) to = middle;
    else from = middle + 1;
  }
  return from < mentions.length ? from : -1;
}
