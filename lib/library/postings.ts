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

/** Calls back for every article of the pairs that are wanted. Throws `Damaged`. */
export const eachDoc = (
  bytes: Uint8Array,
  wanted: (gram: number) => boolean,
  take: (doc: number, gram: number) => void,
): void => {
  const reader = createReader(bytes);
  for (let gram = 0; reader.more(); ) {
    gram += reader.number();
    const here = gram;
    if (wanted(here)) reader.list((doc) => take(doc, here));
    else reader.skip();
  }
};
