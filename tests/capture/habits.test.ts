import { expect, test } from 'vitest';
import { type Habit, habitsAfter, offered } from '../../lib/capture/habits';
import type { Decision, Row } from '../../lib/capture/record';
import { personalText, readPersonal } from '../../lib/personal';
import { rowOf } from './rows';

const decide = (verdict: Decision['verdict'], quote = '组织力', kind = 'slogan') => {
  const place = { versionId: `v1-${'1'.repeat(64)}`, start: 0, end: quote.length, prefix: '', suffix: '' };
  return rowOf({ row: 'decision', decision: { ...place, quote, kind, type: 'tifa', verdict } });
};
const after = (rows: readonly Row[]): Habit[] => rows.reduce<Habit[]>(habitsAfter, []);
const offersAfter = (rows: readonly Row[]) =>
  offered(
    after(rows),
    rows.map(({ id }) => id),
  ).map(({ quote, verdict, rows }) => [quote, verdict, rows.length]);

test('the third rejection of the same words is a habit to offer, two are none', () => {
  const rows = [decide('reject'), decide('reject')];
  expect(offersAfter(rows)).toEqual([]);
  expect(offersAfter([...rows, decide('reject', '凝聚力')])).toEqual([]);
  expect(offersAfter([...rows, decide('reject')])).toEqual([['组织力', 'reject', 3]]);
});

test('words that were accepted once begin anew', () => {
  expect(offersAfter([decide('reject'), decide('reject'), decide('accept'), decide('reject')])).toEqual([]);
});

test('words added often are a habit of their own', () => {
  const rows = [decide('add'), decide('add'), decide('add')];
  expect(offersAfter(rows)).toEqual([['组织力', 'add', 3]]);
  expect(offersAfter([...rows, decide('reject')])).toEqual([]);
});

test('words added as another kind begin anew, words rejected as one or the other do not', () => {
  const other = (verdict: Decision['verdict']) => decide(verdict, '组织力', 'mechanism');
  const rows = [decide('add'), decide('add'), other('add')];
  expect(offersAfter(rows)).toEqual([]);
  expect(offersAfter([...rows, other('add'), other('add')])).toEqual([['组织力', 'add', 3]]);
  expect(after([...rows, other('add')])).toMatchObject([{ kind: 'mechanism' }]);
  expect(offersAfter([decide('reject'), other('reject'), decide('reject')])).toEqual([['组织力', 'reject', 3]]);
});

test('a decision taken back does not count', () => {
  const rows = [decide('reject'), decide('reject'), decide('reject')];
  expect(offersAfter([...rows, rowOf({ row: 'retract' }, rows[1]!.id)])).toEqual([]);
  expect(after([rows[0]!, rowOf({ row: 'retract' }, rows[0]!.id)])).toEqual([]);
});

test('a habit is offered only where one of its decisions was made', () => {
  const rows = [decide('reject'), decide('reject'), decide('reject')];
  expect(offered(after(rows), ['row of another article'])).toEqual([]);
});

test('only the latest habits are remembered', () => {
  const rows = Array.from({ length: 400 }, (_, at) => decide('reject', `词${at}`));
  const kept = after(rows);
  expect(kept.length).toBe(300);
  expect(kept.at(-1)?.quote).toBe('词399');
});

test('words that no personal pack could hold are not offered as a rule', () => {
  for (const quote of ['的', '长'.repeat(201)]) {
    const rows = [decide('reject', quote), decide('reject', quote), decide('reject', quote)];
    expect(offersAfter(rows)).toEqual([]);
    const pack = personalText({ phrases: [], guards: [quote], refused: [] });
    expect(readPersonal(pack)).toBeNull();
  }
});
