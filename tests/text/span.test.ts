import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps, type Span, Spans } from '../../lib/text/span';

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }));

it('finds what overlaps a span among those that were added and not removed, in the order of their starts', () => {
  const steps = fc.array(fc.record({ span, remove: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), steps, span, (first, then, asked) => {
      const spans = new Spans<Span>(first);
      let held: Span[] = [...first].sort((a, b) => a.start - b.start);
      for (const { span, remove } of then) {
        const gone = remove ? held[span.start % held.length] : undefined;
        if (gone === undefined) {
          spans.add(span);
          held = [...held, span].sort((a, b) => a.start - b.start);
        } else {
          spans.remove(gone);
          held = held.filter((one) => one !== gone);
        }
      }
      expect(spans.all).toEqual(held);
      expect(spans.over(asked)).toEqual(held.filter((one) => overlaps(one, asked)));
    }),
  );
});

it('looks at those that are near alone', () => {
  let asked = 0;
  const spans = new Spans(
    Array.from({ length: 1_000 }, (_, at) => ({
      start: 3 * at,
      get end() {
        asked++;
        return 3 * at + 2;
      },
    })),
  );
  asked = 0;
  expect(spans.over({ start: 1_500, end: 1_505 })).toHaveLength(2);
  expect(asked).toBeLessThan(5);
});
