/** Bytes of a corpus file → text: gzip is seen by its first bytes, anything but UTF-8 is refused. Browser and Node alike. */
import { CorpusFault } from '../export/faults';

async function* bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** The stream again, with its first chunk looked at. */
async function peeked(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<{ first: Uint8Array; all: ReadableStream<Uint8Array<ArrayBuffer>> }> {
  const chunks = bytesOf(stream);
  const start = await chunks.next();
  const all = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start: (controller) => (start.done ? controller.close() : controller.enqueue(start.value)),
      async pull(controller) {
        const next = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => void (await chunks.return(undefined)),
    },
    { highWaterMark: 1 },
  );
  return { first: start.value ?? new Uint8Array(0), all };
}

/** Yields the bytes of a file, unpacked where it is gzip. Throws `CorpusFault` on a broken gzip. */
export async function* plainOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { first, all } = await peeked(stream);
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  try {
    yield* bytesOf(gzip ? all.pipeThrough(new DecompressionStream('gzip')) : all);
  } catch (error) {
    if (!gzip) throw error;
    throw new CorpusFault('truncated', 0, { what: 'cut-gzip' });
  }
}

/** Bytes that are decoded at once: a browser has room at hand for short strings, and asks for it anew for each long one. */
const PIECE = 1 << 16;

/** Yields the text of a file. Throws `CorpusFault` on another encoding, a cut-off character or a broken gzip. */
export async function* textOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array<ArrayBuffer>): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      if (bytes) throw new CorpusFault('encoding', 0, { what: 'not-utf-8' });
      throw new CorpusFault('truncated', 0, { what: 'cut-character' });
    }
  };
  for await (const bytes of plainOf(stream))
    for (let at = 0; at < bytes.length; at += PIECE) yield decode(bytes.subarray(at, at + PIECE));
  yield decode();
}
