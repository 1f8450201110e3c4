/**
 * What the filters count. Every value of a field has a number; a page holds the numbers of the 256 articles of a block, so that
 * counting reads a few hundred small pages and no listing. Articles of a block without a page are counted from their listings.
 */
import { createReader, createWriter, Damaged } from './bytes';
import { BLOCK } from './place';
import type { Field } from './query';
import { type Database, type Listing, nextDoc } from './tables';

/** In this order for good: a field's place is part of the numbers of its values. */
export const COUNTED = [
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
] as const satisfies readonly Field[];
export type Counted = (typeof COUNTED)[number];
const FIELD_BITS = 4;
const fieldIn = (id: number): number => id & (2 ** FIELD_BITS - 1);

const valuesOf: Record<Counted, (listing: Listing) => readonly string[]> = {
  kind: ({ counts }) => Object.keys(counts),
  type: ({ types }) => types,
  formula: ({ phrases }) => phrases,
  outlet: ({ outlet }) => [outlet],
  source: ({ source }) => (source === '' ? [] : [source]),
  region: ({ region }) => (region.length === 0 ? [''] : region),
  level: ({ levels }) => levels,
  date: ({ publishedAt }) => [/^\d{4}-\d{2}/.exec(publishedAt)?.[0] ?? ''],
  tag: ({ tags }) => tags,
  decision: ({ decision }) => [decision],
};

/** The values of a listing, each after the place of its field. */
const namesOf = (listing: Listing): string[] =>
  COUNTED.flatMap((field, at) => valuesOf[field](listing).map((value) => `${String.fromCharCode(0x61 + at)}${value}`));
const fieldOfName = (name: string): number => name.charCodeAt(0) - 0x61;

/** The numbers of names; those that are new get one. Runs inside a transaction that writes. */
const numbersOf = async (db: Database, names: readonly string[]): Promise<Map<string, number>> => {
  const distinct = [...new Set(names)];
  const held = await db.values.bulkGet(distinct);
  let next = ((await db.facts.get('value'))?.value as number | undefined) ?? 0;
  const made = distinct
    .filter((_, at) => held[at] === undefined)
    .map((name) => ({ name, id: next++ * 2 ** FIELD_BITS + fieldOfName(name) }));
  if (made.length > 0) {
    await Promise.all([db.values.bulkPut(made), db.names.bulkPut(made)]);
    await db.facts.put({ key: 'value', value: next });
  }
  return new Map([...held.filter((one) => one !== undefined), ...made].map(({ name, id }) => [name, id]));
};

const idsOf = (listing: Listing, numbers: ReadonlyMap<string, number>): number[] =>
  namesOf(listing)
    .map((name) => numbers.get(name)!)
    .sort((a, b) => a - b);

/** The listings of a stretch of numbers. */
const listingsIn = async (db: Database, from: number, to: number): Promise<Listing[]> => {
  const numbers = await db.numbers.where('doc').between(from, to).toArray();
  const listings = await db.listings.bulkGet(numbers.map(({ articleId }) => articleId));
  return listings.filter((one) => one !== undefined);
};

/** Makes the page of a block. */
export const page = (db: Database, block: number): Promise<void> =>
  db.transaction('rw', [db.facts, db.numbers, db.listings, db.values, db.names, db.pages], async () => {
    const listings = await listingsIn(db, block * BLOCK, (block + 1) * BLOCK);
    const numbers = await numbersOf(db, listings.flatMap(namesOf));
    const writer = createWriter();
    const byDoc = new Map(listings.map((listing) => [listing.doc, listing]));
    for (let doc = block * BLOCK; doc < (block + 1) * BLOCK; doc++) {
      const listing = byDoc.get(doc);
      writer.list(listing === undefined ? [] : idsOf(listing, numbers));
    }
    await db.pages.put({ block, bytes: writer.sealed() });
  });

/** Brings pages in line with what changed: a listing by its number, or null where no article has that number any more. */
export const repage = async (db: Database, changed: ReadonlyMap<number, Listing | null>): Promise<void> => {
  const blocks = [...new Set([...changed.keys()].map((doc) => Math.floor(doc / BLOCK)))];
  const pages = (await db.pages.bulkGet(blocks)).filter((one) => one !== undefined);
  if (pages.length === 0) return;
  const paged = new Set(pages.map(({ block }) => block));
  const names = [...changed].flatMap(([doc, one]) => (one && paged.has(Math.floor(doc / BLOCK)) ? namesOf(one) : []));
  const numbers = await numbersOf(db, names);
  const again = pages.flatMap(({ block, bytes }) => {
    try {
      const [reader, writer] = [createReader(bytes), createWriter()];
      for (let doc = block * BLOCK; doc < (block + 1) * BLOCK; doc++) {
        const ids: number[] = [];
        reader.list((id) => ids.push(id));
        const now = changed.get(doc);
        writer.list(now === undefined ? ids : now === null ? [] : idsOf(now, numbers));
      }
      return [{ block, bytes: writer.sealed() }];
    } catch (fault) {
      if (!(fault instanceof Damaged)) throw fault;
      return [];
    }
  });
  const whole = new Set(again.map(({ block }) => block));
  await db.pages.bulkPut(again);
  await db.pages.bulkDelete(pages.map(({ block }) => block).filter((block) => !whole.has(block)));
};

/** Values with the number of articles that have them, the most frequent first. */
export type Facets = Record<Counted, { value: string; count: number }[]>;

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
  const damaged: number[] = [];
  const facets = await db.transaction(
    'r',
    [db.facts, db.numbers, db.listings, db.values, db.names, db.pages],
    async () => {
      const [next, pages, made] = await Promise.all([nextDoc(db), db.pages.toArray(), db.facts.get('value')]);
      const counts = new Uint32Array((made?.value as number | undefined) ?? 0);
      const fields = new Uint8Array(counts.length);
      const chosen = wanted && new Uint8Array(next);
      for (const doc of wanted ?? []) chosen![doc] = 1;
      const count = (id: number): void => {
        counts[id >>> FIELD_BITS]!++;
        fields[id >>> FIELD_BITS] = fieldIn(id);
      };
      const left = new Set(Array.from({ length: Math.ceil(next / BLOCK) }, (_, block) => block));
      for (const { block, bytes } of pages) {
        try {
          const reader = createReader(bytes);
          for (let doc = block * BLOCK; reader.more(); doc++)
            if (chosen === null || chosen[doc] === 1) reader.list(count);
            else reader.skip();
          left.delete(block);
        } catch (fault) {
          if (!(fault instanceof Damaged)) throw fault;
          damaged.push(block);
        }
      }
      const named = new Map<string, number>();
      for (const block of left)
        for (const listing of await listingsIn(db, block * BLOCK, (block + 1) * BLOCK))
          if (chosen === null || chosen[listing.doc] === 1)
            for (const name of namesOf(listing)) named.set(name, (named.get(name) ?? 0) + 1);
      const known = await db.values.bulkGet([...named.keys()]);
      for (const one of known) {
        if (one === undefined) continue;
        counts[one.id >>> FIELD_BITS]! += named.get(one.name)!;
        fields[one.id >>> FIELD_BITS] = fieldIn(one.id);
        named.delete(one.name);
      }
      return facetsIn(db, counts, fields, named, most);
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
  const top = COUNTED.map((counted, field) => topOf(counts, fields, field, counted === 'date' ? counts.length : most));
  const ids = top.flatMap((all, field) => all.map((at) => at * 2 ** FIELD_BITS + field));
  const names = new Map((await db.names.bulkGet(ids)).map((one, at) => [ids[at]!, one?.name.slice(1) ?? '']));
  const facets = {} as Facets;
  COUNTED.forEach((field, at) => {
    const numbered = top[at]!.map((of) => ({ value: names.get(of * 2 ** FIELD_BITS + at)!, count: counts[of]! }));
    const others = [...named].filter(([name]) => fieldOfName(name) === at);
    facets[field] = [...numbered, ...others.map(([name, count]) => ({ value: name.slice(1), count }))].sort(
      (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
    );
  });
  return facets;
};
