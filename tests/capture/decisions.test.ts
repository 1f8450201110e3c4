import { expect, test } from 'vitest';
import { BY_HAND, type Choice, decisionOf, placeOf, withDecisions } from '../../lib/capture/decisions';
import type { Row } from '../../lib/capture/record';
import type { Mention } from '../../lib/recognise/types';
import { rowOf } from './rows';

/** A text with one marked span. */
const marked = (words: string) => {
  const start = words.indexOf('⟦');
  return { text: words.replace(/[⟦⟧]/g, ''), start, end: words.indexOf('⟧') - 1 };
};
const v1 = `v1-${'1'.repeat(64)}`;
const v2 = `v1-${'2'.repeat(64)}`;
const slogan = (start: number, end: number): Mention => ({
  start,
  end,
  kind: 'slogan',
  type: 'tifa',
  rule: 'listed',
  fields: {},
});
const { text, start, end } = marked('某院坚持⟦党建引领⟧，落实三会一课制度，再说党建引领。');
const choice = (part: Partial<Choice>): Choice => ({
  start,
  end,
  kind: 'slogan',
  type: 'tifa',
  verdict: 'accept',
  ...part,
});
const decide = (part: Partial<Choice>) => rowOf({ row: 'decision', decision: decisionOf(text, v1, choice(part)) });
const spans = (rows: Row[], mentions = [slogan(start, end)]) =>
  withDecisions(text, v1, mentions, rows).mentions.map(({ start, end, kind, standing }) => [
    start,
    end,
    kind,
    standing,
  ]);

test('a decision keeps words and context, and a span outside the text is refused', () => {
  const decision = decisionOf(text, v1, choice({}));
  expect(decision).toMatchObject({ quote: '党建引领', prefix: '某院坚持', versionId: v1 });
  expect(() => decisionOf(text, v1, choice({ end: 999 }))).toThrow('bad-span');
});

test('accept keeps the mention, reject drops it, and reject of another kind leaves it', () => {
  expect(spans([decide({})])).toEqual([[start, end, 'slogan', 'accepted']]);
  expect(spans([decide({ verdict: 'reject' })])).toEqual([]);
  expect(spans([decide({ verdict: 'reject', kind: 'award' })])).toEqual([[start, end, 'slogan', 'recognised']]);
});

test('an added span displaces what overlaps it', () => {
  const rows = [decide({ start: start - 2, kind: 'mechanism', type: 'model', verdict: 'add' })];
  expect(spans(rows)).toEqual([[start - 2, end, 'mechanism', 'added']]);
  expect(withDecisions(text, v1, [], rows).mentions[0]?.rule).toBe(BY_HAND);
});

test('words that were rejected and are accepted after it are what was recognised', () => {
  const rows = [decide({ verdict: 'reject' }), decide({})];
  const known = { ...slogan(start, end), formula: '党建引领', fields: { base: '某院' } };
  const { mentions } = withDecisions(text, v1, [known], rows);
  expect(mentions).toMatchObject([{ ...known, standing: 'accepted' }]);
});

test('the last decision wins, and a decision taken back never was', () => {
  const rejected = decide({ verdict: 'reject' });
  const changed = decide({ verdict: 'reclassify', kind: 'mechanism', type: 'model' });
  expect(spans([changed, rejected])).toEqual([[start, end, 'mechanism', 'reclassified']]);
  expect(spans([rejected, rowOf({ row: 'retract' }, rejected.id)])).toEqual([[start, end, 'slogan', 'recognised']]);
});

test('in a changed text a decision is placed by its words and context', () => {
  const decision = decisionOf(text, v1, choice({}));
  const changed = marked('更正：党建引领无小事。某院坚持⟦党建引领⟧，落实三会一课制度。');
  expect(placeOf(decision, changed.text, v2)).toEqual({ start: changed.start, end: changed.end });
});

test('where words or context are gone, the decision is listed as unplaced', () => {
  const row = decide({ verdict: 'reject' });
  const elsewhere = '全文已经改写成别的内容。';
  expect(withDecisions(elsewhere, v2, [], [row]).made).toMatchObject([{ row: row.id, placed: false }]);
  const strange = '话说党建引领么么';
  expect(placeOf(decisionOf(text, v1, choice({})), strange, v2)).toBeNull();
});

test('a decision from a file that is about no words, or ends beyond the text, marks nothing that is not there', () => {
  const own = decisionOf(text, v1, choice({}));
  const bare = rowOf({ row: 'decision', decision: { ...own, end: start, quote: '', verdict: 'add' } });
  expect(placeOf({ ...own, quote: '' }, text, v2)).toBeNull();
  expect(withDecisions(text, v1, [], [bare])).toMatchObject({ mentions: [], made: [{ placed: false }] });
  const last = decisionOf(text, v1, choice({ start: text.length - 2, end: text.length }));
  expect(placeOf({ ...last, end: 999 }, text, v1)).toEqual({ start: text.length - 2, end: text.length });
});
