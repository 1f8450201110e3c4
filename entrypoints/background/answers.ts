/** What the background does for who asks. Everything is looked up anew: a stopped worker loses nothing. */

import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { Handlers } from '../../lib/asking';
import { askTab } from '../../lib/extension-asks';
import { codeOf } from '../../lib/failure';
import { gate } from '../../lib/gate/gate';
import { looksOf } from '../../lib/highlight/looks';
import { stylesheet } from '../../lib/highlight/style';
import { pageArticle } from '../../lib/message-schemas';
import type { Clipped, ExtensionAsks, PageAsks, Reading } from '../../lib/messages';
import { kinds } from '../../lib/packs/kinds';
import { adding } from '../../lib/personal';
import { changeSettings, clipsOn, languageOf, loadSettings, type Settings, showsOn } from '../../lib/settings';
import type { Article } from '../../lib/text/article';
import { recognition, ruleNote, warmUp } from '../shared/recognition';
import { kindLooks } from './kind-looks';
import * as store from './store';
import { type Asking, insertStyle, type Place, readPage, showBadge, showProblemOf, whileReading } from './tabs';

type Sender = Browser.runtime.MessageSender;

const settingsNow = (): Promise<Settings> => loadSettings(browser.storage.local);

/** The page a script speaks from; none where it stands in no tab, as the panel does. */
const pageOf = ({ tab, documentId }: Sender): Place | undefined =>
  tab?.id === undefined ? undefined : { tabId: tab.id, documentId };

/** The same, whether its window is private, and its site, all as the browser says. */
const placeOf = (sender: Sender): { place: Place; secret: boolean; host: string } => {
  const place = pageOf(sender);
  if (!place || !sender.url) throw new Error('bad-message');
  return { place, secret: sender.tab!.incognito, host: new URL(sender.url).hostname };
};

/** Whether one of the extension's own pages speaks, in a tab or beside one. */
export const isOurs = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** A page may name its address after a `pushState`, but never another site's. */
const checkAddress = (url: string, sender: Sender): void => {
  if (!isOurs(sender) && new URL(url).hostname !== new URL(sender.url ?? '').hostname) throw new Error('bad-message');
};

/** Nothing of a private window is kept unless a person asks for it. */
const clipsHere = (settings: Settings, { host, secret }: { host: string; secret: boolean }, text: string): boolean => {
  if (secret || !clipsOn(settings, host)) return false;
  const { partyBuilding, score } = gate(text);
  return partyBuilding && score >= settings.automatic.score;
};

/** What a tab shows now, not when it was last read: a text that was just unfolded is clipped whole. The page's answer is parsed like any other payload. */
async function articleIn(tabId: number): Promise<{ article: Article; url: string }> {
  const state = pageArticle.safeParse(await askTab(tabId)('reread', null));
  if (!state.success) throw new Error('bad-message');
  if (!state.data.article) throw new Error('no-article');
  return { article: state.data.article as Article, url: state.data.url };
}

/** Lets a page ask again: what is kept stays kept, whether or not the page is still there to show it. */
const refresh = async (place: Place | undefined): Promise<null> => {
  if (place) await askTab(place.tabId, place.documentId)('refresh', null).catch(() => undefined);
  return null;
};

/**
 * Keeps an article that a list says to keep, once its page has the answer: a paint waits for no disk, and not for one that is full. What
 * was deleted stays deleted until a person clips it again.
 */
async function keepUnasked(
  asking: Asking,
  { articleId, versionId }: Pick<Reading, 'articleId' | 'versionId'>,
  clip: () => Promise<Clipped>,
): Promise<void> {
  try {
    const graves = (await store.library.deleted([articleId])).get(articleId) ?? [];
    if (graves.some(({ versions }) => versions.includes(versionId))) return;
    const { outcome } = await clip();
    if (outcome !== 'same') await refresh(asking);
  } catch (problem) {
    await showProblemOf(asking, codeOf(problem)).catch(() => undefined);
  }
}

/** What a background that has just been woken does for its first article, done while the page is still being read. */
const getReady = (settings: Settings, text: string): void => {
  // What cannot be opened is told when something is asked of it.
  store.library.open().catch(() => undefined);
  warmUp(settings, text);
};

export const forPages: Handlers<PageAsks, [Sender]> = {
  async gated({ text, born }, sender) {
    const { place, host } = placeOf(sender);
    if (!gate(text).partyBuilding) return false;
    const settings = await settingsNow();
    if (!showsOn(settings, host) && !clipsOn(settings, host)) return true;
    const reading = readPage(place, born);
    getReady(settings, text);
    await reading;
    return true;
  },

  async recognise({ article, url, token, dark, paints }, sender) {
    const { place, secret, host } = placeOf(sender);
    const asking = { ...place, token };
    checkAddress(url, sender);
    const settings = await settingsNow();
    const { recogniser, packs } = recognition(settings);
    const language = languageOf(settings, navigator.language);
    const { recognised, view } = await whileReading(asking, article.text, language, async () => {
      const recognised = recogniser.recognise(article.text);
      const [view] = await Promise.all([
        store.viewOf(article, url, recognised),
        insertStyle(asking, stylesheet(token, looksOf(kinds, settings.colours, dark), dark)),
      ]);
      return { recognised, view };
    });
    const reading: Reading = {
      ...view,
      paint: showsOn(settings, host),
      language,
      kinds: kindLooks(settings),
    };
    await showBadge(asking, reading, paints);
    if (view.stored?.same !== true && clipsHere(settings, { secret, host }, article.text))
      void keepUnasked(asking, view, () => store.clip(article, url, recognised, packs));
    return reading;
  },

  async know({ kind, quote, rule, formula }) {
    const settings = await settingsNow();
    const { recogniser } = recognition(settings);
    const known = formula === undefined ? undefined : recogniser.formula(formula, kind);
    return {
      ...(known && { canonical: known.canonical }),
      ...(known?.year && { year: known.year }),
      ...(known?.origin && { origin: known.origin }),
      rule: ruleNote(rule, languageOf(settings, navigator.language)),
      ...(await store.seen(formula ?? quote)),
    };
  },

  async decide({ article, url, choice }, sender) {
    checkAddress(url, sender);
    await store.decide(article, url, choice);
    return refresh(pageOf(sender));
  },

  async undo({ articleId, row }, sender) {
    await store.undo(articleId, row);
    return refresh(pageOf(sender));
  },
};

export const forExtension: Handlers<ExtensionAsks> = {
  async read({ tabId }) {
    await readPage({ tabId });
    return null;
  },

  async clip({ tabId }) {
    const { article, url } = await articleIn(tabId);
    const { recogniser, packs } = recognition(await settingsNow());
    const clipped = await store.clip(article, url, recogniser.recognise(article.text), packs);
    await refresh({ tabId });
    return clipped;
  },

  async guard({ quote }) {
    await store.forgetHabit(quote);
    await changeSettings(browser.storage.local, adding({ guards: [quote] }));
    return null;
  },

  async phrase({ quote, kind, type }) {
    await store.forgetHabit(quote);
    await changeSettings(browser.storage.local, adding({ phrases: [{ text: quote, kind, type }] }));
    return null;
  },

  async dismiss({ quote }) {
    await store.forgetHabit(quote);
    return null;
  },

  async say({ articleId, rows }) {
    await store.library.say(
      rows.map((row) => ({ articleId, ...row })),
      new Date().toISOString(),
    );
    return null;
  },
};
