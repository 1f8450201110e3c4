/** Library record ⇄ corpus record: what a reader of the corpus wants beside the record is derived here and taken off again. */
import { BY_HAND, standingDecisions } from '../capture/decisions';
import type { ArticleRecord, Row, Version } from '../capture/record';
import { decided } from './decided';
import type { CorpusMention, CorpusRecord, CorpusVersion } from './schema';

/** What an export adds or leaves out. */
export interface Shape {
  /** W3C selectors with every mention. */
  selectors?: boolean;
  /** Notes are private: without this they are left out. */
  notes?: boolean;
}

export const withoutNotes = (rows: readonly Row[]): Row[] => rows.filter(({ value }) => value.row !== 'note');

/** UTF-16 offset → code points, for offsets that are asked in rising order. */
export function codePointCounter(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  let at = 0;
  let points = 0;
  return (offset) => {
    if (offset < at) [at, points] = [0, 0];
    for (; at < offset; at++) if ((text.charCodeAt(at) & 0xfc00) !== 0xdc00) points++;
    return points;
  };
}

/** Half a pair at the edge of what was cut out. */
const HALVED = /^[\udc00-\udfff]|[\ud800-\udbff]$/g;

/** The words around a span, as a W3C TextQuoteSelector has them: letter by letter in the text. */
export const context = (text: string, start: number, end: number): { prefix: string; suffix: string } => ({
  prefix: text.slice(Math.max(0, start - 32), start).replace(HALVED, ''),
  suffix: text.slice(end, end + 32).replace(HALVED, ''),
});

const sortedFields = (fields: CorpusMention['fields']): CorpusMention['fields'] => {
  const keys = Object.keys(fields);
  return keys.length < 2 ? fields : Object.fromEntries(keys.sort().map((key) => [key, fields[key]!]));
};

function mentionOf(mention: CorpusMention, text: string | undefined, count: (offset: number) => number, shape: Shape) {
  const { kind, type, start, end, quote, rule, formula, decision } = mention;
  const points = text === undefined ? undefined : { start: count(start), end: count(end) };
  return {
    kind,
    type,
    start,
    end,
    quote,
    rule,
    ...(formula === undefined ? {} : { formula }),
    fields: sortedFields(mention.fields),
    ...(points ? { codePoints: points } : {}),
    ...(decision ? { decision } : {}),
    ...(shape.selectors && text !== undefined && points
      ? {
          selectors: [
            { type: 'TextQuoteSelector' as const, exact: quote, ...context(text, start, end) },
            { type: 'TextPositionSelector' as const, ...points },
          ],
        }
      : {}),
  };
}

function versionOf(version: Version, rows: readonly Row[], shape: Shape): CorpusVersion {
  const { versionId, textHash, textKey, article, recognition, capture } = version;
  const count = article.text === undefined ? (offset: number) => offset : codePointCounter(article.text);
  const mentions = decided(version.mentions, rows, versionId, article.text).map((mention) =>
    mentionOf(mention, article.text, count, shape),
  );
  return { versionId, textHash, textKey, article: articleOf(article), mentions, recognition, capture };
}

/** The article with its keys in the order of the schema, so that equal records are equal lines. */
function articleOf({ text, textForm, blocks, bodyStart, meta, part, doubts }: Version['article']): Version['article'] {
  const keys = Object.keys(meta).sort() as (keyof typeof meta)[];
  return {
    ...(text === undefined ? {} : { text }),
    textForm,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    bodyStart,
    meta: Object.fromEntries(
      keys.map((key) => [key, { value: meta[key]!.value, printed: meta[key]!.printed, rule: meta[key]!.rule }]),
    ),
    ...(part ? { part: { index: part.index, of: part.of } } : {}),
    doubts,
  };
}

/** A record as a corpus holds it. `reprints`: the other articles of the library with the same text. */
export function toCorpus(record: ArticleRecord, shape: Shape = {}, reprints?: readonly string[]): CorpusRecord {
  const rows = shape.notes ? record.rows : withoutNotes(record.rows);
  const decisions = standingDecisions(rows);
  return {
    articleId: record.articleId,
    sameAs: record.sameAs,
    ...versionOf(record, decisions, shape),
    versions: record.versions.map((version) => versionOf(version, decisions, shape)),
    rows: rows.map(({ id, articleId, by, clock, at, value, retracts }) => ({
      id,
      articleId,
      by,
      clock,
      at,
      value,
      ...(retracts === undefined ? {} : { retracts }),
    })),
    ...(reprints?.length ? { reprints: [...reprints].sort() } : {}),
  };
}

const versionFrom = ({
  versionId,
  textHash,
  textKey,
  article,
  mentions,
  recognition,
  capture,
}: CorpusVersion): Version => ({
  versionId,
  textHash,
  textKey,
  article,
  mentions: mentions
    .filter(({ rule }) => rule !== BY_HAND)
    .map(({ codePoints: _points, decision: _decision, selectors: _selectors, ...mention }) => mention),
  recognition,
  capture,
});

/** The record without what was derived: `fromCorpus(toCorpus(record))` is the record, but for notes left out. */
export const fromCorpus = (record: CorpusRecord): ArticleRecord => ({
  articleId: record.articleId,
  sameAs: record.sameAs,
  ...versionFrom(record),
  versions: record.versions.map(versionFrom),
  rows: record.rows,
});
