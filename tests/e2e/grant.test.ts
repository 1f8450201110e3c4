import { expect, test } from 'vitest';
import { SITE, until } from './chromium';
import { startFirefox } from './firefox';
import { articlePage } from './reading-page';

test('the build that ships reads nothing until a site group is granted, then the open tab too', async () => {
  const firefox = await startFirefox({ [`${SITE}/a`]: articlePage }, "script-src 'none'", '.output');
  try {
    const page = await firefox.browser.newPage();
    await page.goto(`${SITE}/a`);
    const painted = () => page.evaluate('CSS.highlights.size') as Promise<number>;
    await new Promise((wait) => setTimeout(wait, 3000));
    expect(await painted()).toBe(0);

    const welcome = await firefox.browser.newPage();
    void welcome.goto(`${firefox.origin}/welcome.html`).catch(() => undefined);
    const button = '[aria-describedby="group-government"]';
    await until(() => welcome.evaluate(`document.querySelector('${button}') !== null`).catch(() => false), Boolean);
    await welcome.click(button);
    expect(await until(painted, (size) => size > 0)).toBeGreaterThan(0);

    await welcome.click(button);
    await new Promise((wait) => setTimeout(wait, 500));
    const next = await firefox.browser.newPage();
    await next.goto(`${SITE}/a`);
    await new Promise((wait) => setTimeout(wait, 3000));
    expect(await next.evaluate('CSS.highlights.size')).toBe(0);
  } finally {
    await firefox.close();
  }
}, 90_000);
