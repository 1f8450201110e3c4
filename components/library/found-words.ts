/** Paints the searched words over the text of an article, by the Highlight API: the marks of mentions stay as they are. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export interface Place {
  start: number;
  end: number;
}

/** The part of a text that holds an offset: parts carry where they begin. */
export const partAt = (text: Element, offset: number): Element | undefined =>
  [...text.querySelectorAll('[data-at]')].findLast((part) => Number(part.getAttribute('data-at')) <= offset);

/** Node and offset of a place in a text; the end of a span is asked for by its last code unit. */
const pointAt = (text: Element, offset: number): [Node, number] | undefined => {
  const part = partAt(text, offset);
  const node = part?.firstChild;
  return node ? [node, offset - Number(part.getAttribute('data-at'))] : undefined;
};

export const useFoundWords = (text: RefObject<HTMLElement | null>, found: readonly Place[], drawn: unknown): void =>
  useEffect(() => {
    const root = text.current;
    if (root === null || typeof Highlight === 'undefined') return;
    const ranges = found.flatMap(({ start, end }) => {
      const from = pointAt(root, start);
      const to = pointAt(root, end - 1);
      if (!from || !to) return [];
      const [startContainer, startOffset] = from;
      return [new StaticRange({ startContainer, startOffset, endContainer: to[0], endOffset: to[1] + 1 })];
    });
    CSS.highlights.set('found', new Highlight(...ranges));
    return () => void CSS.highlights.delete('found');
  }, [text, found, drawn]);
