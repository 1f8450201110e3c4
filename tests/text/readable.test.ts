/** Spaces that rules read past, as many as a text may hold. */
import { expect, test } from 'vitest';
import { readable } from '../../lib/text/readable';

test('spaces within quotation marks and around plus signs are read past', () => {
  expect(readable('推行“  党建  +  网格 ”，《 渔港 》').text).toBe('推行“党建+网格”，《渔港》');
});

test('spaces without an end are read once', () => {
  const text = `渔港${' '.repeat(400_000)}渔灯`;
  expect(readable(text).text).toBe(text);
});

test('however many spaces stand around numbers, they are read past', () => {
  expect(readable('荣立 2 次'.repeat(100_000)).text).toBe('荣立2次'.repeat(100_000));
});
