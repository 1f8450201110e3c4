/** Counts for the filters, over what the query finds. */
import { library as words } from '../../components/copy/library';
import { LANGUAGES } from '../../components/copy/types';
import { kindLabel, type Setting, typeLabel } from '../../components/library/context';
import type { Facet } from '../../components/library/rows';
import { COUNTED } from '../../lib/library/pages';
import { type Field, nameIn, wholeName, withValues } from '../../lib/library/query';
import { alike } from '../../lib/text/fold';
import { library } from './reads';

const MOST = 100;
/** Of these a query may hold a part; what is counted and ticked is the whole name. */
const NAMES: readonly Field[] = ['outlet', 'source'];

export const labelOf = (setting: Setting, field: Field, value: string): string => {
  if (field === 'kind') return kindLabel(setting, value);
  if (field === 'type') {
    const [kind = '', type = ''] = value.split('/');
    return `${kindLabel(setting, kind)} · ${typeLabel(setting, kind, type)}`;
  }
  if (NAMES.includes(field)) return nameIn(value) ?? `…${value}…`;
  if (field === 'level') return setting.copy.plots.levels[value] ?? value;
  if (field === 'decision') return setting.copy.decisions[value] ?? value;
  return value;
};

/** The values of a field that the page shows in words of its own. */
const valuesOf = ({ kinds, copy }: Setting, field: Field): string[] => {
  if (field === 'kind') return kinds.map(({ id }) => id);
  if (field === 'type') return kinds.flatMap(({ id, types }) => types.map((type) => `${id}/${type.id}`));
  if (field === 'level') return Object.keys(copy.plots.levels);
  return field === 'decision' ? Object.keys(copy.decisions) : [];
};

/** What a value is called in a query: by its label, unless another value of the field has the same. */
const calledIn = (setting: Setting, field: Field, value: string): string => {
  const called = (one: string): string => labelOf(setting, field, one).split(' · ').at(-1)!;
  const all = valuesOf(setting, field).filter((one) => called(one) === called(value));
  return all.length === 1 ? called(value) : value;
};

/** A query as the page shows it, in the reader's words for fields and values. */
export const asShown = (query: string, setting: Setting): string =>
  withValues(query, (field, value) => calledIn(setting, field, value), setting.copy.search.fields);

/**
 * A query with the values that are kept, where a person wrote those that are shown: `level:国家级` is `level:national`. In the words of
 * any language, since the query may have been written before another was chosen.
 */
export const asKept = (query: string, setting: Setting): string => {
  const settings = [setting, ...LANGUAGES.map((language) => ({ ...setting, language, copy: words[language] }))];
  return withValues(query, (field, shown) => {
    const like = (one: Setting, value: string): boolean =>
      alike(calledIn(one, field, value).toLowerCase(), shown.toLowerCase());
    for (const one of settings) {
      const kept = valuesOf(one, field).find((value) => like(one, value));
      if (kept !== undefined) return kept;
    }
    return shown;
  });
};

/** A query as a file may tell of it: that notes were searched, but not for which words, which stay here. */
export const asTold = (query: string): string =>
  withValues(query, (field, value) => (field === 'note' && value !== '' ? '…' : value));

/** Months newest first, everything else by count; over the articles with these numbers, or over all. */
export const facetsOf = async (docs: readonly number[] | null, setting: Setting): Promise<Facet[]> => {
  const counted = await library.facets(docs, MOST + 1);
  return COUNTED.map((field) => {
    const values = field === 'date' ? counted.date.sort((a, b) => (a.value < b.value ? 1 : -1)) : counted[field];
    return {
      id: field,
      more: values.length > MOST,
      values: values
        .slice(0, MOST)
        .map(({ value, count }) => ({ value: NAMES.includes(field) ? wholeName(value) : value, count }))
        .map((one) => ({ ...one, label: labelOf(setting, field, one.value) })),
    };
  });
};
