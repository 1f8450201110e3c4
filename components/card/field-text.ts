import type { KindLook } from '../../lib/messages';
import type { FieldValue } from '../../lib/recognise/types';
import type { Language } from '../copy/types';

/** A field's value as a reader sees it. */
export const fieldText = (value: FieldValue, field: KindLook['fields'][number], language: Language): string =>
  Array.isArray(value)
    ? value.join('、')
    : (field.values?.find(({ id }) => id === value)?.label[language] ?? String(value));
