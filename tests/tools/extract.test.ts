import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Extracted, verdicts } from '../../tools/extract/compare';
import { ownFolder } from './own-folder';
import { run } from './run';

const root = ownFolder();
const extract = (...args: string[]) => run('extract', args);
const put = (folder: string, page: string | Uint8Array, truth?: string): void => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'page.html'), page);
  if (truth !== undefined) writeFileSync(join(root, folder, 'truth.json'), truth);
};

const PAGE = '<html><body><div><h1>Notice</h1><p>2024-05-06 07:08</p><p>';
/** 党建 and a full stop, as GBK has them. */
const GBK = Buffer.concat([
  Buffer.from(PAGE),
  ...Array<Buffer>(40).fill(Buffer.from([0xb5, 0xb3, 0xbd, 0xa8])),
  Buffer.from([0xa1, 0xa3]),
  Buffer.from('</p></div></body></html>'),
]);

test('a page is read in its encoding, and compared with its truth where there is one', () => {
  put('good/gbk', GBK, 'null');
  const { status, out, err } = extract(join(root, 'good'), '--out', join(root, 'out.jsonl'));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('no furniture');
  const [read] = readFileSync(join(root, 'out.jsonl'), 'utf8').trim().split('\n');
  expect(JSON.parse(read!)).toMatchObject({ id: 'gbk', text: expect.stringContaining('党建党建') });
});

test('what cannot be read is named in one line, and the file that was there stays', () => {
  mkdirSync(join(root, 'empty'));
  put('broken/b', PAGE, '{"url"');
  put('path/p', PAGE, '{"url":"not a url"}');
  writeFileSync(join(root, 'mine.jsonl'), 'mine');
  for (const [args, told] of [
    [[], 'usage: extract'],
    [[join(root, 'empty'), '--out', join(root, 'mine.jsonl')], 'no case with page.html'],
    [[join(root, 'broken'), '--out', join(root, 'mine.jsonl')], join('b', 'truth.json')],
    [[join(root, 'path'), '--out', join(root, 'mine.jsonl')], join('p', 'truth.json')],
    [[join(root, 'good'), '--out', '-'], 'to a file'],
  ] as const) {
    const { status, out, err } = extract(...args);
    expect([status, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(err).toContain(told);
  }
  expect(readFileSync(join(root, 'mine.jsonl'), 'utf8')).toBe('mine');
  expect(existsSync('-')).toBe(false);
});

test('every command says how it is used', () => {
  for (const tool of ['extract', 'score', 'gate', 'bench'])
    expect(run(tool, ['--help'])).toMatchObject({ status: 0, err: '', out: expect.stringMatching(`^usage: ${tool} `) });
});

test('of a page that was refused no furniture is judged', () => {
  const none = { title: null, subtitle: null, source: null, author: null, editor: null, publishedAt: null };
  const of = (text: string | null) => verdicts({ ...none, text } satisfies Extracted, {})['no furniture'];
  expect([of('正文'), of('责任编辑：某某'), of(null)]).toEqual([true, false, null]);
});
