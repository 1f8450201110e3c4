/** Reads a corpus file of any layout, judging everything on the way: syntax, schema, ids, counts and hash. */
import type { Digest } from '../capture/ids';
import { abreast } from './abreast';
import { type Counts, Tally } from './corpus';
import { CorpusFault, type Fault } from './faults';
import { headerOf, judge, type Verdict } from './judge';
import { type Piece, piecesOf } from './scan';
import type { CorpusItem, Header, Trailer } from './schema';

/** Pieces that are judged at once. */
const BATCH = 128;

export interface Judging {
  digest: Digest;
  onFault?: ((fault: CorpusFault) => void) | undefined;
  /** Batches that are judged at the same time. */
  width?: number | undefined;
}

/** What a file is judged as, in this order: one header, verdicts on batches of items, one trailer. */
export type JudgedPart<V extends Verdict> = { header: Header } | { verdict: V } | { trailer: Trailer };

/**
 * Yields header, verdicts and trailer, where `each` judges a batch, in this thread or in another. Throws `CorpusFault` at the first fault. With
 * `onFault`, an item that is invalid in itself is reported there and left out, so that several are named in one pass; counts and hash are
 * then not compared. Holds as many batches as are judged at the same time, and 64 characters an item.
 */
export async function* judging<V extends Verdict>(
  chunks: AsyncIterable<string> | Iterable<string>,
  each: (pieces: Piece[]) => Promise<V>,
  { digest, onFault, width = 2 }: Judging,
): AsyncGenerator<JudgedPart<V>> {
  const tally = new Tally(digest);
  let trailer: Trailer | undefined;
  let faults = 0;
  const refused = ({ reason, line, detail }: Fault): void => {
    const fault = new CorpusFault(reason, line, detail);
    if (!onFault || !['invalid', 'corrupted'].includes(reason)) throw fault;
    faults++;
    onFault(fault);
  };
  const batches = piecesOf(chunks, BATCH);
  try {
    const first = await batches.next();
    if (first.done) throw new CorpusFault('not-a-corpus', 0, { what: 'empty' });
    yield { header: headerOf(first.value[0]!) };
    for await (const verdict of abreast(batches, width, each)) {
      const empty = verdict.hashes.length === 0 && verdict.faults.length === 0 && verdict.trailer === undefined;
      if (empty) continue;
      if (trailer) refused({ reason: 'corrupted', line: verdict.line, detail: { what: 'after-trailer' } });
      for (const fault of verdict.faults) refused(fault);
      trailer ??= verdict.trailer;
      await tally.add(verdict.counts, verdict.hashes);
      if (verdict.hashes.length > 0) yield { verdict };
    }
  } finally {
    await batches.return(undefined);
  }
  if (!trailer) throw new CorpusFault('truncated', 0, { what: 'no-trailer' });
  if (faults === 0) {
    const found = await tally.trailer();
    for (const of of Object.keys(found.counts) as (keyof Counts)[]) {
      const count = { found: found.counts[of], promised: trailer.counts[of] };
      if (count.found !== count.promised) throw new CorpusFault('corrupted', 0, { what: 'count', of, ...count });
    }
    if (found.hash !== trailer.hash) throw new CorpusFault('corrupted', 0, { what: 'hash' });
  }
  yield { trailer };
}

/** What a file is read as, in this order: one header, batches of items, one trailer. */
export type CorpusPart = { header: Header } | { items: CorpusItem[] } | { trailer: Trailer };

/** Yields header, batches of items and trailer; throws and reports as `judging` does. */
export async function* readCorpus(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: Judging,
): AsyncGenerator<CorpusPart> {
  const each = (pieces: Piece[]) => judge(pieces, options.digest);
  for await (const part of judging(chunks, each, options))
    yield 'verdict' in part ? { items: part.verdict.items } : part;
}
