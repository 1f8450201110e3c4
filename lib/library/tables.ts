/** The tables of the library: small rows to list and count by, whole records to read one at a time, and the index of the words. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { ArticleRecord, Row } from '../capture/record';
import type { Tombstone } from '../export/schema';
import type { Bucket, Column, FacetPage, IdPage, Pending, Segment, SketchPage, SortPage, Value } from './index-rows';
import { refileAll } from './upgrades';

/** What a list, a filter or a count needs of an article: derived from its record in the transaction that writes it. */
export interface Listing {
  articleId: string;
  /** Number of the newest text in the index: given once, never again; a new text of the article gets a new one. */
  doc: number;
  title: string;
  outlet: string;
  source: string;
  /** China time as printed, as far as that is a date; else the empty string. See `dateOf`. */
  publishedAt: string;
  /** When the first and the newest version were clipped (ISO 8601, UTC). */
  clippedAt: string;
  latest: string;
  /** The newest version, and whether it holds its text. */
  versionId: string;
  whole: boolean;
  url: string;
  /** Equal for the same text elsewhere. */
  textKey: string;
  versions: number;
  /** Standing mentions of the newest version: in all, and by kind. */
  mentions: number;
  counts: Record<string, number>;
  /** `kind/type`, canonical forms or words, and levels of awards: each once. */
  types: string[];
  phrases: string[];
  levels: string[];
  tags: string[];
  /** Province, then city, as far as the words tell. */
  region: string[];
  decision: 'undecided' | 'partly' | 'decided';
  /** Two people decided differently. In a library that was made before this was said, as with `notes`, see `LISTED`. */
  disputed?: true;
  /** Standing notes, where there are any. */
  notes?: string[];
  /** Number of the last change. */
  seq: number;
}

/** The listings of a few articles. */
export interface Drawer {
  drawer: number;
  /** Ascending by id. */
  listings: Listing[];
}

export interface Trashed {
  articleId: string;
  /** When it was put here (ISO 8601, UTC). */
  at: string;
  record: ArticleRecord;
}

/** What was said of an article that is not kept (yet): a reader may judge mentions before clipping. */
export interface Loose {
  articleId: string;
  rows: Row[];
}

/** What was deleted of an article last, when that was written, and what was deleted before of other versions. */
export interface Grave extends Tombstone {
  seq: number;
  earlier?: Tombstone[];
}

/** Single values: `libraryId`, `clock`, `seq`, `doc` and `value` (the next numbers), a person's names, cursors of long work. */
export interface Fact {
  key: string;
  value: unknown;
}

export interface Tables {
  drawers: EntityTable<Drawer, 'drawer'>;
  records: EntityTable<ArticleRecord, 'articleId'>;
  loose: EntityTable<Loose, 'articleId'>;
  trash: EntityTable<Trashed, 'articleId'>;
  tombstones: EntityTable<Grave, 'articleId'>;
  facts: EntityTable<Fact, 'key'>;
  ids: EntityTable<IdPage, 'block'>;
  pending: EntityTable<Pending, 'doc'>;
  segments: Table<Segment, [size: number, block: number]>;
  buckets: EntityTable<Bucket, 'key'>;
  sketches: Table<SketchPage, [size: number, block: number]>;
  values: EntityTable<Value, 'name'>;
  names: EntityTable<Value, 'id'>;
  pages: EntityTable<FacetPage, 'block'>;
  sorts: Table<SortPage, [sort: Column, block: number]>;
}

export type Database = Dexie & Tables;

/**
 * The fact that holds the number below which all listings are as they are derived today: in a library of today there is no other. Whoever
 * derives them otherwise takes another key, so that those of every library are gone through once more; `said` was the first.
 */
export const LISTED = 'listed';

/** Opens a database in the version that is asked for, or throws: where a later one is there, Dexie would open that and change its tables. */
const versioned = {
  open: (name: string, version?: number): IDBOpenDBRequest => {
    if (version === undefined) throw new DOMException(`${name} was made by a later version`, 'VersionError');
    return indexedDB.open(name, version);
  },
  databases: () => indexedDB.databases(),
};

/** Strict durability: "saved" is true only once it is on the disk. */
export const database = (name: string): Database => {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB: versioned }) as Database;
  // A row costs more than what is in it, and an entry of an index a third of a row: what can be found otherwise has none.
  db.version(6)
    .stores({
      drawers: 'drawer',
      records: 'articleId',
      loose: 'articleId',
      trash: 'articleId, at',
      tombstones: 'articleId, seq',
      facts: 'key',
      ids: 'block',
      pending: 'doc',
      segments: '[size+block]',
      buckets: 'key',
      sketches: '[size+block]',
      values: 'name',
      names: 'id',
      pages: 'block',
      sorts: '[sort+block]',
    })
    .upgrade(refileAll);
  db.on('populate', (made) => void made.table<Fact>('facts').add({ key: LISTED, value: Number.POSITIVE_INFINITY }));
  return db;
};

/** The fact under a key that holds a number; 0 where there is none. */
export const numberIn = async (db: Database, key: string): Promise<number> =>
  ((await db.facts.get(key))?.value as number | undefined) ?? 0;

/** The next number that an article will get. */
export const nextDoc = (db: Database): Promise<number> => numberIn(db, 'doc');
