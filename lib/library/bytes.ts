/** Bytes that say whether they are what was written: four of checksum, then whole numbers of variable length, seven bits a byte. */

/** Thrown where bytes are not what was written. */
export class Damaged extends Error {
  constructor() {
    super('damaged');
  }
}

/** Runs a reading of bytes; answers whether they were what was written. What else it throws it throws. */
export const intact = (read: () => void): boolean => {
  try {
    read();
    return true;
  } catch (fault) {
    if (fault instanceof Damaged) return false;
    throw fault;
  }
};

/** Bytes of a checksum. */
export const HEAD = 4;

const mix = (sum: number, value: number): number => {
  const mixed = Math.imul(sum ^ value, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** A number that changes with any of the words. */
export const checksum = (words: Uint32Array): number => {
  let sum = words.length;
  for (let at = 0; at < words.length; at++) sum = mix(sum, words[at]!);
  return sum >>> 0;
};

/** The same over all bytes but the first four, four at a time. */
const sumOf = (bytes: Uint8Array): number => {
  const whole = bytes.length >>> 2;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, whole);
  let sum = bytes.length;
  for (let at = 1; at < whole; at++) sum = mix(sum, words[at]!);
  for (let at = whole * 4; at < bytes.length; at++) sum = mix(sum, bytes[at]!);
  return sum >>> 0;
};

/** Writes the checksum of bytes into the first four of them. */
export const seal = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(0, sumOf(bytes));
  return bytes;
};

/** The bytes, if they are what was sealed. Throws `Damaged`. */
export const unseal = (bytes: Uint8Array | undefined): Uint8Array => {
  if (!(bytes instanceof Uint8Array) || bytes.length < HEAD) throw new Damaged();
  if (new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) !== sumOf(bytes)) throw new Damaged();
  return bytes;
};

const widthOf = (value: number): number => (value < 0x80 ? 1 : 1 + widthOf(value >>> 7));

/** Collects numbers below 2^32, and lists of ascending ones as the bytes they take and the distances between them. */
export const createWriter = () => {
  let bytes = new Uint8Array(256);
  let end = HEAD;
  const room = (more: number): void => {
    if (end + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, end + more));
    larger.set(bytes);
    bytes = larger;
  };
  const write = (value: number): void => {
    let rest = value >>> 0;
    for (; rest >= 0x80; rest >>>= 7) bytes[end++] = (rest & 0x7f) | 0x80;
    bytes[end++] = rest;
  };
  return {
    number(value: number): void {
      room(5);
      write(value);
    },
    list(ascending: ArrayLike<number>): void {
      let length = 0;
      for (let at = 0, before = 0; at < ascending.length; before = ascending[at++]!)
        length += widthOf((ascending[at]! - before) >>> 0);
      room(5 + length);
      write(length);
      for (let at = 0, before = 0; at < ascending.length; before = ascending[at++]!) write(ascending[at]! - before);
    },
    sealed: (): Uint8Array<ArrayBuffer> => seal(bytes.slice(0, end)),
  };
};

/** Reads what a writer collected. Throws `Damaged` at once where the bytes are not that. */
export const createReader = (sealed: Uint8Array | undefined) => {
  const bytes = unseal(sealed);
  let at = HEAD;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  return {
    more: (): boolean => at < bytes.length,
    number,
    /** Calls back for each number of the next list. */
    list(take: (value: number) => void): void {
      const length = number();
      for (let value = 0, end = at + length; at < end; ) {
        value += number();
        take(value);
      }
    },
    skip(): void {
      const length = number();
      at += length;
    },
  };
};
