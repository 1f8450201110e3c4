import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasChance } from '../../lib/gate/chance';
import { gate } from '../../lib/gate/gate';
import { AGAINST, FOR, SIMPLIFIED, TRADITIONAL } from '../../lib/gate/words';
import { otherNews, partyBuilding } from './cases';

test.each(partyBuilding)('a chance: %s', (text) => expect(hasChance(text)).toBe(true));

test('most other news has none', () => {
  const left = otherNews.filter((text) => hasChance(text));
  expect(left.length).toBeLessThan(otherNews.length / 4);
  expect(hasChance('')).toBe(false);
});

test('whatever the gate lets through has a chance', () => {
  const words = [...FOR, ...AGAINST].flatMap(([, list]) => list.split(' '));
  const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom('\n', '，', '某地', '工作'.repeat(40)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      return !gate(text).partyBuilding || hasChance(text);
    }),
    { numRuns: 2000 },
  );
});

/** Radicals and compatibility ideographs are no script of their own: a text has them for single characters. */
const isAlike = (unit: string): boolean => unit < '\u3400' || unit >= '\uf900';
const othersOf = (unit: string): string[] => [...TRADITIONAL].filter((_, at) => SIMPLIFIED[at] === unit);

/** The spellings of a word in traditional script, and those with one character that is only like it. */
function spellingsOf(word: string): string[] {
  const traditional = [...word].reduce(
    (spellings, unit) => {
      const units = othersOf(unit).filter((one) => !isAlike(one));
      return spellings.flatMap((spelling) => (units.length > 0 ? units : [unit]).map((one) => spelling + one));
    },
    [''],
  );
  const alike = [...word].flatMap((unit, at) =>
    othersOf(unit)
      .filter(isAlike)
      .map((one) => word.slice(0, at) + one + word.slice(at + 1)),
  );
  return [...traditional, ...alike];
}

test('a word that only the gate can read gives a chance', () => {
  const words = FOR.flatMap(([, list]) => list.split(' '));
  const others = words.flatMap((word) => spellingsOf(word).filter((spelling) => spelling !== word));
  expect(others.length).toBeGreaterThan(200);
  expect(others.filter((word) => !hasChance(word))).toEqual([]);
});

test('whatever the gate lets through in other characters has a chance', () => {
  const words = [...FOR, ...AGAINST].flatMap(([, list]) => list.split(' '));
  const piece = fc.oneof(fc.constantFrom(...words.flatMap(spellingsOf)), fc.constantFrom('\n', '，', '某地'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      return !gate(text).partyBuilding || hasChance(text);
    }),
    { numRuns: 2000 },
  );
});

test('text that the gate does not read gives no chance', () => {
  expect(hasChance(`${'某'.repeat(6000)}${partyBuilding.join('')}`)).toBe(false);
});
