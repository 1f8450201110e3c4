/** Wires pointer, keyboard and background to the hover card. */
import { createCardHost } from '../../components/card/mount';
import { card as words } from '../../components/copy/card';
import type { asking } from '../../lib/asking';
import { watchPointer } from '../../lib/highlight/hover';
import { boxesOf, mentionUnder } from '../../lib/highlight/locate';
import type { Session } from '../../lib/highlight/session';
import type { Knowledge, PageAsks, ShownMention } from '../../lib/messages';
import { cite } from '../../lib/text/cite';

export interface CardWiring {
  /** Shows the card of a mention; `focus` moves the keyboard into it. */
  show(index: number, focus: boolean): void;
  hide(): void;
}

/** The mention that the card is open for. */
interface Opened {
  now: NonNullable<ReturnType<Session['reading']>>;
  index: number;
  mention: ShownMention;
  known?: Knowledge;
  failed: boolean;
}

export function wireCard(session: Session, ask: ReturnType<typeof asking<PageAsks>>, end: AbortSignal): CardWiring {
  const host = createCardHost(document);
  let opened: Opened | null = null;

  const hide = () => {
    opened = null;
    host.hide();
  };
  const show = (index: number, focus: boolean): void => {
    const now = session.reading();
    const mention = now?.reading.mentions[index];
    if (!now || !mention) {
      hide();
      return;
    }
    if (opened?.mention === mention) {
      draw(Object.assign(opened, { now }), focus);
      return;
    }
    const mine: Opened = { now, index, mention, failed: false };
    opened = mine;
    draw(mine, focus);
    const { kind, type, rule, formula } = mention;
    ask('know', { kind, type, quote: quoteOf(mine), rule, ...(formula && { formula }) }).then(
      (known) => redraw(mine, { known }),
      () => undefined,
    );
  };
  /** What comes late is nothing to another card. */
  const redraw = (mine: Opened, part: Partial<Opened>): void => {
    if (opened === mine) draw(Object.assign(mine, part), false);
  };
  const draw = (mine: Opened, focus: boolean): void => {
    const { now, index, mention, known, failed } = mine;
    const quote = quoteOf(mine);
    const boxes = boxesOf(document, mention, now.map);
    if (boxes.length === 0) {
      hide();
      return;
    }
    const failing = () => redraw(mine, { failed: true });
    const tell = (asked: Promise<unknown>) => void asked.then(() => opened === mine && hide(), failing);
    const decide = (verdict: 'accept' | 'reject' | 'reclassify', kind: string, type: string) =>
      tell(
        ask('decide', {
          article: now.article,
          url: now.url,
          choice: { start: mention.start, end: mention.end, kind, type, verdict },
        }),
      );
    const page = words[now.reading.language].citation.page;
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
        onCopy: () =>
          copy(cite(quote, now.article.meta, now.url, page)).then(
            () => true,
            () => {
              failing();
              return false;
            },
          ),
        onGo: (to) => {
          session.go({ to });
          show(session.state(null).current, true);
        },
      },
      boxes,
      focus,
    );
  };

  watchPointer(
    document,
    {
      under(x, y) {
        const now = session.state(null).painted ? session.reading() : null;
        return now ? mentionUnder(document, x, y, now.reading.mentions, now.map) : -1;
      },
      onCard: host.holds,
      show: (index) => show(index, false),
      hide,
    },
    end,
  );
  /* A card that holds the keyboard follows its phrase; one that was only hovered goes. */
  const moved = () => {
    if (!opened) return;
    if (host.focused()) show(opened.index, false);
    else hide();
  };
  /* Of whatever the phrase scrolls in; what turns round beside it moves nothing. */
  const scrolled = ({ target }: Event) => {
    const place = opened?.now.map.toRanges(opened.mention)[0]?.startContainer;
    if (place && (target as Node).contains(place)) moved();
  };
  document.addEventListener('scroll', scrolled, { passive: true, capture: true, signal: end });
  /* The text moves too where the window is made narrower, as by the side panel. */
  window.addEventListener('resize', moved, { passive: true, signal: end });
  end.addEventListener('abort', hide);
  return { show, hide };
}

const quoteOf = ({ now, mention }: Opened): string => now.article.text.slice(mention.start, mention.end);

/**
 * Pages on http have no clipboard of their own, and some forbid theirs: the old command copies what a listener gives it.
 * Throws where neither copies.
 */
async function copy(text: string): Promise<void> {
  if (!navigator.clipboard) copyByCommand(text);
  else await navigator.clipboard.writeText(text).catch(() => copyByCommand(text));
}

function copyByCommand(text: string): void {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData!.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    given = true;
  };
  document.addEventListener('copy', give, { once: true, capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  // The command may be refused, and a page may stop the event before it comes here.
  if (!given) throw new Error('not-copied');
}
