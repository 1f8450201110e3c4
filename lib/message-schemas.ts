/** What the background takes from others: a payload that does not fit is refused before anything is done with it. */
import * as z from 'zod/mini';
import { rowSchema, rowValue, VERDICTS } from './capture/rows';
import { articleId, offset } from './capture/shapes';
import { articleSchema } from './capture/version';
import type { ExtensionAsks, PageAsks } from './messages';
import { phraseText } from './settings';

const short = z.string().check(z.maxLength(200));
const quote = z.string().check(z.minLength(1), z.maxLength(2000));
const url = z.string().check(z.maxLength(8192));
const tabId = offset;
/** Twice what an extraction reads of a page, in UTF-16 code units. */
const LONGEST = 4_000_000;
/** What is kept of it must pass the checks of a corpus file, or no backup that holds it could be read again. */
const article = z
  .extend(articleSchema, { text: z.string().check(z.maxLength(LONGEST)) })
  .check(z.refine(({ text, blocks }) => blocks.every(({ start, end }) => start <= end && end <= text.length)));
const row = rowSchema.shape.id;
const choice = z.strictObject({
  start: offset,
  end: offset,
  kind: short,
  type: short,
  verdict: z.enum(VERDICTS),
});

/** Asks that the scripts in a page may send: the page's process is not trusted. */
export const pageAsks = {
  gated: z.strictObject({ text: z.string().check(z.maxLength(20_000)), born: z.number() }),
  recognise: z.strictObject({
    article,
    url,
    token: z.string().check(z.regex(/^[a-z][a-z0-9]{7,31}$/)),
    dark: z.boolean(),
    paints: z.boolean(),
  }),
  know: z.strictObject({ kind: short, type: short, quote, rule: short, formula: z.optional(quote) }),
  decide: z.strictObject({ article, url, choice }),
  undo: z.strictObject({ articleId, row }),
} satisfies Record<keyof PageAsks, z.core.$ZodType>;

/** Asks that only the extension's own pages may send. */
export const extensionAsks = {
  read: z.strictObject({ tabId }),
  clip: z.strictObject({ tabId }),
  guard: z.strictObject({ quote: phraseText }),
  phrase: z.strictObject({ quote: phraseText, kind: short, type: short }),
  dismiss: z.strictObject({ quote }),
  say: z.strictObject({ articleId, rows: z.array(z.strictObject({ value: rowValue, retracts: z.optional(row) })) }),
} satisfies Record<keyof ExtensionAsks, z.core.$ZodType>;

/** What a page answers when it is asked for its state before clipping. */
export const pageArticle = z.object({ url, article: z.optional(article), refused: z.optional(short) });
