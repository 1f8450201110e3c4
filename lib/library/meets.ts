/** The fields of a query, asked of a listing. What is read off pages is compared in either script, what a person chose as it is written. */
import { monthOf } from '../text/date';
import { alike, fold } from '../text/fold';
import { lettersIn } from './letters';
import { type Field, nameIn, type Query } from './query';
import type { Listing } from './tables';

const holds = (listing: Listing, field: Field, value: string): boolean => {
  switch (field) {
    case 'title':
      return value === '' ? listing.title === '' : lettered([listing.title], value);
    case 'outlet':
    case 'source':
      return named(listing[field], value);
    case 'kind':
      return (listing.counts[value] ?? 0) > 0;
    case 'type':
      return listing.types.some((one) => one === value || one.endsWith(`/${value}`));
    case 'formula':
      return listing.phrases.some((phrase) => alike(phrase, value));
    case 'region':
      return value === '' ? listing.region.length === 0 : listing.region.some((place) => alike(place, value));
    case 'level':
      return listing.levels.includes(value);
    case 'tag':
      return listing.tags.includes(value);
    case 'date':
      return value === '' ? monthOf(listing.publishedAt) === '' : within(listing.publishedAt, value);
    case 'decision':
      return value === 'disputed' ? listing.disputed === true : listing.decision === value;
    case 'note':
      return value === '' ? listing.notes === undefined : listing.notes !== undefined && lettered(listing.notes, value);
    case 'url':
      return isId(value) ? listing.articleId === value : bare(listing.url) === bare(value);
  }
};

/** An address is asked for by the identity that follows from it (see `located`), but for one that identifies no article. */
export const isId = (value: string): boolean => value.startsWith('a1-');
const bare = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

/** The whole name, as names are counted, or a part of it in any case. */
const named = (name: string, value: string): boolean => {
  const whole = nameIn(value);
  return whole === undefined ? fold(name).toLowerCase().includes(fold(value).toLowerCase()) : alike(name, whole);
};

/** Titles and notes are compared as texts are, by their letters; what has none stands in none. */
const lettered = (texts: readonly string[], value: string): boolean => {
  const letters = lettersIn(value);
  return letters !== '' && texts.some((text) => lettersIn(text).includes(letters));
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
