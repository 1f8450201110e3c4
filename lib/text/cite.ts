/** Where something was read: outlet, date, page, title, address, each only where it is known. */
import type { MetaField } from './article';

/** What an article states of itself, as far as it is known. */
export type Meta = Partial<Record<MetaField, { value: string }>>;

/** `某某日报 2024-03-05 第3版《题》`; `page` says a page in words. */
export function placeOf(meta: Meta, page: (printed: string) => string): string {
  const where = [
    meta.source?.value || meta.outlet?.value,
    meta.publishedAt?.value.slice(0, 10),
    meta.page?.value && page(meta.page.value),
  ];
  const title = meta.title?.value && `《${meta.title.value}》`;
  return [where.filter(Boolean).join(' '), title].filter(Boolean).join('');
}

/** A phrase with where it was read. */
export function cite(quote: string, meta: Meta, url: string, page: (printed: string) => string): string {
  const place = placeOf(meta, page);
  return [`“${quote}”`, place && `（${place}）`, url && `\n${url}`].filter(Boolean).join('');
}

/** An article in one line: `《题》，某某日报 2024-03-05，http://…`. */
export function sourceLine({ title, source, outlet, publishedAt }: Meta, url: string): string {
  const printed = [source?.value || outlet?.value, publishedAt?.value.slice(0, 10)].filter(Boolean).join(' ');
  return [title?.value && `《${title.value}》`, printed, url].filter(Boolean).join('，');
}
