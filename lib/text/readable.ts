/**
 * The text as rules read it. Some mirror sites print the sound after a character, 機(jī)制; some authors set spaces around numbers and Latin
 * letters, 荣立 2 次, around plus signs and within quotation marks: rules read past them. A digit in a name is a numeral, “6联” as “六联”.
 * What they find is placed back in the text as it stands.
 */
import { fold } from './fold';
import { numerals } from './numeral';
import type { Span } from './span';

/** Written out: to compile an expression for both cases takes longer than to read a text. */
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙǕǗǙǛŃŇǸḾ]/;
const SOUND = /（[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ]{1,6}）/giu;

/** Han characters; the property of that name takes ten times as long to compile. */
const HAN = '〇々㐀-䶿一-鿿';
const AFTER_HAN = new RegExp(`[${HAN}]`);

/** A number or a word in Latin letters with a space on either side in a Han text: who writes so once does so throughout. */
const SPACED = new RegExp(`[${HAN}] [\\dA-Za-z]{1,12}%? [${HAN}]`);
const SPACES = new RegExp(`(?<=[${HAN}，。；：、（“]) (?=[\\dA-Za-z])|(?<=[\\dA-Za-z%]) (?=[${HAN}])`, 'g');
/** Within quotation marks and brackets next to them, and around a plus sign: “ 党建 + 网格 ”. */
const PADDED = /(?<! ) +(?=[”’》）+])|(?<=[“‘《（]| \+) +/g;
/** Outside of quotation marks, where a text has none without. */
const SET_OFF = new RegExp(`[${HAN}] “[^“”\\n]{1,40}” [${HAN}]`);
const CLOSE = new RegExp(`[${HAN}]“[^“”\\n]{1,40}”[${HAN}]`);
const AROUND = new RegExp(`(?<=[${HAN}]) (?=“)|(?<=”) (?=[${HAN}“])`, 'g');

export interface Readable {
  text: string;
  /** The text folded, with numerals for the digits of names; as long as the text. */
  folded: string;
  /** From a span of the readable text to the span of the text as given. */
  spanOf(span: Span): Span;
}

const all = (folded: string, expression: RegExp): Span[] =>
  Array.from(folded.matchAll(expression), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** A bracket is a sound only after a Han character and with a tone mark somewhere in the text's brackets. */
function sounds(folded: string): Span[] {
  if (!folded.includes('（') || !TONED.test(folded)) return [];
  const found = all(folded, SOUND).filter(({ start }) => AFTER_HAN.test(folded[start - 1] ?? ''));
  return found.some(({ start, end }) => TONED.test(folded.slice(start, end))) ? found : [];
}

function spaces(folded: string): Span[] {
  if (!folded.includes(' ')) return [];
  const spaced = SPACED.test(folded) ? all(folded, SPACES) : [];
  const setOff = SET_OFF.test(folded) && !CLOSE.test(folded) ? all(folded, AROUND) : [];
  return [...all(folded, PADDED), ...spaced, ...setOff];
}

export function readable(text: string): Readable {
  const whole = fold(text);
  const cuts = [...sounds(whole), ...spaces(whole)].sort((a, b) => a.start - b.start);
  if (cuts.length === 0) return { text, folded: numerals(whole), spanOf: ({ start, end }) => ({ start, end }) };
  let read = '';
  let folded = '';
  let from = 0;
  const at: number[] = [];
  const keep = (to: number): void => {
    for (let index = from; index < to; index++) at.push(index);
    read += text.slice(from, to);
    folded += whole.slice(from, to);
  };
  for (const { start, end } of cuts) {
    if (start > from) keep(start);
    from = Math.max(from, end);
  }
  keep(text.length);
  return {
    text: read,
    folded: numerals(folded),
    spanOf: ({ start, end }) => ({ start: at[start]!, end: at[end - 1]! + 1 }),
  };
}
