/**
 * Merging is a union that only grows: of versions by their id, of rows by theirs. So it is idempotent, commutative and
 * associative, and it does not matter who imports whose file first.
 */
import { byClock, compare } from '../capture/decisions';
import type { ArticleRecord, Row, Version } from '../capture/record';

/** `party 1.10.0` comes after `party 1.9.0`. */
const natural = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(8, '0'));

const recognitionOf = ({ recognition }: Version): string =>
  recognition.packs.map(({ id, version }) => natural(`${id} ${version}`)).join('\n');

/** Which of two copies of one version says more. A total order: only equal copies tie. */
const fuller = (a: Version, b: Version): number =>
  Number(a.article.text !== undefined) - Number(b.article.text !== undefined) ||
  compare(natural(a.capture.extractor), natural(b.capture.extractor)) ||
  compare(recognitionOf(a), recognitionOf(b)) ||
  compare(b.capture.at, a.capture.at) ||
  compare(JSON.stringify(a), JSON.stringify(b));

/** Newest first; a version without text never hides one that has it. */
const newest = (a: Version, b: Version): number =>
  Number(b.article.text !== undefined) - Number(a.article.text !== undefined) ||
  compare(b.capture.at, a.capture.at) ||
  compare(a.versionId, b.versionId);

const versionIn = ({
  articleId: _id,
  sameAs: _same,
  versions: _versions,
  rows: _rows,
  ...version
}: ArticleRecord): Version => version;

/** All versions of a record, the newest first. */
export const versionsOf = (record: ArticleRecord): Version[] => [versionIn(record), ...record.versions];

const contextOf = ({ value }: Row): number =>
  value.row === 'decision' ? value.decision.prefix.length + value.decision.suffix.length : 0;

/** Which of two copies of one row says more: a text-free file leaves the context of a decision out. A total order: only equal copies tie. */
const tellsMore = (a: Row, b: Row): number =>
  contextOf(a) - contextOf(b) || compare(JSON.stringify(a.value), JSON.stringify(b.value));

/** Rows, each once, in the order of their clocks. */
export function unitedRows(rows: readonly Row[]): Row[] {
  const byId = new Map<string, Row>();
  for (const row of rows) {
    const held = byId.get(row.id);
    if (!held || tellsMore(row, held) > 0) byId.set(row.id, row);
  }
  return [...byId.values()].sort(byClock);
}

/** The record of these versions and rows, whatever their order. `versions` must not be empty. */
export function recordOf(
  articleId: string,
  versions: readonly Version[],
  rows: readonly Row[],
  sameAs: readonly string[] = [],
): ArticleRecord {
  const best = new Map<string, Version>();
  for (const version of versions) {
    const held = best.get(version.versionId);
    if (!held || fuller(version, held) > 0) best.set(version.versionId, version);
  }
  const [first, ...earlier] = [...best.values()].sort(newest);
  return {
    articleId,
    sameAs: [...new Set(sameAs)].filter((id) => id !== articleId).sort(),
    ...first!,
    versions: earlier,
    rows: unitedRows(rows),
  };
}

/** A record with what was said of its article elsewhere. */
export const withRows = (record: ArticleRecord, rows: readonly Row[]): ArticleRecord =>
  rows.length === 0 ? record : recordOf(record.articleId, versionsOf(record), [...record.rows, ...rows], record.sameAs);

/** The record as a merge would leave it: the same whoever wrote it. */
const inOrder = (record: ArticleRecord): ArticleRecord =>
  recordOf(record.articleId, versionsOf(record), record.rows, record.sameAs);

/** The union of two records of one article. Throws where they are of different articles. */
export function mergeRecords(a: ArticleRecord, b: ArticleRecord): ArticleRecord {
  if (a.articleId !== b.articleId) throw new Error(`not one article: ${a.articleId} and ${b.articleId}`);
  return recordOf(
    a.articleId,
    [...versionsOf(a), ...versionsOf(b)],
    [...a.rows, ...b.rows],
    [...a.sameAs, ...b.sameAs],
  );
}

/** What an import would do with a record: nothing, add it, add versions, or add rows. */
export interface Change {
  /** `same`: nothing to do. `version`: texts we have not. `rows`: only tags, notes, fields or decisions. `detail`: a fuller copy. */
  what: 'new' | 'same' | 'version' | 'rows' | 'detail';
  merged: ArticleRecord;
}

/** Compares what a file brings with what the library has. */
export function changeOf(mine: ArticleRecord | undefined, theirs: ArticleRecord): Change {
  if (!mine) return { what: 'new', merged: inOrder(theirs) };
  const merged = mergeRecords(mine, theirs);
  const what =
    merged.versions.length > mine.versions.length
      ? 'version'
      : merged.rows.length > mine.rows.length
        ? 'rows'
        : JSON.stringify(merged) === JSON.stringify(inOrder(mine))
          ? 'same'
          : 'detail';
  return { what, merged };
}
