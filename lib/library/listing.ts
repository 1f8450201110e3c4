/** From a record to the small row it is listed by. */
import { standingRows } from '../capture/decisions';
import { fieldOf } from '../capture/fields';
import type { ArticleRecord, Row } from '../capture/record';
import { tagsOf } from '../capture/tags';
import { asOne, decided, disputes, standing } from '../export/decided';
import { versionsOf } from '../export/merge';
import { dateOf } from '../text/date';
import { regionOf } from '../text/region';
import type { Listing } from './tables';

/** The outlet, or the host where the page names none. */
export const outletOf = (record: ArticleRecord, rows: readonly Row[]): string =>
  fieldOf(record, rows, 'outlet') || (/^https?:\/\/([^/?#]+)/i.exec(record.capture.url)?.[1] ?? '');

const once = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** Where the newest version is from. */
export const regionIn = ({ article }: ArticleRecord, { outlet, title }: Pick<Listing, 'outlet' | 'title'>): string[] =>
  regionOf(outlet, title, article.text ?? '');

/** Whether two people decided differently about a place of the newest version, and what notes stand; `own` is under what one of them signs. */
export const saidIn = (
  { rows, versionId, article }: ArticleRecord,
  own: readonly string[],
): Pick<Listing, 'disputed' | 'notes'> => {
  const disputed = rows.length > 1 && disputes(asOne(rows, own), versionId, article.text).length > 0;
  const notes = standingRows(rows).flatMap(({ value }) => (value.row === 'note' ? [value.note] : []));
  return { ...(disputed && { disputed: true }), ...(notes.length > 0 && { notes }) };
};

export const listingOf = (record: ArticleRecord, seq: number, doc: number, own: readonly string[] = []): Listing => {
  const rows = standingRows(record.rows);
  const shown = decided(record.mentions, record.rows, record.versionId, record.article.text);
  const mentions = standing(shown);
  const judged = shown.filter((mention) => mention.decision !== undefined).length;
  const outlet = outletOf(record, rows);
  const title = fieldOf(record, rows, 'title');
  const counts: Record<string, number> = {};
  for (const { kind } of mentions) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    articleId: record.articleId,
    doc,
    title,
    outlet,
    source: fieldOf(record, rows, 'source'),
    publishedAt: dateOf(fieldOf(record, rows, 'publishedAt')),
    clippedAt: versionsOf(record).reduce(
      (first, { capture }) => (capture.at < first ? capture.at : first),
      record.capture.at,
    ),
    latest: record.capture.at,
    versionId: record.versionId,
    whole: record.article.text !== undefined,
    url: record.capture.url,
    textKey: record.textKey,
    versions: 1 + record.versions.length,
    mentions: mentions.length,
    counts,
    types: once(mentions.map(({ kind, type }) => `${kind}/${type}`)),
    phrases: once(mentions.map(({ formula, quote }) => formula ?? quote)),
    levels: once(mentions.flatMap(({ fields }) => (typeof fields.level === 'string' ? [fields.level] : []))),
    tags: tagsOf(rows).map(({ tag }) => tag),
    region: regionIn(record, { outlet, title }),
    decision: judged === 0 ? 'undecided' : judged < shown.length ? 'partly' : 'decided',
    ...saidIn(record, own),
    seq,
  };
};
