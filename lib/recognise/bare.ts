/** A text as phrases are compared: without marks, and with one spelling for each number. */
import { NUMERALS, SEPARATORS } from './classes';

const NEWLINE = 1;
const SEPARATOR = 2;
/** What a folded unit is read as: a mark, a digit, or 0 for itself. */
const readAs = new Uint16Array(0x10000);
for (const unit of `${SEPARATORS},`) readAs[unit.charCodeAt(0)] = SEPARATOR;
readAs[10] = NEWLINE;
for (const spellings of NUMERALS)
  for (const unit of spellings.slice(1)) readAs[unit.charCodeAt(0)] = spellings.charCodeAt(0);

export interface Bare {
  units: string;
  /** Where each unit stands in the text. */
  places: Int32Array;
}

export function bareOf(folded: string): Bare {
  const places = new Int32Array(folded.length);
  let units = '';
  let filled = 0;
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    const read = readAs[folded.charCodeAt(at)]!;
    if (read === 0) {
      places[filled++] = at;
      continue;
    }
    units += folded.slice(from, at);
    from = at + 1;
    if (read === NEWLINE || read === SEPARATOR) continue;
    units += String.fromCharCode(read);
    places[filled++] = at;
  }
  return { units: units + folded.slice(from), places };
}

/** Whether a phrase whose units stand in a text from the bare unit `at` on has a separator wherever one stands between them. */
export function parted(folded: string, { places }: Bare, at: number, phrase: string): boolean {
  let next = at;
  let parting = false;
  for (let index = 0; index < phrase.length; index++) {
    if (readAs[phrase.charCodeAt(index)] === SEPARATOR) {
      parting = true;
      continue;
    }
    if (next > at && !parting)
      for (let mark = places[next - 1]! + 1; mark < places[next]!; mark++)
        if (readAs[folded.charCodeAt(mark)] === SEPARATOR) return false;
    parting = false;
    next++;
  }
  return true;
}
