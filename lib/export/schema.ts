/**
 * What a corpus file holds: a header, items (records, tombstones, private parts) and a trailer. A record here is a library
 * record with what is derived at export beside it; `fromCorpus` takes the derived parts off again.
 */
import * as z from 'zod/mini';
import { recordSchema } from '../capture/record';
import { rowSchema, VERDICTS } from '../capture/rows';
import { articleId, clock, instant, named, offset, sha256, versionId } from '../capture/shapes';
import { mentionSchema, versionSchema } from '../capture/version';

export const FORMAT = 'tifa-corpus';
export const FORMAT_VERSION = 1;

const selectorSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: named(z.literal('TextQuoteSelector'), 'W3C Web Annotation selector by words.'),
    exact: named(z.string(), 'The words.'),
    prefix: named(z.string(), 'Up to 32 code units before.'),
    suffix: named(z.string(), 'Up to 32 code units after.'),
  }),
  z.strictObject({
    type: named(z.literal('TextPositionSelector'), 'W3C Web Annotation selector by position.'),
    start: named(offset, 'First position, in code points as the W3C counts.'),
    end: named(offset, 'One past the last position, in code points.'),
  }),
]);

const corpusMentionSchema = z.strictObject({
  ...mentionSchema.shape,
  codePoints: named(
    z.optional(
      z.strictObject({
        start: named(offset, 'First code point of the span.'),
        end: named(offset, 'One past the last code point.'),
      }),
    ),
    'The span in Unicode code points, as Python and most corpus tools count. Absent in a text-free file.',
  ),
  decision: named(
    z.optional(
      z.strictObject({
        verdict: named(
          z.enum([...VERDICTS, 'displaced']),
          'What was decided; `displaced` gave way to a span put by hand.',
        ),
        by: named(z.string(), 'Who decided: a library or a chosen pseudonym.'),
        disputed: named(
          z.optional(z.literal(true)),
          'Under another name something else was decided; both rows are in `rows`. A file does not say which names are of one person.',
        ),
      }),
    ),
    'What a person decided. A reader skips mentions with `reject` or `displaced`.',
  ),
  selectors: named(z.optional(z.array(selectorSchema)), 'W3C selectors of the span, where asked for.'),
});

const corpusVersionSchema = z.strictObject({
  ...versionSchema.shape,
  mentions: named(z.array(corpusMentionSchema), 'What was recognised, and what was put by hand, in order.'),
});

export const corpusRecordSchema = z.strictObject({
  ...recordSchema.shape,
  mentions: corpusVersionSchema.shape.mentions,
  versions: named(z.array(corpusVersionSchema), 'Earlier versions of the page, newest first.'),
  reprints: named(z.optional(z.array(articleId)), 'Other articles of the library with the same `textKey`.'),
});

export const headerSchema = z.strictObject({
  format: named(z.literal(FORMAT), 'Always `tifa-corpus`.'),
  version: named(z.int().check(z.positive()), 'Version of this format.'),
  variant: named(
    z.enum(['full', 'text-free', 'pseudonymised', 'backup']),
    'Whether texts, names and the private part are in the file.',
  ),
  generator: named(z.string(), 'Program and version that wrote the file.'),
  packs: named(versionSchema.shape.recognition.shape.packs, 'Packs of the writing program.'),
  libraryId: named(z.string(), 'Random id of the library that was exported.'),
  from: named(offset, 'Change number after which this export begins; 0 for everything.'),
  to: named(offset, 'Last change number that this export covers.'),
  previous: named(
    z.nullable(sha256),
    'Hash of the export before this one in its series; null for the first, and in a file made of another.',
  ),
  selection: named(
    z.optional(z.string()),
    'What was selected, in words. A file with a selection belongs to no series.',
  ),
});

export const tombstoneSchema = z.strictObject({
  articleId,
  versions: named(z.array(versionId), 'The versions that were deleted; one that is not listed lives.'),
  by: named(z.string(), 'Library that deleted them.'),
  clock: named(clock, 'Lamport clock of the deletion.'),
});

export const privateSchema = z.strictObject({
  part: named(
    z.string(),
    'What it is: `trash`, an article that could still be brought back, `said`, the rows of an article that is not kept, `names`, under what the person signed, `pseudonym`, the one chosen now, or `settings`, with the personal phrases and guards.',
  ),
  value: named(z.unknown(), 'As the library keeps it.'),
});

/** The value of a private part `trash`: an article that could still be brought back. */
export const trashedSchema = z
  .strictObject({ articleId, at: instant, record: recordSchema })
  .check(z.refine((trashed) => trashed.record.articleId === trashed.articleId));

/** The value of a private part `said`: what was said of an article that is not kept. */
export const saidSchema = z.strictObject({ articleId, rows: z.array(rowSchema) });

export const trailerSchema = z.strictObject({
  counts: named(
    z.strictObject({
      records: named(offset, 'Records in the file.'),
      mentions: named(offset, 'Mentions of the newest versions.'),
      tombstones: named(offset, 'Tombstones in the file.'),
      private: named(offset, 'Private parts in the file.'),
    }),
    'How many of each are in the file.',
  ),
  hash: named(sha256, 'SHA-256 over the sorted SHA-256 values of the items, hexadecimal, joined by line feeds.'),
});

/** The whole file as one JSON document: for the published schema; nothing parses a file at once. */
export const corpusSchema = z.strictObject({
  ...headerSchema.shape,
  records: named(z.array(corpusRecordSchema), 'The articles, one a line.'),
  tombstones: named(z.optional(z.array(tombstoneSchema)), 'What was deleted since `from`.'),
  private: named(z.optional(z.array(privateSchema)), 'What a shared export leaves out.'),
  ...trailerSchema.shape,
});

export type Header = z.infer<typeof headerSchema>;
export type Trailer = z.infer<typeof trailerSchema>;
export type CorpusRecord = z.infer<typeof corpusRecordSchema>;
export type CorpusVersion = z.infer<typeof corpusVersionSchema>;
export type CorpusMention = z.infer<typeof corpusMentionSchema>;
export type Tombstone = z.infer<typeof tombstoneSchema>;
export type Private = z.infer<typeof privateSchema>;
export type Trashed = z.infer<typeof trashedSchema>;
export type Said = z.infer<typeof saidSchema>;

/** One item of a corpus file. Items come in the order of their sections here. */
export type CorpusItem =
  | { section: 'records'; value: CorpusRecord }
  | { section: 'tombstones'; value: Tombstone }
  | { section: 'private'; value: Private };

export type Section = CorpusItem['section'];
