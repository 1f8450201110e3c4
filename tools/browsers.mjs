/** The browsers that the project is tried in: what they are called, and where they are. Runs before `npm ci`. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** `names` are looked for on PATH. Google's own Chrome is none of them: it loads no unpacked extension. */
export const BROWSERS = {
  chromium: { variable: 'CHROMIUM', names: ['chromium', 'chromium-browser'], debian: 'chromium' },
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
};

export const onPath = (name) =>
  (process.env.PATH || '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

export function browserPath(id) {
  const { variable, names } = BROWSERS[id];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  return names.map(onPath).find(Boolean);
}
