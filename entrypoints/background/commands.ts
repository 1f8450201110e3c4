/** Keys and the context menu: the same few acts on the active tab. */

import type { Browser } from 'wxt/browser';
import { askTab } from '../../lib/extension-asks';
import { codeOf } from '../../lib/failure';
import { kinds } from '../../lib/packs/kinds';
import { openPanel } from '../shared/open-panel';
import { forExtension } from './answers';
import { readPage, showProblem } from './tabs';

/** Runs `act`; a page that has not been read yet is read first, and what went wrong shows on the button. */
async function withPage(tabId: number, act: () => Promise<unknown>): Promise<void> {
  try {
    await askTab(tabId)('state', null).catch(() => readPage({ tabId }));
    await act();
  } catch (problem) {
    await showProblem(tabId, codeOf(problem)).catch(() => undefined);
  }
}

export function onCommand(command: string, tab: Browser.tabs.Tab | undefined): void {
  if (tab?.id === undefined) return;
  const tabId = tab.id;
  const page = askTab(tabId);
  if (command === 'panel') openPanel(tab.windowId);
  else if (command === 'clip') void withPage(tabId, async () => forExtension.clip({ tabId }));
  else if (command === 'highlight') void toggle(tabId);
  else if (command === 'next' || command === 'previous') {
    void withPage(tabId, () => page('go', { to: command, card: true }));
  } else if (command.startsWith('add-')) {
    const { id: kind, addedAs: type } = kinds.find(({ id }) => command === `add-${id}`)!;
    void withPage(tabId, async () => {
      const added = await page('add', { kind, type });
      if (!added) throw new Error('nothing-selected');
    });
  }
}

/** Switches the highlights of a page that has been read; reads and paints one that has not. */
async function toggle(tabId: number): Promise<void> {
  const page = askTab(tabId);
  const state = await page('state', null).catch(() => null);
  await withPage(tabId, () => page('show', { on: !state?.painted }));
}
