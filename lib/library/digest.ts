import type { Digest } from '../capture/ids';

const encoder = new TextEncoder();
const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** In one piece: a string that is put together digit by digit holds a kilobyte, and an export keeps one of every article. */
const hexOf = (bytes: Uint8Array): string => {
  const codes = new Uint8Array(bytes.length * 2);
  for (let at = 0; at < bytes.length; at++) {
    codes[2 * at] = DIGITS[bytes[at]! >> 4]!;
    codes[2 * at + 1] = DIGITS[bytes[at]! & 15]!;
  }
  return String.fromCharCode(...codes);
};

/** Usual texts are encoded in one place that is kept: `digest` copies its input at once, and a new place costs more than the text. */
const room = new Uint8Array(1 << 18);
const encoded = (text: string): Uint8Array<ArrayBuffer> =>
  text.length * 3 > room.length ? encoder.encode(text) : room.subarray(0, encoder.encodeInto(text, room).written);

/** In extension contexts only, where `crypto.subtle` is always there. */
export const digest: Digest = async (content) => {
  const bytes = typeof content === 'string' ? encoded(content) : content;
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
};
