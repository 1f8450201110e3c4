/** Several files as one ZIP, streamed: a piece in, compressed bytes out, nothing kept. */
import { Zip, ZipDeflate } from 'fflate';
import { bytesOf, type Chunk } from './formats/source';

/** ZIP has no earlier day; a fixed one makes equal exports equal files. */
const EPOCH = '1980-01-01T00:00:00';

/** The count from which on a ZIP names another place for it (ZIP64): sixteen bits hold no more. */
const UNCOUNTED = 0xffff;
/** Bytes of the three records that end an archive. */
const [END, END64, LOCATOR] = [22, 56, 20];

/** The directory and end of an archive; those of one with very many files get the records that fflate does not write. */
function ending(end: Uint8Array, files: number): Uint8Array[] {
  if (files < UNCOUNTED) return [end];
  const at = end.length - END;
  const plain = new DataView(end.buffer, end.byteOffset + at, END);
  const [size, start] = [plain.getUint32(12, true), plain.getUint32(16, true)].map(BigInt) as [bigint, bigint];
  for (const count of [8, 10]) plain.setUint16(count, UNCOUNTED, true);
  const more = new DataView(new ArrayBuffer(END64 + LOCATOR));
  more.setUint32(0, 0x06064b50, true);
  more.setBigUint64(4, BigInt(END64 - 12), true);
  for (const version of [12, 14]) more.setUint16(version, 45, true);
  for (const count of [24, 32]) more.setBigUint64(count, BigInt(files), true);
  more.setBigUint64(40, size, true);
  more.setBigUint64(48, start, true);
  more.setUint32(END64, 0x07064b50, true);
  more.setBigUint64(END64 + 8, start + size, true);
  more.setUint32(END64 + 16, 1, true);
  return [end.subarray(0, at), new Uint8Array(more.buffer), end.subarray(at)];
}

/** Yields the bytes of the archive. Pieces of one file must follow each other. */
export async function* zipped(chunks: AsyncIterable<Chunk>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let files = 0;
  const zip = new Zip((error, data, last) => {
    if (error) throw error;
    ready.push(...(last ? ending(data, files) : [data]));
  });
  let open: { name: string; entry: ZipDeflate } | undefined;
  for await (const chunk of chunks) {
    const { file } = chunk;
    if (open?.name !== file) {
      open?.entry.push(new Uint8Array(0), true);
      open = { name: file, entry: new ZipDeflate(file, { level: 6 }) };
      open.entry.mtime = EPOCH;
      zip.add(open.entry);
      files++;
    }
    open.entry.push(bytesOf(chunk));
    yield* ready;
    ready = [];
  }
  open?.entry.push(new Uint8Array(0), true);
  zip.end();
  yield* ready;
}
