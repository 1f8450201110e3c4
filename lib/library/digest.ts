import type { Digest } from '../capture/ids';

const encoder = new TextEncoder();
const DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** In one piece: a string that is put together digit by digit holds a kilobyte, and an export keeps one of every article. */
const hexOf = (bytes: Uint8Array): string => {
  const codes = new Uint8Array(bytes.length * 2);
  bytes.forEach((byte, at) => {
    codes[2 * at] = DIGITS[byte >> 4]!;
    codes[2 * at + 1] = DIGITS[byte & 15]!;
  });
  return String.fromCharCode(...codes);
};

/** In extension contexts only, where `crypto.subtle` is always there. */
export const digest: Digest = async (content) => {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
};
