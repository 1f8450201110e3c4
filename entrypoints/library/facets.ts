/** Counts for the filters, over what the query finds. */
import { kindLabel, type Setting, typeLabel } from '../../components/library/context';
import type { Facet } from '../../components/library/rows';
import { monthOf } from '../../lib/insight/seen';
import type { Field } from '../../lib/library/query';
import type { Listing } from '../../lib/library/tables';
import { kinds } from '../../lib/packs/kinds';
import { library } from './reads';

const MOST = 100;
const KINDS = kinds.map(({ id }) => id);
const SHOWN: readonly Field[] = [
  'kind',
  'type',
  'formula',
  'outlet',
  'source',
  'region',
  'level',
  'date',
  'tag',
  'decision',
];

const valuesOf: Record<(typeof SHOWN)[number], (listing: Listing) => readonly string[]> = {
  kind: ({ counts }) => Object.keys(counts),
  type: ({ types }) => types,
  formula: ({ phrases }) => phrases,
  outlet: ({ outlet }) => [outlet],
  source: ({ source }) => (source === '' ? [] : [source]),
  region: ({ region }) => (region.length === 0 ? [''] : region),
  level: ({ levels }) => levels,
  date: ({ publishedAt }) => [monthOf(publishedAt)],
  tag: ({ tags }) => tags,
  decision: ({ decision }) => [decision],
};

const labelOf = (setting: Setting, field: Field, value: string): string => {
  if (field === 'kind') return kindLabel(setting, value);
  if (field === 'type') {
    const [kind = '', type = ''] = value.split('/');
    return `${kindLabel(setting, kind)} · ${typeLabel(setting, kind, type)}`;
  }
  if (field === 'level') return setting.copy.plots.levels[value] ?? value;
  if (field === 'decision') return setting.copy.decisions[value] ?? value;
  return value;
};

/** Months newest first, kinds in the order of the packs, everything else by count. */
export const facetsOf = async (ids: readonly string[], setting: Setting, signal: AbortSignal): Promise<Facet[]> => {
  const wanted = new Set(ids);
  const counts = new Map(SHOWN.map((field) => [field, new Map<string, number>()]));
  for await (const batch of library.eachListing()) {
    signal.throwIfAborted();
    for (const listing of batch) {
      if (!wanted.has(listing.articleId)) continue;
      for (const field of SHOWN) {
        const values = counts.get(field)!;
        for (const value of valuesOf[field](listing)) values.set(value, (values.get(value) ?? 0) + 1);
      }
    }
  }
  return SHOWN.map((field) => ({
    id: field,
    values: [...counts.get(field)!]
      .sort(([a, m], [b, n]) => {
        if (field === 'date') return a < b ? 1 : -1;
        if (field === 'kind') return KINDS.indexOf(a) - KINDS.indexOf(b);
        return n - m || (a < b ? -1 : 1);
      })
      .slice(0, MOST)
      .map(([value, count]) => ({ value, label: labelOf(setting, field, value), count })),
  }));
};
