/** Paints spans of an article by the CSS Custom Highlight API: no element, no mutation, no live range. */
import type { TextMap } from '../extract/extract';
import type { Span } from '../text/span';
import { entryName, FLASH } from './style';

/** The part of `CSS.highlights` that is used. */
export type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;

export interface Painter {
  /** Paints `mentions`, in slices shorter than a frame; what was painted before is replaced when the first slice is ready. */
  paint(mentions: readonly (Span & { kind: string })[], map: TextMap): Promise<void>;
  /** Marks one span for a moment. */
  flash(span: Span, map: TextMap): void;
  /** Puts back what the page took out of the registry. */
  keep(): void;
  /** Removes everything, without trace. */
  clear(): void;
}

/** Longest stretch of work without yielding, in ms: half a frame. */
const SLICE = 8;
const FLASH_MS = 1600;

const pause = () => new Promise<void>((resume) => setTimeout(resume));

export function createPainter(registry: Registry, token: string): Painter {
  const entries = new Map<string, Highlight>();
  let turn = 0;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const put = (kind: string, highlight: Highlight) => {
    const name = entryName(token, kind);
    entries.set(name, highlight);
    registry.set(name, highlight);
  };
  const drop = (name: string) => {
    entries.delete(name);
    registry.delete(name);
  };

  return {
    async paint(mentions, map) {
      const mine = ++turn;
      const fresh = new Map<string, Highlight>();
      let since = performance.now();
      for (const mention of mentions) {
        let highlight = fresh.get(mention.kind);
        if (!highlight) {
          highlight = new Highlight();
          fresh.set(mention.kind, highlight);
        }
        for (const range of map.toRanges(mention)) highlight.add(new StaticRange(range));
        if (performance.now() - since < SLICE) continue;
        await pause();
        if (mine !== turn) return;
        since = performance.now();
      }
      for (const name of [...entries.keys()]) drop(name);
      for (const [kind, highlight] of fresh) put(kind, highlight);
    },
    flash(span, map) {
      clearTimeout(flashing);
      const highlight = new Highlight(...map.toRanges(span).map((range) => new StaticRange(range)));
      highlight.priority = 1;
      put(FLASH, highlight);
      flashing = setTimeout(() => drop(entryName(token, FLASH)), FLASH_MS);
    },
    keep() {
      for (const [name, highlight] of entries) if (registry.get(name) !== highlight) registry.set(name, highlight);
    },
    clear() {
      turn++;
      clearTimeout(flashing);
      for (const name of [...entries.keys()]) drop(name);
    },
  };
}
