/** The shape of one version of an article: what the page stated, what was recognised, and how it was captured. */
import * as z from 'zod/mini';
import { BLOCK_KINDS, DOUBTS, META_FIELDS, TEXT_FORM } from '../text/article';
import { instant, named, offset, sha256, versionId } from './shapes';

const blockSchema = z.strictObject({
  kind: named(z.enum(BLOCK_KINDS), 'What the block is on the page.'),
  start: named(offset, 'First code unit of the block in `text` (UTF-16).'),
  end: named(offset, 'One past the last code unit of the block (UTF-16).'),
});

const statedSchema = z.strictObject({
  value: named(z.string(), 'The value, normalised.'),
  printed: named(z.string(), 'The words of the page it was read from.'),
  rule: named(z.string(), 'The extraction rule that read it.'),
});

export const articleSchema = z.strictObject({
  text: named(
    z.optional(z.string()),
    'Text form 1 of the article, blocks joined by a line feed. Absent in a text-free file.',
  ),
  textForm: named(z.literal(TEXT_FORM), 'Number of the text form.'),
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

const fieldValue = z.union([z.string(), z.number(), z.array(z.string())]);

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

const captureSchema = z.strictObject({
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
