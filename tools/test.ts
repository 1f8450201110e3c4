/** `npm test`: types, lint, unit tests, then the built extension in Chromium and Firefox. The last line is `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
let passed = 0;
let failed = 0;
const skipped: string[] = [];

const run = (command: string, args: string[], env: Record<string, string> = {}): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** One check that counts as one. */
function check(name: string, args: string[], env: Record<string, string> = {}): void {
  console.log(`\n— ${name}`);
  if (run('npx', args, env)) passed++;
  else {
    failed++;
    console.log(`failed: ${name}`);
  }
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** A run of vitest, counted by test; a file that could not be loaded counts as a failure. */
function tests(name: string, args: string[]): void {
  console.log(`\n— ${name}`);
  const file = join(root, 'out', 'vitest.json');
  rmSync(file, { force: true });
  const fine = run('npx', ['vitest', 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    passed += report.numPassedTests;
    failed += report.numFailedTests || (fine ? 0 : 1);
    for (const { assertionResults } of report.testResults) {
      for (const { status, fullName } of assertionResults)
        if (status === 'pending' || status === 'skipped') skipped.push(fullName);
    }
  } catch {
    failed++;
    console.log(`failed: ${name} left no report`);
  }
}

mkdirSync(join(root, 'out'), { recursive: true });
check('WXT types', ['wxt', 'prepare']);
check('types', ['tsc', '--noEmit']);
check('types of the pure rooms', ['tsc', '--noEmit', '-p', 'tsconfig.core.json']);
check('lint and format', ['biome', 'check']);
tests('unit tests', []);
check('build for Chromium', ['wxt', 'build']);
check('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']);
check('web-ext lint', ['web-ext', 'lint', '--self-hosted', '--source-dir', '.output/firefox-mv3']);
check('build for the Chromium tests', ['wxt', 'build'], { TIFA_E2E: '1' });
check('build for the Firefox tests', ['wxt', 'build', '-b', 'firefox', '--mv3'], { TIFA_E2E: '1' });
tests('tests in Chromium and Firefox', ['--config', 'vitest.e2e.config.ts']);

if (skipped.length > 0) console.log(`\nskipped, and not counted:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
