/** A lexicon's table as text, for a script to carry. */
import type { Table } from './lexicon';

const ARRAYS = [
  ['firsts', Int32Array],
  ['cells', Int32Array],
  ['links', Int32Array],
  ['counts', Int32Array],
  ['units', Int32Array],
  ['tails', Uint16Array],
  ['sizes', Uint16Array],
] as const;

export interface Encoded {
  alphabet: string;
  /** How many elements each array has. */
  lengths: readonly number[];
  /**
   * The elements of the arrays one after the other, each with 1 added, since some are -1: units of 14 bits, the low ones first, with
   * `MORE` added to all but an element's last. As characters from `ZERO` on, which a script holds as they are: a third as many as in Base64.
   */
  digits: string;
}

const ZERO = 0x3000;
const MORE = 0x4000;

export function encode(table: Table): Encoded {
  let digits = '';
  for (const [name] of ARRAYS) {
    table[name].forEach((element, at) => {
      let rest = element + 1;
      // Of a cell that is taken, how far behind its base it is: few cells are far.
      if (name === 'cells' && at % 2 === 0 && element !== 0) rest = at - element + 1;
      for (; rest >= MORE; rest >>>= 14) digits += String.fromCharCode(ZERO + MORE + (rest & (MORE - 1)));
      digits += String.fromCharCode(ZERO + rest);
    });
  }
  return { alphabet: table.alphabet, lengths: ARRAYS.map(([name]) => table[name].length), digits };
}

export function decode({ alphabet, lengths, digits }: Encoded): Table {
  const elements = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
  for (let at = 0, read = 0; at < elements.length; at++) {
    let digit = digits.charCodeAt(read++) - ZERO;
    let element = digit;
    for (let shift = 14; digit >= MORE; shift += 14) {
      digit = digits.charCodeAt(read++) - ZERO;
      element = (element & ((1 << shift) - 1)) | (digit << shift);
    }
    elements[at] = element - 1;
  }
  let from = 0;
  const arrays = ARRAYS.map(([name, Kind], index) => {
    const to = from + lengths[index]!;
    const array = new Kind(elements.subarray(from, to));
    from = to;
    return [name, array];
  });
  const table: Table = { alphabet, ...(Object.fromEntries(arrays) as Omit<Table, 'alphabet'>) };
  const { cells } = table;
  for (let at = 0; at < cells.length; at += 2) if (cells[at] !== 0) cells[at] = at - cells[at]!;
  return table;
}
