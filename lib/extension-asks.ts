/** How the extension's own pages ask the background and the page of a tab. */
import { browser } from 'wxt/browser';
import { asking } from './asking';
import type { ExtensionAsks, PageAnswers, PageAsks } from './messages';

export const askBackground = asking<ExtensionAsks & PageAsks>('background', (message) =>
  browser.runtime.sendMessage(message),
);

/** Only the page's own frame answers, of that document alone where it is named. */
export const askTab = (tabId: number, documentId?: string) =>
  asking<PageAnswers>('page', (message) =>
    browser.tabs.sendMessage(tabId, message, documentId === undefined ? { frameId: 0 } : { documentId }),
  );
