/**
 * A reference by GB/T 7714, numbered or alone (顺序编码制). What a newspaper printed is `[N/OL]`, with its date and page; what a site published
 * is `[EB/OL]`, with its date in brackets. Of more than three authors the first three stand; what is not known is left out.
 */
import type { Meta } from './cite';
import { creditOf } from './credit';

/** The edition in force first; journals still ask for the one before. */
export const EDITIONS = ['2025', '2015'] as const;
export type Edition = (typeof EDITIONS)[number];

/** In what the editions differ, of what is cited here. */
const RULES = {
  /** Marks are full-width but for `.` and `[]`; only pages of sites state a day of access, and they have no publisher. */
  '2025': { comma: '，', opening: '（', closing: '）', newspaperAccessed: false, publisher: false },
  '2015': { comma: ', ', opening: '(', closing: ')', newspaperAccessed: true, publisher: true },
} as const satisfies Record<Edition, object>;

/** `accessed`: the day on which the article was read, `YYYY-MM-DD`. */
export function gbt7714(edition: Edition, meta: Meta, url: string, accessed: string): string {
  const { comma, opening, closing, newspaperAccessed, publisher } = RULES[edition];
  const bracketed = (words: string): string => words && opening + words + closing;
  const published = meta.publishedAt?.value.slice(0, 10) ?? '';
  const { authors, carrier, page, newspaper } = creditOf((name) => meta[name]?.value ?? '');
  const who = authors.slice(0, 3).join(comma) + (authors.length > 3 ? `${comma}等` : '');
  const where = newspaper
    ? [carrier, published].filter(Boolean).join(comma) + bracketed(page)
    : (publisher ? carrier : '') + bracketed(published);
  const read = url && (newspaperAccessed || !newspaper) ? `[${accessed}]` : '';
  const title = `${meta.title?.value ?? ''}[${newspaper ? 'N' : 'EB'}${url && '/OL'}]`;
  return `${[who, title, where + read, url].filter(Boolean).join('. ')}.`;
}
