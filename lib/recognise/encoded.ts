/** A lexicon's table as text, for a script to carry. */
import type { Table } from './table';

const ARRAYS = ['firsts', 'cells', 'links', 'counts', 'units', 'reaches', 'tails', 'sizes'] as const;

export interface Encoded {
  alphabet: string;
  /** How many elements each array has. */
  lengths: readonly number[];
  /**
   * The elements of the arrays one after the other, each with 1 added, since some are -1. One character from `ZERO` on, which a script
   * holds as it is, or two for what does not fit in 15 bits: `MORE` and the high ones, then the low ones.
   */
  digits: string;
}

const ZERO = 0x3000;
const MORE = 0x8000;

export function encode(table: Table): Encoded {
  let digits = '';
  for (const name of ARRAYS) {
    table[name].forEach((element, at) => {
      let rest = element + 1;
      // Of a cell that is taken, how far behind its base it is: few cells are far.
      if (name === 'cells' && at % 2 === 0 && element !== 0) rest = at - element + 1;
      if (rest >= MORE) digits += String.fromCharCode(ZERO + MORE + (rest >>> 15));
      digits += String.fromCharCode(ZERO + (rest & (MORE - 1)));
    });
  }
  return { alphabet: table.alphabet, lengths: ARRAYS.map((name) => table[name].length), digits };
}

/** All elements, in one array: a loop that fills arrays of several kinds is compiled anew for each. */
function read(digits: string, length: number): Int32Array {
  const elements = new Int32Array(length);
  let from = 0;
  for (let at = 0; at < length; at++) {
    const digit = digits.charCodeAt(from++) - ZERO;
    elements[at] = digit < MORE ? digit - 1 : ((digit - MORE) << 15) + digits.charCodeAt(from++) - ZERO - 1;
  }
  return elements;
}

export function decode({ alphabet, lengths, digits }: Encoded): Table {
  const elements = read(
    digits,
    lengths.reduce((sum, length) => sum + length),
  );
  let from = 0;
  const arrays = ARRAYS.map((name, index) => {
    const array = elements.subarray(from, from + lengths[index]!);
    from += array.length;
    return [name, array];
  });
  const table: Table = { alphabet, ...(Object.fromEntries(arrays) as Omit<Table, 'alphabet'>) };
  const { cells } = table;
  for (let at = 0; at < cells.length; at += 2) if (cells[at] !== 0) cells[at] = at - cells[at]!;
  return table;
}
