/**
 * Some mirror sites print the sound after a character: 機(jī)制. Rules read the text without it; what they find is placed back
 * in the text as it stands.
 */
import type { Span } from './span';

/** Written out: to compile an expression for both cases takes longer than to read a text. */
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙǕǗǙǛŃŇǸḾ]/;
const SOUND = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6}[)）]/giu;

export interface Readable {
  text: string;
  /** From a span of the readable text to the span of the text as given. */
  spanOf(span: Span): Span;
}

/** A bracket is a sound only after a Han character and with a tone mark somewhere in the text's brackets. */
export function readable(text: string): Readable {
  const asGiven = { text, spanOf: ({ start, end }: Span) => ({ start, end }) };
  if (!TONED.test(text)) return asGiven;
  const cuts: Span[] = [];
  for (const match of text.matchAll(SOUND)) {
    if (!/\p{Script=Han}/u.test(text[match.index - 1] ?? '')) continue;
    cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  if (!cuts.some(({ start, end }) => TONED.test(text.slice(start, end)))) return asGiven;
  let read = '';
  let from = 0;
  const at: number[] = [];
  const keep = (to: number): void => {
    for (let index = from; index < to; index++) at.push(index);
    read += text.slice(from, to);
  };
  for (const { start, end } of cuts) {
    keep(start);
    from = end;
  }
  keep(text.length);
  return { text: read, spanOf: ({ start, end }) => ({ start: at[start]!, end: at[end - 1]! + 1 }) };
}
