/**
 * Fold script, width, quotes and punctuation, so that 兩個確立 and 两个确立 compare equal.
 * Law: `fold(s).length === s.length`, one UTF-16 code unit to one. Spans found in folded text are spans of the original.
 */
import { SIMPLIFIED, TRADITIONAL } from './fold-table';

const WIDE: readonly (readonly [string, string])[] = [
  ['「﹁〝', '“'],
  ['」﹂〞〟', '”'],
  ['『﹃', '‘'],
  ['』﹄', '’'],
  ['•・‧∙⋅･●', '·'],
  ['－–―─━', '—'],
  ['﹣−', '-'],
  ['～〜∼', '~'],
  ['｜丨│', '|'],
  ['\u3000\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\t', ' '],
  [',﹐', '，'],
  [';﹔', '；'],
  [':﹕∶', '：'],
  ['!﹗', '！'],
  ['?﹖', '？'],
  ['(﹙︵[［〔﹝', '（'],
  [')﹚︶]］〕﹞', '）'],
  ['≪«︽', '《'],
  ['≫»︾', '》'],
  ['､﹑', '、'],
  ['｡', '。'],
  ['＂', '"'],
  ['＇', "'"],
  ['瞭', '了'],
  ['甦', '苏'],
  ['揹', '背'],
  ['薰', '熏'],
];

/** Printed full-width, too. */
const NARROW_UNITS = '#%&*+-/0123456789<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz~';
const FULL_WIDTH = 0xfee0;

/** The code units that fold to another; of one that is named twice the later folding counts. */
export const FOLDING = `${String.fromCharCode(...[...NARROW_UNITS].map((unit) => unit.charCodeAt(0) + FULL_WIDTH))}${WIDE.map(([units]) => units).join('')}${TRADITIONAL}`;
const FOLDED = `${NARROW_UNITS}${WIDE.map(([units, folded]) => folded.repeat(units.length)).join('')}${SIMPLIFIED}`;
/** Folded code unit of each code unit that folds to another, 0 for the others; made once, 128 KiB. A loop of its own function: one in a script's body makes all of that hot. */
function tableOf(from: string, to: string): Uint16Array {
  const made = new Uint16Array(0x10000);
  for (let index = 0; index < from.length; index++) made[from.charCodeAt(index)] = to.charCodeAt(index);
  return made;
}
const table = tableOf(FOLDING, FOLDED);

/** Folded code unit of a code unit, regardless of what stands around it: what a matcher's classes are made from. */
export const foldUnit = (code: number): number => table[code]! || code;

/** Characters that are two, told apart by those beside them: 答覆 and 覆盖, 藉助 and 慰藉, 資金鍊 and 锻鍊. */
const EITHER =
  /覆(?<=[反回答批函]覆|覆(?=[函信核审查检议命试]))|藉(?<=凭藉|藉(?=[助此由以口着著故势鉴重用]))|炼(?<=资金炼)/g;
const ONE: Readonly<Record<string, string>> = { 覆: '复', 藉: '借', 炼: '链' };
/** 〈…〉 and ＜…＞ around Han characters, for 《…》; a title within a title keeps its own. */
const TITLE = /〈(?<!《[^《》\n]{0,60}〈)([^〈〉《》\n]{1,40})〉|<(?=[一-鿿“])([^<>《》\n]{1,40})>/g;

/** Looked for by its digit: digits are rarer than these marks. */
const AFTER_DIGIT = /\d[，：](?=\d)/g;
const STRAIGHT = /["']/;

/** Straight quotes open and close by turns within a line; an apostrophe within a Latin word is none. */
function curl(line: string): string {
  let double = false;
  let single = false;
  return line.replace(/"|(?<![A-Za-z])'|'(?![A-Za-z])/g, (quote) => {
    if (quote === '"') {
      double = !double;
      return double ? '“' : '”';
    }
    single = !single;
    return single ? '‘' : '’';
  });
}

export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = table[text.charCodeAt(index)]!;
    if (unit === 0) continue;
    folded += text.slice(from, index) + String.fromCharCode(unit);
    from = index + 1;
  }
  folded = (folded + text.slice(from)).replace(AFTER_DIGIT, ([digit, mark]) => digit! + (mark === '，' ? ',' : ':'));
  folded = folded.replace(EITHER, (unit) => ONE[unit]!).replace(TITLE, (_, one, other) => `《${one ?? other}》`);
  return STRAIGHT.test(folded) ? folded.split('\n').map(curl).join('\n') : folded;
}

/** The same for words of our own, which are in simplified script: of all that they are made of only these fold to others, and to look each unit up takes longer. */
export const foldSimplified = (words: string): string => words.replace(/[乾著]/g, fold);

/** Whether two texts are one but for script, width, quotes and punctuation. Folding keeps length, so most that differ need not be folded. */
export const alike = (a: string, b: string): boolean => a === b || (a.length === b.length && fold(a) === fold(b));
