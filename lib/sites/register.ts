/**
 * The gate script's registration is derived state: what the browser says is granted, on install, at start and at every
 * permission event. (Chromium forgets runtime registrations of an unpacked extension at a restart.)
 */
import type { Browser } from 'wxt/browser';

const GATE = 'gate';

/** The parts of the browser that registration needs. */
export interface Registry {
  permissions: Pick<typeof Browser.permissions, 'getAll'>;
  scripting: Pick<
    typeof Browser.scripting,
    'getRegisteredContentScripts' | 'registerContentScripts' | 'updateContentScripts' | 'unregisterContentScripts'
  > & { executeScript(injection: { target: { tabId: number }; files: ['/gate.js'] }): Promise<unknown> };
  tabs: Pick<typeof Browser.tabs, 'query'>;
}

const web = (pattern: string) => /^(\*|https?):\/\//.test(pattern) || pattern === '<all_urls>';

/** The granted match patterns, without the extension's own. */
export const grantedPatterns = async (browser: Pick<Registry, 'permissions'>): Promise<string[]> =>
  ((await browser.permissions.getAll()).origins ?? []).filter(web).sort();

/** Makes the registration equal to the grants; calls are queued, since two permission events may come at once. */
export const reconcile = (browser: Registry): Promise<void> => {
  const done = queue.then(() => register(browser));
  queue = done.catch(() => undefined);
  return done;
};
let queue: Promise<unknown> = Promise.resolve();

async function register(browser: Registry): Promise<void> {
  const matches = await grantedPatterns(browser);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  if (String([...(registered?.matches ?? [])].sort()) === String(matches)) return;
  if (matches.length === 0) return browser.scripting.unregisterContentScripts({ ids: [GATE] });
  if (registered) return browser.scripting.updateContentScripts([{ id: GATE, js: ['gate.js'], matches }]);
  await browser.scripting.registerContentScripts([
    { id: GATE, js: ['gate.js'], matches, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
}

/** Runs the gate once in the open tabs of newly granted sites; a tab that cannot be scripted is passed over. */
export async function injectIntoOpenTabs(browser: Registry, patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id! }, files: ['/gate.js'] })),
  );
}
