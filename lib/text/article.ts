/**
 * The article as read from a page: one text, and what the page says about it.
 * `Article.text` is the only coordinate system of the project: recogniser, painter, record and export mean its offsets.
 */
import type { Span } from './span';

/** The number of the text form: see `formText`. A record states it, so that a later form never changes old offsets. */
export const TEXT_FORM = 1;

/** `headline`, `kicker` and `subtitle` come first; `heading` is a subhead of the body; `row` is a row of a content table. */
export const BLOCK_KINDS = ['headline', 'kicker', 'subtitle', 'heading', 'paragraph', 'caption', 'row'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of `Article.text`. Blocks are joined by `\n`, and no block holds one. */
export interface Block extends Span {
  kind: BlockKind;
}

/** What a page states about the article, as a value, as printed on the page, and by which rule it was read. */
export interface Stated {
  value: string;
  printed: string;
  rule: string;
}

export const META_FIELDS = [
  'title',
  'kicker',
  'subtitle',
  'source',
  'author',
  'editor',
  'publishedAt',
  'outlet',
  'page',
] as const;
/**
 * `source`: where a reprint comes from (来源). `outlet`: the site that shows it. `page`: the page of a newspaper (版次).
 * `publishedAt`: `YYYY-MM-DD` or `YYYY-MM-DD HH:MM[:SS]`, China time as printed; never passed through `Date`.
 */
export type MetaField = (typeof META_FIELDS)[number];

/** Why an extraction may be wrong. Shown before clipping, and kept in the record. */
export const DOUBTS = [
  'no-source',
  'no-date',
  'date-in-future',
  'date-far-from-url',
  'short-body',
  'unknown-layout',
  'paged',
  'title-uncertain',
  'garbled',
] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface Article {
  /** Well-formed UTF-16 in text form 1; blocks joined by `\n`. */
  text: string;
  textForm: typeof TEXT_FORM;
  blocks: Block[];
  /** Where the body starts in `text`, after the headline blocks. */
  bodyStart: number;
  meta: Partial<Record<MetaField, Stated>>;
  /** Which page of a paged article this is. */
  part?: { index: number; of: number };
  doubts: Doubt[];
}

/** Why a page is not clipped. */
export type Refusal = 'no-text' | 'list-page' | 'front-page' | 'captcha' | 'not-html' | 'too-large';

/** Code units that text form 1 drops, for a class of an expression: soft hyphen, zero-width and direction marks, byte-order mark. */
export const DROPPED = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
export const ANY_DROPPED = new RegExp(`[${DROPPED}]`, 'g');

/** All that the text form may change; most lines hold nothing of it. */
const CHANGED = new RegExp(`[\\s\\ud800-\\udfff${DROPPED}]`);

/**
 * Text form 1 of one block: well-formed UTF-16, every run of whitespace (U+00A0 and U+3000 too) one space, trimmed,
 * zero-width characters and soft hyphens dropped, nothing else changed.
 */
export const formText = (raw: string): string =>
  CHANGED.test(raw) ? raw.toWellFormed().replace(ANY_DROPPED, '').replace(/\s+/g, ' ').trim() : raw;
