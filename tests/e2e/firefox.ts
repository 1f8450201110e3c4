/** Firefox with the built extension, on local pages under mapped names. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserPath } from '../../tools/browsers.mjs';
import { until } from './chromium';
import { type Site, serve } from './serve';

const ID = '{6d0f5f0e-8a51-4c39-9a55-2f1c7d0b41e7}';
const UUID = '3f0b2c1e-54a1-4d0a-9c3e-0a6f1f6f2b11';

export interface Firefox {
  browser: Browser;
  /** `moz-extension://…`. */
  origin: string;
  /** Requests over http for anything but pages of the site: every name leads to this machine. */
  strays: string[];
  /** Where downloads go. */
  downloads: string;
  /** Opens a page of the extension; `ready` is what it shows when it can be used. */
  open(path: string, ready?: string): Promise<Page>;
  close(): Promise<void>;
}

/** The sites whose pages the gate looks at as they load, asked from a page of the extension; nothing where it is not registered. */
export const registered = (page: Page): Promise<string[] | undefined> =>
  page.evaluate('browser.scripting.getRegisteredContentScripts().then(([gate]) => gate?.matches)') as Promise<
    string[] | undefined
  >;

/** `policy` is the content security policy that the pages are served with; `build` is `.output` for the build that ships, without hosts. */
export async function startFirefox(site: Site, policy?: string, build = '.output-e2e'): Promise<Firefox> {
  const { port, missed, close } = await serve(site, policy ? { 'content-security-policy': policy } : {});
  const downloads = mkdtempSync(join(tmpdir(), 'tifa-e2e-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox')!,
    headless: true,
    timeout: 120_000,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${port}`,
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
  await browser.installExtension(join(import.meta.dirname, '../..', build, 'firefox-mv3'));
  const origin = `moz-extension://${UUID}`;
  const open = async (path: string, ready = 'main, #app > *'): Promise<Page> => {
    const page = await browser.newPage();
    /* Navigation to an extension page is never reported as done. */
    void page.goto(`${origin}/${path}`).catch(() => undefined);
    const shows = () => page.evaluate(`document.querySelector(${JSON.stringify(ready)}) !== null`).catch(() => false);
    if (!(await until(shows, Boolean))) throw new Error(`${path} does not show ${ready}`);
    return page;
  };
  if (build === '.output-e2e') {
    const page = await open('welcome.html');
    await until(() => registered(page), Boolean);
    await page.close();
  }
  return {
    browser,
    origin,
    strays: missed,
    downloads,
    open,
    async close() {
      await browser.close();
      close();
      /* Its last processes may still write there for a moment. */
      rmSync(downloads, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
