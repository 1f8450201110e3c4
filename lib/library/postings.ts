/**
 * The bytes of a bucket: a checksum, then for each pair of letters, ascending, the distance from the pair before, the number of
 * bytes that follow, and the articles that hold it as distances. All numbers are variable-length, seven bits a byte.
 */

/** Thrown where bytes are not what was written. */
export class Damaged extends Error {
  constructor() {
    super('damaged');
  }
}

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

/** Collects the pairs of one bucket, which must come ascending, each with its articles ascending. */
export const createBucket = () => {
  let bytes = new Uint8Array(256);
  let end = HEAD;
  let last = 0;
  const write = (value: number): void => {
    let rest = value >>> 0;
    for (; rest >= 0x80; rest >>>= 7) bytes[end++] = (rest & 0x7f) | 0x80;
    bytes[end++] = rest;
  };
  return {
    add(gram: number, docs: ArrayLike<number>): void {
      let length = 0;
      for (let at = 0, before = 0; at < docs.length; before = docs[at++]!) length += widthOf(docs[at]! - before);
      if (end + length + 10 > bytes.length) {
        const more = new Uint8Array(Math.max(bytes.length * 2, end + length + 10));
        more.set(bytes);
        bytes = more;
      }
      write(gram - last);
      write(length);
      for (let at = 0, before = 0; at < docs.length; before = docs[at++]!) write(docs[at]! - before);
      last = gram;
    },
    bytes(): Uint8Array<ArrayBuffer> {
      return seal(bytes.slice(0, end));
    },
  };
};

/** Visits the pairs of a bucket in order; `docs` reads the articles of the one visited. Throws `Damaged`. */
export const eachGram = (sealed: Uint8Array, visit: (gram: number, docs: () => number[]) => void): void => {
  const bytes = unseal(sealed);
  let at = HEAD;
  const read = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  for (let gram = 0; at < bytes.length; ) {
    gram += read();
    const end = read() + at;
    visit(gram, () => {
      const docs: number[] = [];
      for (let doc = 0; at < end; ) {
        doc += read();
        docs.push(doc);
      }
      return docs;
    });
    at = end;
  }
};
