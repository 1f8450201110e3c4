/** The file that a command writes. */
import { createWriteStream, renameSync, rmSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes beside the file and puts it in its place once it is whole: a fault leaves no file behind, and one that was there as it was, which
 * may be the one that is read. What is no file, as a pipe with a name, is written to as it is.
 */
export async function writeWhole(
  out: string,
  content: Iterable<string> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const chunks = Readable.from(content);
  if (statSync(out, { throwIfNoEntry: false })?.isFile() === false) return pipeline(chunks, createWriteStream(out));
  const part = `${out}.part`;
  try {
    await pipeline(chunks, createWriteStream(part));
    renameSync(part, out);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
