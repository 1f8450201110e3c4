import { expect, test } from 'vitest';
import { sentenceAround } from '../../lib/text/sentence';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const span = sentenceAround(text, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

test('a sentence goes from behind the mark before it to its own, within its paragraph', () => {
  const text = '题目\n甲一。甲二，要党建引领；还有。甲三！\n乙一';
  expect(around(text, '党建引领')).toBe('甲二，要党建引领；还有。');
  expect(around(text, '甲一')).toBe('甲一。');
  expect(around(text, '题目')).toBe('题目');
  expect(around(text, '乙一')).toBe('乙一');
  expect(around('甲。', '甲。')).toBe('甲。');
});

test('what closes behind its mark belongs to a sentence, and a quotation in its midst does not end it', () => {
  const text = '他说：“心里有底。”大家点头。会上喊出“一起干！”的口号。完。';
  expect(around(text, '心里')).toBe('他说：“心里有底。”');
  expect(around(text, '大家')).toBe('大家点头。');
  expect(around(text, '一起干！')).toBe('会上喊出“一起干！”的口号。');
});

test('words that go over a mark are held whole', () => {
  expect(around('甲。乙！丙。丁。', '乙！丙')).toBe('乙！丙。');
});

test('of one that never ends no more is read than a thousand units to either side, and no half of a character', () => {
  const text = `${'🚢'.repeat(600)}党建引领${'港'.repeat(1200)}`;
  expect(around(text, '党建引领')).toBe(`${'🚢'.repeat(500)}党建引领${'港'.repeat(1000)}`);
  expect(around(`港${text}`, '引领')).toBe(`${'🚢'.repeat(499)}党建引领${'港'.repeat(1000)}`);
});

test('in a long paragraph every place finds its own', () => {
  const text = '渔船归港。灯塔亮了，'.repeat(60_000);
  for (let start = 0; start < text.length; start += 10)
    expect(sentenceAround(text, { start, end: start + 2 }).end).toBe(start + 5);
});
