/** A phrase with where it was read: outlet, date, page, title, address, each only where it is known. */
import type { MetaField } from './article';

export function cite(
  quote: string,
  meta: Partial<Record<MetaField, { value: string }>>,
  url: string,
  page: (printed: string) => string,
): string {
  const where = [
    meta.source?.value ?? meta.outlet?.value,
    meta.publishedAt?.value.slice(0, 10),
    meta.page && page(meta.page.value),
  ];
  const title = meta.title && `《${meta.title.value}》`;
  const place = [where.filter(Boolean).join(' '), title].filter(Boolean).join('');
  return [`“${quote}”`, place && `（${place}）`, url && `\n${url}`].filter(Boolean).join('');
}
