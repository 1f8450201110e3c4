/**
 * `npm test`: types, lint, unit tests, then the built extension in Chromium and Firefox, which are installed where that is possible.
 * The last line is `N passed, N failed`; what was skipped is listed above it with its reason, and not counted.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
let passed = 0;
const failures: string[] = [];
const skipped: string[] = [];

const run = (command: string, args: string[], env: Record<string, string> = {}): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** One check that counts as one. */
function check(name: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n— ${name}`);
  const fine = run(command, args, env);
  if (fine) passed++;
  else failures.push(name);
  return fine;
}

interface Report {
  numPassedTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** A run of vitest, counted by test; a file that could not be loaded counts as one failure. */
function tests(name: string, args: string[]): void {
  console.log(`\n— ${name}`);
  const file = join(root, 'out', 'vitest.json');
  rmSync(file, { force: true });
  const fine = run('npx', ['vitest', 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  const before = failures.length;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    passed += report.numPassedTests;
    for (const { name: path, status, assertionResults } of report.testResults) {
      const failed = assertionResults.filter((one) => one.status === 'failed');
      failures.push(...failed.map(({ fullName }) => fullName));
      if (status === 'failed' && failed.length === 0) failures.push(path);
      for (const one of assertionResults)
        if (one.status === 'pending' || one.status === 'skipped') skipped.push(one.fullName);
    }
    if (!fine && failures.length === before) failures.push(`${name}: something went wrong outside of a test`);
  } catch {
    failures.push(`${name}: no report`);
  }
}

const firefox = ['-b', 'firefox', '--mv3'];
const tried = { TIFA_E2E: '1' };

mkdirSync(join(root, 'out'), { recursive: true });
const browsers = (['chromium', 'firefox'] as const).map((id) =>
  check(`${id} is there`, 'node', ['tools/ensure.mjs', id]),
);
check('WXT types', 'npx', ['wxt', 'prepare']);
check('types', 'npx', ['tsc', '--noEmit']);
check('types of the pure rooms', 'npx', ['tsc', '--noEmit', '-p', 'tsconfig.core.json']);
check('lint and format', 'npx', ['biome', 'check']);
tests('unit tests', []);
const built = [
  check('build for Chromium', 'npx', ['wxt', 'build']),
  check('build for Firefox', 'npx', ['wxt', 'build', ...firefox]),
  check('build for the Chromium tests', 'npx', ['wxt', 'build'], tried),
  check('build for the Firefox tests', 'npx', ['wxt', 'build', ...firefox], tried),
];
check('web-ext lint', 'npx', ['web-ext', 'lint', '--self-hosted', '--source-dir', '.output/firefox-mv3']);
if ([...browsers, ...built].every(Boolean))
  tests('tests in Chromium and Firefox', ['--config', 'vitest.e2e.config.ts']);
else failures.push('tests in Chromium and Firefox: not run, see above');

const listed = (names: string[]) => names.map((name) => `  ${name}`).join('\n');
if (skipped.length > 0) console.log(`\nskipped, and not counted:\n${listed(skipped)}`);
if (failures.length > 0) console.log(`\nfailed:\n${listed(failures)}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
