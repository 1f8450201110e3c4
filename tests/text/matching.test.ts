import { expect, test } from 'vitest';
import { eachMatch } from '../../lib/text/matching';

const places = (found: Iterable<RegExpExecArray>) => Array.from(found, ({ index, 0: words }) => [index, words]);

test.each([/港/g, /港*/g, /(?<=渔)港|$/g, /灯/g])('%s is found where matchAll finds it', (expression) => {
  for (const text of ['渔港与渔港', '港', '', '船港港']) {
    const all = places(text.matchAll(expression));
    expect(places(eachMatch(text, expression))).toEqual(all);
    expect(expression.lastIndex).toBe(0);
  }
});

test('a search that was left begins anew', () => {
  const expression = /港/g;
  for (const { index } of eachMatch('港港港', expression)) if (index === 1) break;
  expect(places(eachMatch('港灯', expression))).toEqual([[0, '港']]);
});
