/** What the background does to a tab: inject, ask, style, badge. Nothing of it is kept. */
import { browser } from 'wxt/browser';
import { common, errorText } from '../../components/copy/common';
import { marks } from '../../components/copy/marks';
import { popup } from '../../components/copy/popup';
import { askTab } from '../../lib/extension-asks';
import type { Reading } from '../../lib/messages';
import { languageOf, loadSettings } from '../../lib/settings';

/** The page of a tab: that document where the browser names it (Chromium 106, Firefox 153), else whichever the tab shows. */
export interface Place {
  tabId: number;
  documentId?: string | undefined;
}

const targetOf = ({ tabId, documentId }: Place) =>
  documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };

/** Whether a page's document began at that instant, which hardly two of a tab did. Runs in the page. */
const isBorn = (born: number): boolean => performance.timeOrigin === born;

/**
 * Injects the reading script, which reads whenever it is injected, and waits until it has. Throws `no-access` where the browser refuses, and
 * where the page is gone: that is told by when it began (`born`), a moment before, where it has no name, and where it has one too, since
 * Chromium puts what is meant for a page in the memory of the history into the one that the tab shows.
 */
export async function readPage(place: Place, born?: number): Promise<void> {
  const target = targetOf(place);
  try {
    if (born !== undefined) {
      const [{ result } = {}] = await browser.scripting.executeScript({ target, func: isBorn, args: [born] });
      if (result !== true) throw new Error('gone');
    }
    await browser.scripting.executeScript({ target, files: ['/reading.js'] });
  } catch {
    throw new Error('no-access');
  }
}

/** Author origin paints in Chromium, user origin in Firefox, and not the other way round. */
const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Whether a page is the one whose script has this token. Runs in the page. */
const isOf = (token: string): boolean => (globalThis as { tifaToken?: string }).tifaToken === token;

/** What a page has asked for, and in which tab: a badge goes by its tab alone, which may show another page by the time there is an answer. */
export interface Asking extends Place {
  token: string;
}

/** Remembers in the document itself, for as long as it lives, which sheet it has; answers which it had. Another page is left as it is. Runs in the page. */
const swapStyle = (css: string, token: string): string | null => {
  const world = globalThis as { tifaStyle?: string; tifaToken?: string };
  if (world.tifaToken !== token) return css;
  const before = world.tifaStyle ?? null;
  world.tifaStyle = css;
  return before;
};

/** Puts the sheet in the place of the one before: browsers keep every copy, and text blinks where the only one is taken out first. */
export async function insertStyle(asking: Asking, css: string): Promise<void> {
  const target = targetOf(asking);
  const [{ result: before } = {}] = await browser.scripting.executeScript({
    target,
    func: swapStyle,
    args: [css, asking.token],
  });
  if (before === css) return;
  await browser.scripting.insertCSS({ target, css, origin });
  if (before) await browser.scripting.removeCSS({ target, css: before, origin });
}

/** Whether the tab still shows the page that asked; not where it has gone to one that may not be read. */
const shows = ({ tabId, token }: Asking): Promise<boolean> =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: isOf, args: [token] }).then(
    ([{ result } = {}]) => result === true,
    () => false,
  );

const say = (tabId: number, badge: string, title: string) =>
  Promise.all([browser.action.setBadgeText({ tabId, text: badge }), browser.action.setTitle({ tabId, title })]);

/** A text of so many UTF-16 code units takes about a second, in which the background answers nothing. */
const LONG = 100_000;

/** Reads a text; the button says so before, where that takes long, and no more where it fails. */
export async function whileReading<T>(
  asking: Asking,
  text: string,
  language: Reading['language'],
  read: () => Promise<T>,
): Promise<T> {
  if (text.length < LONG) return read();
  const { name } = common[language];
  const tell = async (badge: string, title: string) => (await shows(asking)) && say(asking.tabId, badge, title);
  await tell('…', `${name}: ${popup[language].reading}`);
  try {
    return await read();
  } catch (problem) {
    await tell('', name).catch(() => undefined);
    throw problem;
  }
}

/**
 * How many mentions a page has; a tick and green once its text is in the library, which hovering says too. Where the engine cannot
 * paint, the button says so.
 */
export async function showBadge(
  asking: Asking,
  { mentions, stored, language }: Pick<Reading, 'mentions' | 'stored' | 'language'>,
  paints: boolean,
): Promise<void> {
  if (!(await shows(asking))) return;
  const { tabId } = asking;
  const count = mentions.length;
  const { name, errors } = common[language];
  const { clipped, changed } = popup[language];
  const said = [...(stored ? [stored.same ? clipped.new : changed] : []), ...(paints ? [] : [errors['not-painting']])];
  const number = count === 0 ? '' : count > 999 ? '999+' : String(count);
  await Promise.all([
    say(
      tabId,
      stored?.same ? `✓${number}` : number,
      [name, said.join(marks[language].sentences)].filter(Boolean).join(': '),
    ),
    browser.action.setBadgeBackgroundColor({ tabId, color: stored?.same ? '#2e6b3d' : '#8c2a20' }),
  ]);
}

/** A failure of a key or a menu entry, which have no page of their own to say it on: a mark, and the sentence on hovering. */
export async function showProblem(tabId: number, code: string): Promise<void> {
  const words = common[languageOf(await loadSettings(browser.storage.local), navigator.language)];
  await say(tabId, '!', `${words.name}: ${errorText(words, code)}`);
}

/** The same of what a page had done by itself, as long as the tab shows it. */
export const showProblemOf = async (asking: Asking, code: string): Promise<void> => {
  if (await shows(asking)) await showProblem(asking.tabId, code);
};

/** Lets every page that has been read ask again: packs, colours or language may have changed. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => askTab(tab.id!)('refresh', null)));
}
