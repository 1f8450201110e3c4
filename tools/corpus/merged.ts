/** What files come to when they are merged: each article once, what was said of those that are deleted, and the deletions. */
import type { ArticleRecord, Row } from '../../lib/capture/record';
import { toCorpus } from '../../lib/export/derive';
import type { CorpusItem, Said, Tombstone } from '../../lib/export/schema';
import { WHOLE } from '../../lib/export/variants';
import type { Lines, Place } from './lines';

/** A record on disk, and which text is its newest. */
export interface Kept {
  place: Place<ArticleRecord>;
  textKey: string;
}

const BATCH = 200;

export class Merged {
  /** By article, in the order of ids. */
  readonly records = new Map<string, Kept>();
  readonly said = new Map<string, Place<Row[]>>();
  readonly tombstones: Tombstone[] = [];

  constructor(private readonly lines: Lines) {}

  get(articleId: string): ArticleRecord | undefined {
    const kept = this.records.get(articleId);
    return kept && this.lines.read(kept.place);
  }

  /** Batches for a corpus; can be asked again. */
  async *items(selectors = false, variant = WHOLE): AsyncGenerator<CorpusItem[]> {
    const reprints = new Map<string, string[]>();
    for (const [id, { textKey }] of this.records) {
      const ids = reprints.get(textKey);
      if (ids) ids.push(id);
      else reprints.set(textKey, [id]);
    }
    let batch: CorpusItem[] = [];
    for (const [id, { place, textKey }] of this.records) {
      const others = reprints.get(textKey)!.filter((other) => other !== id);
      const record = toCorpus(this.lines.read(place), { selectors, notes: true }, others);
      batch.push({ section: 'records', value: await variant.record(record) });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    for (const value of this.tombstones) batch.push({ section: 'tombstones', value });
    for (const [articleId, place] of this.said) {
      const rows = variant.rows(this.lines.read(place));
      const value = { part: 'said', value: { articleId, rows } satisfies Said };
      if (rows.length > 0) batch.push({ section: 'private', value });
    }
    if (batch.length > 0) yield batch;
  }
}
