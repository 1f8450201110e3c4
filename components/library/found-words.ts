/** Paints the searched words over the text of an article, by the Highlight API: the marks of mentions stay as they are. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export interface Place {
  start: number;
  end: number;
}

/** The part of a text that holds an offset: parts carry where they begin. */
const partAt = (text: Element, offset: number): Element | undefined =>
  [...text.querySelectorAll('[data-at]')].findLast((part) => Number(part.getAttribute('data-at')) <= offset);

/** Text node and offset of a place in a text, at most its end: an address may name a place that is none. */
const pointAt = (text: Element, offset: number): [Text, number] | undefined => {
  const part = partAt(text, offset);
  const node = part?.firstChild as Text | null | undefined;
  return node ? [node, Math.min(node.length, offset - Number(part!.getAttribute('data-at')))] : undefined;
};

const rangeOf = (text: Element, { start, end }: Place): StaticRangeInit | undefined => {
  const from = pointAt(text, start);
  const to = pointAt(text, Math.max(start, end - 1));
  if (!from || !to) return undefined;
  const [endContainer, last] = to;
  return {
    startContainer: from[0],
    startOffset: from[1],
    endContainer,
    endOffset: Math.min(endContainer.length, last + 1),
  };
};

/** Scrolls the pane that a text stands in so that a place is in its middle: a paragraph may be longer than the pane is high. */
export const showPlace = (pane: Element, place: Place): void => {
  const found = rangeOf(pane, place);
  if (found === undefined) return;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  const [words, window] = [range.getBoundingClientRect(), pane.getBoundingClientRect()];
  pane.scrollBy({ top: words.top + words.height / 2 - (window.top + window.height / 2) });
};

export const useFoundWords = (text: RefObject<HTMLElement | null>, found: readonly Place[], drawn: unknown): void =>
  useEffect(() => {
    const root = text.current;
    if (root === null || typeof Highlight === 'undefined') return;
    const ranges = found.flatMap((place) => {
      const range = rangeOf(root, place);
      return range === undefined ? [] : [new StaticRange(range)];
    });
    CSS.highlights.set('found', new Highlight(...ranges));
    return () => void CSS.highlights.delete('found');
  }, [text, found, drawn]);
