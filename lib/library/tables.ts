/** The tables of the library: small rows to list and count by, whole records to read one at a time. */
import { Dexie, type EntityTable } from 'dexie';
import type { ArticleRecord, Row } from '../capture/record';
import type { Tombstone } from '../export/schema';

/** What a list, a filter or a count needs of an article: derived from its record in the transaction that writes it. */
export interface Listing {
  articleId: string;
  title: string;
  outlet: string;
  source: string;
  /** China time as printed, or the empty string. */
  publishedAt: string;
  /** When the first and the newest version were clipped (ISO 8601, UTC). */
  clippedAt: string;
  latest: string;
  /** The newest version. */
  versionId: string;
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
  /** Number of the last change. */
  seq: number;
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

/** Single values: `libraryId`, `clock`, `seq`, cursors of long work. */
export interface Fact {
  key: string;
  value: unknown;
}

export interface Tables {
  listings: EntityTable<Listing, 'articleId'>;
  records: EntityTable<ArticleRecord, 'articleId'>;
  loose: EntityTable<Loose, 'articleId'>;
  trash: EntityTable<Trashed, 'articleId'>;
  tombstones: EntityTable<Tombstone & { seq: number }, 'articleId'>;
  facts: EntityTable<Fact, 'key'>;
}

export type Database = Dexie & Tables;

/** Strict durability: "saved" is true only once it is on the disk. */
export const database = (name: string): Database => {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    listings: 'articleId, clippedAt, publishedAt, outlet, mentions, textKey, seq, *tags, *phrases',
    records: 'articleId',
    loose: 'articleId',
    trash: 'articleId, at',
    tombstones: 'articleId, seq',
    facts: 'key',
  });
  return db;
};
