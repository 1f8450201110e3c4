/** Runs inside a page of the benchmark: our parts and what they are measured against, from the sources that are shipped. */
import { Readability } from '@mozilla/readability';
import { extract, type TextMap } from '../../lib/extract/extract';
import { mentionUnder } from '../../lib/highlight/locate';
import { createPainter } from '../../lib/highlight/paint';
import type { Span } from '../../lib/text/span';

type Marked = Span & { kind: string };

const KINDS = ['slogan', 'mechanism', 'award'];

/** `count` spans of four code units, spread evenly over a text, none over a line's end. */
const spread = (text: string, count: number): Marked[] => {
  const step = Math.max(6, Math.floor(text.length / count));
  const spans: Marked[] = [];
  for (let start = 1; spans.length < count && start + 4 < text.length; start += step) {
    if (!text.slice(start, start + 4).includes('\n'))
      spans.push({ start, end: start + 4, kind: KINDS[spans.length % 3]! });
  }
  return spans;
};
const read = () => {
  const found = extract(document, location.href);
  if (!found.ok) throw new Error(found.refused);
  return found;
};
const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};
/** Whether the work was done in one task: only then is the time of the command that asked for it the whole of it. */
const atOnce = async (work: () => unknown): Promise<boolean> => {
  let later = false;
  setTimeout(() => {
    later = true;
  });
  await work();
  return !later;
};
/** Style and layout that the work made necessary belong to it. */
const settle = () => document.body.offsetHeight;

/** The naive way, from the end so that earlier nodes stay whole. */
function wrap(spans: readonly Marked[], map: TextMap): void {
  for (const span of [...spans].reverse()) {
    for (const part of map.toRanges(span).reverse()) {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      const mark = document.createElement('mark');
      mark.className = span.kind;
      range.surroundContents(mark);
    }
  }
}

export const bench = {
  readability: () => atOnce(() => new Readability(document.cloneNode(true) as Document).parse()),
  extract: () => atOnce(read),
  /** Extraction, text map and painting of 40 mentions: what the page's thread does for one reading. */
  reading: () =>
    atOnce(async () => {
      const { article, textMap } = read();
      await createPainter(CSS.highlights, 'h0000000').paint(spread(article.text, 40), textMap);
    }),
  async paint(count: number) {
    const { article, textMap } = read();
    const spans = spread(article.text, count);
    settle();
    return timed(async () => {
      await createPainter(CSS.highlights, 'h0000000').paint(spans, textMap);
      settle();
    });
  },
  async wrap(count: number) {
    const { article, textMap } = read();
    const spans = spread(article.text, count);
    settle();
    return timed(() => {
      wrap(spans, textMap);
      settle();
    });
  },
  /** Mean ms of one look-up at 200 places of the view: ours, then the browser's own list of highlights. */
  async hover(count: number): Promise<{ ours: number; list: number }> {
    const { article, textMap } = read();
    const spans = spread(article.text, count);
    await createPainter(CSS.highlights, 'h0000000').paint(spans, textMap);
    settle();
    const places = Array.from({ length: 200 }, (_, at) => [20 + ((at * 37) % 900), 10 + ((at * 53) % 640)] as const);
    const list = (CSS.highlights as unknown as { highlightsFromPoint?(x: number, y: number): unknown })
      .highlightsFromPoint;
    const ours = await timed(() => {
      for (const [x, y] of places) mentionUnder(document, x, y, spans, textMap);
    });
    const theirs = await timed(() => {
      for (const [x, y] of places) list?.call(CSS.highlights, x, y);
    });
    return { ours: ours / places.length, list: theirs / places.length };
  },
};

(globalThis as unknown as { bench: typeof bench }).bench = bench;
