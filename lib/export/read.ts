/** Reads a corpus file of any layout, judging everything on the way: syntax, schema, ids, counts and hash. */
import type * as z from 'zod/mini';
import type { Digest } from '../capture/ids';
import { faultOf } from './check';
import { lineOf, Tally } from './corpus';
import { CorpusFault } from './faults';
import { type Piece, Scanner } from './scan';
import {
  type CorpusItem,
  type CorpusRecord,
  corpusRecordSchema,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  headerSchema,
  privateSchema,
  type Trailer,
  tombstoneSchema,
  trailerSchema,
  trashedSchema,
} from './schema';

/** What a file is read as, in this order: one header, batches of items, one trailer. */
export type CorpusPart = { header: Header } | { items: CorpusItem[]; line: number } | { trailer: Trailer };

/** Two blocks of the index: what an import writes at once fills them. */
const BATCH = 512;
const DANGEROUS = /__proto__|constructor|prototype|\\u00/i;

const holdsPrototypeKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(value, key)) ||
    Object.values(value).some(holdsPrototypeKey));

function parsed({ text, line }: Piece): Record<string, unknown> {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CorpusFault('corrupted', line, (error as Error).message.slice(0, 200));
  }
  if (DANGEROUS.test(text) && holdsPrototypeKey(value))
    throw new CorpusFault('hostile', line, 'a key that would change the program, such as __proto__');
  return value;
}

function fitted<T extends z.core.$ZodType>(
  schema: T & { safeParse: (value: unknown) => z.core.util.SafeParseResult<z.infer<T>> },
  value: unknown,
  line: number,
): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new CorpusFault('invalid', line, `${issue.path.join('.') || 'item'}: ${issue.message}`);
}

function headerFrom(value: Record<string, unknown>, line: number): Header {
  if (value.format !== FORMAT) throw new CorpusFault('not-a-corpus', line, `no header with "format":"${FORMAT}"`);
  if (typeof value.version === 'number' && value.version > FORMAT_VERSION)
    throw new CorpusFault(
      'future-version',
      line,
      `version ${value.version}; this program reads up to ${FORMAT_VERSION}`,
    );
  return fitted(headerSchema, value, line);
}

function itemFrom(piece: Piece, value: Record<string, unknown>, known: boolean): CorpusItem {
  const { line } = piece;
  if (piece.section === 'tombstones' || (piece.section === null && 'tombstone' in value))
    return { section: 'tombstones', value: fitted(tombstoneSchema, piece.section ? value : value.tombstone, line) };
  if (piece.section === 'private' || (piece.section === null && 'private' in value)) {
    const hidden = fitted(privateSchema, piece.section ? value : value.private, line);
    if (hidden.part === 'trash') fitted(trashedSchema, hidden.value, line);
    return { section: 'private', value: hidden };
  }
  return { section: 'records', value: known ? (value as CorpusRecord) : fitted(corpusRecordSchema, value, line) };
}

/** What the writer took the hash of: the line as it stands, or as it stood before somebody laid the file out anew. */
const hashed = ({ item, piece }: { item: CorpusItem; piece: Piece }): string =>
  item.section === 'records' && !piece.text.includes('\n') ? piece.text : lineOf(item);

/**
 * Yields header, batches of items and trailer. Throws `CorpusFault` at the first fault. With `onFault`, an item that is
 * invalid in itself is reported there and left out, so that several are named in one pass; counts and hash are then not
 * compared. With `judged`, a file that was read through before is only cut up again. Holds one batch and 64 characters an item.
 */
export async function* readCorpus(
  chunks: AsyncIterable<string> | Iterable<string>,
  {
    digest,
    onFault,
    judged: known = false,
  }: { digest: Digest; onFault?: (fault: CorpusFault) => void; judged?: boolean },
): AsyncGenerator<CorpusPart> {
  const tally = new Tally(digest);
  let header: Header | undefined;
  let trailer: Trailer | undefined;
  let faults = 0;
  let batch: { item: CorpusItem; piece: Piece }[] = [];
  const refused = (fault: unknown): void => {
    if (!onFault || !header || !(fault instanceof CorpusFault) || !['invalid', 'corrupted'].includes(fault.reason))
      throw fault;
    faults++;
    onFault(fault);
  };
  const judged = async (): Promise<CorpusPart> => {
    if (known) {
      const part = { items: batch.map(({ item }) => item), line: batch[0]!.piece.line };
      batch = [];
      return part;
    }
    const said = await Promise.all(
      batch.map(({ item }) => (item.section === 'records' ? faultOf(item.value, digest) : undefined)),
    );
    const good = batch.filter(({ piece }, index) => {
      const detail = said[index];
      if (detail) refused(new CorpusFault('invalid', piece.line, detail));
      return !detail;
    });
    const items = good.map(({ item }) => item);
    await tally.add(items, good.map(hashed));
    const line = batch[0]!.piece.line;
    batch = [];
    return { items, line };
  };
  const take = (piece: Piece): CorpusPart | undefined => {
    const value = parsed(piece);
    if (!header) {
      header = headerFrom(value, piece.line);
      return { header };
    }
    if (piece.section === null && Object.keys(value).length === 0) return undefined;
    if (trailer) throw new CorpusFault('corrupted', piece.line, 'something follows the trailer');
    if (piece.section === null && 'hash' in value) trailer = fitted(trailerSchema, value, piece.line);
    else batch.push({ item: itemFrom(piece, value, known), piece });
    return undefined;
  };
  const scanner = new Scanner();
  for await (const chunk of chunks) {
    for (const piece of scanner.push(chunk)) {
      try {
        const part = take(piece);
        if (part) yield part;
      } catch (fault) {
        refused(fault);
      }
      if (batch.length >= BATCH) yield await judged();
    }
  }
  scanner.end();
  if (!header) throw new CorpusFault('not-a-corpus', 0, 'the file is empty');
  if (batch.length > 0) yield await judged();
  if (!trailer) throw new CorpusFault('truncated', 0, 'the file ends without its trailer');
  if (faults === 0 && !known) {
    const found = await tally.trailer();
    if (JSON.stringify(found.counts) !== JSON.stringify(trailer.counts))
      throw new CorpusFault(
        'corrupted',
        0,
        `${found.counts.records} records where ${trailer.counts.records} are promised`,
      );
    if (found.hash !== trailer.hash) throw new CorpusFault('corrupted', 0, 'the hash is not that of the items');
  }
  yield { trailer };
}
