/** Pages of what filters count: every value of a field has a number; a page holds the numbers of the 256 articles of a block. */
import { monthOf } from '../text/date';
import { createReader, createWriter, intact } from './bytes';
import type { FacetPage } from './index-rows';
import { listingsIn } from './numbered';
import { BLOCK, blockOf, blocksBelow } from './place';
import type { Field } from './query';
import { sortPagesOf } from './sort-keys';
import { type Database, type Listing, numberIn } from './tables';

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
export const FIELD_BITS = 4;
export const fieldIn = (id: number): number => id & (2 ** FIELD_BITS - 1);

const valuesOf: Record<Counted, (listing: Listing) => readonly string[]> = {
  kind: ({ counts }) => Object.keys(counts),
  type: ({ types }) => types,
  formula: ({ phrases }) => phrases,
  outlet: ({ outlet }) => [outlet],
  source: ({ source }) => (source === '' ? [] : [source]),
  region: ({ region }) => (region.length === 0 ? [''] : region),
  level: ({ levels }) => levels,
  date: ({ publishedAt }) => [monthOf(publishedAt)],
  tag: ({ tags }) => tags,
  decision: ({ decision, disputed }) => (disputed ? [decision, 'disputed'] : [decision]),
};

/** A value after the place of its field. */
export const nameOf = (field: Counted, value: string): string =>
  `${String.fromCharCode(0x61 + COUNTED.indexOf(field))}${value}`;
/** The values of a listing. */
export const namesOf = (listing: Listing): string[] =>
  COUNTED.flatMap((field) => valuesOf[field](listing).map((value) => nameOf(field, value)));
export const fieldOfName = (name: string): number => name.charCodeAt(0) - 0x61;

/** The numbers of names; those that are new get one. Runs inside a transaction that writes. */
const numbersOf = async (db: Database, names: readonly string[]): Promise<Map<string, number>> => {
  const distinct = [...new Set(names)];
  const held = await db.values.bulkGet(distinct);
  let next = await numberIn(db, 'value');
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

/** Makes the page of a block, and those that it is sorted by. */
export const page = (db: Database, block: number): Promise<void> =>
  db.transaction('rw', [db.facts, db.ids, db.drawers, db.values, db.names, db.pages, db.sorts], async () => {
    const listings = await listingsIn(db, block);
    const numbers = await numbersOf(db, listings.flatMap(namesOf));
    const writer = createWriter();
    const byDoc = new Map(listings.map((listing) => [listing.doc, listing]));
    for (let doc = block * BLOCK; doc < (block + 1) * BLOCK; doc++) {
      const listing = byDoc.get(doc);
      writer.list(listing === undefined ? [] : idsOf(listing, numbers));
    }
    await Promise.all([
      db.pages.put({ block, bytes: writer.sealed() }),
      db.sorts.bulkPut(sortPagesOf(block, listings)),
    ]);
  });

/**
 * Calls back for every article of pages, who reads or skips the next list of the reader; of the first `next` numbers, answers the blocks that
 * have no page, and those whose page is not what was written.
 */
export const eachPaged = (
  pages: readonly FacetPage[],
  next: number,
  take: (doc: number, reader: ReturnType<typeof createReader>) => void,
): { left: number[]; damaged: number[] } => {
  const left = new Set(blocksBelow(next));
  const damaged: number[] = [];
  for (const { block, bytes } of pages) {
    const whole = intact(() => {
      const reader = createReader(bytes);
      for (let doc = block * BLOCK; reader.more(); doc++) take(doc, reader);
    });
    if (whole) left.delete(block);
    else damaged.push(block);
  }
  return { left: [...left], damaged };
};

/** Brings pages in line with what changed: a listing by its number, or null where no article has that number any more. */
export const repage = async (db: Database, changed: ReadonlyMap<number, Listing | null>): Promise<void> => {
  const blocks = [...new Set([...changed.keys()].map(blockOf))];
  const pages = (await db.pages.bulkGet(blocks)).filter((one) => one !== undefined);
  if (pages.length === 0) return;
  const paged = new Set(pages.map(({ block }) => block));
  const names = [...changed].flatMap(([doc, one]) => (one && paged.has(blockOf(doc)) ? namesOf(one) : []));
  const numbers = await numbersOf(db, names);
  const again = pages.flatMap(({ block, bytes }) => {
    const writer = createWriter();
    const whole = intact(() => {
      const reader = createReader(bytes);
      for (let doc = block * BLOCK; doc < (block + 1) * BLOCK; doc++) {
        const ids: number[] = [];
        reader.list((id) => ids.push(id));
        const now = changed.get(doc);
        writer.list(now === undefined ? ids : now === null ? [] : idsOf(now, numbers));
      }
    });
    return whole ? [{ block, bytes: writer.sealed() }] : [];
  });
  const whole = new Set(again.map(({ block }) => block));
  await db.pages.bulkPut(again);
  await db.pages.bulkDelete(pages.map(({ block }) => block).filter((block) => !whole.has(block)));
};
