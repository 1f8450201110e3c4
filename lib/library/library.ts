/**
 * The one writing module. Metadata and body are apart, versions and rows are rows of their own; every write is one
 * transaction of strict durability that also takes the next number of the change sequence.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import { type Digest, rowIdOf } from '../capture/ids';
import type { ArticleRecord, Row, RowValue, Version } from '../capture/record';

/** What lists show of an article: small, without text. */
export interface Entry {
  articleId: string;
  seq: number;
  versionId: string;
  textKey: string;
  /** Instants of the first and the latest clipping (ISO 8601, UTC). */
  first: string;
  latest: string;
  versions: number;
  title: string;
  source: string;
  outlet: string;
  publishedAt: string;
  /** Mentions by kind. */
  counts: Record<string, number>;
}

interface Kept {
  articleId: string;
  versionId: string;
  version: Version;
}

interface Use {
  /** `kind words`. */
  phrase: string;
  articleId: string;
  publishedAt: string;
}

class Store extends Dexie {
  declare entries: EntityTable<Entry, 'articleId'>;
  declare versions: Table<Kept, [string, string]>;
  declare rows: EntityTable<Row, 'id'>;
  declare uses: Table<Use, [string, string]>;
  declare state: Table<{ key: string; value: string | number }, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      entries: '&articleId, &seq, textKey, publishedAt, latest',
      versions: '&[articleId+versionId], articleId',
      rows: '&id, articleId, clock',
      uses: '&[phrase+articleId], articleId',
      state: '&key',
    });
  }
}

/** The words a mention is counted under: its canonical form, or itself. */
export const phraseOf = (kind: string, words: string): string => `${kind} ${words}`;

export function openLibrary(name = 'tifa') {
  const store = new Store(name);
  const writing = ['entries', 'versions', 'rows', 'uses', 'state'];
  const next = async (key: 'seq' | 'clock'): Promise<number> => {
    const value = Number((await store.state.get(key))?.value ?? 0) + 1;
    await store.state.put({ key, value });
    return value;
  };

  return {
    /** Keeps a version; the answer comes after the commit. */
    save: (articleId: string, version: Version): Promise<'new' | 'version' | 'same'> =>
      store.transaction('rw', writing, async () => {
        const known = await store.entries.get(articleId);
        if (known?.versionId === version.versionId) return 'same';
        const { meta } = version.article;
        const counts: Record<string, number> = {};
        for (const { kind } of version.mentions) counts[kind] = (counts[kind] ?? 0) + 1;
        await store.versions.put({ articleId, versionId: version.versionId, version });
        const publishedAt = meta.publishedAt?.value ?? '';
        await store.entries.put({
          articleId,
          seq: await next('seq'),
          versionId: version.versionId,
          textKey: version.textKey,
          first: known?.first ?? version.capture.at,
          latest: version.capture.at,
          versions: await store.versions.where({ articleId }).count(),
          title: meta.title?.value ?? '',
          source: meta.source?.value ?? '',
          outlet: meta.outlet?.value ?? '',
          publishedAt,
          counts,
        });
        await store.uses.where({ articleId }).delete();
        const phrases = new Set(version.mentions.map((each) => phraseOf(each.kind, each.formula ?? each.quote)));
        await store.uses.bulkPut([...phrases].map((phrase) => ({ phrase, articleId, publishedAt })));
        return known ? 'version' : 'new';
      }),

    entry: (articleId: string): Promise<Entry | undefined> => store.entries.get(articleId),

    /** Other articles with the same text. */
    reprints: (textKey: string, but: string): Promise<Entry[]> =>
      store.entries
        .where({ textKey })
        .filter((entry) => entry.articleId !== but)
        .toArray(),

    /** One article with everything, its newest version first; undefined where it is not kept. */
    async record(articleId: string): Promise<ArticleRecord | undefined> {
      const entry = await store.entries.get(articleId);
      if (!entry) return undefined;
      const kept = await store.versions.where({ articleId }).toArray();
      const versions = kept.map(({ version }) => version).sort((a, b) => (a.capture.at < b.capture.at ? 1 : -1));
      const newest = versions.find(({ versionId }) => versionId === entry.versionId)!;
      const rows = await store.rows.where({ articleId }).sortBy('clock');
      return { articleId, sameAs: [], ...newest, versions: versions.filter((version) => version !== newest), rows };
    },

    /** What was said of an article, whether it is kept or not. */
    rows: (articleId: string): Promise<Row[]> => store.rows.where({ articleId }).sortBy('clock'),

    /** Says something of an article, or takes a row back. */
    async say(articleId: string, value: RowValue, digest: Digest, retracts?: string): Promise<Row> {
      const at = new Date().toISOString();
      const by = await this.id();
      const clock = await store.transaction('rw', store.state, () => next('clock'));
      const said = { articleId, by, clock, at, value, ...(retracts !== undefined && { retracts }) };
      const row: Row = { id: await rowIdOf(said, digest), ...said };
      await store.transaction('rw', writing, async () => {
        await store.rows.put(row);
        const seq = await next('seq');
        await store.entries.update(articleId, { seq });
      });
      return row;
    },

    /** In how many kept articles a phrase stands, and since which date of publication. */
    async seen(kind: string, words: string): Promise<{ articles: number; since?: string }> {
      const uses = await store.uses.where('phrase').equals(phraseOf(kind, words)).toArray();
      const since = uses
        .map((use) => use.publishedAt)
        .filter(Boolean)
        .sort()[0]
        ?.slice(0, 10);
      return { articles: uses.length, ...(since && { since }) };
    },

    /** The random identity of this library. */
    async id(): Promise<string> {
      const known = await store.state.get('libraryId');
      if (known) return String(known.value);
      const value = crypto.randomUUID();
      await store.state.put({ key: 'libraryId', value });
      return value;
    },
  };
}

export type Library = ReturnType<typeof openLibrary>;
