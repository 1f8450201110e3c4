/** A file → the library: judged whole first, shown, then taken in by batches that can be taken up again. */
import type { Digest } from '../capture/ids';
import { fromCorpus } from '../export/derive';
import { changeOf } from '../export/merge';
import { type CorpusPart, readCorpus } from '../export/read';
import type { Header, Private, Trailer } from '../export/schema';
import type { Library } from '../library/library';
import type { Trashed } from '../library/tables';
import { ahead, asked } from './ahead';
import type { Run } from './export';
import { judged } from './judge';
import { textOf } from './text';

export interface Preview {
  header: Header;
  trailer: Trailer;
  /** Articles by what the import would do with them. */
  changes: { new: number; same: number; version: number; rows: number; detail: number };
  /** Decisions that would contradict ours; both are kept. */
  conflicts: number;
  /** The first articles with such decisions. */
  disputed: { articleId: string; title: string }[];
}

const SHOWN = 20;

/** A file that was judged before. */
const again = (file: Blob, digest: Digest): AsyncGenerator<CorpusPart> =>
  readCorpus(textOf(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>), { digest, judged: true });

/** Judges every item of the file and compares it with the library. Throws `CorpusFault`; changes nothing. */
export async function preview(library: Library, file: Blob, { digest, onProgress, signal }: Run): Promise<Preview> {
  const seen: Preview = {
    header: undefined as unknown as Header,
    trailer: undefined as unknown as Trailer,
    changes: { new: 0, same: 0, version: 0, rows: 0, detail: 0 },
    conflicts: 0,
    disputed: [],
  };
  let records = 0;
  for await (const part of ahead(judged(file, digest))) {
    signal?.throwIfAborted();
    if ('header' in part) seen.header = part.header;
    else if ('trailer' in part) seen.trailer = part.trailer;
    else {
      const theirs = part.items.flatMap((item) => (item.section === 'records' ? [fromCorpus(item.value)] : []));
      const held = await library.held(theirs.map(({ articleId }) => articleId));
      for (const record of theirs) {
        const { what, conflicts } = changeOf(held.get(record.articleId), record);
        seen.changes[what]++;
        seen.conflicts += conflicts;
        if (conflicts > 0 && seen.disputed.length < SHOWN)
          seen.disputed.push({ articleId: record.articleId, title: record.article.meta.title?.value ?? '' });
      }
      records += theirs.length;
      onProgress?.(records);
    }
  }
  return seen;
}

/** How far an import came: under the fact `import`, so that a closed page takes it up again. */
export interface Cursor {
  hash: string;
  /** Items that were taken in, from the first on. */
  items: number;
}

/**
 * Takes in a file that `preview` has judged; each batch is one transaction. Trash goes to
 * the trash; `onPrivate` gets the other private parts of a backup.
 * Broken off, it goes on after the last whole batch; what was taken in stays, and taking it in again changes nothing.
 */
export async function take(
  library: Library,
  file: Blob,
  { trailer }: Preview,
  { digest, onProgress, signal, onPrivate }: Run & { onPrivate?: (part: Private) => Promise<void> },
): Promise<void> {
  // An earlier version counted batches: its cursor says no items, and the file is taken in from its start.
  const cursor = (await library.fact('import')) as Partial<Cursor> | undefined;
  const done = cursor?.hash === trailer.hash ? (cursor.items ?? 0) : 0;
  let items = 0;
  let records = 0;
  // The next batch is parsed while the disk works on this one: parsed sooner, it would keep this one from the disk.
  const { all, ask } = asked(again(file, digest));
  for await (const part of all) {
    if (!('items' in part)) continue;
    signal?.throwIfAborted();
    records += part.items.filter(({ section }) => section === 'records').length;
    items += part.items.length;
    for (const item of part.items) {
      if (item.section !== 'private') continue;
      if (item.value.part === 'trash') await library.bin([item.value.value as Trashed]);
      else await onPrivate?.(item.value);
    }
    if (items > done)
      await library.merge(
        part.items.flatMap((item) => (item.section === 'records' ? [fromCorpus(item.value)] : [])),
        part.items.flatMap((item) => (item.section === 'tombstones' ? [item.value] : [])),
        [{ key: 'import', value: { hash: trailer.hash, items } satisfies Cursor }],
        ask,
      );
    onProgress?.(records);
  }
  await library.note('import', undefined);
}
