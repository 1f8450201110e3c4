/** A corpus file, judged whole: what every check of a file begins with. */
import { CorpusFault } from '../export/faults';
import type { Verdict } from '../export/judge';
import { type JudgedPart, type Judging, judging } from '../export/read';
import type { Piece } from '../export/scan';
import { textOf } from './text';

/** As many faults as one wants to read at once. */
const NAMED = 5;

/** Yields the parts of a file, with what `each` says of its batches. Throws its first `CorpusFault`, with the next few in `more`. */
export async function* judged<V extends Verdict>(
  file: Blob,
  each: (pieces: Piece[]) => Promise<V>,
  options: Omit<Judging, 'onFault'>,
): AsyncGenerator<JudgedPart<V>> {
  const faults: CorpusFault[] = [];
  const onFault = (fault: CorpusFault): void => {
    faults.push(fault);
    if (faults.length === NAMED) throw fault;
  };
  const text = textOf(file.stream());
  try {
    yield* judging(text, each, { ...options, onFault });
  } catch (error) {
    if (!(error instanceof CorpusFault)) throw error;
    if (!faults.includes(error)) faults.push(error);
  }
  const byLine = faults.sort((a, b) => (a.line || Number.MAX_VALUE) - (b.line || Number.MAX_VALUE));
  const [first, ...more] = byLine;
  if (first) throw new CorpusFault(first.reason, first.line, first.detail, more);
}
