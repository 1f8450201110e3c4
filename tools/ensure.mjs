/**
 * Makes sure that what a command needs is there, and says what is missing where it may not install it.
 * Arguments: any of `packages`, `chromium`, `firefox`. Only Node's own modules, and no syntax that Node 12 has not: this runs before
 * `npm ci`, and says so where Node itself is too old for the rest.
 * Everything it prints goes to standard error, so that commands keep standard output to themselves.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, browserPath, onPath } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = new Set(process.argv.slice(2));

const say = (line) => process.stderr.write(`${line}\n`);
const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** The oldest Node that package.json allows, against this one. */
function ensureNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const least = engines.node.replace('>=', '');
  const [wanted, here] = [least, process.versions.node].map((version) => version.split('.').map(Number));
  if (here[0] > wanted[0] || (here[0] === wanted[0] && here[1] >= wanted[1])) return;
  say(`Node ${least} or later is needed, and this is Node ${process.versions.node}. Nothing was started.`);
  process.exit(1);
}

/** `npm ci`, unless node_modules was installed from exactly this lock file. */
function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('The packages could not be installed: npm says why above. Nothing was started.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Browsers that are not there, from Debian's packages when we are root. */
function ensureBrowsers(missing) {
  if (missing.length === 0) return;
  const named = missing.filter((id) => process.env[BROWSERS[id].variable]);
  const packages = missing.filter((id) => !named.includes(id)).map((id) => BROWSERS[id].debian);
  if (packages.length > 0 && process.getuid && process.getuid() === 0 && onPath('apt-get')) {
    say(`Installing ${packages.join(', ')} from the system's package manager …`);
    // One source that does not answer is no reason to try none; the system may be installing something itself (seconds).
    run('apt-get', ['update', '-qq']);
    const patient = ['-o', 'DPkg::Lock::Timeout=300'];
    run('apt-get', ['install', '-y', '-qq', ...patient, '--no-install-recommends', ...packages, 'fonts-noto-cjk']);
  }
  const still = missing.filter((id) => !browserPath(id));
  for (const id of still) {
    const { names, variable, debian } = BROWSERS[id];
    say(
      named.includes(id)
        ? `${variable} names ${process.env[variable]}, and there is no such file.`
        : `No ${id} was found. Install it (Debian and Ubuntu: sudo apt-get install ${debian}) or set ${variable} to its path; looked for ${names.join(', ')} on PATH.`,
    );
  }
  if (still.length > 0) process.exit(1);
}

ensureNode();
if (wanted.has('packages')) ensurePackages();
ensureBrowsers(Object.keys(BROWSERS).filter((id) => wanted.has(id) && !browserPath(id)));
