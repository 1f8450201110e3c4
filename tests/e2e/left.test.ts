/** A page that is left while the background makes up its mind about it: the next one is none of its business. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, painted, SITE, startChromium, until } from './chromium';
import { type Line, lineIn } from './line';
import { articlePage, otherPage } from './reading-page';

let chromium: Chromium;
let line: Line;
beforeAll(async () => {
  chromium = await startChromium({ [`${SITE}/a`]: articlePage, [`${SITE}/other`]: otherPage });
  line = await lineIn(chromium);
});
afterAll(() => chromium?.close());

/** From now on the background waits for its settings until it is let go, and what becomes of each injection of a file is noted. */
const HOLD = `(() => {
  const { storage, scripting } = globalThis.browser?.runtime?.id ? browser : chrome;
  const { local } = storage;
  const [get, inject] = [local.get.bind(local), scripting.executeScript.bind(scripting)];
  const held = new Promise((go) => { self.letGo = go; });
  self.waiting = 0;
  self.injected = [];
  local.get = async (...asked) => {
    self.waiting++;
    await held;
    return get(...asked);
  };
  scripting.executeScript = (given) => {
    const done = inject(given);
    if (given.files) done.then(() => self.injected.push('read'), () => self.injected.push('refused'));
    return done;
  };
})()`;
const inBackground = <T>(words: string): Promise<T> => chromium.worker.evaluate(words);

test('the page that comes after one that the gate let through is not read', async () => {
  const { page, tabId } = await line.visit(`${SITE}/other`);
  await inBackground(HOLD);
  await page.goto(`${SITE}/a`);
  await until(
    () => inBackground<number>('self.waiting'),
    (count) => count > 0,
  );
  await page.goto(`${SITE}/other`);
  await inBackground('self.letGo()');
  const injected = await until(
    () => inBackground<string[]>('self.injected'),
    (all) => all.length > 0,
  );
  expect(injected).toEqual(['refused']);
  await expect(line.toPage(tabId, 'state')).rejects.toThrow();
  await page.goto(`${SITE}/a`);
  await until(
    () => painted(page),
    (sizes) => sizes.length > 0,
  );
  expect(await inBackground('self.injected')).toEqual(['refused', 'read']);
  await page.close();
});
