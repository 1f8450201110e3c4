import { expect, test } from 'vitest';
import { oneOf, SPACES } from '../../lib/text/units';

test('all that an expression takes for white space is one of the spaces', () => {
  const isSpace = oneOf(SPACES);
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code);
    expect(isSpace(unit, 0), code.toString(16)).toBe(/\s/.test(unit));
  }
});

test('nothing stands behind the end', () => {
  expect(oneOf('，。')('甲。', 1)).toBe(true);
  expect(oneOf('，。')('甲。', 2)).toBe(false);
});
