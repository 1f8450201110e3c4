import { expect, test } from 'vitest';
import type { Row, RowValue } from '../../lib/capture/record';
import { tagsIn, tagsOf } from '../../lib/capture/tags';

test('tags are apart by spaces and pause marks, each once, and not those that are there', () => {
  expect(tagsIn(' #党建、学习，学习； 重点 ＃基层 #', ['重点'])).toEqual(['党建', '学习', '基层']);
});

test('a tag stands as long as one row says it, with all rows that do', () => {
  const row = (id: string, by: string, value: RowValue, retracts?: string): Row => ({
    ...{ id, articleId: 'a', by, clock: 1, at: '2023-05-01T00:00:00Z', value },
    ...(retracts !== undefined && { retracts }),
  });
  const rows = [
    row('r1', 'mine', { row: 'tag', tag: '党建' }),
    row('r2', 'theirs', { row: 'tag', tag: '党建' }),
    row('r3', 'mine', { row: 'tag', tag: '学习' }),
    row('r4', 'mine', { row: 'retract' }, 'r3'),
  ];
  expect(tagsOf(rows)).toEqual([{ tag: '党建', rows: ['r1', 'r2'] }]);
});
