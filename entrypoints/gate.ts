/**
 * Runs on every granted page: can it be party-building news? Holds nothing but that test, so that other pages do not feel it; where they
 * can, the background judges the text.
 */
import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message } from '../lib/asking';
import { hasChance } from '../lib/gate/chance';
import { gateText } from '../lib/sites/gate-text';

/** Looked up only when something is asked: an engine makes the interface of an extension at its first use. */
const ask = (message: Message): Promise<{ value?: unknown } | undefined> => {
  const { browser, chrome } = globalThis as { browser?: typeof Browser; chrome?: typeof Browser };
  return (browser ?? chrome)!.runtime.sendMessage(message);
};

/**
 * A title and running text of at least so many characters are a page that has written its text: of 68 saved pages six hold as much beside
 * their article, comments for the most part, and sixteen hold less in all.
 */
const WRITTEN = 1000;

/** When a page that navigated without loading is looked at (ms): as soon as most have changed, and once what they fetch should be there. */
const AFTER = [500, 2500];

export default defineUnlistedScript(() => {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
  let known = '';
  let seen = '';
  let waits = false;
  const look = () => {
    // The address by the document: its other keeper, `location`, is an interface that would be made for this alone.
    const { URL } = document;
    if (known === URL) return;
    const text = gateText(document);
    if (text === seen) return;
    seen = text;
    waits = hasChance(text);
    if (!waits) return;
    // Not for other pages: for each of them the browser would make the interface of the event.
    addEventListener('pageshow', onShown);
    ask({ to: 'background', ask: 'gated', payload: { text, born: performance.timeOrigin } }).then(
      (answer) => {
        waits &&= typeof answer?.value !== 'boolean';
        if (answer?.value === true) known = URL;
      },
      // What was not heard is asked again at the next look.
      () => {
        seen = '';
      },
    );
  };
  /** A page that was left before it had an answer has none that counts when the history brings it back: it could not be read while it was away. */
  const onShown = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !waits) return;
    seen = '';
    look();
  };
  look();
  // A page that writes its text late is looked at again, and so is one that navigates without loading.
  if (seen.length < WRITTEN) setTimeout(look, 2000);
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', () => {
    for (const after of AFTER) setTimeout(look, after);
  });
});
