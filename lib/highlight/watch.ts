/** Notices that a page is no longer what was read: re-rendered, grown (展开全文, lazy loading) or navigated without loading. */

/** Quiet time after the last change, then the least gap between two readings, both in ms; the gap doubles while a page keeps changing. */
const SETTLE = 300;
const GAP = 1000;
const LONGEST_GAP = 30_000;
/** A page that is still for this long starts again with the short gap. */
const CALM = 10_000;
/** Text shorter than this, added inside the article, is no reason to read again (a clock, a counter). */
const LEAST = 12;

export interface Watched {
  /** Text nodes of the article, empty where none was read. */
  nodes: readonly Text[];
}

/**
 * Calls `changed` when the article should be read again, never more often than the page's unrest allows. `changed`
 * answers what is to be watched from then on. Returns how to stop.
 */
export function watchPage(document: Document, first: Watched, changed: () => Promise<Watched>): () => void {
  let address = document.location.href;
  let texts = new Set<Node>();
  let around: Node | null = null;
  let gap = GAP;
  let last = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let missed = false;
  let stopped = false;

  const take = ({ nodes }: Watched) => {
    texts = new Set(nodes);
    around = null;
    const [from, to] = [nodes[0], nodes.at(-1)];
    if (!from?.isConnected || !to?.isConnected) return;
    const range = document.createRange();
    range.setStartBefore(from);
    range.setEndAfter(to);
    around = range.commonAncestorContainer;
  };

  const concerns = (record: MutationRecord) => {
    if (record.type === 'characterData') return texts.has(record.target);
    if (record.removedNodes.length > 0 && texts.size > 0 && !around?.isConnected) return true;
    const inside = !around || around.contains(record.target);
    if (!inside) return false;
    if ([...record.removedNodes].some((node) => holdsText(node))) return true;
    return [...record.addedNodes].some((node) => (node.textContent?.trim().length ?? 0) >= LEAST);
  };
  const holdsText = (node: Node) => {
    if (texts.has(node)) return true;
    const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (texts.has(walk.currentNode)) return true;
    return false;
  };

  const soon = () => {
    if (stopped) return;
    if (reading) {
      missed = true;
      return;
    }
    if (timer !== undefined) return;
    const wait = Math.max(SETTLE, last + gap - performance.now());
    timer = setTimeout(again, wait);
  };
  const again = async () => {
    timer = undefined;
    reading = true;
    const calm = performance.now() - last > CALM;
    gap = calm ? GAP : Math.min(gap * 2, LONGEST_GAP);
    try {
      take(await changed());
    } finally {
      last = performance.now();
      reading = false;
    }
    if (missed) soon();
    missed = false;
  };
  const moved = () => {
    if (document.location.href.split('#')[0] === address.split('#')[0]) return false;
    // Once for each navigation: a page that never rests would put its reading off for ever.
    address = document.location.href;
    gap = GAP;
    clearTimeout(timer);
    timer = undefined;
    soon();
    return true;
  };

  const observer = new MutationObserver((records) => {
    if (!moved() && records.some(concerns)) soon();
  });
  take(first);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  const view = document.defaultView;
  view?.addEventListener('popstate', moved);
  return () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(timer);
    view?.removeEventListener('popstate', moved);
  };
}
