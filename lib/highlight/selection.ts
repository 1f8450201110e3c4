/** What a person selected on the page, as a span of the article. */
import type { TextMap } from '../extract/extract';
import type { Span } from '../text/span';

/** The selected span, trimmed; null where nothing of the article is selected or the selection leaves its paragraph. */
export function selectedSpan(selection: Selection | null, map: TextMap, text: string): Span | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  let start: number | null = null;
  let end: number | null = null;
  for (const node of map.nodes()) {
    if (!range.intersectsNode(node)) continue;
    const from = map.toOffset(node, node === range.startContainer ? range.startOffset : 0);
    const to = map.toOffset(node, node === range.endContainer ? range.endOffset : node.length);
    start ??= from;
    end = to ?? end;
  }
  if (start === null || end === null || end <= start) return null;
  const words = text.slice(start, end);
  start += words.length - words.trimStart().length;
  end -= words.length - words.trimEnd().length;
  return end > start && !text.slice(start, end).includes('\n') ? { start, end } : null;
}
