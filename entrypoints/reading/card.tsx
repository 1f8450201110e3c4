/** Wires pointer, keyboard and background to the hover card. */
import { createCardHost } from '../../components/card/mount';
import { card as words } from '../../components/copy/card';
import type { asking } from '../../lib/asking';
import { watchPointer } from '../../lib/highlight/hover';
import { boxesOf, mentionUnder } from '../../lib/highlight/locate';
import type { Session } from '../../lib/highlight/session';
import type { Knowledge, PageAsks } from '../../lib/messages';
import { cite } from '../../lib/text/cite';

export interface CardWiring {
  /** Shows the card of a mention; `focus` moves the keyboard into it. */
  show(index: number, focus: boolean): void;
  hide(): void;
}

export function wireCard(session: Session, ask: ReturnType<typeof asking<PageAsks>>): CardWiring {
  const host = createCardHost(document);
  let at = -1;
  let last: Knowledge | undefined;

  const hide = () => {
    at = -1;
    host.hide();
  };
  const show = (index: number, focus: boolean, known?: Knowledge, failed = false): void => {
    const now = session.reading();
    const mention = now?.reading.mentions[index];
    if (!now || !mention) {
      hide();
      return;
    }
    const quote = now.article.text.slice(mention.start, mention.end);
    at = index;
    last = known;
    const tell = (asked: Promise<unknown>) => void asked.then(hide, () => show(index, false, known, true));
    const decide = (verdict: 'accept' | 'reject' | 'reclassify', kind: string, type: string) =>
      tell(
        ask('decide', {
          article: now.article,
          url: document.location.href,
          choice: { start: mention.start, end: mention.end, kind, type, verdict },
        }),
      );
    host.show(
      {
        mention,
        quote,
        reading: now.reading,
        index,
        of: now.reading.mentions.length,
        ...(known && { knowledge: known }),
        failed,
        onVerdict: (verdict) => decide(verdict, mention.kind, mention.type),
        onKind: (kind, type) => decide('reclassify', kind, type),
        onUndo: (row) => tell(ask('undo', { articleId: now.reading.articleId, row })),
        onCopy: () => copy(citation(now, quote)),
        onGo: (to) => {
          session.go({ to });
          show(session.state(null).current, true);
        },
      },
      boxesOf(document, mention, now.map),
      focus,
    );
    if (known) return;
    const { kind, type, rule, formula } = mention;
    ask('know', { kind, type, quote, rule, ...(formula && { formula }) }).then(
      (knowledge) => at === index && host.shows() && show(index, false, knowledge),
      () => undefined,
    );
  };
  const citation = (now: NonNullable<ReturnType<Session['reading']>>, quote: string) =>
    cite(quote, now.article.meta, document.location.href, words[now.reading.language].citation.page);

  watchPointer(document, {
    under(x, y) {
      const now = session.state(null).painted ? session.reading() : null;
      return now ? mentionUnder(document, x, y, now.reading.mentions, now.map) : -1;
    },
    onCard: host.holds,
    show: (index) => index !== at && show(index, false),
    hide,
  });
  /* A card that holds the keyboard follows its phrase; one that was only hovered goes. */
  const moved = () => {
    if (at < 0) return;
    if (host.focused()) show(at, false, last);
    else hide();
  };
  document.addEventListener('scroll', moved, { passive: true });
  /* The text moves too where the window is made narrower, as by the side panel. */
  window.addEventListener('resize', moved, { passive: true });
  return { show, hide };
}

/** Pages on http have no clipboard of their own, and some forbid theirs: the old command copies what a listener gives it. */
async function copy(text: string): Promise<void> {
  if (!navigator.clipboard) copyByCommand(text);
  else await navigator.clipboard.writeText(text).catch(() => copyByCommand(text));
}

function copyByCommand(text: string): void {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', give, { once: true, capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
}
