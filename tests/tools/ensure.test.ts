import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownFolder } from './own-folder';

const tool = join(import.meta.dirname, '../../tools/ensure.mjs');
/** Runs it where nothing is on PATH but one folder. */
const ensure = (wanted: string[], folder: string, named: Record<string, string> = {}) => {
  const done = spawnSync(process.execPath, [tool, ...wanted], { env: { PATH: folder, ...named }, encoding: 'utf8' });
  return { status: done.status, out: done.stdout, said: done.stderr };
};
const root = ownFolder();
const empty = () => mkdtempSync(join(root, 'path-'));
const program = (folder: string, name: string, script: string) => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
};

describe('ensure', () => {
  it('says which browsers are missing and how to get them, and fails', () => {
    const { status, out, said } = ensure(['chromium', 'firefox'], empty());
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(said.trim().split('\n')).toEqual([
      'No chromium was found. Install it (Debian and Ubuntu: sudo apt-get install chromium) or set CHROMIUM to its path; looked for chromium, chromium-browser on PATH.',
      'No firefox was found. Install it (Debian and Ubuntu: sudo apt-get install firefox-esr) or set FIREFOX to its path; looked for firefox-esr, firefox on PATH.',
    ]);
  });

  it('says of a Node that is older than package.json allows that it is, and starts nothing', () => {
    const as = (version: string) => {
      const versions = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
      return ensure([], empty(), { NODE_OPTIONS: `--import="data:text/javascript,${encodeURI(versions)}"` });
    };
    for (const version of ['16.20.2', '20.18.9'])
      expect(as(version)).toEqual({
        status: 1,
        out: '',
        said: `Node 20.19 or later is needed, and this is Node ${version}. Nothing was started.\n`,
      });
    for (const version of ['20.19.0', '22.0.0']) expect(as(version)).toEqual({ status: 0, out: '', said: '' });
  });

  it('takes a browser from PATH or from its variable, and says where the variable is wrong', () => {
    const folder = empty();
    program(folder, 'chromium-browser', '');
    expect(ensure(['chromium'], folder)).toEqual({ status: 0, out: '', said: '' });
    expect(ensure(['firefox'], folder, { FIREFOX: process.execPath })).toEqual({ status: 0, out: '', said: '' });
    expect(ensure(['firefox'], folder, { FIREFOX: '/no/such' })).toEqual({
      status: 1,
      out: '',
      said: 'FIREFOX names /no/such, and there is no such file.\n',
    });
  });

  it.skipIf(process.getuid?.() !== 0)(
    'installs what is missing from the package manager, also where a source does not answer (skipped unless run as root)',
    () => {
      for (const updated of [0, 100]) {
        const folder = empty();
        program(
          folder,
          'apt-get',
          `echo "$@" >> ${folder}/asked\n[ "$1" = update ] && exit ${updated}\n: > ${folder}/firefox-esr`,
        );
        expect(ensure(['firefox'], folder)).toMatchObject({ status: 0, out: '' });
        expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(
          'update -qq\ninstall -y -qq -o DPkg::Lock::Timeout=300 --no-install-recommends firefox-esr fonts-noto-cjk\n',
        );
      }
    },
  );
});
