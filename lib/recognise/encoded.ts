/** A lexicon's table as text, for a script to carry: all numbers become numbers again at once, where they are read, without a loop of ours. */
import { createClasses, UNITS } from './classes';
import { FIRSTS } from './matcher';
import type { Table } from './table';

export interface Encoded extends Pick<Table, 'alphabet' | 'counts' | 'units' | 'reaches'> {
  /** How many elements the layout has, and where parts of it begin. */
  all: number;
  cells: number;
  tails: number;
  /** The layout from `FIRSTS` on, and `sizes`, `shorter` and `same`, one after the other, the lowest byte first, in base64. */
  base64: string;
}

/** All that the packs run in have these two; their types belong to the web. */
declare const btoa: (bytes: string) => string;
declare const atob: (base64: string) => string;

export function encode({ layout, sizes, shorter, same, ...others }: Table): Encoded {
  const { all, cells, tails } = layout;
  let text = '';
  for (const { buffer, byteOffset, byteLength } of [all.subarray(FIRSTS), sizes, shorter, same])
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) text += String.fromCharCode(byte);
  return { ...others, all: all.length, cells, tails, base64: btoa(text) };
}

/** Chromium before 140 has no `setFromBase64`. */
function setFromBase64(bytes: Uint8Array & { setFromBase64?: (base64: string) => void }, base64: string): void {
  if (bytes.setFromBase64) bytes.setFromBase64(base64);
  else bytes.set(Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)));
}

/** New memory is dear where it is first touched, so nothing is made twice. Every machine that a browser runs on has the lowest byte first. */
export function decode({ all: length, cells, tails, base64, ...others }: Encoded): Table {
  const phrases = others.counts.reduce((sum, count) => sum + count, 0);
  const buffer = new ArrayBuffer(4 * length + 6 * phrases);
  setFromBase64(new Uint8Array(buffer, 4 * FIRSTS), base64);
  const all = new Int32Array(buffer, 0, length);
  createClasses([others.alphabet], '', all.subarray(0, UNITS));
  const [sizes, shorter, same] = [0, 1, 2].map(
    (nth) => new Int16Array(buffer, 4 * length + 2 * nth * phrases, phrases),
  );
  return { ...others, layout: { all, cells, tails }, sizes: sizes!, shorter: shorter!, same: same! };
}
