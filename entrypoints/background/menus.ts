import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { menus } from '../../components/copy/menus';
import { languageOf, loadSettings } from '../../lib/settings';
import { onCommand } from './commands';

/** Entries of the context menu: a selection becomes a mention, a page is clipped or shown in the panel. */
const ENTRIES = {
  'add-slogan': 'selection',
  'add-mechanism': 'selection',
  'add-award': 'selection',
  clip: 'page',
  panel: 'page',
} as const;

async function put(): Promise<void> {
  const words = menus[languageOf(await loadSettings(browser.storage.local), navigator.language)];
  await browser.contextMenus.removeAll();
  for (const [id, context] of Object.entries(ENTRIES)) {
    browser.contextMenus.create({ id, title: words[id as keyof typeof ENTRIES], contexts: [context] });
  }
}

/** One after the other: two changes of the settings may come at once, and each begins by taking all entries away. */
export const addMenus = (): Promise<void> => {
  last = last.then(put, put);
  return last;
};
let last: Promise<void> = Promise.resolve();

export const onMenu = (info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): void =>
  onCommand(String(info.menuItemId), tab);
