import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errors } from '../../tools/score/errors';
import { exactShares, type Marked, measure, overlapShares } from '../../tools/score/measure';
import { ownFolder } from './own-folder';
import { run } from './run';

const at = (kind: string, type: string, start: number, end: number, fields: Record<string, string | number> = {}) =>
  ({ kind, type, start, end, quote: '', ...fields }) as Marked;

test('exact is kind, start and end; overlap is one shared unit of the same kind', () => {
  const gold = [at('slogan', 'tifa', 0, 4), at('mechanism', 'model', 10, 16), at('award', 'honour', 20, 26)];
  const predicted = [
    at('slogan', 'motto', 0, 4),
    at('mechanism', 'model', 15, 18),
    at('slogan', 'tifa', 20, 26),
    at('award', 'honour', 26, 28),
  ];
  const { spans, typed } = measure([{ gold, predicted }]);
  const all = spans.get('all')!;
  expect([all.gold, all.predicted, all.exact]).toEqual([3, 4, 1]);
  expect(exactShares(all)).toMatchObject({ precision: 1 / 4, recall: 1 / 3, f1: expect.closeTo(2 / 7) });
  expect(overlapShares(all)).toMatchObject({ precision: 2 / 4, recall: 2 / 3 });
  expect(spans.get('award')).toMatchObject({ gold: 1, predicted: 1, exact: 0, goldTouched: 0 });
  expect(spans.get('slogan/tifa')).toMatchObject({ gold: 1, predicted: 1, exact: 0 });
  expect(typed).toEqual({ exact: 1, right: 0 });
});

test('one long prediction over two gold spans touches both, and counts once itself', () => {
  const gold = [at('slogan', 'tifa', 0, 4), at('slogan', 'tifa', 6, 10)];
  const { spans } = measure([{ gold, predicted: [at('slogan', 'tifa', 0, 10)] }]);
  expect(spans.get('all')).toMatchObject({ exact: 0, predictedTouching: 1, goldTouched: 2 });
});

test('fields are right, wrong, missing or invented, on exact spans alone', () => {
  const gold = [
    at('award', 'honour', 0, 4, { level: 'national', year: 2023 }),
    at('award', 'honour', 5, 9, { level: 'county' }),
    at('award', 'honour', 10, 14),
    at('award', 'honour', 15, 19, { level: 'unit' }),
  ];
  const predicted = [
    at('award', 'honour', 0, 4, { level: 'national' }),
    at('award', 'honour', 5, 9, { level: 'unit' }),
    at('award', 'honour', 10, 14, { level: 'unit' }),
    at('award', 'honour', 15, 18, { level: 'unit' }),
  ];
  const { fields } = measure([{ gold, predicted }]);
  expect(fields.get('award.level')).toEqual({ stated: 2, right: 1, unstated: 1, invented: 1 });
  expect(fields.get('award.year')).toEqual({ stated: 1, right: 0, unstated: 2, invented: 0 });
});

test('nothing to find and nothing found is no division by nothing', () => {
  const { spans } = measure([{ gold: [], predicted: [] }]);
  expect(exactShares(spans.get('all')!)).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('errors say what is missed, false, misplaced and of another type', () => {
  const gold = [at('slogan', 'tifa', 0, 2), at('slogan', 'tifa', 3, 5), at('slogan', 'tifa', 6, 8)];
  const predicted = [at('slogan', 'motto', 0, 2), at('slogan', 'tifa', 6, 9), at('award', 'first', 11, 12)];
  const lines = errors('x', '一二三四五六七八九十一二', gold, predicted);
  expect(lines.map((line) => line.split(/ +/)[1])).toEqual(['type', 'miss', 'span', 'false']);
});

const root = ownFolder();
const put = (folder: string, text: string, gold: string) => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'text.txt'), text);
  writeFileSync(join(root, folder, 'gold.json'), gold);
};
const score = (...args: string[]) => run('score', args);

test('the command scores cases, writes predictions in the form of gold, and refuses what it cannot read', () => {
  const text = '坚持两个确立，落实三会一课';
  const gold = [
    { kind: 'slogan', type: 'tifa', start: 2, end: 6, quote: '两个确立' },
    { kind: 'mechanism', type: 'institution', start: 9, end: 13, quote: '三会一课', name: '三会一课' },
  ];
  put('good/one', text, JSON.stringify(gold));
  put('again/one', text, '[]');
  put('broken/two', text, '[{');
  put('shifted/three', text, JSON.stringify([{ ...gold[0], start: 3 }]));
  put('twice/four', text, JSON.stringify([gold[0], { ...gold[0], type: 'motto' }]));
  put('fromTheEnd/five', text, JSON.stringify([{ ...gold[0], start: 2 - text.length, end: 6 - text.length }]));
  put('empty/six', text, JSON.stringify([{ ...gold[0], start: 5, end: 5, quote: '' }]));
  const scored = score(join(root, 'good'), '--json', '--predictions', join(root, 'out'));
  expect(scored).toMatchObject({ status: 0, err: '' });
  expect(JSON.parse(scored.out).all.spans.all).toMatchObject({ gold: 2, predicted: 2, exact: { f1: 1 } });
  expect(JSON.parse(readFileSync(join(root, 'out/one.json'), 'utf8'))).toEqual(gold);
  expect(score(join(root, 'good')).out).toContain('(1 article)');
  for (const args of [
    [],
    [join(root, 'none')],
    [join(root, 'good'), join(root, 'again')],
    [join(root, 'broken')],
    [join(root, 'shifted')],
    [join(root, 'twice')],
    [join(root, 'fromTheEnd')],
    [join(root, 'empty')],
    [join(root, 'good'), '--odd'],
  ]) {
    const { status, out, err } = score(...args);
    expect([status, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
  }
});

test('errors are listed in JSON as well', () => {
  put(
    'missed/seven',
    '某某做法',
    JSON.stringify([{ kind: 'slogan', type: 'tifa', start: 0, end: 4, quote: '某某做法' }]),
  );
  const { out } = score(join(root, 'missed'), '--json', '--errors');
  expect(JSON.parse(out).errors).toEqual([expect.stringContaining('miss')]);
  expect(JSON.parse(score(join(root, 'missed'), '--json').out)).not.toHaveProperty('errors');
});

test('a case is called after its folder, be it linked or the one we are in, and what is set aside stays so under another name', () => {
  put(
    'apart/lj01',
    '某某做法',
    JSON.stringify([{ kind: 'slogan', type: 'tifa', start: 0, end: 4, quote: '某某做法' }]),
  );
  mkdirSync(join(root, 'links'));
  symlinkSync(join(root, 'apart/lj01'), join(root, 'links/another'));
  const linked = score(join(root, 'links'), '--errors', '--predictions', join(root, 'predicted'));
  expect(linked.out).toContain('set aside (1 article)');
  expect(linked.out).not.toContain('miss');
  expect(readdirSync(join(root, 'predicted'))).toEqual(['another.json']);
  expect(run('score', ['.', '--errors'], undefined, join(root, 'apart/lj01')).out).toBe(score(join(root, 'apart')).out);
});
