/** What an export covers, and the items that it reads from the library for it. */
import type { Digest } from '../capture/ids';
import type { ArticleRecord } from '../capture/record';
import { type Shape, toCorpus } from '../export/derive';
import { type CorpusItem, FORMAT, FORMAT_VERSION, type Header, type Private } from '../export/schema';
import { variantOf } from '../export/variants';
import type { Library } from '../library/library';
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

async function* batchesOf(library: Library, ids: readonly string[]): AsyncGenerator<ArticleRecord[]> {
  for (let at = 0; at < ids.length; at += BATCH) yield library.records(ids.slice(at, at + BATCH));
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
  for await (const batch of ahead(records)) yield await ofRecords(batch);
  if (!selection) {
    const tombstones = await library.tombstonesSince(header.from);
    if (tombstones.length > 0) yield tombstones.map((value): CorpusItem => ({ section: 'tombstones', value }));
  }
  if (variant !== 'backup') return;
  const hide = (part: string, values: readonly unknown[]): CorpusItem[] =>
    values.map((value) => ({ section: 'private', value: { part, value } }));
  for await (const batch of library.eachTrashed(BATCH)) yield hide('trash', batch);
  for await (const batch of library.eachSaid(BATCH)) yield hide('said', batch);
  const pseudonym = await library.fact('pseudonym');
  const hidden = [...hide('names', [await library.own()]), ...(pseudonym ? hide('pseudonym', [pseudonym]) : [])];
  hidden.push(...(order.private ?? []).map((value): CorpusItem => ({ section: 'private', value })));
  yield hidden;
}
