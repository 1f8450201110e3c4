/** From what the library keeps to what its page shows. */
import type { ArticleView, KwicRow, ListRow } from '../../components/library/rows';
import { standingDecisions, standingRows } from '../../lib/capture/decisions';
import { fieldOf } from '../../lib/capture/fields';
import { notesOf } from '../../lib/capture/notes';
import type { ArticleRecord } from '../../lib/capture/record';
import { tagsOf } from '../../lib/capture/tags';
import { asOne } from '../../lib/export/decided';
import { versionsOf } from '../../lib/export/merge';
import type { DiscoveryPassage } from '../../lib/insight/discovery';
import type { Seen } from '../../lib/insight/seen';
import { digest } from '../../lib/library/digest';
import { openLibrary } from '../../lib/library/library';
import { outletOf, regionIn } from '../../lib/library/listing';
import type { Listing } from '../../lib/library/tables';
import { META_FIELDS } from '../../lib/text/article';
import type { Meta } from '../../lib/text/cite';
import { dateOf } from '../../lib/text/date';
import { fold } from '../../lib/text/fold';
import type { Span } from '../../lib/text/span';
import { marked, versionView } from './marked';

export const library = openLibrary(digest);
const CONTEXT = 40;

/** The rows of listings, with the reprints of each that have the same text. */
export const listRows = async (listings: readonly Listing[]): Promise<ListRow[]> => {
  const texts = await library.countTexts(listings.map(({ textKey }) => textKey));
  return listings.map((listing) => ({ ...listing, reprints: (texts.get(listing.textKey) ?? 1) - 1 }));
};

export const articleView = async (articleId: string): Promise<ArticleView | null> => {
  const record = await library.record(articleId);
  if (record === undefined) return null;
  const own = await library.own();
  const rows = standingRows(record.rows);
  const decisions = standingDecisions(asOne(rows, own));
  const edited = new Set(rows.flatMap(({ value }) => (value.row === 'field' ? [value.field] : [])));
  const meta: ArticleView['meta'] = {};
  for (const field of META_FIELDS) {
    const value = fieldOf(record, rows, field);
    if (value !== '' || edited.has(field)) meta[field] = { value, edited: edited.has(field) };
  }
  return {
    articleId,
    url: record.capture.url,
    meta,
    edits: rows.flatMap(({ id, value, at }) =>
      value.row === 'field' ? [{ row: id, field: value.field, value: value.value, at }] : [],
    ),
    doubts: record.article.doubts,
    tags: tagsOf(record.rows),
    notes: notesOf(record.rows),
    own,
    versions: versionsOf(record).map((version) => versionView(version, decisions)),
    reprints: (await library.reprints(record)).map(({ listing, likeness }) => ({ ...listing, likeness })),
  };
};

export const around = (
  text: string,
  start: number,
  end: number,
): Pick<KwicRow, 'before' | 'words' | 'after' | 'start'> => ({
  before: text.slice(Math.max(0, start - CONTEXT), start).replaceAll('\n', ' '),
  words: text.slice(start, end),
  after: text.slice(end, end + CONTEXT).replaceAll('\n', ' '),
  start,
});

export const sourceOf = (record: ArticleRecord): Pick<KwicRow, 'articleId' | 'title' | 'outlet' | 'publishedAt'> => {
  const rows = standingRows(record.rows);
  return {
    articleId: record.articleId,
    title: fieldOf(record, rows, 'title'),
    outlet: outletOf(record, rows),
    publishedAt: fieldOf(record, rows, 'publishedAt'),
  };
};

/** The records of articles that a search found, a batch at a time; those that were deleted since are left out. */
export async function* recordsOf(ids: readonly string[], size: number): AsyncGenerator<ArticleRecord[]> {
  for (let from = 0; from < ids.length; from += size) yield library.records(ids.slice(from, from + size));
}

/** The fields of an article as they were corrected, each only where somebody says what it is. */
export const metaOf = (record: ArticleRecord): Meta => {
  const rows = standingRows(record.rows);
  const fields = META_FIELDS.map((field) => [field, { value: fieldOf(record, rows, field) }] as const);
  return Object.fromEntries(fields.filter(([, { value }]) => value !== ''));
};

/** Tells where each mention of an article stands, for review. */
export const placesIn = (record: ArticleRecord): ((mention: Span) => KwicRow) => {
  const source = sourceOf(record);
  const { text = '' } = record.article;
  return ({ start, end }) => ({ ...source, ...around(text, start, end) });
};

export type Progress = (done: number, total: number) => void;

/** How articles are read: all of them, or those with some ids. Aborts with the signal's reason. */
type Reading = [progress: Progress, signal: AbortSignal, ids?: readonly string[] | null];

/** How long the page may be at work before it looks at what a person does (ms). */
const STEP = 40;
/** Lets the page do what waits; unlike a timer, not slower where nobody sees it. */
const rest = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** Every record once; answers how many. */
export const eachRecord = async (
  take: (record: ArticleRecord) => void,
  ...[progress, signal, ids = null]: Reading
): Promise<number> => {
  const total = ids?.length ?? (await library.count());
  let done = 0;
  let rested = performance.now();
  for await (const batch of ids === null ? library.eachRecord() : recordsOf(ids, 200)) {
    signal.throwIfAborted();
    for (const record of batch) {
      take(record);
      if (performance.now() < rested + STEP) continue;
      await rest();
      signal.throwIfAborted();
      rested = performance.now();
    }
    done += batch.length;
    progress(done, total);
  }
  return done;
};

const seenOf = (record: ArticleRecord): Seen => {
  const { articleId, title, outlet, publishedAt } = sourceOf(record);
  return {
    articleId,
    title,
    outlet,
    publishedAt: dateOf(publishedAt),
    region: regionIn(record, { outlet, title }),
    cluster: record.textKey,
    mentions: marked(record, record.rows).mentions.filter((mention) => mention.standing !== 'rejected'),
  };
};

export const eachSeen = (take: (seen: Seen) => void, ...reading: Reading): Promise<number> =>
  eachRecord((record) => take(seenOf(record)), ...reading);

/** A phrase is one in either script and width; in capital and small letters it is two. */
export const eachPassage = (take: (passage: DiscoveryPassage) => void, ...reading: Reading): Promise<number> =>
  eachRecord(
    (record) => {
      const text = record.article.text ?? '';
      const { mentions } = marked(record, record.rows);
      take({ articleId: record.articleId, cluster: record.textKey, text, folded: fold(text), mentions });
    },
    ...reading,
  );
