/**
 * Records on disk, each article once: a file of lines and an index of where they are. Memory grows by an entry an article,
 * not by texts, however many files are merged.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../lib/capture/record';
import { bury, lastOf, standing } from '../../lib/export/deletions';
import { type Shape, toCorpus } from '../../lib/export/derive';
import { mergeRecords } from '../../lib/export/merge';
import type { CorpusItem, CorpusRecord, Tombstone } from '../../lib/export/schema';

interface Entry {
  places: { at: number; length: number }[];
  textKey: string;
}

const BATCH = 200;

export class Spool {
  private readonly file: number;
  private end = 0;
  private readonly index = new Map<string, Entry>();
  private readonly tombstones = new Map<string, Tombstone[]>();

  /** `folder` must exist; whoever made it removes it. */
  constructor(folder: string, name = 'spool') {
    this.file = openSync(join(folder, name), 'w+');
  }

  /** Articles that were added, also those of which nothing is left. */
  get size(): number {
    return this.index.size;
  }

  add(record: ArticleRecord): void {
    const bytes = Buffer.from(JSON.stringify(record));
    writeSync(this.file, bytes, 0, bytes.length, this.end);
    const entry = this.index.get(record.articleId) ?? { places: [], textKey: record.textKey };
    entry.places.push({ at: this.end, length: bytes.length });
    this.index.set(record.articleId, entry);
    this.end += bytes.length;
  }

  bury(tombstone: Tombstone): void {
    const held = this.tombstones.get(tombstone.articleId) ?? [];
    this.tombstones.set(tombstone.articleId, lastOf([...held, tombstone]));
  }

  private readonly read = ({ at, length }: Entry['places'][number]): ArticleRecord => {
    const bytes = Buffer.alloc(length);
    readSync(this.file, bytes, 0, length, at);
    return JSON.parse(bytes.toString('utf8'));
  };

  /** One article, merged from all that was added and without what was deleted. */
  get(articleId: string): ArticleRecord | undefined {
    const entry = this.index.get(articleId);
    if (!entry) return undefined;
    const merged = entry.places.map(this.read).reduce(mergeRecords);
    const tombstones = this.tombstones.get(articleId);
    return tombstones ? bury(merged, tombstones) : merged;
  }

  /** All articles of which something is left, in the order of their ids, so that what was merged in another order is the same file. */
  ids(): string[] {
    const left = (id: string): boolean => !this.tombstones.has(id) || this.get(id) !== undefined;
    return [...this.index.keys()].filter(left).sort();
  }

  /** Batches for a corpus; can be asked again. */
  async *items(
    shape: Shape = {},
    change: (record: CorpusRecord) => CorpusRecord | Promise<CorpusRecord> = (record) => record,
  ): AsyncGenerator<CorpusItem[]> {
    const reprints = new Map<string, string[]>();
    for (const [id, { places, textKey }] of this.index) {
      // Of several copies, or of what may be deleted, the merged record alone says which text is the newest.
      const key = places.length > 1 || this.tombstones.has(id) ? this.get(id)?.textKey : textKey;
      if (key === undefined) continue;
      const ids = reprints.get(key);
      if (ids) ids.push(id);
      else reprints.set(key, [id]);
    }
    let batch: CorpusItem[] = [];
    for (const id of this.ids()) {
      const record = this.get(id)!;
      const others = (reprints.get(record.textKey) ?? []).filter((other) => other !== id);
      batch.push({ section: 'records', value: await change(toCorpus(record, shape, others)) });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    for (const [id, deleted] of [...this.tombstones].sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const value of standing(deleted, this.get(id)?.rows ?? [])) batch.push({ section: 'tombstones', value });
    if (batch.length > 0) yield batch;
  }

  close(): void {
    closeSync(this.file);
  }
}
