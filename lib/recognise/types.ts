/** All that a pack author reads: what a kind, a rule, a pack and a mention are. */
import type { Span } from '../text/span';

/** The value of one field of a mention. Text values are substrings of the article. */
export type FieldValue = string | number | string[];

/** One field that a mention of a kind may carry. `one-of` lists its values; `list` is a list of texts. */
export interface FieldDescriptor {
  id: string;
  label: { zh: string; en: string };
  shape: 'text' | 'number' | 'one-of' | 'list';
  values?: readonly { id: string; label: { zh: string; en: string } }[];
  /** What the field states, for the format's documentation. */
  description: string;
}

/** A kind is data: stylesheet, legend, filters, record schema and format documentation read it. */
export interface Kind {
  id: string;
  label: { zh: string; en: string };
  /** Hue of the highlight, as a CSS colour for light and for dark pages, and the line that tells kinds apart without colour. */
  colour: { light: string; dark: string; line: 'solid' | 'dashed' | 'wavy' | 'dotted' | 'double' };
  types: readonly { id: string; label: { zh: string; en: string }; description: string }[];
  /** The type of a mention that a reader adds by a key, until the reader says better. */
  addedAs: string;
  fields: readonly FieldDescriptor[];
}

/** A field as a rule finds it. A text is the span where it stands, so that it is always the article's own words. */
export type FoundField = Span | readonly Span[] | number | string;

/** A rule's raw finding, before the overlap policy. A `string` field is the id of a `one-of` value. */
export interface Hit extends Span {
  kind: string;
  type: string;
  rule: string;
  /** Canonical form of a listed phrase: the key into `Pack.formulas`. */
  formula?: string;
  /** Read only for a hit that becomes a mention. */
  fields?: (() => Readonly<Record<string, FoundField>>) | undefined;
}

/** A recognised span: flat, no two overlap. */
export interface Mention extends Span {
  kind: string;
  type: string;
  rule: string;
  formula?: string;
  fields: Record<string, FieldValue>;
}

/** What is known of a listed phrase. `year` and `origin` are given only where they are certain. */
export interface Formula {
  canonical: string;
  kind: string;
  type: string;
  variants: readonly string[];
  year?: number;
  origin?: string;
}

/**
 * The text as rules see it: `folded.length === text.length`, so spans need no translation. `folded` is simplified script,
 * half-width letters and digits, full-width punctuation and curly quotes (see `fold`); rules are written against it.
 */
export interface Passage {
  text: string;
  folded: string;
  found?: Found;
}

/** Where a match may begin; no such match takes or looks at anything from `read` on. */
export interface Stretch extends Span {
  read: number;
}

/** What a lexicon has found in a passage for the rules that it knows; `undefined` of what it does not know. */
export interface Found {
  /** Listed phrases of a rule, `[start, end, phrase, …]`: the longest at each place. */
  listed(rule: string): readonly number[] | undefined;
  /** Where alone a match of an expression can begin, in order; `undefined`, too, where it may be anywhere. */
  starts(expression: RegExp): readonly number[] | undefined;
  /** Stretches, in order and apart, in which alone a match of an expression can begin; `undefined`, too, where it may anywhere. */
  stretches(expression: RegExp): readonly Stretch[] | undefined;
  /** Whether a rule names phrases or expressions, and none of them is in the passage. */
  nothing(rule: Rule): boolean;
}

export interface Rule {
  id: string;
  /** Says what the rule finds and why, for the hover card and the documentation. */
  note: string;
  find(passage: Passage): Iterable<Hit>;
  /** Fixed phrases that it finds, for a lexicon to look for. */
  listed?(): readonly string[];
  /** Expressions that it looks for with `matches`, for a lexicon to say where: a rule that names phrases or expressions is not asked of a text that has none of them. */
  expressions?: readonly RegExp[];
}

export interface Pack {
  id: string;
  /** Semantic version of the knowledge. */
  version: string;
  title: { zh: string; en: string };
  kinds: readonly Kind[];
  formulas: readonly Formula[];
  rules: readonly Rule[];
  /** Rules for what must not match: they compete under the same policy, win ties, and are then dropped. */
  guards: readonly Rule[];
}
