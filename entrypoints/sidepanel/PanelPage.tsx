/** Wires the panel to the tab beside it. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { card } from '../../components/copy/card';
import { common } from '../../components/copy/common';
import { Panel } from '../../components/panel/Panel';
import { noted } from '../../lib/capture/notes';
import { askBackground, askTab } from '../../lib/extension-asks';
import type { Choice } from '../../lib/messages';
import { withoutGuard, withoutPhrase } from '../../lib/personal';
import { changeSettings, languageOf } from '../../lib/settings';
import { cite } from '../../lib/text/cite';
import { useAttempt } from '../shared/attempt';
import { knownTags } from '../shared/known-tags';
import { useReprints } from '../shared/use-reprints';
import { useSettings } from '../shared/use-settings';
import { library, useKept } from './use-kept';
import { useTab } from './use-tab';

export function PanelPage() {
  const { settings } = useSettings();
  const { tabId, page, access, current, setCurrent } = useTab();
  const reprints = useReprints(library, page);
  const { problem, attempt, fail, forget } = useAttempt();
  const { kept, change } = useKept(page?.reading, fail);
  const [ruled, setRuled] = useState<{ quote: string; rule: 'guard' | 'phrase' }>();
  useEffect(forget, [page]);
  /** What is kept stays kept, whether or not the page is still there to show it. */
  const again = () => tabId !== undefined && askTab(tabId)('refresh', null).catch(() => undefined);
  /* What is done in the library, as in a window beside this one, is shown here and on the page. */
  useEffect(() => {
    let known: number | undefined;
    return library.watch((seq) => {
      if (known !== undefined && known !== seq) void again();
      known = seq;
    });
  }, [tabId]);
  useEffect(() => setRuled(undefined), [page?.reading?.articleId]);
  if (!settings) return null;
  const language = languageOf(settings, navigator.language);
  document.documentElement.lang = language;
  document.title = common[language].name;

  const tab = tabId === undefined ? undefined : askTab(tabId);
  const decide = (choice: Choice) =>
    page?.article && attempt(askBackground('decide', { article: page.article, url: page.url, choice }).then(again));
  /** As corrected, where it was. */
  const copy = (quote: string): Promise<boolean> => {
    const fields = Object.entries(kept?.fields ?? {}).map(([field, value]) => [field, { value }]);
    const meta = { ...page!.article!.meta, ...Object.fromEntries(fields) };
    return attempt(navigator.clipboard.writeText(cite(quote, meta, page!.url, card[language].citation.page)));
  };
  const rule = (rule: 'guard' | 'phrase', quote: string, made: Promise<unknown>) =>
    attempt(made.then(() => setRuled({ quote, rule })));
  return (
    <Panel
      language={language}
      access={access}
      {...(page && { page })}
      current={current}
      reprints={reprints}
      {...(problem && { problem })}
      onRead={() => attempt(askBackground('read', { tabId: tabId! }))}
      onStep={(to) => attempt(tab?.('go', { to }))}
      onGo={(index) => {
        setCurrent(index);
        attempt(tab?.('go', { to: index }));
      }}
      onAccept={({ start, end, kind, type }) => decide({ start, end, kind, type, verdict: 'accept' })}
      onReject={({ start, end, kind, type }) => decide({ start, end, kind, type, verdict: 'reject' })}
      onKind={({ start, end }, kind, type) => decide({ start, end, kind, type, verdict: 'reclassify' })}
      onUndo={(row) => attempt(askBackground('undo', { articleId: page!.reading!.articleId, row }).then(again))}
      onCopy={copy}
      onGuard={(quote) => rule('guard', quote, askBackground('guard', { quote }))}
      onPhrase={(quote, kind, type) => rule('phrase', quote, askBackground('phrase', { quote, kind, type }))}
      {...(ruled && { ruled })}
      onUnrule={() => {
        if (!ruled) return;
        const without = ruled.rule === 'guard' ? withoutGuard(ruled.quote) : withoutPhrase(ruled.quote);
        attempt(changeSettings(browser.storage.local, without).then(() => setRuled(undefined)));
      }}
      onDismiss={(quote) => attempt(askBackground('dismiss', { quote }).then(again))}
      onAdd={async (kind, type) => {
        const added = tab?.('add', { kind, type });
        await attempt(added);
        return (await added) ?? false;
      }}
      onClip={() => attempt(askBackground('clip', { tabId: tabId! }))}
      onLibrary={(articleId) => void browser.tabs.create({ url: `/library.html#/article/${articleId}` })}
      facts={{
        ...(kept && { kept }),
        onField: (field, value) => attempt(change({ value: { row: 'field', field, value } })),
        onTags: (tags) => attempt(change(...tags.map((tag) => ({ value: { row: 'tag' as const, tag } })))),
        onUntag: (rows) => attempt(change(...rows.map((id) => ({ value: { row: 'retract' as const }, retracts: id })))),
        knownTags: () => knownTags(library),
        onNote: (note, instead) => attempt(change(...noted(note, instead))),
      }}
    />
  );
}
