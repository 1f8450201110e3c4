/**
 * A reference by GB/T 7714—2015. What a newspaper printed is `[N/OL]`, with its date and page; what a site published is `[EB/OL]`, with its
 * date in brackets. Of more than three authors the first three stand.
 */
import type { Meta } from './cite';
import { creditOf } from './credit';

/** `accessed`: the day on which the article was read, `YYYY-MM-DD`. */
export function gbt7714(meta: Meta, url: string, accessed: string): string {
  const published = meta.publishedAt?.value.slice(0, 10) ?? '';
  const { authors, carrier, page, newspaper } = creditOf((name) => meta[name]?.value ?? '');
  const who = authors.slice(0, 3).join(', ') + (authors.length > 3 ? ', 等' : '');
  const when = newspaper ? published + (page && `(${page})`) : published && `(${published})`;
  const printed = [carrier, when].filter(Boolean).join(', ') + (url && `[${accessed}]`);
  const title = `${meta.title?.value ?? ''}[${newspaper ? 'N' : 'EB'}${url && '/OL'}]`;
  return `${[who, title, printed, url].filter(Boolean).join('. ')}.`;
}
