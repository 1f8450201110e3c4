import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanAt } from '../../lib/highlight/locate';

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
