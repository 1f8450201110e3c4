import { expect, test } from 'vitest';
import { NUMERAL, numeralValue } from '../../lib/text/numeral';

test.each([
  ['46', 46],
  ['23,495', 23495],
  ['七', 7],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百二十', 120],
  ['三百〇五', 305],
  ['二〇二二', 2022],
  ['一千二百', 1200],
  ['三万', 30_000],
  ['一万二千', 12_000],
])('%s is %d', (numeral, value) => {
  expect(numeralValue(numeral)).toBe(value);
  expect(new RegExp(`^${NUMERAL}$`).test(numeral)).toBe(true);
});

test('a mask and a word have no value', () => {
  expect(['**', '几', '', '万'].map(numeralValue)).toEqual([undefined, undefined, undefined, undefined]);
});
