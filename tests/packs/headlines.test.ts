import { expect, test } from 'vitest';
import { headline } from '../../lib/packs/party/slogans/headlines';
import { fold } from '../../lib/text/fold';

const marksIn = (text: string): number => [...headline.find({ text, folded: fold(text) })].length;

test('a page of parallel lines is a list, and does not take the square of its length', () => {
  const said = '盯着渔汛走 跟着渔民干\n渔政站要求队员盯着渔汛走、跟着渔民干，不误农时。';
  const line = (at: number): string => {
    const unit = String.fromCharCode(0x4e00 + at);
    return `看${unit}下海 听${unit}归港\n`;
  };
  const lines = (count: number): string => Array.from({ length: count }, (_, at) => line(at)).join('');
  expect(marksIn(lines(3) + said)).toBe(2);
  expect(marksIn(lines(100) + said)).toBe(0);
});
