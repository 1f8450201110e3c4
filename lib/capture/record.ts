/**
 * The shape of what is kept and of what leaves: one schema for library, corpus and messages.
 * A record is one article: its newest version in full, earlier versions, and what people said about it as immutable rows.
 * Every field has a description: the published JSON Schema and the format's documentation are generated from here.
 */
import * as z from 'zod/mini';
import { rowSchema } from './rows';
import { articleId, named } from './shapes';
import { type mentionSchema, versionSchema } from './version';

export type { Decision, Row, RowValue } from './rows';

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
