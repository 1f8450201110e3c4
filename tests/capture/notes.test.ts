import { expect, test } from 'vitest';
import { noted, notesOf } from '../../lib/capture/notes';
import type { Row } from '../../lib/capture/record';

const said: Row[] = [];
const say = (...sayings: ReturnType<typeof noted>): void => {
  for (const saying of sayings)
    said.push({ articleId: 'a', id: `r${said.length}`, ...saying, by: 'me', clock: said.length, at: '' });
};
const standing = () => notesOf(said).map(({ row, note }) => [row, note]);

test('a note is written, written anew in its place, and taken away; others stay', () => {
  say(...noted('另一条'));
  say(...noted('草稿'));
  say(...noted('定稿', 'r1'));
  expect(standing()).toEqual([
    ['r0', '另一条'],
    ['r3', '定稿'],
  ]);
  say(...noted('', 'r3'));
  expect(standing()).toEqual([['r0', '另一条']]);
});
