/**
 * A reference by GB/T 7714—2015. What a newspaper printed is `[N/OL]`, with its date and page; what a site published is `[EB/OL]`, with its
 * date in brackets. Without a name in the byline the site itself answers for it; of more than three names the first three stand.
 */
import { bylineNames } from './byline';
import type { Meta } from './cite';

const NEWSPAPER = /[报報](?:[（(].*)?$/;

/** Whether a newspaper printed what is on that page of this carrier; each is empty where it is not known. */
export const isNewspaper = (carrier: string, page: string): boolean =>
  carrier !== '' && (page !== '' || NEWSPAPER.test(carrier));

/** The number of a printed page, which people also write as 第3版. */
export const pageNumber = (page: string): string => page.replace(/^第|版$/g, '');

/** `accessed`: the day on which the article was read, `YYYY-MM-DD`. */
export function gbt7714(meta: Meta, url: string, accessed: string): string {
  const published = meta.publishedAt?.value.slice(0, 10) ?? '';
  const page = pageNumber(meta.page?.value ?? '');
  const carrier = meta.source?.value || meta.outlet?.value || '';
  const newspaper = isNewspaper(carrier, page);
  const names = bylineNames(meta.author?.value ?? '').filter((name) => name !== carrier);
  const people = names.slice(0, 3).join(', ') + (names.length > 3 ? ', 等' : '');
  const who = people || (newspaper ? '' : carrier);
  const when = newspaper ? published + (page && `(${page})`) : published && `(${published})`;
  const printed = [who === carrier ? '' : carrier, when].filter(Boolean).join(', ') + (url && `[${accessed}]`);
  const title = `${meta.title?.value ?? ''}[${newspaper ? 'N' : 'EB'}${url && '/OL'}]`;
  return `${[who, title, printed, url].filter(Boolean).join('. ')}.`;
}
