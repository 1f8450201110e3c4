/** Counts and hashes the items of a corpus file as they stand, without judging them: whether what was written has arrived. */
import type { Digest } from '../capture/ids';
import { CorpusFault } from './faults';
import { Scanner } from './scan';
import type { Trailer } from './schema';

const WRAPPED = /^\{"(?:tombstone|private)":(.*)\}$/s;
const TRAILER = /"counts":(\{[^{}]*\}),"hash":"([0-9a-f]{64})"\}$/;
const BATCH = 200;

/** The trailer of the file. Throws `CorpusFault` where its hash or its number of items is not that of the file. */
export async function recount(chunks: AsyncIterable<string>, digest: Digest): Promise<Trailer> {
  const hashes: string[] = [];
  let lines: string[] = [];
  let last = '';
  const hash = async (): Promise<void> => {
    const batch = lines;
    lines = [];
    for (const each of await Promise.all(batch.map(digest))) hashes.push(each);
  };
  const scanner = new Scanner();
  for await (const chunk of chunks) {
    for (const { section, text } of scanner.push(chunk)) {
      const bare = text.startsWith('{"articleId":') || section !== null;
      const item = bare ? text : WRAPPED.exec(text)?.[1];
      if (item !== undefined) lines.push(item);
      else last = text;
      if (lines.length >= BATCH) await hash();
    }
  }
  scanner.end();
  await hash();
  const stated = TRAILER.exec(last);
  if (!stated) throw new CorpusFault('truncated', 0, 'the file ends without its trailer');
  const counts = JSON.parse(stated[1]!) as Trailer['counts'];
  if (hashes.length !== counts.records + counts.tombstones + counts.private)
    throw new CorpusFault('corrupted', 0, `${hashes.length} items arrived`);
  if ((await digest(hashes.sort().join('\n'))) !== stated[2])
    throw new CorpusFault('corrupted', 0, 'the hash is not that of the items');
  return { counts, hash: stated[2]! };
}
