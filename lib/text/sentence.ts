/** The sentence around a place of a text. */
import { lineStart, lineStarts } from './lines';
import { once } from './once';
import { firstFrom, type Span, unsplit } from './span';

/** What ends a sentence, with what closes behind it; not where the same sentence goes on behind a quotation (“……！”的口号). */
const ENDS = /[。！？!?]+[”’」』）)】》]*(?![的等、，,；;：:。！？!?”’」』）)】》])/g;
/** How far a sentence is read to either side, in UTF-16 code units: longer ones are made to cost much, not to be read. */
const FARTHEST = 1000;

const endsIn = once((text): readonly number[] =>
  Array.from(text.matchAll(ENDS), ({ 0: marks, index }) => index + marks.length),
);

const firstAt = (places: readonly number[], least: number): number | undefined =>
  places[firstFrom(places, least, (place) => place)];

/** Within the paragraph, from behind the sentence before to the mark that ends it. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const ends = endsIn(text);
  const before = ends[firstFrom(ends, start + 1, (place) => place) - 1] ?? 0;
  const behind = firstAt(ends, Math.max(end, start + 1)) ?? text.length;
  const line = firstAt(lineStarts(text), end + 1) ?? text.length + 1;
  return unsplit(text, {
    start: Math.max(before, lineStart(text, start), start - FARTHEST),
    end: Math.min(behind, line - 1, end + FARTHEST),
  });
}
