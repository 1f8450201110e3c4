import { expect, test } from 'vitest';
import { pairCode } from '../../lib/text/units';
import { wordsOf } from '../../lib/text/words';

test('has whole words, and none that only begin or end alike', () => {
  const { has } = wordsOf(() => ['海港', '海渔港', '灯', '港灯']);
  for (const word of ['海港', '海渔港', '灯', '港灯']) expect(has(word), word).toBe(true);
  for (const word of ['海', '港', '海船港', '海港灯', '灯灯', '']) expect(has(word), word).toBe(false);
});

test('words whose units share a number are told apart', () => {
  const [one, other] = ['\u4e00\u4e00', '\u4e03\u8e00'];
  expect(pairCode(one!.charCodeAt(0), one!.charCodeAt(1))).toBe(pairCode(other!.charCodeAt(0), other!.charCodeAt(1)));
  const { has } = wordsOf(() => [one!]);
  expect(has(one!)).toBe(true);
  expect(has(other!)).toBe(false);
});

test('they are read at the first question, once', () => {
  let read = 0;
  const { has } = wordsOf(() => {
    read++;
    return ['港'];
  });
  expect(read).toBe(0);
  expect([has('港'), has('灯'), read]).toEqual([true, false, 1]);
});
