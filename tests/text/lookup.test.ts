import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookup } from '../../lib/text/lookup';

const ALTERNATIVES = '甲|乙甲|丙乙|[甲乙]丁|第[丙\\d]{1,2}丁?|(?<!乙)丁';
const text = fc.array(fc.constantFrom(...'甲乙丙丁第5'), { maxLength: 8 }).map((units) => units.join(''));
const { startsAt, indexIn } = lookup(ALTERNATIVES);

test('finds the first place at which an expression of the same alternatives matches', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(indexIn(written)).toBe(written.search(new RegExp(ALTERNATIVES)));
    }),
  );
});

test('says of a place what an expression that is tried there says', () => {
  const there = new RegExp(ALTERNATIVES, 'y');
  fc.assert(
    fc.property(text, fc.nat(8), (written, at) => {
      there.lastIndex = at;
      expect(startsAt(written, at)).toBe(there.test(written));
    }),
  );
});

test('plain words alone need no expression', () => {
  const { startsAt, indexIn } = lookup('先进|模范');
  expect(indexIn('评为模范，')).toBe(2);
  expect(indexIn('评为')).toBe(-1);
  expect(startsAt('先进')).toBe(true);
  expect(startsAt('最先进')).toBe(false);
});
