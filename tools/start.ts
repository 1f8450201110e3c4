/**
 * `npm start`: builds the extension, serves the sample site on this machine and opens it in Chromium with the extension loaded.
 * Without a display it reads, clips and exports by itself, and leaves `out/corpus.json` and `out/*.png`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { painted, SITE, startChromium, until } from '../tests/e2e/chromium';
import { articlePage, otherPage } from '../tests/e2e/reading-page';

const root = join(import.meta.dirname, '..');
const out = (name: string) => join(root, 'out', name);
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const list = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>某某网</title></head><body>
<h1>某某网</h1><ul><li><a href="/a">某院以党建引领推动工作</a></li><li><a href="/other">雨伞选购说明</a></li></ul></body></html>`;

const built = spawnSync('npx', ['wxt', 'build'], {
  cwd: root,
  env: { ...process.env, TIFA_E2E: '1' },
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(`The extension could not be built:\n${built.stdout}${built.stderr}`);
  process.exit(1);
}
mkdirSync(join(root, 'out'), { recursive: true });
const chromium = await startChromium(
  { [`${SITE}/`]: list, [`${SITE}/a`]: articlePage, [`${SITE}/other`]: otherPage },
  { headless: !display },
);
const page = await chromium.context.newPage();
await page.goto(`${SITE}/`);

if (display) {
  console.log(`The sample site is at ${SITE}/ in the browser that has just opened. Close it to end.`);
  await new Promise((closed) => chromium.context.once('close', closed));
} else {
  await page.goto(`${SITE}/a`);
  const marks = await until(
    () => painted(page),
    (sizes) => sizes.length > 0,
  );
  await page.screenshot({ path: out('page.png') });
  console.log(`Highlighted ${marks.reduce((all, size) => all + size, 0)} phrases on ${SITE}/a`);

  const desk = await chromium.context.newPage();
  await desk.goto(`${chromium.origin}/library.html#/files`);
  const clipped = (await desk.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: '${SITE}/a' });
    return chrome.runtime.sendMessage({ to: 'background', ask: 'clip', payload: { tabId: tab.id } });
  })()`)) as { ok: boolean; error?: string; value?: { outcome: string; articleId: string } };
  if (!clipped.ok) throw new Error(`The article could not be clipped: ${clipped.error}`);
  console.log(`Clipped it: ${clipped.value!.outcome}, ${clipped.value!.articleId.slice(0, 12)}…`);

  await desk.reload();
  const waiting = desk.waitForEvent('download');
  await desk.locator('form[aria-labelledby="export-title"] button[type="submit"]').click();
  await (await waiting).saveAs(out('corpus.json'));
  await desk.goto(`${chromium.origin}/library.html#/articles`);
  await desk.reload();
  await desk.waitForTimeout(500);
  await desk.screenshot({ path: out('library.png') });
  console.log(`Exported out/corpus.json (${readFileSync(out('corpus.json')).length} bytes); pictures are in out/`);
  if (chromium.strays.length > 0) throw new Error(`Requests that should not be: ${chromium.strays.join(' ')}`);
}
await chromium.close();
