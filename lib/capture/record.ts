/**
 * The shape of what is kept and of what leaves: one schema for library, corpus and messages.
 * A record is one article: its newest version in full, earlier versions, and what people said about it as immutable rows.
 * Every field has a description: the published JSON Schema and the format's documentation are generated from here.
 */
import * as z from 'zod/mini';
import { BLOCK_KINDS, DOUBTS, META_FIELDS } from '../text/article';

/** Says what a field is, for the JSON Schema. A copy is named: one shape serves many fields. */
export const named = <T extends z.core.$ZodType>(schema: T, description: string): T => {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description });
  return copy;
};

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const offset = z.int().check(z.nonnegative());
const instant = z.iso.datetime();

export const articleId = named(
  z.string().check(z.regex(/^a1-[0-9a-f]{64}$/)),
  'Identity of an article: `a1-` and the SHA-256 of its canonical URL under rule set 1, or of its textKey where there is no URL of its own.',
);
export const versionId = named(
  z.string().check(z.regex(/^[vp]1-[0-9a-f]{64}$/)),
  'Identity of one version of an article: `v1-` and the SHA-256 of its text; `p1-` for a pseudonymised version, which is never the same as any other.',
);

export const blockSchema = z.strictObject({
  kind: named(z.enum(BLOCK_KINDS), 'What the block is on the page.'),
  start: named(offset, 'First code unit of the block in `text` (UTF-16).'),
  end: named(offset, 'One past the last code unit of the block (UTF-16).'),
});

export const statedSchema = z.strictObject({
  value: named(z.string(), 'The value, normalised.'),
  printed: named(z.string(), 'The words of the page it was read from.'),
  rule: named(z.string(), 'The extraction rule that read it.'),
});

export const articleSchema = z.strictObject({
  text: named(
    z.optional(z.string()),
    'Text form 1 of the article, blocks joined by a line feed. Absent in a text-free file.',
  ),
  textForm: named(z.literal(1), 'Number of the text form.'),
  blocks: named(z.array(blockSchema), 'The blocks of `text`, in order.'),
  bodyStart: named(offset, 'Where the body starts in `text`, after the headline blocks (UTF-16).'),
  meta: named(
    z.partialRecord(z.enum(META_FIELDS), statedSchema),
    'What the page states of the article. `publishedAt` is China time as printed.',
  ),
  part: named(
    z.optional(
      z.strictObject({
        index: named(z.int().check(z.positive()), 'Which page, from 1.'),
        of: named(z.int().check(z.positive()), 'How many pages there are.'),
      }),
    ),
    'Which page of a paged article the text is.',
  ),
  doubts: named(z.array(z.enum(DOUBTS)), 'Why the extraction may be wrong.'),
});

export const fieldValue = z.union([z.string(), z.number(), z.array(z.string())]);

export const mentionSchema = z.strictObject({
  kind: named(z.string(), 'Kind: slogan, mechanism, award, or a kind of a user pack.'),
  type: named(z.string(), 'Type within the kind.'),
  start: named(offset, 'First code unit in `article.text` (UTF-16).'),
  end: named(offset, 'One past the last code unit (UTF-16).'),
  quote: named(z.string(), 'The words of the span.'),
  rule: named(z.string(), 'The rule that found it.'),
  formula: named(z.optional(z.string()), 'Canonical form, where the phrase is listed in a pack.'),
  fields: named(z.record(z.string(), fieldValue), 'The fields of the kind that the text states.'),
});

export const captureSchema = z.strictObject({
  url: named(z.string(), 'Address the page was read at; empty for a file without one.'),
  canonicalUrl: named(
    z.nullable(z.string()),
    'Address under canonical rule set 1; null where it identifies no article.',
  ),
  at: named(instant, 'When it was clipped (UTC).'),
  generator: named(z.string(), 'Program and version that clipped it.'),
  extractor: named(z.string(), 'Version of the extraction rules; only equal ones make an edit of a page comparable.'),
});

export const versionSchema = z.strictObject({
  versionId,
  textHash: named(sha256, 'SHA-256 of `article.text` (UTF-8).'),
  textKey: named(
    sha256,
    'SHA-256 of the letters and digits of the body, folded by NFKC and lower case: equal for reprints of the same text.',
  ),
  article: named(articleSchema, 'The article as extracted.'),
  mentions: named(z.array(mentionSchema), 'What was recognised, in order, no two overlapping.'),
  recognition: named(
    z.strictObject({
      packs: named(
        z.array(
          z.strictObject({
            id: named(z.string(), 'Id of the pack.'),
            version: named(z.string(), 'Version of its knowledge.'),
          }),
        ),
        'The packs, in the order they were asked.',
      ),
    }),
    'Which packs recognised it.',
  ),
  capture: named(captureSchema, 'How it was captured.'),
});

export const VERDICTS = ['accept', 'reject', 'reclassify', 'add'] as const;

/** What a person decided about a span. It names the version and the words, never a mention or a rule. */
export const decisionSchema = z.strictObject({
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
  clock: named(z.int().check(z.nonnegative()), 'Lamport clock: orders rows; wall time never does.'),
  at: named(instant, 'Wall time, for display only.'),
  value: named(rowValue, 'What was said.'),
  retracts: named(
    z.optional(sha256),
    'The row that this one takes back; the SHA-256 in a `versionId` for the deletions of that version with an earlier `clock`.',
  ),
});

export const recordSchema = z.strictObject({
  articleId,
  sameAs: named(z.array(articleId), 'Other identities that a later rule set found to be the same article.'),
  ...versionSchema.shape,
  versions: named(z.array(versionSchema), 'Earlier versions of the page, newest first.'),
  rows: named(z.array(rowSchema), 'Tags, notes, corrected fields and decisions.'),
});

export type Version = z.infer<typeof versionSchema>;
export type ArticleRecord = z.infer<typeof recordSchema>;
export type RecordedMention = z.infer<typeof mentionSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Row = z.infer<typeof rowSchema>;
export type RowValue = z.infer<typeof rowValue>;
