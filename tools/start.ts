/**
 * `npm start`: builds the extension, serves the sample site on this machine and opens it in Chromium with the extension loaded.
 * Without a display it goes the straight line by itself, and leaves `out/corpus.json` and `out/*.png`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../tests/e2e/chromium';
import { FRONT, site } from '../tests/site/site';
import { goAlone } from './start/alone';

const root = join(import.meta.dirname, '..');
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const built = spawnSync('npx', ['wxt', 'build'], {
  cwd: root,
  env: { ...process.env, TIFA_E2E: '1' },
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(`The extension could not be built:\n${built.stdout}${built.stderr}`);
  process.exit(1);
}
const chromium = await startChromium(site, { headless: !display });
if (display) {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  await page.goto(FRONT);
  console.log(`The sample site is open in Chromium, at ${FRONT}. Close the window to end.`);
  await new Promise((closed) => chromium.context.once('close', closed));
} else {
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  await goAlone(chromium, out);
}
await chromium.close();
