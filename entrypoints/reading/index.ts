/** Injected when the gate says so or a person asks: reads the page, paints it, and answers for it. Injected again, it reads anew. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Answer, answerWith, asking, type Handlers, type Message, type Payload } from '../../lib/asking';
import { extract } from '../../lib/extract/extract';
import { codeBesidePage } from '../../lib/failure';
import { mentionInView } from '../../lib/highlight/locate';
import { createPainter } from '../../lib/highlight/paint';
import { selectedSpan } from '../../lib/highlight/selection';
import { createSession } from '../../lib/highlight/session';
import type { PageAnswers, PageAsks, PanelHears } from '../../lib/messages';
import { wireCard } from './card';

/** Names of the highlight registry begin with it: random, so that a page can neither guess nor recognise it. */
const randomToken = (): string => {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  return `h${[...letters].map((letter) => (letter % 36).toString(36)).join('')}`;
};

export default defineUnlistedScript(() => {
  const world = globalThis as { tifaReading?: () => Promise<null>; tifaToken?: string };
  if (world.tifaReading) return world.tifaReading();

  /** Throws nothing by itself: the interface is gone once the extension was updated. */
  const send = async (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);
  /** Panels answer `true`; nobody does where none is open. */
  const toPanel = <K extends keyof PanelHears>(ask: K, payload: Payload<PanelHears[K]>) =>
    send({ to: 'panel', ask, payload }).catch(() => undefined);
  const ask = asking<PageAsks>('background', send);
  const token = randomToken();
  world.tifaToken = token;
  const end = new AbortController();
  const session = createSession({
    document,
    token,
    painter: 'highlights' in CSS ? createPainter(CSS.highlights, token) : null,
    extract,
    ask,
    changed: (state) => void toPanel('changed', state),
    alive: () => browser.runtime?.id !== undefined,
    ended: () => end.abort(),
  });
  world.tifaReading = () => session.read(null);
  const card = wireCard(session, ask, end.signal);

  let follows = false;
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(scrolled);
      if (!follows) return;
      scrolled = setTimeout(async () => {
        const now = session.reading();
        if (!now) return;
        const index = mentionInView(document, now.map, now.reading.mentions, session.state(null).current);
        follows = (await toPanel('at', { index })) === true;
      }, 150);
    },
    { passive: true, capture: true, signal: end.signal },
  );

  const answers: Handlers<PageAnswers> = {
    state: session.state,
    reread: session.reread,
    refresh: session.refresh,
    show: (payload) => {
      card.hide();
      return session.show(payload);
    },
    go: (payload) => {
      session.go(payload);
      if (payload.card) setTimeout(() => card.show(session.state(null).current, true), 350);
      return null;
    },
    async add({ kind, type }) {
      const now = session.reading();
      const span = now && selectedSpan(document.getSelection(), now.map, now.article.text);
      if (!span) return false;
      const choice = { ...span, kind, type, verdict: 'add' as const };
      await ask('decide', { article: now.article, url: now.url, choice });
      return true;
    },
    follow: () => {
      follows = true;
      return null;
    },
  };

  browser.runtime.onMessage.addListener((message: Message, _sender, respond: (answer: Answer) => void) => {
    if (message?.to !== 'page' || !Object.hasOwn(answers, message.ask)) return;
    const handle = answers[message.ask as keyof PageAnswers] as (payload: unknown) => unknown;
    answerWith(Promise.resolve(message.payload).then(handle), respond, codeBesidePage);
    return true;
  });
  return world.tifaReading();
});
