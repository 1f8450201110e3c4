/** Chromium with the built extension (hosts granted, since nobody can answer a prompt), on local pages under a mapped name. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

export const SITE = 'http://www.example.gov.cn';

export interface Chromium {
  context: BrowserContext;
  /** `chrome-extension://…`. */
  origin: string;
  /** Requests of any context that were not for the local site or the extension itself. */
  strays: string[];
  worker: Worker;
  close(): Promise<void>;
}

export async function startChromium(
  pages: Record<string, string>,
  { headless = true }: { headless?: boolean } = {},
): Promise<Chromium> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const extension = join(import.meta.dirname, '../../.output-e2e/chrome-mv3');
  const profile = mkdtempSync(join(tmpdir(), 'tifa-e2e-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    acceptDownloads: true,
    viewport: { width: 1000, height: 700 },
    locale: 'zh-CN',
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}`,
    ],
  });
  const strays: string[] = [];
  context.on('request', (request) => {
    if (!/^(http:\/\/www\.example\.gov\.cn|chrome-extension:|data:|blob:)/.test(request.url()))
      strays.push(request.url());
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const registered = () =>
    worker.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)') as Promise<number>;
  while ((await registered()) === 0) await new Promise((wait) => setTimeout(wait, 50));
  return {
    context,
    origin: worker.url().split('/').slice(0, 3).join('/'),
    strays,
    worker,
    async close() {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Sizes of the page's highlight entries; all of them are ours. */
export const painted = (page: Page): Promise<number[]> =>
  page.evaluate('[...CSS.highlights.values()].map((entry) => entry.size)');

/** Waits until something holds, up to 10 s; the last answer is given to the test. */
export async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  let answer = await ask();
  while (!holds(answer) && Date.now() < end) {
    await new Promise((wait) => setTimeout(wait, 100));
    answer = await ask();
  }
  return answer;
}
