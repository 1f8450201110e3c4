/**
 * Some mirror sites print the sound after a character: 機(jī)制; some authors set spaces around numbers: 荣立 2 次. Rules read the text
 * without them; what they find is placed back in the text as it stands.
 */
import type { Span } from './span';

/** Written out: to compile an expression for both cases takes longer than to read a text. */
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙǕǗǙǛŃŇǸḾ]/;
const SOUND = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6}[)）]/giu;

/** Han characters; the property of that name takes ten times as long to compile. */
const HAN = '〇々㐀-䶿一-鿿';
const AFTER_HAN = new RegExp(`[${HAN}]`);

/** A number with a space on either side in a Han text: who writes so once does so throughout. */
const SPACED = new RegExp(`[${HAN}] \\d{1,6} [${HAN}]`);
const SPACES = new RegExp(`(?<=[${HAN}，。；：、（“]) (?=\\d)|(?<=[\\d%]) (?=[${HAN}])`, 'g');

export interface Readable {
  text: string;
  /** From a span of the readable text to the span of the text as given. */
  spanOf(span: Span): Span;
}

/** A bracket is a sound only after a Han character and with a tone mark somewhere in the text's brackets. */
function sounds(text: string): Span[] {
  if (!(text.includes('(') || text.includes('（')) || !TONED.test(text)) return [];
  const found: Span[] = [];
  for (const match of text.matchAll(SOUND)) {
    if (!AFTER_HAN.test(text[match.index - 1] ?? '')) continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found.some(({ start, end }) => TONED.test(text.slice(start, end))) ? found : [];
}

const spaces = (text: string): Span[] =>
  text.includes(' ') && SPACED.test(text)
    ? [...text.matchAll(SPACES)].map(({ index }) => ({ start: index, end: index + 1 }))
    : [];

export function readable(text: string): Readable {
  const cuts = [...sounds(text), ...spaces(text)].sort((a, b) => a.start - b.start);
  if (cuts.length === 0) return { text, spanOf: ({ start, end }) => ({ start, end }) };
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
