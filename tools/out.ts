/** The file that a command writes. */
import { randomUUID } from 'node:crypto';
import { createWriteStream, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes beside the file and puts it in its place once it is whole: a fault leaves no file behind, and one that was there as it was, which
 * may be the one that is read. A link stays one. What is no file, as a pipe with a name, is written to as it is. Throws on `-`.
 */
export async function writeWhole(
  out: string,
  content: Iterable<string> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  if (out === '-') throw new Error('this command writes to a file, not to standard output');
  const chunks = Readable.from(content);
  const there = statSync(out, { throwIfNoEntry: false });
  if (there?.isFile() === false) return pipeline(chunks, createWriteStream(out));
  const place = there ? realpathSync(out) : out;
  const part = `${place}.${randomUUID().slice(0, 8)}.part`;
  const fd = openSync(part, 'wx');
  try {
    await pipeline(chunks, createWriteStream(part, { fd }));
    renameSync(part, place);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
