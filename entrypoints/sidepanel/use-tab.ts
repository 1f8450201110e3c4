/** The tab beside the panel, and what its page says: asked when the tab changes, told when the page does. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Message } from '../../lib/asking';
import { askTab } from '../../lib/extension-asks';
import type { PageState } from '../../lib/messages';

export function useTab() {
  const [tabId, setTabId] = useState<number>();
  const [page, setPage] = useState<PageState>();
  const [current, setCurrent] = useState(-1);
  const [access, setAccess] = useState<'open' | 'closed' | 'lapsed'>('closed');

  useEffect(() => {
    let now: number | undefined;
    let url: string | undefined;
    let had = false;
    /** The place that the panel followed a page to stays while it shows that page; another page says where it is. */
    const take = (state: PageState | undefined) => {
      if (state?.url !== url) setCurrent(state?.current ?? -1);
      url = state?.url;
      setPage(state);
    };
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id !== now) {
        had = false;
        url = undefined;
      }
      now = tab?.id;
      setTabId(now);
      const state = now === undefined ? undefined : await askTab(now)('state', null).catch(() => undefined);
      if (tab?.id !== now) return;
      if (now !== undefined && state) void askTab(now)('follow', null).catch(() => undefined);
      take(state);
      const granted =
        tab?.url?.startsWith('http') &&
        (await browser.permissions.contains({ origins: [`*://${new URL(tab.url).hostname}/*`] }));
      setAccess(state || granted ? 'open' : had ? 'lapsed' : 'closed');
      had ||= state !== undefined;
    };
    const hear = (
      message: Message,
      sender: { tab?: { id?: number | undefined } | undefined },
      respond: (answer: unknown) => void,
    ) => {
      if (message?.to !== 'panel' || sender.tab?.id !== now) return;
      if (message.ask === 'changed') {
        const state = message.payload as PageState;
        had = true;
        setAccess('open');
        take(state);
        if (state.current >= 0) setCurrent(state.current);
        void askTab(now!)('follow', null).catch(() => undefined);
      }
      if (message.ask === 'at') setCurrent((message.payload as { index: number }).index);
      respond(true);
    };
    const updated = (id: number, change: { status?: string | undefined; url?: string | undefined }) => {
      if (id === now && (change.status === 'complete' || change.status === 'loading')) void look();
    };
    void look();
    browser.runtime.onMessage.addListener(hear);
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.runtime.onMessage.removeListener(hear);
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);

  return { tabId, page, access, current, setCurrent };
}
