/** Several files as one ZIP, streamed: a piece in, compressed bytes out, nothing kept. */
import { Zip, ZipDeflate } from 'fflate';
import { bytesOf, type Chunk } from './formats/source';

/** ZIP has no earlier day; a fixed one makes equal exports equal files. */
const EPOCH = '1980-01-01T00:00:00';

/** Yields the bytes of the archive. Pieces of one file must follow each other. */
export async function* zipped(chunks: AsyncIterable<Chunk>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    ready.push(data);
  });
  let open: { name: string; entry: ZipDeflate } | undefined;
  for await (const chunk of chunks) {
    const { file } = chunk;
    if (open?.name !== file) {
      open?.entry.push(new Uint8Array(0), true);
      open = { name: file, entry: new ZipDeflate(file, { level: 6 }) };
      open.entry.mtime = EPOCH;
      zip.add(open.entry);
    }
    open.entry.push(bytesOf(chunk));
    yield* ready;
    ready = [];
  }
  open?.entry.push(new Uint8Array(0), true);
  zip.end();
  yield* ready;
}
