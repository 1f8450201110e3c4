/** Classes of code units: all spellings of a unit that occurs in a phrase are one class. */
import { foldUnit } from '../text/fold';

/** What texts print between the parts of a phrase, or leave out. */
const SEPARATORS = '、，,·/；; \u00a0—-';
/** Spellings of one digit each. */
const NUMERALS = ['0〇零', '1一', '2二两', '3三', '4四', '5五', '6六', '7七', '8八', '9九'];

/** 0 is of units in no phrase. A line break may stand anywhere in a phrase, a separator where the phrase itself has one. */
export const NEWLINE = 1;
export const SEPARATOR = 2;
/** Of no unit: stands for the end of a phrase. */
export const END = 3;
const FIRST = 4;
/** Above every class. */
export const MOST_CLASSES = 0x1fff;

/** How many code units there are. */
export const UNITS = 0x10000;

export interface Classes {
  /** The class of each code unit. */
  classes: Int32Array;
  /** Above every class. */
  limit: number;
}

/** `spellings`: units that a text may have in place of those they fold to, none where it is folded. Written into `classes` where given. Throws a RangeError beyond 8,000 different units. */
export function createClasses(phrases: readonly string[], spellings: string, classes = new Int32Array(UNITS)): Classes {
  let limit = FIRST;
  classes[10] = NEWLINE;
  for (const unit of SEPARATORS) classes[unit.charCodeAt(0)] = classes[foldUnit(unit.charCodeAt(0))] = SEPARATOR;
  for (const phrase of phrases) {
    for (let index = 0; index < phrase.length; index++) {
      const unit = phrase.charCodeAt(index);
      const folded = foldUnit(unit);
      if (classes[folded] === 0) classes[folded] = limit++;
      classes[unit] = classes[folded]!;
    }
  }
  if (limit > MOST_CLASSES) throw new RangeError('phrases with too many different characters');
  for (const digits of NUMERALS) {
    const codes = [...digits].map((digit) => digit.charCodeAt(0));
    const cls = classes[codes.find((code) => classes[code] !== 0) ?? 0]!;
    for (const code of codes) classes[code] = cls;
  }
  for (let index = 0; index < spellings.length; index++) {
    const code = spellings.charCodeAt(index);
    classes[code] = classes[foldUnit(code)]!;
  }
  return { classes, limit };
}

/** Where a phrase ends that may begin at `start`; -1 where the text has other units, or a separator where the phrase has none. */
export function endOf(classes: Int32Array, text: string, start: number, phrase: string): number {
  let at = start;
  let end = start;
  for (let index = 0; index < phrase.length; index++) {
    const cls = classes[phrase.charCodeAt(index)]!;
    const parting = cls === SEPARATOR;
    for (; at < text.length; at++) {
      const mark = classes[text.charCodeAt(at)]!;
      if (mark !== NEWLINE && (mark !== SEPARATOR || !parting)) break;
    }
    if (parting) continue;
    if (at === text.length || classes[text.charCodeAt(at)] !== cls) return -1;
    at++;
    end = at;
  }
  return end;
}
