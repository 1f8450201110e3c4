import { expect, test } from 'vitest';
import { unbroken } from '../../lib/text/pairs';

const read = (marked: string): string | undefined => {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  const span = unbroken(text, { start, end });
  return span && text.slice(span.start, span.end);
};

test.each([
  ['推行[“四心”工作法]', '“四心”工作法'],
  ['“[渔汛红，渔港旺”]', '渔汛红，渔港旺'],
  ['[“渔汛红，]渔港旺”', '渔汛红，'],
  ['他说：“[渔港的‘头雁’”]', '渔港的‘头雁’'],
  ['“最美[渔港”服务站]', undefined],
  ['推行[“四心工作法]', '“四心工作法'],
  ['推行[“四心工作法]\n成效”好', '“四心工作法'],
])('%s', (marked, words) => expect(read(marked)).toBe(words));
