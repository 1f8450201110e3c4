import type { MetaField } from '../../lib/text/article';
import { dateOf } from '../../lib/text/date';

/** Whether what an input holds may be kept for a field; a date that is none is given `words`, which the browser shows. */
export const dateFits = (input: HTMLInputElement, field: MetaField, words: string): boolean => {
  const value = input.value.trim();
  input.setCustomValidity(field === 'publishedAt' && value !== '' && dateOf(value) === '' ? words : '');
  return input.validity.valid;
};
