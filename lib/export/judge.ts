/** Judges pieces of a corpus file, each by itself: syntax, schema, ids, words. What they come to together, `judging` judges. */
import type { Digest } from '../capture/ids';
import { faultOf, faultOfRows } from './check';
import { type Counts, countsOf } from './corpus';
import { CorpusFault, type Detail, type Fault } from './faults';
import { fitted } from './fitted';
import { lineOf } from './parted';
import type { Piece } from './scan';
import {
  type CorpusItem,
  type CorpusRecord,
  corpusRecordSchema,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  headerSchema,
  privateSchema,
  type Said,
  saidSchema,
  type Trailer,
  type Trashed,
  tombstoneSchema,
  trailerSchema,
  trashedSchema,
} from './schema';

/** What a batch of pieces comes to, as plain data: it may have been judged in another thread. */
export interface Verdict {
  /** Where the batch begins. */
  line: number;
  /** Of the sound items: how many, and the hash of each. */
  counts: Counts;
  hashes: string[];
  trailer?: Trailer;
  /** Pieces that are refused, by line. */
  faults: Fault[];
}

const DANGEROUS = /__proto__|constructor|prototype|\\u00/i;

const holdsPrototypeKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(value, key)) ||
    Object.values(value).some(holdsPrototypeKey));

/** Where in a value its JSON ends to be any, as browsers say it: by offset, or by column of its first line. */
const placeIn = (message: string): number => {
  const [, offset, column] = /position (\d+)|line 1 column (\d+)/.exec(message) ?? [];
  return offset !== undefined ? Number(offset) + 1 : Number(column ?? 0);
};

function parsed({ text, line }: Piece): Record<string, unknown> {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CorpusFault('corrupted', line, { what: 'syntax', at: placeIn((error as Error).message) });
  }
  if (DANGEROUS.test(text) && holdsPrototypeKey(value))
    throw new CorpusFault('hostile', line, { what: 'dangerous-key' });
  return value;
}

/** The header that a piece is. Throws `CorpusFault` where it is none, or one of a later version. */
export function headerOf(piece: Piece): Header {
  const value = parsed(piece);
  const { line } = piece;
  if (value.format !== FORMAT) throw new CorpusFault('not-a-corpus', line, { what: 'no-header' });
  if (typeof value.version === 'number' && value.version > FORMAT_VERSION)
    throw new CorpusFault('future-version', line, { what: 'version', found: value.version, known: FORMAT_VERSION });
  return fitted(headerSchema, value, line);
}

/** What a piece holds, as it stands: an item, the trailer, or nothing, as what is left between two sections. */
function contentOf(piece: Piece): CorpusItem | { section: 'trailer'; value: Trailer } | undefined {
  const value = parsed(piece);
  const { section } = piece;
  if (section !== null) return { section, value } as unknown as CorpusItem;
  if ('hash' in value) return { section: 'trailer', value: value as unknown as Trailer };
  if ('tombstone' in value) return { section: 'tombstones', value: value.tombstone } as CorpusItem;
  if ('private' in value) return { section: 'private', value: value.private } as CorpusItem;
  return Object.keys(value).length === 0 ? undefined : { section: 'records', value: value as CorpusRecord };
}

/** The item as its schema reads it. */
function itemFrom({ section, value }: CorpusItem, line: number): CorpusItem {
  if (section === 'records') return { section, value: fitted(corpusRecordSchema, value, line) };
  if (section === 'tombstones') return { section, value: fitted(tombstoneSchema, value, line) };
  const hidden = fitted(privateSchema, value, line);
  if (hidden.part === 'trash') fitted(trashedSchema, hidden.value, line, 'value');
  if (hidden.part === 'said') fitted(saidSchema, hidden.value, line, 'value');
  return { section, value: hidden };
}

/** What the schema of an item cannot say, of what is kept as it comes. */
const faultIn = ({ section, value }: CorpusItem, digest: Digest): Promise<Detail | undefined> | undefined => {
  if (section === 'records') return faultOf(value, digest);
  if (section === 'private' && value.part === 'trash')
    return faultOf((value.value as Trashed).record, digest, 'value.record.');
  return section === 'private' && value.part === 'said'
    ? faultOfRows(value.value as Said, digest, 'value.')
    : undefined;
};

/** What the writer took the hash of: the line as it stands, or as it stood before somebody laid the file out anew. */
const hashed = ({ item, piece }: { item: CorpusItem; piece: Piece }): string =>
  item.section === 'records' && !piece.text.includes('\n') ? piece.text : lineOf(item);

/** Judges the pieces that follow a header. Nothing is thrown for what is wrong with them. */
export async function judge(pieces: readonly Piece[], digest: Digest): Promise<Verdict & { items: CorpusItem[] }> {
  const faults: Fault[] = [];
  const fault = ({ reason, line, detail }: Fault): void => void faults.push({ reason, line, detail });
  const read: { item: CorpusItem; piece: Piece }[] = [];
  let trailer: Trailer | undefined;
  for (const piece of pieces) {
    try {
      const content = contentOf(piece);
      if (content === undefined) continue;
      if (trailer) throw new CorpusFault('corrupted', piece.line, { what: 'after-trailer' });
      if (content.section === 'trailer') trailer = fitted(trailerSchema, content.value, piece.line);
      else read.push({ item: itemFrom(content, piece.line), piece });
    } catch (error) {
      if (!(error instanceof CorpusFault)) throw error;
      fault(error);
    }
  }
  const [said, hashes] = await Promise.all([
    Promise.all(read.map(({ item }) => faultIn(item, digest))),
    Promise.all(read.map((each) => digest(hashed(each)))),
  ]);
  said.forEach((detail, at) => {
    if (detail) fault({ reason: 'invalid', line: read[at]!.piece.line, detail });
  });
  const sound = <T>(all: readonly T[]): T[] => all.filter((_, at) => !said[at]);
  const items = sound(read.map(({ item }) => item));
  return {
    line: pieces[0]!.line,
    counts: countsOf(items),
    hashes: sound(hashes),
    ...(trailer ? { trailer } : {}),
    faults: faults.sort((a, b) => a.line - b.line),
    items,
  };
}

/** The items of pieces that were judged before. */
export const itemsOf = (pieces: readonly Piece[]): CorpusItem[] =>
  pieces.flatMap((piece) => {
    const content = contentOf(piece);
    return content === undefined || content.section === 'trailer' ? [] : [content];
  });
