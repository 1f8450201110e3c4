import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { boxesOf, spanAt } from '../../lib/highlight/locate';

/** Sorted spans free of overlap, made from gaps and lengths. */
const flatSpans = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 })), { maxLength: 40 }).map((steps) => {
  let at = 0;
  return steps.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    return { start, end: at };
  });
});

test('spanAt finds what a look through every span finds', () => {
  fc.assert(
    fc.property(flatSpans, fc.nat(300), (spans, offset) => {
      expect(spanAt(spans, offset)).toBe(spans.findIndex((span) => span.start <= offset && offset < span.end));
    }),
  );
});

test('words that were shortened since they were read have no boxes', () => {
  const { document } = new JSDOM('<p>党建</p>').window;
  const text = document.querySelector('p')!.firstChild as Text;
  const place = { startContainer: text, startOffset: 0, endContainer: text, endOffset: 4 };
  const map = { toRanges: () => [place], toOffset: () => null, nodes: () => [text] };
  expect(boxesOf(document, { start: 0, end: 4 }, map)).toEqual([]);
});
