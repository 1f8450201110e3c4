import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownFolder } from './own-folder';
import { run } from './run';

const root = ownFolder();

test('a fault in the middle leaves the file of an earlier run as it was, and nothing of the new one', () => {
  const cases = join(root, 'cases');
  for (const name of ['one', 'two']) {
    mkdirSync(join(cases, name), { recursive: true });
    writeFileSync(join(cases, name, 'page.html'), '<!doctype html><p>某某市召开会议');
  }
  writeFileSync(join(cases, 'two/truth.json'), '{"url":"no address"}');
  mkdirSync(join(root, 'texts'));
  writeFileSync(join(root, 'texts/one.txt'), '某某市召开会议');
  symlinkSync(join(root, 'gone'), join(root, 'texts/two.txt'));
  const out = join(root, 'out.jsonl');
  for (const [tool, folder] of [
    ['extract', cases],
    ['gate', join(root, 'texts')],
  ] as const) {
    writeFileSync(out, 'an earlier run\n');
    const { status, out: said, err } = run(tool, [folder, '--out', out]);
    expect([tool, status, said, err.trim().split('\n').length]).toEqual([tool, 2, '', 1]);
    expect(readFileSync(out, 'utf8')).toBe('an earlier run\n');
  }
  expect(readdirSync(root).sort()).toEqual(['cases', 'out.jsonl', 'texts']);
});

test('what has the name of a part is left alone, and a link stays one', () => {
  const folder = join(root, 'links');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), '某某市召开会议');
  writeFileSync(join(folder, 'own.jsonl'), 'an earlier run\n');
  for (const name of ['own.jsonl.part', 'link.jsonl.part']) writeFileSync(join(folder, name), 'mine');
  symlinkSync('own.jsonl', join(folder, 'link.jsonl'));
  expect(run('gate', [folder, '--out', join(folder, 'link.jsonl')]).status).toBe(0);
  expect(lstatSync(join(folder, 'link.jsonl')).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(join(folder, 'own.jsonl'), 'utf8'))).toMatchObject({ id: 'a' });
  for (const name of ['own.jsonl.part', 'link.jsonl.part'])
    expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toHaveLength(5);
});

test('what is no file is written to as it is', () => {
  const texts = join(root, 'one');
  mkdirSync(texts);
  writeFileSync(join(texts, 'a.txt'), '某某市召开会议');
  expect(run('gate', [texts, '--out', '/dev/null'])).toMatchObject({ status: 0, err: '' });
});
