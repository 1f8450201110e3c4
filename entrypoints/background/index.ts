/** Wiring only: every listener is added at once, so that a woken worker misses nothing. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import * as z from 'zod/mini';
import { type Answer, answerWith, type Message } from '../../lib/asking';
import { codeOf } from '../../lib/failure';
import { extensionAsks, pageAsks } from '../../lib/message-schemas';
import { grantedPatterns, injectIntoOpenTabs, reconcile } from '../../lib/sites/register';
import { forExtension, forPages, isOurs } from './answers';
import { backUpWhenDue } from './backup';
import { onCommand } from './commands';
import { addMenus, onMenu } from './menus';
import { emptyTrash } from './store';
import { refreshTabs } from './tabs';

/** The ask's answer, or a refusal: an unknown ask, a payload that does not fit, a page that asks what only we may ask. */
async function answer(
  message: Message,
  sender: Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1],
) {
  const known: Record<string, z.core.$ZodType> = isOurs(sender) ? { ...pageAsks, ...extensionAsks } : pageAsks;
  if (!Object.hasOwn(known, message.ask)) throw new Error('bad-message');
  const payload = z.safeParse(known[message.ask]!, message.payload);
  if (!payload.success) throw new Error('bad-message');
  const handlers = { ...forPages, ...forExtension } as Record<
    string,
    (payload: unknown, from: typeof sender) => unknown
  >;
  return handlers[message.ask]!(payload.data, sender);
}

const CARE = 'care';
/**
 * Asked for whenever the background starts: Firefox forgets alarms with the session, where one soon after the start may be the only one. An
 * alarm that is there is not put off.
 */
async function takeCare(): Promise<void> {
  if (!(await browser.alarms.get(CARE))) await browser.alarms.create(CARE, { delayInMinutes: 1, periodInMinutes: 60 });
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: Message, sender, respond: (answer: Answer) => void) => {
    if (message?.to !== 'background') return;
    answerWith(answer(message, sender), respond, codeOf);
    return true;
  });
  browser.commands.onCommand.addListener((command, tab) => onCommand(command, tab));
  browser.contextMenus.onClicked.addListener((info, tab) => onMenu(info, tab));
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await reconcile(browser);
    await injectIntoOpenTabs(browser, origins ?? []);
  });
  browser.permissions.onRemoved.addListener(() => void reconcile(browser));
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes.settings) void Promise.all([refreshTabs(), addMenus()]);
  });
  // Answered with the promise: Firefox stops a background whose listeners have all answered.
  browser.alarms.onAlarm.addListener(() => Promise.allSettled([emptyTrash(), backUpWhenDue()]));
  browser.runtime.onStartup.addListener(() => void reconcile(browser));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([reconcile(browser), addMenus()]);
    await injectIntoOpenTabs(browser, await grantedPatterns(browser));
    if (reason === 'install' && !import.meta.env.TIFA_E2E) await browser.tabs.create({ url: '/welcome.html' });
  });
  void takeCare();
});
