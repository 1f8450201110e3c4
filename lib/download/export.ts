/** An order → a file: streamed into a Blob, read again and compared with what was written, then handed to the browser. */
import type { Digest } from '../capture/ids';
import { bytesIn, formatOf, type Source } from '../export/formats';
import { judge } from '../export/judge';
import { recount } from '../export/recount';
import type { Header, Trailer } from '../export/schema';
import type { Library } from '../library/library';
import { packs as knowledge } from '../packs';
import { judged } from './judge';
import { headerFor, itemsOf, type LastExport, type Order, type Origin } from './order';
import { plainOf } from './text';

export interface Made {
  blob: Blob;
  /** What the file is called: `tifa-2024-05-06.json`, in another format `tifa-2024-05-06-csv.zip`, of what changed since number 120 `tifa-2024-05-06-since-120.json`. */
  name: string;
  header: Header;
  /** Articles in it; a list of the lexicon has none. */
  records: number;
  /** Of a corpus file, after its count and hash were found again in the Blob. */
  trailer?: Trailer;
}

export interface Run {
  digest: Digest;
  /** Articles done so far. */
  onProgress?: (records: number) => void;
  signal?: AbortSignal;
}

/** A stream that asks for the next piece only when it is wanted, and stops the work when it is cancelled. */
const streamOf = (pieces: AsyncGenerator<Uint8Array>, signal?: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream(
    {
      async pull(controller) {
        signal?.throwIfAborted();
        const next = await pieces.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 1 },
  );

/** Reads a corpus file through, without keeping it. Throws `CorpusFault` where anything is wrong with it. */
export async function verify(
  file: Blob,
  { digest, onProgress, signal }: Run,
): Promise<{ header: Header; trailer: Trailer }> {
  let header: Header | undefined;
  let trailer: Trailer | undefined;
  let records = 0;
  for await (const part of judged(file, (pieces) => judge(pieces, digest), { digest })) {
    signal?.throwIfAborted();
    if ('header' in part) header = part.header;
    else if ('trailer' in part) trailer = part.trailer;
    else {
      records += part.verdict.items.length;
      onProgress?.(records);
    }
  }
  return { header: header!, trailer: trailer! };
}

/**
 * Makes the file of an order. `at`: the local day, for its name. Throws `AbortError` when cancelled, `TextMissing` and
 * `CorpusFault` as the formats do; the library is only read.
 */
export async function make(
  library: Library,
  order: Order,
  origin: Origin,
  { at, digest, onProgress, signal }: Run & { at: string },
): Promise<Made> {
  const format = formatOf(order.format)!;
  const header = await headerFor(library, order, origin);
  const salt = await library.secret();
  let records = 0;
  const source: Source = {
    header,
    digest,
    formulas: knowledge.flatMap((pack) => pack.formulas),
    async *items() {
      records = 0;
      for await (const items of itemsOf(library, order, header, { digest, salt })) {
        yield items;
        records += items.filter(({ section }) => section === 'records').length;
        onProgress?.(records);
      }
    },
  };
  const plain = streamOf(bytesIn(format, source), signal);
  const stream = order.gzip ? plain.pipeThrough(new CompressionStream('gzip')) : plain;
  const blob = await new Response(stream).blob();
  signal?.throwIfAborted();
  const isCorpus = format.id === 'json' || format.id === 'jsonl';
  const named = [
    'tifa',
    at,
    ...(isCorpus ? [] : [format.id]),
    ...(order.variant === 'full' ? [] : [order.variant]),
    ...(order.selection ? ['selection'] : header.from > 0 ? [`since-${header.from}`] : []),
  ].join('-');
  const name = `${named}.${format.extension}${order.gzip ? '.gz' : ''}`;
  if (!isCorpus) return { blob, name, header, records };
  const trailer = await recount(plainOf(blob.stream()), digest);
  return { blob, name, header, records, trailer };
}

/** Whether what is new since then can be told of an export: not of selections and partial variants. */
export const isWhole = ({ header: { selection, variant }, trailer }: Pick<Made, 'header' | 'trailer'>): boolean =>
  trailer !== undefined && selection === undefined && variant !== 'text-free' && variant !== 'pseudonymised';

/** Remembers an export that is known to be saved, so that the next one can be what is new since; one that is not whole does not count. */
export async function remember(library: Library, made: Pick<Made, 'header' | 'trailer'>): Promise<void> {
  if (!isWhole(made)) return;
  await library.note('lastExport', { to: made.header.to, hash: made.trailer!.hash } satisfies LastExport);
}
