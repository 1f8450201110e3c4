/** Files and pipes: `-` is standard input or output. */
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { textOf } from '../../lib/download/text';
import type { CorpusFault } from '../../lib/export/faults';
import { bytesIn, FORMATS, type Format, formatOf, type Source } from '../../lib/export/formats';
import { type CorpusPart, readCorpus } from '../../lib/export/read';
import { carryOut } from '../carry-out';
import { counted } from '../counted';
import { writeWhole } from '../out';
import { digest } from './digest';

/** Bad arguments: one line on standard error, exit 2. */
export class Usage extends Error {}

/** Throws `Usage` where a named file cannot be read. */
export function mustExist(paths: readonly string[]): void {
  for (const path of paths)
    if (path !== '-' && !(existsSync(path) && statSync(path).isFile())) throw new Usage(`not a file: ${path}`);
}

/** The format of an id. Throws `Usage` where there is none. */
export function formatNamed(id: string): Format {
  const format = formatOf(id);
  if (!format) throw new Usage(`no format ${id}; there are ${FORMATS.map((one) => one.id).join(' ')}`);
  return format;
}

/** Reads and judges a corpus file. */
export function corpusIn(path: string, onFault?: (fault: CorpusFault) => void): AsyncGenerator<CorpusPart> {
  const bytes = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  const stream = Readable.toWeb(bytes) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return readCorpus(textOf(stream), { digest, ...(onFault ? { onFault } : {}) });
}

/** Writes what a format makes of a source; several files become one ZIP, which is told where the name does not say so. */
export async function writeOut(format: Format, source: Source, out: string): Promise<void> {
  const bytes = bytesIn(format, source);
  if (out === '-') return pipeline(bytes, process.stdout, { end: false });
  await writeWhole(out, bytes);
  if (format.several && !/\.zip$/i.test(out)) process.stderr.write(`${out} is a ZIP of several files\n`);
}

/** Carries a command out in a folder of its own, which goes with it; `--help` names every format as well. */
export function command(name: string, usage: string, main: (folder: string) => Promise<void>): Promise<void> {
  const ids = FORMATS.map(({ id, several }) => (several ? `${id} (a ZIP)` : id));
  const folder = mkdtempSync(join(tmpdir(), 'tifa-'));
  return carryOut(
    name,
    `${usage}\nformats: ${ids.join(', ')}\n- as FILE is standard input or output; see docs/commands.md`,
    () => main(folder),
    () => rmSync(folder, { recursive: true, force: true }),
  );
}

/** A counter of a thing on standard error, where somebody is looking. */
export function progress(one: string): (count: number) => void {
  let shown = 0;
  return (count) => {
    if (!process.stderr.isTTY || Date.now() - shown < 200) return;
    shown = Date.now();
    process.stderr.write(`\r${counted(count, one)} `);
  };
}
