/** Firefox with the built extension, on local pages under a mapped name. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const ID = '{6d0f5f0e-8a51-4c39-9a55-2f1c7d0b41e7}';
const UUID = '3f0b2c1e-54a1-4d0a-9c3e-0a6f1f6f2b11';

export interface Firefox {
  browser: Browser;
  /** `moz-extension://…`. */
  origin: string;
  close(): Promise<void>;
}

/** `policy` is the content security policy that the pages are served with; `build` is `.output` for the build that ships, without hosts. */
export async function startFirefox(
  pages: Record<string, string>,
  policy: string,
  build = '.output-e2e',
): Promise<Firefox> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
    response.writeHead(page ? 200 : 404, headers);
    response.end(page);
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${port}`,
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(join(import.meta.dirname, '../..', build, 'firefox-mv3'));
  return {
    browser,
    origin: `moz-extension://${UUID}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
