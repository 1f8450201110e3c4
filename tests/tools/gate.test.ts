import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../lib/gate/gate';
import { otherNews, partyBuilding } from '../gate/cases';
import { ownFolder } from './own-folder';
import { run } from './run';

const root = ownFolder();
const gates = (...args: string[]) => run('gate', args);

test('texts are called after their files, cases after their folders, and links on a page are not judged', () => {
  const [news, other] = [partyBuilding[0]!, otherNews[0]!];
  for (const folder of ['two', 'three']) mkdirSync(join(root, 'cases', folder), { recursive: true });
  writeFileSync(join(root, 'cases/one.txt'), news);
  writeFileSync(join(root, 'cases/two/text.txt'), other);
  const links = partyBuilding.map((text) => `<li><a href="/x">${text}</a></li>`).join('');
  const [title, body] = other.split('\n');
  writeFileSync(
    join(root, 'cases/three/page.html'),
    `<!doctype html><title>${title}</title><h1>${title}</h1><p>${body}</p><ul>${links}</ul>`,
  );
  writeFileSync(join(root, 'cases/three/text.txt'), other);
  const out = join(root, 'out.jsonl');
  expect(gates(join(root, 'cases'), '--out', out)).toEqual({
    status: 0,
    out: '3 cases, 1 party-building news\n',
    err: '',
  });
  const lines = readFileSync(out, 'utf8').trim().split('\n');
  const verdicts = lines.map((line) => JSON.parse(line) as { id: string; partyBuilding: boolean; score: number });
  expect(verdicts.map(({ id, partyBuilding: is }) => [id, is])).toEqual([
    ['one', true],
    ['three', false],
    ['two', false],
  ]);
  expect(verdicts[0]).toEqual({ id: 'one', ...gate(news) });
});

test('bad arguments give one line and exit 2', () => {
  mkdirSync(join(root, 'again/two'), { recursive: true });
  writeFileSync(join(root, 'again/two/text.txt'), '同名');
  for (const args of [
    [],
    [root],
    [join(root, 'cases'), '--out', '-'],
    [join(root, 'none'), '--out', join(root, 'x')],
    [join(root, 'cases'), join(root, 'again'), '--out', join(root, 'x')],
    [root, '--odd'],
  ]) {
    const { status, out, err } = gates(...args);
    expect([status, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
  }
});
