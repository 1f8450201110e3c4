/** Counts and hashes the items of a file as `writeCorpus` lays it out, without judging them: whether what was written has arrived. */
import { strFromU8 } from 'fflate';
import type { Digest } from '../capture/ids';
import type { Bytes } from './corpus';
import { CorpusFault } from './faults';
import { LONGEST } from './scan';
import type { Trailer } from './schema';

const [LINE_FEED, COMMA, BRACKET] = [10, 44, 93];
const WRAP = /^\{"(?:tombstone|private)":/;
/** Characters in which a line shows what it is. */
const GLANCE = 16;
const TRAILER = /"counts":(\{[^{}]*\}),"hash":"([0-9a-f]{64})"\}$/;
const BATCH = 200;

const joined = (parts: readonly Bytes[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

async function* linesOf(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let held: Bytes[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      const rest = chunk.subarray(from, end);
      yield held.length === 0 ? rest : joined([...held, rest]);
      held = [];
      from = end + 1;
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  }
  if (held.length > 0) yield joined(held);
}

/** What was hashed of a line: all of it but what ties it to others; undefined where it is no item. */
const itemIn = (line: Bytes): Bytes | undefined => {
  const start = strFromU8(line.subarray(0, GLANCE), true);
  if (line[0] === BRACKET || start.startsWith('{"format":') || start.startsWith('{"counts":')) return undefined;
  const wrap = WRAP.exec(start)?.[0].length;
  if (wrap !== undefined) return line.subarray(wrap, -1);
  return line.at(-1) === COMMA ? line.subarray(0, -1) : line;
};

/** The trailer of the file. Throws `CorpusFault` where its hash or its number of items is not that of the file, or a line is longer than a reader takes. */
export async function recount(chunks: AsyncIterable<Bytes>, digest: Digest): Promise<Trailer> {
  const hashes: string[] = [];
  let hashing: Promise<string>[] = [];
  const hashed = async (): Promise<void> => {
    const batch = hashing;
    hashing = [];
    hashes.push(...(await Promise.all(batch)));
  };
  let last = new Uint8Array(0);
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    // A code unit is a byte at least: most lines need not be read.
    if (line.length > LONGEST && strFromU8(line).length > LONGEST)
      throw new CorpusFault('too-large', number, { what: 'characters', most: LONGEST });
    const item = itemIn(line);
    if (item === undefined) last = line;
    else hashing.push(digest(item));
    if (hashing.length >= BATCH) await hashed();
  }
  await hashed();
  const stated = TRAILER.exec(strFromU8(last));
  if (!stated) throw new CorpusFault('truncated', 0, { what: 'no-trailer' });
  const counts = JSON.parse(stated[1]!) as Trailer['counts'];
  const items = { found: hashes.length, promised: counts.records + counts.tombstones + counts.private };
  if (items.found !== items.promised) throw new CorpusFault('corrupted', 0, { what: 'count', of: 'items', ...items });
  if ((await digest(hashes.sort().join('\n'))) !== stated[2]) throw new CorpusFault('corrupted', 0, { what: 'hash' });
  return { counts, hash: stated[2]! };
}
