/** How the extension's own pages ask the background and the page of a tab. */
import { browser } from 'wxt/browser';
import { codeOf } from './failure';
import { type Answer, asking, type ExtensionAsks, type PageAnswers, type PageAsks } from './messages';

export const askBackground = asking<ExtensionAsks & PageAsks>('background', (message) =>
  browser.runtime.sendMessage(message),
);

/** Only the page's own frame answers. */
export const askTab = (tabId: number) =>
  asking<PageAnswers>('page', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));

/** Answers an ask with what comes of it: a value, or the code of what went wrong. */
export const answerWith = (work: Promise<unknown>, respond: (answer: Answer) => void): void =>
  void work.then(
    (value) => respond({ ok: true, value: value ?? null }),
    (problem: unknown) => respond({ ok: false, error: codeOf(problem) }),
  );
