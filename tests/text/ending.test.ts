import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOLDER_HEADS, PRIZE_HEADS, WORK_HEADS } from '../../lib/packs/party/awards/words';
import { beginning, ending } from '../../lib/text/ending';

const ALTERNATIVES = '甲|乙甲|丙乙|[甲乙]丁|第[丙\\d]{1,2}丁?';

test('says what an expression of the same alternatives says', () => {
  const expression = new RegExp(`(?:${ALTERNATIVES})$`);
  const { test: ends, lengthIn } = ending(ALTERNATIVES);
  const text = fc.array(fc.constantFrom(...'甲乙丙丁第5'), { maxLength: 8 }).map((units) => units.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(ends(written)).toBe(expression.test(written));
      expect(lengthIn(written)).toBe(expression.exec(written)?.[0].length ?? 0);
    }),
  );
});

test('says what an expression of words at the beginning says', () => {
  const words = '甲|甲乙丙|丙乙';
  const { test: begins, lengthIn } = beginning(words);
  const text = fc.array(fc.constantFrom(...'甲乙丙'), { maxLength: 4 }).map((units) => units.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(begins(written)).toBe(new RegExp(`^(?:${words})`).test(written));
      expect(lengthIn(written)).toBe(/^甲乙丙|^丙乙|^甲/.exec(written)?.[0].length ?? 0);
    }),
  );
});

test.each([
  ['全国先进集体', true],
  ['第十名', true],
  ['全国一等功', true],
  ['先进集体的', false],
  ['', false],
])('%s ends in a head noun: %s', (title, headed) => {
  expect(ending(`${PRIZE_HEADS}|${HOLDER_HEADS}|${WORK_HEADS}`).test(title)).toBe(headed);
});
