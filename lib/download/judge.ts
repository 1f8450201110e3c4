/** A corpus file, judged whole: what every check of a file begins with. */
import type { Digest } from '../capture/ids';
import { CorpusFault } from '../export/faults';
import { type CorpusPart, readCorpus } from '../export/read';
import { textOf } from './text';

/** As many faults as one wants to read at once. */
const NAMED = 5;

/** Yields the parts of a file. Throws its first `CorpusFault`, with the next few in `more`. */
export async function* judged(file: Blob, digest: Digest): AsyncGenerator<CorpusPart> {
  const faults: CorpusFault[] = [];
  const onFault = (fault: CorpusFault): void => {
    faults.push(fault);
    if (faults.length === NAMED) throw fault;
  };
  const text = textOf(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>);
  try {
    yield* readCorpus(text, { digest, onFault });
  } catch (error) {
    if (!(error instanceof CorpusFault)) throw error;
    if (!faults.includes(error)) faults.push(error);
  }
  const byLine = faults.sort((a, b) => (a.line || Number.MAX_VALUE) - (b.line || Number.MAX_VALUE));
  const [first, ...more] = byLine;
  if (first) throw new CorpusFault(first.reason, first.line, first.detail, more);
}
