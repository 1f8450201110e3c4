import { expect, test } from 'vitest';
import { recognition } from '../../entrypoints/shared/recognition';
import { readSettings } from '../../lib/settings';
import { mark } from '../marked';

test('the text that was read last is not gone through again; another is, and the same under other settings', () => {
  const read = (text: string, set: object = {}) => recognition(readSettings(set)).recogniser.recognise(text);
  const [one, other] = ['坚持党建引领。', '落实“三会一课”。'];
  const found = read(one);
  expect(read(one)).toBe(found);
  expect(mark(other, read(other))).toBe('落实“⟦institution|三会一课⟧”。');
  expect(mark(one, read(one))).toBe('坚持⟦tifa|党建引领⟧。');
  expect(read(one, { guards: ['党建引领'] })).toEqual([]);
  expect(mark(one, read(one))).toBe('坚持⟦tifa|党建引领⟧。');
});
