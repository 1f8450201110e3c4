/** Words are found in a long text, whose places are written down, as in a short one, which is looked through. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStart } from '../../lib/text/lines';
import { firstPlace, lastBefore, occurrences, placesOf, recurs } from '../../lib/text/places';

/** As long as a text whose places are written down is at least. */
const LONG = 20_000;
const units = fc.string({ unit: fc.constantFrom('渔', '港', '\n', '\ud800'), minLength: 1, maxLength: 12 });

function looked(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

test.each([0, LONG])('words stand where a search finds them, in a text of at least %i units', (length) => {
  fc.assert(
    fc.property(units, units, units, (before, words, after) => {
      const text = (before + words + after).repeat(1 + Math.floor(length / (before + words + after).length));
      const found = looked(text, words);
      expect([...placesOf(text, words)]).toEqual(found);
      expect([...occurrences(text, words)]).toEqual(Array.from(text.matchAll(new RegExp(words, 'g')), (m) => m.index));
      expect(firstPlace(text, words)).toBe(found[0]);
      expect(recurs(text, words)).toBe(found.length > 1);
      const [none, once] = [`${words}灯`, `${text}灯${words}`];
      expect([firstPlace(text, none), recurs(text, none), [...occurrences(text, none)]]).toEqual([-1, false, []]);
      expect([firstPlace(once, `灯${words}`), recurs(once, `灯${words}`)]).toEqual([text.length, false]);
    }),
    { numRuns: 30 },
  );
});

test('a unit is found in reach before a place, and not at it', () => {
  expect(lastBefore('渔港渔港渔', '渔', 4, 2)).toBe(2);
  expect(lastBefore('渔港渔港渔', '渔', 4, 1)).toBe(-1);
  expect(lastBefore('渔港', '渔', 1, 9)).toBe(0);
});

test('a line begins behind the line feed before it', () => {
  const text = '渔港\n\n渔灯';
  expect([0, 2, 3, 4, 5].map((at) => lineStart(text, at))).toEqual([0, 0, 3, 4, 4]);
});
