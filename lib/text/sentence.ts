/** The sentence around a place of a text. */
import type { Span } from './span';

/** What ends a sentence, with what closes behind it; not where the same sentence goes on behind a quotation (“……！”的口号). */
const ENDS = /[。！？!?]+[”’」』）)】》]*(?![的等、，,；;：:。！？!?”’」』）)】》])/g;

/** Within the paragraph, from behind the sentence before to the mark that ends it. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const to = newline < 0 ? text.length : newline;
  let first = from;
  for (const { 0: marks, index } of text.slice(from, to).matchAll(ENDS)) {
    const after = from + index + marks.length;
    if (after <= start) first = after;
    else if (after >= end) return { start: first, end: after };
  }
  return { start: first, end: to };
}
