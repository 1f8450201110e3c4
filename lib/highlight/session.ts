/** One reading of one page: reads, asks what is in it, paints, and answers for it until the page goes away. */
import type { asking } from '../asking';
import type { Extraction, TextMap } from '../extract/extract';
import { codeBesidePage } from '../failure';
import type { PageAnswers, PageAsks, PageState, Reading } from '../messages';
import type { Article } from '../text/article';
import { isDark } from './ground';
import { boxesOf, bringIntoView } from './locate';
import type { Painter } from './paint';
import { watchPage } from './watch';

/** How often what the page cleared is put back, in ms. */
const KEEP = 250;

export interface Surroundings {
  document: Document;
  token: string;
  /** Null where the engine cannot paint. */
  painter: Painter | null;
  extract(document: Document, url: string): Extraction;
  ask: ReturnType<typeof asking<PageAsks>>;
  /** Tells open panels; nobody may be listening. */
  changed(state: PageState): void;
  /** False once the extension was updated or removed: what it left on the page goes then, since nobody can switch it off any more. */
  alive(): boolean;
  /** Told once, when that is so: whatever else listens to the page ends. */
  ended(): void;
}

export interface Session extends Pick<PageAnswers, 'go'> {
  /** What was read, at the address where it was: the page may be at another by now. */
  reading(): { article: Article; url: string; map: TextMap; reading: Reading } | null;
  state(payload: null): PageState;
  /** Reads the page as it stands at this moment, which may be the one before it would be noticed; what is in it is asked, and not waited for. */
  reread(payload: null): PageState;
  read(payload: null): Promise<null>;
  refresh(payload: null): Promise<null>;
  show(payload: { on: boolean }): Promise<null>;
}

export function createSession({
  document,
  token,
  painter,
  extract,
  ask,
  changed,
  alive,
  ended,
}: Surroundings): Session {
  let now: PageState = { url: '', painted: false, paints: painter !== null, current: -1 };
  let map: TextMap | null = null;
  let turn = 0;
  let showing = 0;
  let unwatch: (() => void) | undefined;
  /** How the reader switched the highlights of this page: it outweighs the settings until they say otherwise than before. */
  let wanted: boolean | undefined;

  const set = (part: Partial<PageState>) => {
    now = { ...now, ...part };
    changed(now);
  };
  const show = async (on: boolean) => {
    const mine = ++showing;
    if (!on || !painter || !now.reading || !map) painter?.clear();
    else await painter.paint(now.reading.mentions, map);
    if (mine === showing) set({ painted: on && painter !== null && now.reading !== undefined });
  };

  /** Asks what is in a text and paints it, where the reader or the settings want that. */
  const recognise = async (article: Article): Promise<void> => {
    const mine = ++turn;
    const { url } = now;
    try {
      const reading = await ask('recognise', { article, url, token, dark: isDark(document), paints: painter !== null });
      if (mine !== turn) return;
      const { failed: _, ...rest } = now;
      if (now.reading && now.reading.paint !== reading.paint) wanted = undefined;
      now = { ...rest, reading };
      await show(wanted ?? reading.paint);
    } catch (problem) {
      if (mine === turn) set({ failed: codeBesidePage(problem) });
    }
  };

  /** Reads the page; the same text keeps its address and its mentions, unless fresh ones are asked for. */
  const read = async (afresh: boolean): Promise<void> => {
    let url = document.location.href;
    const plain: PageState = { url, painted: false, paints: painter !== null, current: -1 };
    const nothing = (why: Pick<PageState, 'refused' | 'failed'>): void => {
      turn++;
      map = null;
      painter?.clear();
      now = { ...plain, ...why };
      changed(now);
    };
    let found: Extraction;
    try {
      found = extract(document, url);
    } catch (problem) {
      return nothing({ failed: codeBesidePage(problem) });
    }
    if (!found.ok) return nothing({ refused: found.refused });
    map = found.textMap;
    const { article } = found;
    const same = now.article?.text === article.text;
    // A page that navigates without loading shows the last article until it has fetched the next: that is no article of the new address.
    if (same) url = now.url;
    if (same && now.reading && !afresh) return show(wanted ?? now.reading.paint);
    // Mentions of another text would point at other words of this one.
    const { reading, refused: _, ...unread } = now.url === url ? now : plain;
    now = { ...unread, article, ...(same && reading && { reading }) };
    await recognise(article);
  };

  const watched = () => ({ nodes: map ? [...map.nodes()] : [] });
  const keeper = setInterval(() => {
    if (!alive()) stop();
    else if (document.visibilityState === 'visible') painter?.keep();
  }, KEEP);
  const refresh = async (): Promise<null> => {
    if (now.article) await recognise(now.article);
    return null;
  };
  /** What was meanwhile said of the article elsewhere, as in the library, counts as the reader comes back; so does what was missed in the history. */
  const back = (): void => {
    if (alive() && document.visibilityState === 'visible') void refresh();
  };
  document.addEventListener('visibilitychange', back);
  const stop = (): void => {
    turn++;
    showing++;
    document.removeEventListener('visibilitychange', back);
    clearInterval(keeper);
    unwatch?.();
    painter?.clear();
    map = null;
    now = { ...now, painted: false };
    ended();
  };

  return {
    state: () => now,
    reading: () => {
      const { article, url, reading } = now;
      return article && map && reading ? { article, url, map, reading } : null;
    },
    reread() {
      void read(false);
      return now;
    },
    async read() {
      unwatch?.();
      const first = read(true);
      // From the moment that the page was read, not only once it is known what is in it.
      unwatch = watchPage(document, watched(), async () => {
        await read(false);
        return watched();
      });
      await first;
      return null;
    },
    refresh,
    async show({ on }) {
      wanted = on;
      await show(on);
      return null;
    },
    go({ to }) {
      const mentions = now.reading?.mentions ?? [];
      if (!map || mentions.length === 0) return null;
      const step = to === 'next' ? now.current + 1 : to === 'previous' ? now.current - 1 : to;
      const index =
        to === 'previous' && now.current < 0 ? mentions.length - 1 : (step + mentions.length) % mentions.length;
      const mention = mentions[index]!;
      bringIntoView(document, boxesOf(document, mention, map)[0], map.toRanges(mention)[0]?.startContainer);
      painter?.flash(mention, map);
      set({ current: index });
      return null;
    },
  };
}
