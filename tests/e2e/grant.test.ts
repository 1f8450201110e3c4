import { expect, test } from 'vitest';
import { sample, site } from '../site/site';
import { until } from './chromium';
import { registered, startFirefox } from './firefox';

/** How long a page may take to be painted, with the gate's second look, in ms. */
const LONG = 3000;

test('the build that ships reads nothing until a site group is granted, then its open tabs, and no other site', async () => {
  const firefox = await startFirefox(site, "script-src 'none'", '.output');
  const visit = async (name: string) => {
    const page = await firefox.browser.newPage();
    await page.goto(sample(name).truth.url);
    return { page, painted: () => page.evaluate('CSS.highlights.size') as Promise<number> };
  };
  const wait = () => new Promise((done) => setTimeout(done, LONG));
  try {
    const government = await visit('government');
    const newspaper = await visit('portal');
    const button = '[aria-describedby="group-government"]';
    const welcome = await firefox.open('welcome.html', button);
    /* The first run opens its page once all else of the start is done. */
    const welcomes = () =>
      welcome.evaluate('browser.tabs.query({ url: location.href }).then(({ length }) => length)') as Promise<number>;
    expect(await until(welcomes, (count) => count === 2)).toBe(2);
    expect(await registered(welcome)).toBeUndefined();
    await wait();
    expect([await government.painted(), await newspaper.painted()]).toEqual([0, 0]);

    await welcome.click(button);
    expect(await until(government.painted, (size) => size > 0)).toBeGreaterThan(0);
    await newspaper.page.reload();
    const county = await visit('old-tables');
    expect(await until(county.painted, (size) => size > 0)).toBeGreaterThan(0);
    expect(await newspaper.painted()).toBe(0);

    await welcome.click(button);
    expect(
      await until(
        () => registered(welcome),
        (sites) => sites === undefined,
      ),
    ).toBeUndefined();
    const again = await visit('government');
    await wait();
    expect(await again.painted()).toBe(0);
  } finally {
    await firefox.close();
  }
});
