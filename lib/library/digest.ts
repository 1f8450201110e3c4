const encoder = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 in hex, of the UTF-8 bytes of a text; in extension contexts only, where `crypto.subtle` is always there. */
export const digest = async (text: string): Promise<string> => {
  let hex = '';
  for (const byte of new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))) hex += HEX[byte];
  return hex;
};
