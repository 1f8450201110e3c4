/** The bytes of a bucket: each pair of letters, ascending, as the distance from the pair before, with the articles that hold it. */
import { createReader, createWriter } from './bytes';

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

/** Calls back for every article of the pairs from `low` to `high`. Throws `Damaged`. */
export const eachDoc = (
  bytes: Uint8Array,
  low: number,
  high: number,
  take: (doc: number, gram: number) => void,
): void => {
  const reader = createReader(bytes);
  for (let gram = 0; reader.more(); ) {
    gram += reader.number();
    const here = gram;
    if (here > high) return;
    if (here >= low) reader.list((doc) => take(doc, here));
    else reader.skip();
  }
};
