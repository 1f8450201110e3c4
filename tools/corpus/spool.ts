/**
 * What is in files that are to be merged. It is on disk: memory grows by an entry an article, not by texts, however many files
 * there are.
 */
import type { ArticleRecord, Row } from '../../lib/capture/record';
import { bury, lastOf, stillBuried } from '../../lib/export/deletions';
import { mergeRecords, unitedRows, withRows } from '../../lib/export/merge';
import type { Said, Tombstone } from '../../lib/export/schema';
import { Lines, type Place } from './lines';
import { type Kept, Merged } from './merged';

/** All that was added of one article. */
interface Added {
  copies: Kept[];
  said: Place<Row[]>[];
  tombstones: Tombstone[];
}

export class Spool {
  private readonly lines: Lines;
  private readonly articles = new Map<string, Added>();

  /** `folder` must exist; whoever made it removes it. */
  constructor(folder: string, name = 'spool') {
    this.lines = new Lines(folder, name);
  }

  /** Articles of which anything was added. */
  get size(): number {
    return this.articles.size;
  }

  private of(articleId: string): Added {
    const added = this.articles.get(articleId) ?? { copies: [], said: [], tombstones: [] };
    this.articles.set(articleId, added);
    return added;
  }

  private readonly kept = (record: ArticleRecord): Kept => ({
    place: this.lines.keep(record),
    textKey: record.textKey,
  });

  add(record: ArticleRecord): void {
    this.of(record.articleId).copies.push(this.kept(record));
  }

  /** What was said of an article that is not in the same file. */
  hear({ articleId, rows }: Said): void {
    this.of(articleId).said.push(this.lines.keep(rows));
  }

  bury(tombstone: Tombstone): void {
    const added = this.of(tombstone.articleId);
    added.tombstones = lastOf([...added.tombstones, tombstone]);
  }

  /**
   * All that was added, each article merged once, in the order of ids: what was merged in another order is the same file. One of which there
   * is a single copy is not read.
   */
  merged(): Merged {
    const merged = new Merged(this.lines);
    for (const articleId of [...this.articles.keys()].sort()) {
      const { copies, said, tombstones } = this.articles.get(articleId)!;
      if (copies.length === 1 && said.length === 0 && tombstones.length === 0) {
        merged.records.set(articleId, copies[0]!);
        continue;
      }
      const heard = said.flatMap((place) => this.lines.read(place));
      const records = copies.map(({ place }) => this.lines.read(place));
      const all = records.length > 0 ? withRows(records.reduce(mergeRecords), heard) : undefined;
      const rows = all?.rows ?? unitedRows(heard);
      const left = all && bury(all, tombstones);
      if (left) merged.records.set(articleId, this.kept(left));
      else if (rows.length > 0) merged.said.set(articleId, this.lines.keep(rows));
      merged.tombstones.push(...stillBuried(tombstones, rows));
    }
    return merged;
  }

  close(): void {
    this.lines.close();
  }
}
