/** What the library page shows, apart from how it is stored: the entrypoint makes these from lib/library. */

import type { Note } from '../../lib/capture/notes';
import type { Tag } from '../../lib/capture/tags';
import type { FieldValue } from '../../lib/recognise/types';
import type { Block, MetaField } from '../../lib/text/article';
import type { Span } from '../../lib/text/span';

/** One line of the list. Instants are ISO 8601 (UTC); `publishedAt` is China time as printed. */
export interface ListRow {
  articleId: string;
  title: string;
  outlet: string;
  source: string;
  publishedAt: string;
  clippedAt: string;
  /** Mentions by kind. */
  counts: Record<string, number>;
  tags: readonly string[];
  versions: number;
  reprints: number;
  /** Two people decided differently. */
  disputed?: true;
}

export type Standing = 'recognised' | 'accepted' | 'added' | 'reclassified' | 'rejected';

/** What somebody decided where somebody else decided otherwise. `by`: a library, or its owner's pseudonym. */
export interface Opinion {
  row: string;
  verdict: string;
  kind: string;
  type: string;
  by: string;
  at: string;
}

/** A mention as shown: `row` names the decision behind its standing, `by` who made it, as of an `Opinion`. */
export interface MarkedMention {
  kind: string;
  type: string;
  start: number;
  end: number;
  quote: string;
  rule: string;
  formula?: string;
  fields: Record<string, FieldValue>;
  standing: Standing;
  row?: string;
  by?: string;
  /** The decisions about it, where they contradict each other. */
  disputed?: readonly Opinion[];
}

/** Whether a mention waits for a person's decision: nobody decided, or somebody else put it by hand. `own`: see `ArticleView`. */
export const waits = ({ row, standing, by }: MarkedMention, own: readonly string[]): boolean =>
  row === undefined || (standing === 'added' && !own.includes(by!));

export interface VersionView {
  versionId: string;
  at: string;
  generator: string;
  extractor: string;
  /** Empty where it came from a file without texts. */
  text: string;
  blocks: readonly Block[];
  mentions: readonly MarkedMention[];
  /** Decisions that fit no place of this text. */
  unplaced: readonly { quote: string; verdict: string }[];
}

interface MetaEdit {
  row: string;
  field: MetaField;
  value: string;
  at: string;
}

export interface ArticleView {
  articleId: string;
  url: string;
  meta: Partial<Record<MetaField, { value: string; edited: boolean }>>;
  edits: readonly MetaEdit[];
  doubts: readonly string[];
  tags: readonly Tag[];
  notes: readonly Note[];
  /** Under what this library's own decisions stand: see `Opinion.by`. */
  own: readonly string[];
  /** Newest first. */
  versions: readonly VersionView[];
  reprints: readonly ReprintView[];
}

export interface ReprintView {
  articleId: string;
  title: string;
  outlet: string;
  publishedAt: string;
  /** Share of the text in common, 0 to 1; 1 for the same text. */
  likeness: number;
}

export interface Facet {
  id: string;
  /** Each as a query asks for it. */
  values: readonly { value: string; label: string; count: number }[];
  /** There are more values, which are rarer. */
  more: boolean;
}

export interface KwicRow {
  articleId: string;
  title: string;
  outlet: string;
  publishedAt: string;
  before: string;
  words: string;
  after: string;
  start: number;
  /** Where the collocate stands that was asked for, in the text. */
  near?: readonly Span[];
}

/** Long work that a person can watch: `done` of `total` (0 where it is not known). */
export interface JobView {
  id: string;
  label: string;
  done: number;
  total: number;
  /** It cannot be stopped: what has been written stands. */
  bound?: true;
}
