import type { Digest } from '../capture/ids';

const encoder = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** In extension contexts only, where `crypto.subtle` is always there. */
export const digest: Digest = async (content) => {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  let hex = '';
  for (const byte of new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) hex += HEX[byte];
  return hex;
};
