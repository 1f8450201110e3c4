import { expect, test } from 'vitest';
import { recognition } from '../../entrypoints/shared/recognition';
import { readSettings } from '../../lib/settings';
import { mark } from '../marked';

test('the texts that were read last are not gone through again; others are, and the same under other settings', () => {
  const read = (text: string, set: object = {}) => recognition(readSettings(set)).recogniser.recognise(text);
  const [one, other] = ['坚持党建引领。', '落实“三会一课”。'];
  const [found, first] = [read(one), read(other)];
  expect(mark(other, first)).toBe('落实“⟦institution|三会一课⟧”。');
  expect(mark(one, found)).toBe('坚持⟦tifa|党建引领⟧。');
  for (let at = 0; at < 7; at++) {
    read(`第${at}篇。`);
    expect(read(one)).toBe(found);
  }
  const again = read(other);
  expect(again).toEqual(first);
  expect(again).not.toBe(first);
  expect(read(one, { guards: ['党建引领'] })).toEqual([]);
  expect(mark(one, read(one))).toBe('坚持⟦tifa|党建引领⟧。');
});
