/**
 * What search compares: the letters and digits of a text, folded in script, width and case; punctuation and space left out. Line breaks stay:
 * the end of one paragraph and the start of the next make no word.
 */
import { foldUnit } from '../text/fold';

const LETTER = /[\p{L}\p{N}]/u;
const BREAK = 10;
const UNKNOWN = -1;
/** The folded letter of each code unit, 0 where it is none; filled as units are met. */
const letters = new Int32Array(0x10000).fill(UNKNOWN);

/** Halves of a surrogate pair count as letters, each for itself, and so does a line break. */
const learn = (code: number): number => {
  if (code >= 0xd800 && code <= 0xdfff) return code;
  if (code === BREAK) return code;
  const unit = String.fromCharCode(foldUnit(code));
  const lower = unit.toLowerCase();
  return LETTER.test(unit) ? (lower.length === 1 ? lower : unit).charCodeAt(0) : 0;
};

const letterOf = (code: number): number => {
  const known = letters[code]!;
  if (known !== UNKNOWN) return known;
  const learnt = learn(code);
  letters[code] = learnt;
  return learnt;
};

/** Units given as they lie take a tenth of the time of a spread, which goes through them one by one. */
const stringOf = (codes: Uint16Array): string => {
  let text = '';
  for (let from = 0; from < codes.length; from += 8192)
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(from, from + 8192));
  return text;
};

/** The letters of a text, with its line breaks, and the offset (UTF-16) where each stood. */
export interface Letters {
  letters: string;
  at: Uint32Array;
}

export const lettersOf = (text: string): Letters => {
  const codes = new Uint16Array(text.length);
  const at = new Uint32Array(text.length);
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = letterOf(text.charCodeAt(index));
    if (letter === 0) continue;
    codes[count] = letter;
    at[count++] = index;
  }
  return { letters: stringOf(codes.subarray(0, count)), at };
};

/** The letters alone, of a term or of a text whose lines do not matter. */
export const lettersIn = (text: string): string => lettersOf(text).letters.replaceAll('\n', '');

/** Two letters that stand together, as one number; the last letter of a paragraph stands before 0. */
export const gramOf = (first: number, second: number): number => first * 0x10000 + second;

/** Every pair of letters of a text once, ascending: each letter is the first of some pair. */
export const gramsOf = (letters: string): Uint32Array => {
  const met = new Uint32Array(letters.length);
  let count = 0;
  let next = 0;
  for (let at = letters.length - 1; at >= 0; at--) {
    const letter = letters.charCodeAt(at);
    if (letter !== BREAK) met[count++] = gramOf(letter, next);
    next = letter === BREAK ? 0 : letter;
  }
  const all = met.subarray(0, count).sort();
  count = 0;
  for (let at = 0; at < all.length; at++) if (at === 0 || all[at] !== all[at - 1]) all[count++] = all[at]!;
  return all.slice(0, count);
};
