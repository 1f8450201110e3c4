/**
 * Makes sure that what a command needs is there, and says what is missing where it may not install it.
 * Arguments: any of `packages`, `chromium`, `firefox`. Only Node's own modules: this runs before `npm ci`.
 * Everything it prints goes to standard error, so that commands keep standard output to themselves.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = new Set(process.argv.slice(2));

const say = (line) => process.stderr.write(`${line}\n`);
const run = (command, args) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** `npm ci`, unless node_modules was installed from exactly this lock file. */
function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('npm ci failed: see the lines above. Nothing was started.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const BROWSERS = {
  chromium: { variable: 'CHROMIUM', names: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium' },
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
};

/** A browser from PATH, from its environment variable, or from Debian's packages when we are root. */
function ensureBrowsers(missing) {
  if (missing.length === 0) return;
  const packages = missing.map((id) => BROWSERS[id].debian);
  const isRoot = process.getuid?.() === 0;
  if (isRoot && onPath('apt-get')) {
    say(`Installing ${packages.join(', ')} from the system's package manager …`);
    if (run('apt-get', ['update', '-qq'])) {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-noto-cjk']);
    }
  }
  const still = missing.filter((id) => !hasBrowser(id));
  for (const id of still) {
    const { names, variable, debian } = BROWSERS[id];
    say(
      `No ${id} was found. Install one (Debian and Ubuntu: sudo apt-get install ${debian}) or set ${variable} to its path; looked for ${names.join(', ')} on PATH.`,
    );
  }
  if (still.length > 0) process.exit(1);
}

const hasBrowser = (id) => {
  const { variable, names } = BROWSERS[id];
  const named = process.env[variable];
  return named ? existsSync(named) : names.some(onPath);
};

if (wanted.has('packages')) ensurePackages();
ensureBrowsers(Object.keys(BROWSERS).filter((id) => wanted.has(id) && !hasBrowser(id)));
