/** The shape of what people say about an article: immutable rows. */
import * as z from 'zod/mini';
import { META_FIELDS } from '../text/article';
import { articleId, clock, instant, named, offset, sha256, versionId } from './shapes';

export const VERDICTS = ['accept', 'reject', 'reclassify', 'add'] as const;

/** What a person decided about a span. It names the version and the words, never a mention or a rule. */
const decisionSchema = z.strictObject({
  versionId,
  kind: named(z.string(), 'Kind that the span has, or shall not have.'),
  type: named(z.string(), 'Type within the kind.'),
  start: named(offset, 'First code unit in the text of the version (UTF-16).'),
  end: named(offset, 'One past the last code unit (UTF-16).'),
  quote: named(z.string(), 'The exact words (W3C TextQuoteSelector `exact`).'),
  prefix: named(z.string(), 'Up to 32 code units before.'),
  suffix: named(z.string(), 'Up to 32 code units after.'),
  verdict: named(z.enum(VERDICTS), 'What was decided.'),
});

export const rowValue = z.discriminatedUnion('row', [
  z.strictObject({
    row: named(z.literal('tag'), 'What the row holds.'),
    tag: named(z.string(), 'A tag put on the article.'),
  }),
  z.strictObject({
    row: named(z.literal('note'), 'What the row holds.'),
    note: named(z.string(), 'A note; private unless asked for.'),
  }),
  z.strictObject({
    row: named(z.literal('field'), 'What the row holds.'),
    field: named(z.enum(META_FIELDS), 'Which field of the article is corrected.'),
    value: named(z.string(), 'A corrected field.'),
  }),
  z.strictObject({
    row: named(z.literal('decision'), 'What the row holds.'),
    decision: named(decisionSchema, 'What was decided about a span.'),
  }),
  z.strictObject({ row: named(z.literal('retract'), 'The row only takes another back.') }),
]);

/** Something a person said about an article: never changed, only retracted by a later row. Merge is the union of rows. */
export const rowSchema = z.strictObject({
  id: named(sha256, 'SHA-256 of the other fields, as `rowIdOf` spells them.'),
  articleId,
  by: named(z.string(), "Library that wrote it, or its owner's chosen pseudonym."),
  clock: named(clock, 'Lamport clock: orders rows; wall time never does.'),
  at: named(instant, 'Wall time, for display only.'),
  value: named(rowValue, 'What was said.'),
  retracts: named(
    z.optional(sha256),
    'The row that this one takes back; the SHA-256 in a `versionId` for the deletions of that version with an earlier `clock`.',
  ),
});

export type Decision = z.infer<typeof decisionSchema>;
export type Row = z.infer<typeof rowSchema>;
export type RowValue = z.infer<typeof rowValue>;
