/** Chromium with the built extension, on local pages under mapped names. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { browserPath } from '../../tools/browsers.mjs';
import { type Site, serve } from './serve';

export const SITE = 'http://www.example.gov.cn';

export interface Chromium {
  context: BrowserContext;
  /** `chrome-extension://…`. */
  origin: string;
  /** Requests of any context for anything but pages of the site and files of the extension. */
  strays: string[];
  worker: Worker;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  headless?: boolean;
  /** `.output` is the build that ships, without hosts; the other has them granted, since nobody can answer a prompt. */
  build?: '.output' | '.output-e2e';
  args?: string[];
  /** Optional permissions that this run holds from the start. */
  permissions?: string[];
  /** Pages that are left stay in the memory of the history, as they do for a person; what drives the browser may then lose sight of them. */
  keepsLeft?: boolean;
}

/** The build, or a copy of it that holds more permissions. */
function extensionWith(build: string, permissions: string[], folder: string): string {
  const built = join(import.meta.dirname, '../..', build, 'chrome-mv3');
  if (permissions.length === 0) return built;
  const copy = join(folder, 'extension');
  cpSync(built, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as { permissions: string[] };
  manifest.permissions.push(...permissions);
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}

export async function startChromium(
  site: Site,
  { headless = true, build = '.output-e2e', args = [], permissions = [], keepsLeft = false }: ChromiumOptions = {},
): Promise<Chromium> {
  const { port, close } = await serve(site);
  const hosts = [...new Set(Object.keys(site).map((address) => new URL(address).host))];
  const folder = mkdtempSync(join(tmpdir(), 'tifa-e2e-'));
  const extension = extensionWith(build, permissions, folder);
  const profile = join(folder, 'profile');
  // Without it an extension that is not from the store does not come back when it reloads itself.
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium')!,
    headless,
    acceptDownloads: true,
    viewport: headless ? { width: 1000, height: 700 } : null,
    locale: 'zh-CN',
    ignoreDefaultArgs: keepsLeft ? ['--disable-back-forward-cache'] : [],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${[...rules, ...(headless ? ['MAP * ~NOTFOUND'] : [])].join(', ')}`,
      ...(headless ? [] : ['--test-type']),
      ...args,
    ],
  });
  const strays: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    const ours = hosts.includes(new URL(url).host) || /^(chrome-extension|data|blob):/.test(url);
    if (!ours) strays.push(url);
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (build === '.output-e2e') {
    await until(
      () => worker.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)'),
      (registered) => registered === 1,
    );
  }
  return {
    context,
    origin: worker.url().split('/').slice(0, 3).join('/'),
    strays,
    worker,
    async close() {
      await context.close();
      close();
      /* Its last processes may still write there for a moment. */
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

/** Sizes of the page's highlight entries; all of them are ours. */
export const painted = (page: Page): Promise<number[]> =>
  page.evaluate('[...CSS.highlights.values()].map((entry) => entry.size)');

/** Once what is painted stands in the picture that a screenshot takes: the frame after the next one has begun. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))');

/** Waits until something holds, up to 30 s (as the browsers' drivers do) or `limit` ms; the last answer is given to the test. */
export async function until<T>(ask: () => T | Promise<T>, holds: (answer: T) => boolean, limit = 30_000): Promise<T> {
  const end = Date.now() + limit;
  let answer = await ask();
  while (!holds(answer) && Date.now() < end) {
    await new Promise((wait) => setTimeout(wait, 100));
    answer = await ask();
  }
  return answer;
}
