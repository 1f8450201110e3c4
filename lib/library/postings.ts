/** The bytes of a bucket: each pair of letters, ascending, as the distance from the pair before, with the articles that hold it. */
import { createWriter, HEAD, unseal } from './bytes';

/** Collects the pairs of one bucket, which must come ascending, each with its articles ascending. */
export const createBucket = () => {
  const writer = createWriter();
  let last = 0;
  return {
    add(gram: number, docs: ArrayLike<number>): void {
      writer.number(gram - last);
      writer.list(docs);
      last = gram;
    },
    bytes: writer.sealed,
  };
};

/**
 * Calls back for every article of the pairs from `low` to `high`. Throws `Damaged`. One function reads the numbers where it stands: the
 * first search after a start runs it before any of it is compiled, and pays for every call.
 */
export const eachDoc = (
  sealed: Uint8Array,
  low: number,
  high: number,
  take: (doc: number, gram: number) => void,
): void => {
  const bytes = unseal(sealed);
  let at = HEAD;
  /** The rest of a number that is longer than a byte. */
  const more = (first: number): number => {
    let value = first & 0x7f;
    for (let shift = 7; ; shift += 7) {
      const byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  };
  for (let gram = 0; at < bytes.length; ) {
    const step = bytes[at++]!;
    gram += step < 0x80 ? step : more(step);
    if (gram > high) return;
    const short = bytes[at++]!;
    const length = short < 0x80 ? short : more(short);
    const end = at + length;
    if (gram < low) at = end;
    for (let doc = 0; at < end; take(doc, gram)) {
      const distance = bytes[at++]!;
      doc += distance < 0x80 ? distance : more(distance);
    }
  }
};
