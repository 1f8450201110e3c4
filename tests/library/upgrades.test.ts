import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decisionOf } from '../../lib/capture/decisions';
import type { ArticleRecord } from '../../lib/capture/record';
import { digest } from '../../lib/library/digest';
import type { Bucket, IdPage, Pending, Segment, SketchPage, SortPage } from '../../lib/library/index-rows';
import { type Library, openLibrary } from '../../lib/library/library';
import { listingOf } from '../../lib/library/listing';
import { BLOCK } from '../../lib/library/place';
import { searchAll } from '../../lib/library/search';
import { type Drawer, type Fact, LISTED } from '../../lib/library/tables';
import { bodyOf } from '../../tools/bench/library-made';
import { AT, article, findIn, made, NEWEST, scan, tablesOf, unindexed } from './made';

let library: Library;
let name = '';
let number = 0;
beforeEach(() => {
  name = `upgrades-${number++}`;
  library = openLibrary(digest, name);
});
afterEach(() => {
  library.close();
});

/** The form of an index that no version writes any more. */
const FORMER = 1;

const found = (query: string): Promise<string[]> => findIn(library, query);

describe('a library of an earlier version', () => {
  it('of the first version gets an index, and nothing is lost', async () => {
    const records = await Promise.all(
      Array.from({ length: 300 }, (_, at) => made(`https://a.gov.cn/${at}`, article(`第${at}篇`, '坚持党建引领。'))),
    );
    const first = new Dexie(name);
    first.version(1).stores({
      listings: 'articleId, clippedAt, publishedAt, outlet, mentions, textKey, seq, *tags, *phrases',
      records: 'articleId',
      loose: 'articleId',
      trash: 'articleId, at',
      tombstones: 'articleId, seq',
      facts: 'key',
    });
    await first.table('records').bulkPut(records);
    await first.table('listings').bulkPut(
      records.map((record, at) => {
        const { doc: _, whole: __, ...listing } = listingOf(record, at + 1, 0);
        return listing;
      }),
    );
    await first.table('facts').bulkPut([
      { key: 'seq', value: 300 },
      { key: 'libraryId', value: 'mine' },
    ]);
    await first.table('trash').put({ articleId: 'a', at: AT, record: records[0] });
    await first.table('tombstones').put({ articleId: 'a', versions: [], by: 'mine', clock: 1, seq: 2 });
    first.close();

    expect([await library.id(), await library.sequence(), await library.countTrash()]).toEqual(['mine', 300, 1]);
    expect(await library.tombstonesSince(0)).toHaveLength(1);
    const all = records.map(({ articleId }) => articleId).sort();
    expect(await found('引领')).toEqual(all);
    expect(await unindexed(library)).toBe(300);
    await library.settle();
    expect(await unindexed(library)).toBe(0);
    expect(await found('引领')).toEqual(all);
    expect(await found('第299')).toHaveLength(1);
    expect((await library.records(all)).map(({ articleId }) => articleId)).toEqual(all);
    expect(await library.order(NEWEST)).toHaveLength(300);
  });

  const schemaOf = ({ tables }: Dexie): Record<string, string> =>
    Object.fromEntries(
      tables.map(({ name: table, schema: { primKey, indexes } }) => [
        table,
        [primKey, ...indexes].map(({ src }) => src).join(),
      ]),
    );

  /** Tables that earlier versions had otherwise. */
  const formerSchema = (today: Record<string, string>, version: number): Record<string, string> => {
    const { drawers: _, ids, sorts, ...others } = today;
    if (version === 5)
      return { ...others, ids: ids!, sorts: sorts!, listings: 'articleId, [clippedAt+doc], textKey, *phrases' };
    const listings =
      'articleId, [clippedAt+doc], [publishedAt+doc], [outlet+doc], [mentions+doc], textKey, seq, *tags, *phrases';
    return { ...others, listings, numbers: 'doc', ...(version > 2 && { sorts: sorts! }) };
  };

  /** What they kept otherwise: a listing a row, a number a row; an index of another form whose rows are not those of today, and words to sort by. */
  const formerly = (rows: Record<string, unknown[]>, version: number): Record<string, unknown[]> => {
    const listings = (rows.drawers as Drawer[]).flatMap((drawer) => drawer.listings);
    const byDoc = new Map(listings.map((listing) => [listing.doc, listing]));
    const numbers = listings.map(({ doc, articleId }) => ({ doc, articleId }));
    const sorts = (rows.sorts as SortPage[]).filter(
      ({ sort }) => sort !== 'textKey' && (sort !== 'seq' || version === 5),
    );
    const facts = (rows.facts as Fact[]).filter(({ key }) => key !== LISTED);
    if (version >= 4) return { ...rows, facts, listings, numbers, sorts };
    return {
      ...rows,
      facts,
      listings,
      numbers,
      segments: (rows.segments as Segment[]).map(({ end: _, ...segment }) => ({ ...segment, form: FORMER })),
      pending: (rows.pending as Pending[]).map((row) => ({ ...row, form: FORMER })),
      buckets: (rows.buckets as Bucket[]).map(({ key }) => ({ key, bytes: new Uint8Array(9) })),
      sketches: (rows.sketches as SketchPage[]).map(({ size, block }) => ({ size, block, bytes: new Uint8Array(9) })),
      sorts: sorts.map(({ sort, block }) => {
        const keys = Array.from({ length: BLOCK }, (_, at) => byDoc.get(block * BLOCK + at)?.[sort] ?? null);
        return { sort, block, keys };
      }),
    };
  };

  const rowsOf = async (tables: Dexie): Promise<Record<string, unknown[]>> => {
    const rows: Record<string, unknown[]> = {};
    for (const table of Object.keys(schemaOf(tables))) rows[table] = await tables.table(table).toArray();
    return rows;
  };

  const texts = Array.from({ length: 276 }, (_, at) =>
    article(`第${at}篇`, `${at % 4 ? '坚持党建引领。' : '走访群众。'}${bodyOf(at)}`, {
      publishedAt: `2023-0${1 + (at % 9)}-01`,
    }),
  );

  /** A library as a version left it: its articles, its tables as they are today, and those of then, still open. */
  const former = async (version: number, change = (rows: Record<string, unknown[]>) => rows) => {
    const kept = await Promise.all(texts.map((text, at) => made(`https://a.gov.cn/${at}`, text)));
    await library.merge(kept, []);
    await library.trash([kept[3]!.articleId], AT);
    await library.say([{ articleId: 'not kept', value: { row: 'tag', tag: '甲' } }], AT);
    await library.settle();
    library.close();
    const today = await tablesOf(name);
    const whole = await rowsOf(today);
    const schema = formerSchema(schemaOf(today), version);
    await today.delete();
    const tables = new Dexie(name);
    tables.version(version).stores(schema);
    const rows = change(formerly(whole, version));
    for (const table of Object.keys(schema)) await tables.table(table).bulkPut(rows[table]!);
    library = openLibrary(digest, name);
    return { kept, whole, tables };
  };

  /** What is disputed is told later: the fact of it is looked at apart. */
  const told = (rows: unknown[] | undefined) => rows?.filter((row) => (row as Fact).key !== LISTED);

  const expectRows = async (tables: Dexie, whole: Record<string, unknown[]>, but: string[] = []): Promise<void> => {
    const rows = await rowsOf(tables);
    expect(Object.keys(rows)).toEqual(Object.keys(whole));
    for (const table of Object.keys(rows))
      if (!but.includes(table)) expect(told(rows[table]), table).toEqual(told(whole[table]));
  };

  const INDEX = ['segments', 'buckets', 'sketches', 'pending'];

  it.each([2, 3, 4, 5])('of version %i gets what it lacks, and nothing is lost', async (version) => {
    // It is open elsewhere, and gives way.
    const { kept, whole, tables: elsewhere } = await former(version);
    const tables = await library.count().then(() => tablesOf(name));
    expect(elsewhere.isOpen()).toBe(false);
    await expectRows(tables, whole, version < 4 ? INDEX : []);
    expect(await unindexed(library)).toBe(version < 4 ? 276 : 0);
    const held = await scan(library, ['走访']);
    for (const sort of ['clippedAt', 'publishedAt'] as const) {
      const order = (await library.order({ sort, descending: true })).filter((id) => held.includes(id));
      expect(await searchAll(library, '走访', { sort, descending: true })).toEqual(order);
    }
    await library.settle();
    expect(await unindexed(library)).toBe(0);
    await expectRows(tables, whole);
    expect((await searchAll(library, '走访', NEWEST)).sort()).toEqual(held);
    for (const at of [7, 270]) {
      const { text, bodyStart } = texts[at]!;
      const half = { text: text.slice(0, 700), bodyStart };
      const found = await library.reprints({ articleId: '', textKey: '', article: half });
      expect(found.map(({ listing }) => listing.articleId)).toEqual([kept[at]!.articleId]);
    }
    tables.close();
  });

  it.each([2, 3, 4, 5])(
    'of version %i says which articles are disputed, once its listings were gone through',
    async (version) => {
      const opposed = (record: ArticleRecord): ArticleRecord => {
        const { articleId, versionId, article } = record;
        const rows = [
          ['a', 'add'],
          ['b', 'reject'],
        ] as const;
        const choice = { start: 0, end: 2, kind: 'slogan', type: 'tifa' };
        return {
          ...record,
          rows: rows.map(([by, verdict], clock) => {
            const decision = decisionOf(article.text!, versionId, { ...choice, verdict });
            return { id: by.repeat(64), articleId, by, clock, at: AT, value: { row: 'decision', decision } };
          }),
        };
      };
      const { kept, whole, tables } = await former(version);
      const chosen = [kept[7]!, kept[270]!];
      await tables.table('records').bulkPut(chosen.map(opposed));
      tables.close();
      await library.settle();
      const ids = chosen.map(({ articleId }) => articleId).sort();
      expect(await found('decision:disputed')).toEqual(ids);
      expect((await library.facets(null, 9)).decision).toContainEqual({ value: 'disputed', count: 2 });
      expect(await library.count()).toBe((whole.records as unknown[]).length);
      expect((await library.record(ids[0]!))!.rows).toHaveLength(2);
      const last = await tablesOf(name);
      expect(await last.table('facts').get(LISTED)).toEqual({ key: LISTED, value: Number.POSITIVE_INFINITY });
      last.close();
    },
  );

  it('makes anew what is damaged or missing of what follows from the listings', async () => {
    const { whole, tables: elsewhere } = await former(5, (rows) => ({
      ...rows,
      ids: (rows.ids as IdPage[]).slice(1),
      sorts: (rows.sorts as SortPage[]).map((page) => ({ ...page, keys: 'x' })),
      facts: (rows.facts as Fact[]).filter(({ key }) => key !== 'doc'),
    }));
    elsewhere.close();
    const tables = await library.count().then(() => tablesOf(name));
    await expectRows(tables, whole);
    tables.close();
  });

  it('is as it was where it cannot be brought into the form of today, and is brought there the next time', async () => {
    const { whole, tables: elsewhere } = await former(5);
    const before = await rowsOf(elsewhere);
    elsewhere.close();
    const { put } = IDBObjectStore.prototype;
    const refusing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (this.name === 'sorts') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, row);
    });
    await expect(library.open()).rejects.toThrow('full');
    library.close();
    refusing.mockRestore();
    const still = await tablesOf(name);
    expect([still.verno, await rowsOf(still)]).toEqual([5, before]);
    still.close();
    library = openLibrary(digest, name);
    const tables = await library.count().then(() => tablesOf(name));
    await expectRows(tables, whole);
    tables.close();
  });
});
