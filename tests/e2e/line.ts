/** What a person does along the line in Chromium, a step each: open, clip, export, import. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Answer, Message } from '../../lib/asking';
import type { CorpusRecord } from '../../lib/export/schema';
import type { PageState } from '../../lib/messages';
import { type Chromium, painted, startChromium, until } from './chromium';

/** What the browser gives an extension page. */
interface Extension {
  chrome: {
    runtime: { sendMessage(message: Message): Promise<Answer> };
    tabs: {
      get(id: number): Promise<unknown>;
      query(asked: { active?: boolean; url?: string }): Promise<{ id: number }[]>;
      sendMessage(tabId: number, message: Message): Promise<Answer>;
    };
  };
}

export interface Line {
  /** An extension page to speak from. */
  desk: Page;
  toBackground(ask: string, payload: unknown): Promise<Answer>;
  toPage(tabId: number, ask: string, payload?: unknown): Promise<Answer>;
  /** Opens a page; `tabId` is that of its tab. */
  visit(address: string): Promise<{ page: Page; tabId: number }>;
  /** What the page says of itself once it has been read; reads it where the gate did not. */
  read(tabId: number): Promise<PageState>;
  /** Popup or side panel in a tab of their own, as beside the page of `tabId`. */
  beside(surface: 'popup' | 'sidepanel', tabId: number): Promise<Page>;
  /** Clips with the popup's button; answers what the popup says of it. */
  clip(tabId: number): Promise<string>;
  /** Opens the library at one of its parts. */
  library(part: string): Promise<Page>;
  /** The whole collection as the library page exports it. */
  exported(): Promise<{ text: string; records: CorpusRecord[] }>;
}

export async function lineIn({ context, origin }: Chromium): Promise<Line> {
  const desk = await context.newPage();
  await desk.goto(`${origin}/welcome.html`);
  const inDesk = <T, A>(act: (given: A) => Promise<T>, given: A): Promise<T> => desk.evaluate(act as never, given);

  const line: Line = {
    desk,
    toBackground: (ask, payload) =>
      inDesk((message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message), {
        to: 'background',
        ask,
        payload,
      } as Message),
    toPage: (tabId, ask, payload = null) =>
      inDesk(([to, message]) => (globalThis as unknown as Extension).chrome.tabs.sendMessage(to, message), [
        tabId,
        { to: 'page', ask, payload },
      ] as [number, Message]),

    async visit(address) {
      const ids = () =>
        inDesk(
          async () => (await (globalThis as unknown as Extension).chrome.tabs.query({})).map((tab) => tab.id),
          null,
        );
      const before = await ids();
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return { page, tabId: (await ids()).find((id) => !before.includes(id))! };
    },

    async read(tabId) {
      const asked = await line.toBackground('read', { tabId });
      if (!asked.ok) throw new Error(asked.error);
      /* The gate may have asked for a reading at the same time: the later one is what counts. */
      const answer = await until(
        () => line.toPage(tabId, 'state'),
        (each) =>
          !each.ok || Object.keys(each.value as PageState).some((key) => /^(reading|refused|failed)$/.test(key)),
      );
      if (!answer.ok) throw new Error(answer.error);
      return answer.value as PageState;
    },

    async beside(surface, tabId) {
      const page = await context.newPage();
      await page.addInitScript((id) => {
        const { tabs } = (globalThis as unknown as Extension).chrome;
        const query = tabs.query.bind(tabs);
        tabs.query = async (asked) => (asked.active ? [(await tabs.get(id)) as { id: number }] : query(asked));
      }, tabId);
      await page.goto(`${origin}/${surface}.html`);
      await page.waitForSelector('main');
      return page;
    },

    async clip(tabId) {
      const popup = await line.beside('popup', tabId);
      await popup.locator('button.clip:enabled').click();
      const said = () => popup.locator('[data-outcome], .bad').allInnerTexts();
      const words = await until(said, (texts) => texts.some((text) => text !== ''));
      await popup.close();
      return words.join('');
    },

    async library(part) {
      const page = await context.newPage();
      await page.goto(`${origin}/library.html#/${part}`);
      await page.waitForSelector('main');
      return page;
    },

    async exported() {
      const page = await line.library('files');
      const waiting = page.waitForEvent('download');
      await page.locator('form[aria-labelledby="export-title"] button[type="submit"]:enabled').click();
      const text = readFileSync(await (await waiting).path(), 'utf8');
      await page.close();
      return { text, records: (JSON.parse(text) as { records: CorpusRecord[] }).records };
    },
  };
  return line;
}

/** Waits for `late`, a page that is painted at its second look: those that were opened before have been looked at twice by then. */
export async function lookedTwice(line: Line, late: string): Promise<void> {
  const { page } = await line.visit(late);
  const sizes = await until(
    () => painted(page),
    (found) => found.length > 0,
  );
  if (sizes.length === 0) throw new Error(`${late} is not painted`);
  await page.close();
}

/** Picks a file on the library page; answers what the page says of it: a preview to take in, or why it is refused. */
export async function judgedFile(page: Page, name: string, content: string | Uint8Array): Promise<string> {
  const buffer = Buffer.from(content);
  await page.locator('#import-file').setInputFiles({ name, mimeType: 'application/json', buffer });
  return page.locator('.notice.bad, section[aria-label] button.primary').first().innerText();
}

/** Takes a file in on the library page, within `limit` ms; answers what its preview said. */
export async function takenIn(line: Line, name: string, content: string | Uint8Array, limit = 30_000): Promise<string> {
  const page = await line.library('files');
  await judgedFile(page, name, content);
  const preview = await page.locator('section[aria-label]').first().innerText();
  await page.locator('section[aria-label] button.primary').click();
  await page.locator('.notices .good').waitFor({ timeout: limit });
  await page.close();
  return preview;
}

/** What an empty profile exports, once it has taken a corpus in. */
export async function throughEmptyProfile(text: string): Promise<CorpusRecord[]> {
  const chromium = await startChromium({});
  try {
    const line = await lineIn(chromium);
    await takenIn(line, 'corpus.json', text);
    return (await line.exported()).records;
  } finally {
    await chromium.close();
  }
}
