/** Streams the library into a file and reads the finished file back. Nothing but the finished file is held. */
import { browser } from 'wxt/browser';
import type { ExportChoice } from '../../components/library/export-view';
import type { ArticleRecord } from '../../lib/capture/record';
import { textOf } from '../../lib/download/text';
import { toCorpus } from '../../lib/export/derive';
import { formatOf } from '../../lib/export/formats';
import type { Chunk } from '../../lib/export/formats/source';
import { readCorpus } from '../../lib/export/read';
import { type CorpusItem, FORMAT, FORMAT_VERSION, type Header, type Trailer } from '../../lib/export/schema';
import { pseudonymised, textFree } from '../../lib/export/variants';
import { zipped } from '../../lib/export/zip';
import { digest } from '../../lib/library/digest';
import { packs } from '../../lib/packs';
import { loadSettings } from '../../lib/settings';
import { library, type Progress } from './reads';

/** The library's fact about the last export of a series: the change it reached, and its hash. */
const LAST = 'lastExport';
/** The secret that pseudonyms are made with: one for ever, so that a person keeps a pseudonym. */
const SALT = 'salt';
const BATCH = 200;

export interface LastExport {
  to: number;
  hash: string;
}
export interface Exported {
  name: string;
  file: Blob;
  /** What reading the file back found; absent for formats that are no corpus. */
  trailer?: Trailer;
}

export const lastExport = async (): Promise<LastExport> =>
  ((await library.fact(LAST)) as LastExport | undefined) ?? { to: 0, hash: '' };

const salt = async (): Promise<string> => {
  const known = (await library.fact(SALT)) as string | undefined;
  const made = known ?? crypto.randomUUID();
  if (known === undefined) await library.note(SALT, made);
  return made;
};

/** Records by their ids a batch at a time, or all of them by key range. */
async function* recordsOf(ids: readonly string[] | null): AsyncGenerator<ArticleRecord[]> {
  if (ids === null) yield* library.eachRecord(BATCH);
  else for (let at = 0; at < ids.length; at += BATCH) yield await library.records(ids.slice(at, at + BATCH));
}

/** What a backup keeps beside the corpus. */
async function privateParts(): Promise<CorpusItem[]> {
  const settings = await loadSettings(browser.storage.local);
  const trash = (await library.trashed()).map((value) => ({
    section: 'private' as const,
    value: { part: 'trash', value },
  }));
  return [...trash, { section: 'private', value: { part: 'settings', value: settings } }];
}

const headerOf = async (choice: ExportChoice, to: number): Promise<Header> => {
  const last = await lastExport();
  const since = choice.scope === 'since';
  const variant = choice.pseudonyms ? 'pseudonymised' : !choice.text ? 'text-free' : choice.private ? 'backup' : 'full';
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    variant,
    generator: `tifa-clipper ${browser.runtime.getManifest().version}`,
    packs: packs.map(({ id, version }) => ({ id, version })),
    libraryId: await library.id(),
    from: since ? last.to : 0,
    to,
    previous: since && last.hash !== '' ? last.hash : null,
    ...(choice.scope === 'found' || choice.scope === 'selected' ? { selection: choice.scope } : {}),
  };
};

async function* bytesOf(chunks: AsyncIterable<Chunk>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const { text } of chunks) yield encoder.encode(text);
}

/** Pulled by who reads it, a piece at a time. */
const streamOf = (bytes: AsyncGenerator<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        signal.throwIfAborted();
        const { done, value } = await bytes.next();
        if (done) controller.close();
        else controller.enqueue(value as Uint8Array<ArrayBuffer>);
      },
      cancel: async () => void (await bytes.return(undefined)),
    },
    { highWaterMark: 1 },
  );

/** Reads a corpus file to its end: counts and hash agree, or this throws `CorpusFault`. */
export const verified = async (file: Blob, signal: AbortSignal): Promise<Trailer> => {
  let trailer: Trailer | undefined;
  for await (const part of readCorpus(textOf(file.stream()), { digest })) {
    signal.throwIfAborted();
    if ('trailer' in part) trailer = part.trailer;
  }
  return trailer!;
};

const day = (): string => new Date().toLocaleDateString('sv-SE');

/** `ids` are the articles of the scope, in order; null for all. */
export const exported = async (
  choice: ExportChoice,
  ids: readonly string[] | null,
  progress: Progress,
  signal: AbortSignal,
): Promise<Exported> => {
  const format = formatOf(choice.format)!;
  const to = await library.sequence();
  const header = await headerOf(choice, to);
  const secret = await salt();
  const total = ids?.length ?? (await library.count());
  const corpus = format.id === 'json' || format.id === 'jsonl';
  const shaped = async (record: ArticleRecord) => {
    const whole = toCorpus(record, { notes: choice.private });
    if (choice.pseudonyms) return pseudonymised(whole, secret, digest);
    return choice.text || !corpus ? whole : textFree(whole);
  };
  async function* items(): AsyncGenerator<CorpusItem[]> {
    let done = 0;
    for await (const batch of recordsOf(ids)) {
      const values = await Promise.all(batch.map(shaped));
      yield values.map((value) => ({ section: 'records' as const, value }));
      done += batch.length;
      progress(done, total);
    }
    if (!corpus) return;
    if (header.selection === undefined) {
      const graves = await library.tombstonesSince(header.from);
      yield graves.map((value) => ({ section: 'tombstones' as const, value }));
    }
    if (choice.private) yield await privateParts();
  }
  const chunks = format.write({ header, digest, items, formulas: packs.flatMap((pack) => pack.formulas) });
  const plain = streamOf(format.several ? zipped(chunks) : bytesOf(chunks), signal);
  const gzip = choice.gzip && corpus;
  const file = await new Response(gzip ? plain.pipeThrough(new CompressionStream('gzip')) : plain).blob();
  const extension = format.several ? 'zip' : format.extension;
  const variant = header.variant === 'full' ? '' : `-${header.variant}`;
  const name = `tifa-${format.id === extension ? 'corpus' : format.id}${variant}-${day()}.${extension}${gzip ? '.gz' : ''}`;
  if (!corpus) return { name, file };
  const trailer = await verified(file, signal);
  if (header.selection === undefined && choice.text && !choice.pseudonyms) {
    await library.note(LAST, { to, hash: trailer.hash } satisfies LastExport);
  }
  return { name, file, trailer };
};
