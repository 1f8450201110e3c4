/**
 * Counts for the filters: a few hundred small pages are read and no listing. Articles of a block without a page are counted from
 * their listings.
 */
import { fold } from '../text/fold';
import { listingsIn } from './numbered';
import { COUNTED, type Counted, eachPaged, FIELD_BITS, fieldIn, fieldOfName, namesOf } from './pages';
import { type Database, nextDoc, numberIn } from './tables';

interface Value {
  value: string;
  count: number;
}

/** Values with the number of articles that have them, the most frequent first. */
export type Facets = Record<Counted, Value[]>;

/** Names that pages print in either script, one an article, so that the counts of one name add up. */
const NAMES: readonly Counted[] = ['outlet', 'source'];
const WHOLE: readonly Counted[] = [...NAMES, 'date'];

/** Values, the most frequent first; of those that are one in the other script, the first with the count of all. */
const united = (values: readonly Value[]): Value[] => {
  const names = new Map<string, Value>();
  for (const { value, count } of values) {
    const name = names.get(fold(value));
    if (name === undefined) names.set(fold(value), { value, count });
    else name.count += count;
  }
  return [...names.values()];
};
const byCount = (a: Value, b: Value): number => b.count - a.count || (a.value < b.value ? -1 : 1);

/** The places of the `most` largest counts of a field, and of as many of the next that are equal as there is room for. */
const topOf = (counts: Uint32Array, fields: Uint8Array, field: number, most: number): number[] => {
  const here = counts.filter((count, at) => count > 0 && fields[at] === field).sort();
  const least = here.length > most ? here[here.length - most]! : 1;
  let room = most - here.filter((count) => count > least).length;
  const top: number[] = [];
  for (let at = 0; at < counts.length; at++) {
    if (counts[at]! < least || fields[at] !== field) continue;
    if (counts[at]! > least || room-- > 0) top.push(at);
  }
  return top;
};

/** Counts over the articles with the wanted numbers, or over all (null); of each field, at least the `most` most frequent. */
export const facetsOf = async (db: Database, wanted: readonly number[] | null, most: number): Promise<Facets> => {
  const { facets, damaged } = await db.transaction(
    'r',
    [db.facts, db.ids, db.drawers, db.values, db.names, db.pages],
    async () => {
      const [next, pages, made] = await Promise.all([nextDoc(db), db.pages.toArray(), numberIn(db, 'value')]);
      const counts = new Uint32Array(made);
      const fields = new Uint8Array(counts.length);
      const chosen = wanted && new Uint8Array(next);
      for (const doc of wanted ?? []) chosen![doc] = 1;
      const count = (id: number): void => {
        counts[id >>> FIELD_BITS]!++;
        fields[id >>> FIELD_BITS] = fieldIn(id);
      };
      const { left, damaged } = eachPaged(pages, next, (doc, reader) => {
        if (chosen === null || chosen[doc] === 1) reader.list(count);
        else reader.skip();
      });
      const named = new Map<string, number>();
      for (const block of left)
        for (const listing of await listingsIn(db, block))
          if (chosen === null || chosen[listing.doc] === 1)
            for (const name of namesOf(listing)) named.set(name, (named.get(name) ?? 0) + 1);
      const known = await db.values.bulkGet([...named.keys()]);
      for (const one of known) {
        if (one === undefined) continue;
        counts[one.id >>> FIELD_BITS]! += named.get(one.name)!;
        fields[one.id >>> FIELD_BITS] = fieldIn(one.id);
        named.delete(one.name);
      }
      return { facets: await facetsIn(db, counts, fields, named, most), damaged };
    },
  );
  // Made again with the index; where that cannot be written (a full disk), the next count tries again.
  if (damaged.length > 0) await db.pages.bulkDelete(damaged).catch(() => {});
  return facets;
};

const facetsIn = async (
  db: Database,
  counts: Uint32Array,
  fields: Uint8Array,
  named: ReadonlyMap<string, number>,
  most: number,
): Promise<Facets> => {
  const top = COUNTED.map((counted, field) =>
    topOf(counts, fields, field, WHOLE.includes(counted) ? counts.length : most),
  );
  const ids = top.flatMap((all, field) => all.map((at) => at * 2 ** FIELD_BITS + field));
  const names = new Map((await db.names.bulkGet(ids)).map((one, at) => [ids[at]!, one?.name.slice(1) ?? '']));
  const facets = {} as Facets;
  COUNTED.forEach((field, at) => {
    const numbered = top[at]!.map((of) => ({ value: names.get(of * 2 ** FIELD_BITS + at)!, count: counts[of]! }));
    const others = [...named].filter(([name]) => fieldOfName(name) === at);
    const values = [...numbered, ...others.map(([name, count]) => ({ value: name.slice(1), count }))].sort(byCount);
    facets[field] = NAMES.includes(field) ? united(values).sort(byCount) : values;
  });
  return facets;
};
