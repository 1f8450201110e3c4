/** What an export covers, and the items that it reads from the library for it. */
import type { Digest } from '../capture/ids';
import type { ArticleRecord } from '../capture/record';
import { type Shape, toCorpus } from '../export/derive';
import { type CorpusItem, FORMAT, FORMAT_VERSION, type Header, type Private, type Tombstone } from '../export/schema';
import { variantOf } from '../export/variants';
import type { Library } from '../library/library';
import type { Trashed } from '../library/tables';
import { ahead } from './ahead';

export interface Order extends Pick<Shape, 'selectors'> {
  /** Id of a format. */
  format: string;
  variant: Header['variant'];
  /** `last-export`: what changed since the last export that was saved. Absent: everything. */
  since?: 'last-export';
  /** Only these articles; `words` says what they are, for the header. */
  selection?: { ids: readonly string[]; words: string };
  /** Settings of a backup, with the personal phrases and guards; the library adds the rest. */
  private?: readonly Private[];
  gzip?: boolean;
}

export interface Origin {
  generator: string;
  packs: Header['packs'];
}

/** What the library remembers of the last export that was saved, under the fact `lastExport`. */
export interface LastExport {
  to: number;
  hash: string;
}

/** Larger batches leave the memory that a browser keeps at hand for messages, and take a third longer to read. */
const BATCH = 50;

/** The header of an export that begins now. */
export async function headerFor(library: Library, order: Order, { generator, packs }: Origin): Promise<Header> {
  const last = order.since ? ((await library.fact('lastExport')) as LastExport | undefined) : undefined;
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    variant: order.variant,
    generator,
    packs,
    libraryId: await library.id(),
    from: last?.to ?? 0,
    to: await library.sequence(),
    previous: last?.hash ?? null,
    ...(order.selection ? { selection: order.selection.words } : {}),
  };
}

function* slices(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield ids.slice(at, at + BATCH);
}

async function* batchesOf(library: Library, ids: readonly string[]): AsyncGenerator<ArticleRecord[]> {
  for (const slice of slices(ids)) yield library.records(slice);
}

function* buried(tombstones: readonly Tombstone[]): Generator<CorpusItem[]> {
  if (tombstones.length > 0) yield tombstones.map((value) => ({ section: 'tombstones', value }));
}
const hide = (part: string, values: readonly unknown[]): CorpusItem[] =>
  values.map((value) => ({ section: 'private', value: { part, value } }));

/**
 * What a backup has beside the articles that were read. Articles come back from the trash and go there meanwhile, so all is as at the instant
 * after that reading: what changed since its beginning and was not met by it is written among the articles, and what was in the trash is written
 * as there, wherever it is by then.
 */
async function* asideOf(
  library: Library,
  header: Header,
  written: ReadonlySet<string>,
  ofRecords: (records: readonly ArticleRecord[]) => Promise<CorpusItem[]>,
): AsyncGenerator<CorpusItem[]> {
  const { changed, tombstones, trashed } = await library.aside(header.to);
  for (const ids of slices(changed.filter((id) => !written.has(id)))) {
    const found = await library.wherever(ids);
    yield await ofRecords(found.flatMap(({ record, trashed }) => record ?? trashed?.record ?? []));
  }
  yield* buried(tombstones);
  for await (const batch of library.eachSaid(BATCH)) yield hide('said', batch);
  for (const ids of slices([...trashed.keys()].sort())) {
    const found = await library.wherever(ids);
    const inTrash = found.flatMap(({ record, trashed: held }): Trashed[] => {
      if (held !== undefined) return [held];
      return record === undefined ? [] : [{ articleId: record.articleId, at: trashed.get(record.articleId)!, record }];
    });
    yield hide('trash', inTrash);
  }
}

/** The items of an order, by key ranges: each batch is a read of its own, so that a slow disk holds nothing open. */
export async function* itemsOf(
  library: Library,
  order: Order,
  header: Header,
  { digest, salt }: { digest: Digest; salt: string },
): AsyncGenerator<CorpusItem[]> {
  const { variant, selection } = order;
  const shape: Shape = { selectors: order.selectors ?? false, notes: variant === 'backup' };
  const shared = await library.sharedTexts();
  const varied = variantOf(variant, salt, digest);
  const ofRecords = async (batch: readonly ArticleRecord[]): Promise<CorpusItem[]> => {
    const same = await library.sameText(batch.map(({ textKey }) => textKey).filter(shared));
    const item = async (record: ArticleRecord): Promise<CorpusItem> => {
      const ids = (same.get(record.textKey) ?? []).map(({ articleId }) => articleId);
      const others = ids.filter((id) => id !== record.articleId);
      return { section: 'records', value: await varied.record(toCorpus(record, shape, others)) };
    };
    return Promise.all(batch.map(item));
  };
  const records = selection
    ? batchesOf(library, selection.ids)
    : header.from > 0
      ? batchesOf(library, await library.changedSince(header.from))
      : library.eachRecord(BATCH);
  const written = new Set<string>();
  for await (const batch of ahead(records)) {
    if (variant === 'backup') for (const { articleId } of batch) written.add(articleId);
    yield await ofRecords(batch);
  }
  if (variant === 'backup') {
    yield* asideOf(library, header, written, ofRecords);
    const pseudonym = await library.fact('pseudonym');
    const hidden = [...hide('names', [await library.own()]), ...(pseudonym ? hide('pseudonym', [pseudonym]) : [])];
    yield [...hidden, ...(order.private ?? []).map((value): CorpusItem => ({ section: 'private', value }))];
  } else if (!selection) yield* buried(await library.tombstonesSince(header.from));
}
