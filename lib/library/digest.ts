/** SHA-256 in hex, of the UTF-8 bytes of a text; in extension contexts only, where `crypto.subtle` is always there. */
export const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
