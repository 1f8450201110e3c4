/** A lexicon's table as text, for a script to carry. */
import type { Table } from './lexicon';

/** Of browsers and Node alike. */
declare function atob(base64: string): string;
declare function btoa(bytes: string): string;

/** Those with larger units first, so that every one begins at a multiple of its unit. */
const ARRAYS = [
  ['firsts', Int32Array],
  ['cells', Int32Array],
  ['links', Int32Array],
  ['counts', Int32Array],
  ['units', Int32Array],
  ['tails', Uint16Array],
  ['sizes', Uint16Array],
  ['skips', Uint8Array],
] as const;

export interface Encoded {
  alphabet: string;
  /** How many elements each array has. */
  lengths: readonly number[];
  /** Base64 of the arrays one after the other, the low byte of an element first. */
  bytes: string;
}

export function encode(table: Table): Encoded {
  let bytes = '';
  for (const [name] of ARRAYS) {
    const { buffer, byteOffset, byteLength } = table[name];
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) bytes += String.fromCharCode(byte);
  }
  return { alphabet: table.alphabet, lengths: ARRAYS.map(([name]) => table[name].length), bytes: btoa(bytes) };
}

/** Not every supported browser has the fast way yet. */
type FromBase64 = { fromBase64?(base64: string): Uint8Array<ArrayBuffer> };

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const fast = (Uint8Array as FromBase64).fromBase64?.(base64);
  if (fast !== undefined) return fast;
  const written = atob(base64);
  const bytes = new Uint8Array(written.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = written.charCodeAt(at);
  return bytes;
}

export function decode({ alphabet, lengths, bytes }: Encoded): Table {
  const { buffer } = bytesOf(bytes);
  let at = 0;
  const arrays = ARRAYS.map(([name, Kind], index) => {
    const array = new Kind(buffer, at, lengths[index]!);
    at += array.byteLength;
    return [name, array];
  });
  return { alphabet, ...(Object.fromEntries(arrays) as Omit<Table, 'alphabet'>) };
}
