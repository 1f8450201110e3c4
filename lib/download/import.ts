/** A file → the library: judged whole first, shown, then taken in by batches. */
import { fromCorpus } from '../export/derive';
import { itemsOf } from '../export/judge';
import { piecesOf } from '../export/scan';
import type { CorpusItem, Header, Private, Said, Trailer, Trashed } from '../export/schema';
import type { Library } from '../library/library';
import { asked } from './ahead';
import { type Appraisal, appraise } from './appraise';
import type { Run } from './export';
import { judged } from './judge';
import { textOf } from './text';
import type { Threads } from './threads';

export interface Preview extends Pick<Appraisal, 'changes' | 'gone' | 'conflicts' | 'disputed'> {
  /** Articles with contradicting decisions, of which `disputed` names the first. */
  disputes: number;
  /** Articles of ours that the file deletes: an import moves them to the trash, unless it is told not to. */
  deleted: number;
  /** Articles that come into the trash, from that of a backup. */
  trashed: number;
  /** The first of those that are deleted. */
  lost: { articleId: string; title: string }[];
  header: Header;
  trailer: Trailer;
}

/** Articles that are named, of those with contradicting decisions and of those that the file deletes. */
const SHOWN = 20;

/** Judges every item of the file and compares it with the library, in `threads` where there are some. Throws `CorpusFault`; changes nothing. */
export async function preview(
  library: Library,
  file: Blob,
  { digest, onProgress, signal, threads }: Run & { threads?: Threads },
): Promise<Preview> {
  const seen: Preview = {
    header: undefined as unknown as Header,
    trailer: undefined as unknown as Trailer,
    changes: { new: 0, same: 0, version: 0, rows: 0, detail: 0 },
    deleted: 0,
    trashed: 0,
    lost: [],
    gone: 0,
    conflicts: 0,
    disputes: 0,
    disputed: [],
  };
  const disputed = new Map<string, string>();
  const left = new Map<string, string[]>();
  const newer = new Set<string>();
  const trashed = new Set<string>();
  let records = 0;
  const each = threads?.appraise ?? ((pieces) => appraise(library, pieces, digest));
  for await (const part of judged(file, each, { digest, width: threads?.width })) {
    signal?.throwIfAborted();
    if ('header' in part) seen.header = part.header;
    else if ('trailer' in part) seen.trailer = part.trailer;
    else {
      const { counts, changes, gone, conflicts } = part.verdict;
      for (const what of Object.keys(changes) as (keyof typeof changes)[]) seen.changes[what] += changes[what];
      for (const { articleId, versions } of part.verdict.left) {
        const before = left.get(articleId);
        left.set(articleId, before ? versions.filter((version) => before.includes(version)) : versions);
      }
      for (const articleId of part.verdict.newer) newer.add(articleId);
      for (const articleId of part.verdict.trashed) trashed.add(articleId);
      seen.gone += gone;
      seen.conflicts += conflicts;
      for (const { articleId, title } of part.verdict.disputed) disputed.set(articleId, title);
      records += counts.records;
      onProgress?.(records);
    }
  }
  const lost = [...left].flatMap(([id, versions]) => (versions.length === 0 && !newer.has(id) ? [id] : []));
  const named = await library.listings(lost.slice(0, SHOWN));
  seen.disputes = disputed.size;
  seen.disputed = [...disputed].slice(0, SHOWN).map(([articleId, title]) => ({ articleId, title }));
  seen.deleted = lost.length;
  seen.trashed = trashed.size;
  seen.lost = named.flatMap((one) => (one ? [{ articleId: one.articleId, title: one.title }] : []));
  return seen;
}

/** Many, since a transaction costs the browser much whatever is in it: with 512 at once an import takes a fifth longer. */
const BATCH = 4096;

/** The items of a file that was judged before. */
async function* again(file: Blob, size: number): AsyncGenerator<CorpusItem[]> {
  const batches = piecesOf(textOf(file.stream()), size);
  await batches.next();
  for await (const pieces of batches) {
    const items = itemsOf(pieces);
    if (items.length > 0) yield items;
  }
}

interface Taking {
  /** Whether articles of ours that the file deletes go to the trash; without it, what it deletes is not looked at. */
  deletions?: boolean;
  onPrivate?: (part: Private) => Promise<void>;
  /** Items of a batch. */
  size?: number;
}

/**
 * Takes in a file that `preview` has judged; each batch is one transaction. Trash goes to the trash, and what was said of articles that are
 * not kept waits for them; `onPrivate` gets the other private parts of a backup.
 * Broken off, what was taken in stays, the fact `import` says so, and it is made good by taking all of the file in again, which changes
 * nothing of what is there: a place to go on from would be another in a file of the same items in another order.
 */
export async function take(
  library: Library,
  file: Blob,
  { onProgress, signal, onPrivate, deletions = true, size = BATCH }: Run & Taking,
): Promise<void> {
  let records = 0;
  // The next batch is parsed while the disk works on this one: parsed sooner, it would keep this one from the disk.
  const { all, ask } = asked(again(file, size));
  for await (const batch of all) {
    signal?.throwIfAborted();
    records += batch.filter(({ section }) => section === 'records').length;
    const hidden = batch.flatMap((item) => (item.section === 'private' ? [item.value] : []));
    const valuesOf = <T>(part: string): T[] => hidden.flatMap((one) => (one.part === part ? [one.value as T] : []));
    const [trash, said] = [valuesOf<Trashed>('trash'), valuesOf<Said>('said')];
    if (trash.length > 0) await library.bin(trash, new Date().toISOString());
    if (said.length > 0) await library.hear(said.flatMap(({ rows }) => rows));
    for (const one of hidden) if (one.part !== 'trash' && one.part !== 'said') await onPrivate?.(one);
    await library.merge(
      batch.flatMap((item) => (item.section === 'records' ? [fromCorpus(item.value)] : [])),
      deletions ? batch.flatMap((item) => (item.section === 'tombstones' ? [item.value] : [])) : [],
      [{ key: 'import', value: true }],
      ask,
    );
    onProgress?.(records);
  }
  await library.note('import', undefined);
}
