/** Runs on every granted page: is it party-building news? Holds nothing but the gate, so that other pages do not feel it. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gate } from '../lib/gate/gate';
import type { Message } from '../lib/messages';
import { gateText } from '../lib/sites/gate-text';

export default defineUnlistedScript(() => {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
  let seen = '';
  /** Judges what is there; a page that writes its text late or navigates without loading is judged again. */
  const judge = () => {
    if (seen === location.href) return;
    const verdict = gate(gateText(document));
    if (!verdict.partyBuilding) return;
    seen = location.href;
    const message: Message = { to: 'background', ask: 'gated', payload: { score: verdict.score } };
    browser.runtime.sendMessage(message).catch(() => undefined);
  };
  judge();
  if (seen === '') setTimeout(judge, 2000);
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', () => setTimeout(judge, 500));
});
