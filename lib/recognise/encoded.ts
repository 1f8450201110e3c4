/** A lexicon's table as text, for a script to carry: all numbers at once become numbers again, without a loop of ours. */
import type { Table } from './table';

const ARRAYS = ['firsts', 'cells', 'links', 'counts', 'units', 'reaches', 'tails', 'sizes'] as const;

export interface Encoded {
  alphabet: string;
  /** How many elements each array has. */
  lengths: readonly number[];
  /** The elements of the arrays one after the other, four bytes each, the lowest first, in base64. */
  base64: string;
}

/** All that the packs run in have these two; their types belong to the web. */
declare const btoa: (bytes: string) => string;
declare const atob: (base64: string) => string;

export function encode(table: Table): Encoded {
  let bytes = '';
  for (const name of ARRAYS)
    for (const element of table[name])
      bytes += String.fromCharCode(element & 255, (element >> 8) & 255, (element >> 16) & 255, element >>> 24);
  return { alphabet: table.alphabet, lengths: ARRAYS.map((name) => table[name].length), base64: btoa(bytes) };
}

/** Chromium before 140 has no `fromBase64`. */
function bytesOf(base64: string): Uint8Array {
  const { fromBase64 } = Uint8Array as { fromBase64?: (base64: string) => Uint8Array };
  return fromBase64 ? fromBase64(base64) : Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

export function decode({ alphabet, lengths, base64 }: Encoded): Table {
  // Every machine that a browser runs on has the lowest byte first.
  const elements = new Int32Array(bytesOf(base64).buffer);
  let from = 0;
  const arrays = ARRAYS.map((name, index) => {
    const array = elements.subarray(from, from + lengths[index]!);
    from += array.length;
    return [name, array];
  });
  return { alphabet, ...(Object.fromEntries(arrays) as Omit<Table, 'alphabet'>) };
}
