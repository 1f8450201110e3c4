import { expect, test } from 'vitest';
import { clauseStart, clausesBefore, closeOf, openOf, sentenceStart, unquoted } from '../../lib/text/clause';
import { sliceOf } from '../../lib/text/span';

const at = (text: string, word: string): number => text.indexOf(word);

test('a clause begins after a comma or colon, a sentence after a full stop, semicolon or line break', () => {
  const text = '标题\n一是学；二是做，在评选中获奖';
  expect(text.slice(clauseStart(text, at(text, '获奖')))).toBe('在评选中获奖');
  expect(text.slice(sentenceStart(text, at(text, '获奖')))).toBe('二是做，在评选中获奖');
  expect(clauseStart(text, 0)).toBe(0);
});

test('marks inside quotations and brackets end nothing', () => {
  const text = '案例《知敬畏，守底线。》和“学，做”（含一、二。）入选';
  expect(clauseStart(text, at(text, '入选'))).toBe(0);
  expect(sentenceStart(text, at(text, '入选'))).toBe(0);
});

test('an opening mark that does not close begins a clause', () => {
  const text = '他说：“我们获奖';
  expect(text.slice(clauseStart(text, at(text, '获奖')))).toBe('我们获奖');
});

test('a closing mark without an opening one is stepped over', () => {
  const text = '一。的”人获奖';
  expect(text.slice(clauseStart(text, at(text, '获奖')))).toBe('的”人获奖');
});

test('quotations nest, and close in their line only', () => {
  expect(closeOf('“一“二”三”四', 0)).toBe(7);
  expect(openOf('“一“二”三”四', 7)).toBe(0);
  expect(closeOf('“一\n二”', 0)).toBeUndefined();
  expect(openOf('“一\n二”', 5)).toBeUndefined();
  expect(closeOf('一二', 0)).toBeUndefined();
});

test('what is too long to be a clause or a sentence begins alike for all that stands near', () => {
  const text = '渔'.repeat(3000);
  const places = Array.from({ length: 2000 }, (_, index) => 1000 + index);
  for (const [startOf, longest] of [
    [clauseStart, 200],
    [sentenceStart, 1000],
  ] as const) {
    const starts = places.map((place) => startOf(text, place));
    expect(new Set(starts).size).toBeLessThanOrEqual((2 * places.length) / longest + 1);
    for (const [index, place] of places.entries()) {
      expect(place - starts[index]!).toBeGreaterThanOrEqual(longest / 2);
      expect(place - starts[index]!).toBeLessThanOrEqual(longest);
    }
  }
});

test('the clauses of a sentence, up to a place', () => {
  const text = '句一。今年，支部学习：党员获奖';
  const clauses = clausesBefore(text, at(text, '获奖')).map((span) => sliceOf(text, span));
  expect(clauses).toEqual(['今年', '支部学习', '党员']);
});

test('what is in quotation marks is hidden, and lengths stay', () => {
  const text = '支部“一学二做”获奖';
  expect(unquoted(text, { start: 0, end: text.length })).toBe('支部□□□□□□获奖');
  expect(unquoted(text, { start: 0, end: 5 })).toBe('支部“一学');
});
