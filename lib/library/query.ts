/**
 * The language of the search field. Terms that must all occur, `-` before what must not, quotation marks around words that hold
 * spaces, and `field:value`; one field given twice means either value. Nothing is a pattern: `.*` is looked for as it stands.
 */
import type { Listing } from './tables';

export const FIELDS = [
  'outlet',
  'source',
  'kind',
  'type',
  'formula',
  'region',
  'level',
  'tag',
  'date',
  'decision',
] as const;
export type Field = (typeof FIELDS)[number];

export interface Query {
  terms: string[];
  without: string[];
  fields: { field: Field; value: string; not: boolean }[];
}

const PART = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|“([^”]*)”?|(\S+))/gu;

export const parseQuery = (text: string): Query => {
  const query: Query = { terms: [], without: [], fields: [] };
  for (const [whole, minus, name, quoted, curly, plain] of text.matchAll(PART)) {
    const value = quoted ?? curly ?? plain ?? '';
    const field = FIELDS.find((one) => one === name);
    if (field !== undefined) query.fields.push({ field, value, not: minus === '-' });
    else if (value !== '') {
      const term = name === undefined ? value : whole.replace(/^-/, '');
      (minus === '-' ? query.without : query.terms).push(term);
    }
  }
  return query;
};

/** A value as it is written in a query: in the quotation marks that it does not hold itself. */
const written = (field: Field, value: string): string => {
  if (!/[\s"“”]|^$/.test(value)) return `${field}:${value}`;
  return value.includes('"') ? `${field}:“${value}”` : `${field}:"${value}"`;
};

/** The query with a field's value put in or taken out: what ticking a filter does. */
export const withField = (text: string, field: Field, value: string, on: boolean): string => {
  const kept = [...text.matchAll(PART)]
    .map(([whole]) => whole)
    .filter((part) => {
      const { fields } = parseQuery(part);
      return !fields.some((one) => one.field === field && one.value === value && !one.not);
    });
  return [...kept, ...(on ? [written(field, value)] : [])].join(' ');
};

/** The query with another value in each of its fields; null takes the field out. */
export const withValues = (text: string, change: (field: Field, value: string) => string | null): string =>
  [...text.matchAll(PART)]
    .flatMap(([whole]) => {
      const [one] = parseQuery(whole).fields;
      if (one === undefined) return [whole];
      const value = change(one.field, one.value);
      if (value === one.value) return [whole];
      return value === null ? [] : [`${one.not ? '-' : ''}${written(one.field, value)}`];
    })
    .join(' ');

const holds = (listing: Listing, field: Field, value: string): boolean => {
  switch (field) {
    case 'outlet':
      return value === '' ? listing.outlet === '' : listing.outlet.includes(value);
    case 'source':
      return value === '' ? listing.source === '' : listing.source.includes(value);
    case 'kind':
      return (listing.counts[value] ?? 0) > 0;
    case 'type':
      return listing.types.some((one) => one === value || one.endsWith(`/${value}`));
    case 'formula':
      return listing.phrases.includes(value);
    case 'region':
      return value === '' ? listing.region.length === 0 : listing.region.includes(value);
    case 'level':
      return listing.levels.includes(value);
    case 'tag':
      return listing.tags.includes(value);
    case 'date':
      return value === '' ? listing.publishedAt === '' : within(listing.publishedAt, value);
    case 'decision':
      return value === 'disputed' ? listing.disputed === true : listing.decision === value;
  }
};

/** `2023`, `2023-05`, `2023-05-01`, or a range with `..` whose ends may be left out. */
const within = (date: string, value: string): boolean => {
  const [from, to] = value.split('..');
  if (to === undefined) return date.startsWith(value);
  return date !== '' && date >= from! && (to === '' || date.slice(0, to.length) <= to);
};

/** Whether a listing meets the fields: either value of one field, all fields, none that is excluded. */
export const meets = (listing: Listing, fields: Query['fields']): boolean =>
  fields.every(({ field, not }) => {
    if (not) return true;
    return fields.some((one) => one.field === field && !one.not && holds(listing, field, one.value));
  }) && !fields.some(({ field, value, not }) => not && holds(listing, field, value));
