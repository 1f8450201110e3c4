/** Wires the popup to the active tab: what is stored first, then what the page says. */
import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { common } from '../../components/copy/common';
import type { KindCount } from '../../components/parts/KindCounts';
import { Popup, type StoredFacts } from '../../components/popup/Popup';
import type { Message, Payload } from '../../lib/asking';
import { articleIdOf, canonicalUrl } from '../../lib/capture/ids';
import { tagsOf } from '../../lib/capture/tags';
import { askBackground, askTab } from '../../lib/extension-asks';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import type { Clipped, ExtensionAsks, PageState } from '../../lib/messages';
import { changeSettings, clipsOn, languageOf, loadSettings, readSettings, type Settings } from '../../lib/settings';
import { patternOf } from '../../lib/sites/groups';
import { useAttempt } from '../shared/attempt';
import { knownTags } from '../shared/known-tags';
import { openPanel } from '../shared/open-panel';
import { useReprints } from '../shared/use-reprints';

const area = browser.storage.local;
const library = openLibrary(digest);

const storedFacts = async (articleId: string): Promise<StoredFacts | undefined> => {
  const [entry, rows] = await Promise.all([library.listing(articleId), library.rows(articleId)]);
  if (!entry) return undefined;
  const { title, source, outlet, publishedAt, latest, versions } = entry;
  return { articleId, title, source: source || outlet, publishedAt, latest, versions, tags: tagsOf(rows) };
};

/** The page as read; one that has not been read yet is read now: the click on the button allowed it. */
async function readTab(tabId: number): Promise<PageState> {
  const known = await askTab(tabId)('state', null).catch(() => null);
  if (known) return known;
  await askBackground('read', { tabId });
  return askTab(tabId)('state', null);
}

const countKinds = (state: PageState | undefined): KindCount[] =>
  (state?.reading?.kinds ?? []).map(({ id, label, colour, line }) => ({
    id,
    label,
    colour,
    line,
    count: state!.reading!.mentions.filter((mention) => mention.kind === id).length,
  }));

/** What the first frame needs: asked all at once, before anything is drawn. Of a storage that cannot be read, the usual settings. */
export interface Start {
  settings: Settings;
  tab: Browser.tabs.Tab | undefined;
  stored: StoredFacts | undefined;
}

export async function start(): Promise<Start> {
  void library.open().catch(() => undefined);
  const [settings, [tab]] = await Promise.all([
    loadSettings(area).catch(() => readSettings({})),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const canonical = canonicalUrl(tab?.url ?? '');
  const stored = canonical
    ? await storedFacts(await articleIdOf(canonical, '', digest)).catch(() => undefined)
    : undefined;
  return { settings, tab, stored };
}

export function PopupPage({ settings: first, tab, stored: before }: Start) {
  const [settings, setSettings] = useState(first);
  const [granted, setGranted] = useState(false);
  const [page, setPage] = useState<PageState>();
  const [phase, setPhase] = useState<'reading' | 'unreadable' | 'read'>('reading');
  const [stored, setStored] = useState(before);
  const [clipping, setClipping] = useState<'no' | 'now' | Clipped['outcome']>('no');
  const { problem, attempt, fail, forget } = useAttempt();
  const reprints = useReprints(library, page);

  const url = tab?.url?.startsWith('http') ? new URL(tab.url) : undefined;
  const host = url?.hostname;
  const read = async (): Promise<void> => {
    setPhase('reading');
    forget();
    try {
      setPage(await readTab(tab!.id!));
      setPhase('read');
    } catch (failure) {
      setPhase('unreadable');
      // A page of the browser's own is closed to extensions, of the others the failure says why.
      if (url) fail(failure);
    }
  };
  useEffect(() => {
    if (tab?.id === undefined) setPhase('unreadable');
    else void read();
  }, []);

  const known = page?.reading?.articleId;
  useEffect(() => {
    if (known) storedFacts(known).then(setStored, fail);
  }, [known, clipping]);
  useEffect(() => {
    if (host) browser.permissions.contains({ origins: [`*://${host}/*`] }).then(setGranted, fail);
  }, [host]);

  useEffect(() => {
    const hear = (message: Message, sender: { tab?: { id?: number | undefined } | undefined }) => {
      if (message?.to === 'panel' && message.ask === 'changed' && sender.tab?.id === tab?.id) {
        setPage(message.payload as PageState);
      }
    };
    browser.runtime.onMessage.addListener(hear);
    return () => browser.runtime.onMessage.removeListener(hear);
  }, [tab?.id]);

  const language = languageOf(settings, navigator.language);
  document.documentElement.lang = language;
  document.title = common[language].name;
  const change = async (part: (now: Settings) => Partial<Settings>) => setSettings(await changeSettings(area, part));
  const tabId = tab?.id;
  const highlight = async (where: 'page' | 'site' | 'everywhere', on: boolean): Promise<void> => {
    if (where === 'everywhere') await change(() => ({ highlight: on }));
    if (where === 'site' && host) {
      await change(({ quiet }) => ({ quiet: [...quiet.filter((each) => each !== host), ...(on ? [] : [host])] }));
    }
    if (where === 'page' && tabId !== undefined) {
      await askTab(tabId)('show', { on });
      await refresh();
    }
  };
  /** Says something of the article that is kept. */
  const say = async (rows: Payload<ExtensionAsks['say']>['rows']): Promise<void> => {
    const { articleId } = stored!;
    await askBackground('say', { articleId, rows });
    setStored(await storedFacts(articleId));
  };
  const refresh = async () => tabId !== undefined && setPage(await askTab(tabId)('state', null));

  return (
    <Popup
      language={language}
      phase={phase}
      {...(page && { page })}
      reprints={reprints}
      {...(stored && { stored })}
      kinds={countKinds(page)}
      clipping={clipping}
      {...(problem && { problem })}
      highlights={{
        page: page?.painted ?? false,
        site: !settings.quiet.includes(host ?? ''),
        everywhere: settings.highlight,
      }}
      {...(host && {
        site: { host, granted, automatic: clipsOn(settings, host) },
      })}
      onRetry={() => void read()}
      onClip={async () => {
        setClipping('now');
        const clip = async () => {
          const { outcome } = await askBackground('clip', { tabId: tabId! });
          setClipping(outcome);
          // What is clipped is clipped, whether or not the page is still there to show it.
          await refresh().catch(() => undefined);
        };
        if (!(await attempt(clip()))) setClipping('no');
      }}
      onLibrary={(articleId) => {
        void browser.tabs.create({ url: `/library.html${articleId ? `#/article/${articleId}` : ''}` });
        window.close();
      }}
      onPanel={() => {
        openPanel(tab?.windowId);
        window.close();
      }}
      onSettings={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
      onTags={(tags) => attempt(say(tags.map((tag) => ({ value: { row: 'tag', tag } }))))}
      onUntag={(rows) => void attempt(say(rows.map((id) => ({ value: { row: 'retract' }, retracts: id }))))}
      knownTags={() => knownTags(library)}
      onHighlight={(where, on) => void attempt(highlight(where, on))}
      onGrant={() => void attempt(browser.permissions.request({ origins: [patternOf(host!)] }).then(setGranted))}
    />
  );
}
