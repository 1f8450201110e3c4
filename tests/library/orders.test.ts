import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { digest } from '../../lib/library/digest';
import type { IdPage, SortPage } from '../../lib/library/index-rows';
import { type Library, openLibrary } from '../../lib/library/library';
import { BLOCK } from '../../lib/library/place';
import { sortPagesOf } from '../../lib/library/sort-keys';
import type { Listing } from '../../lib/library/tables';
import { fold } from '../../lib/text/fold';
import { AT, article, clip, made, NEWEST, tablesOf } from './made';

const urlOf = (at: number): string => `https://a.gov.cn/${at}`;
const given = (at: number, text: string) =>
  article(`第${at % 40}篇`, text, {
    outlet: `${at % 2 ? '报' : '報'}${at % 5}`,
    publishedAt: `2023-05-${10 + (at % 9)}`,
  });
const clipped = (at: number): string => `2023-06-${10 + (at % 7)}T00:00:00Z`;

/** More than two blocks. */
let pool: ArticleRecord[] = [];
beforeAll(async () => {
  pool = await Promise.all(
    Array.from({ length: 600 }, (_, at) => made(urlOf(at), given(at, at % 3 ? '党建引领。' : '走访。'), clipped(at))),
  );
});

let name = '';
let number = 0;
const open: Library[] = [];
const library = (named = `orders-${++number}`): Library => {
  name = named;
  const one = openLibrary(digest, name);
  open.push(one);
  return one;
};
afterEach(() => {
  vi.restoreAllMocks();
  for (const one of open.splice(0)) one.close();
});

const listingsIn = async (here: Library): Promise<Listing[]> => {
  const all: Listing[] = [];
  for await (const batch of here.eachListing()) all.push(...batch);
  return all;
};

const idsOf = (listings: readonly Listing[]): string[] => listings.map(({ articleId }) => articleId);

/** Every order is what sorting all listings gives, outlets in either script, and so is what changed and which texts are the same. */
const expectOrders = async (here: Library): Promise<void> => {
  const all = await listingsIn(here);
  for (const sort of ['clippedAt', 'publishedAt', 'outlet', 'mentions'] as const) {
    const keyed = all.map((one) => ({ ...one, key: sort === 'outlet' ? fold(one.outlet) : one[sort] }));
    const up = keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.doc - b.doc));
    expect(await here.order({ sort, descending: false })).toEqual(idsOf(up));
    expect(await here.order({ sort, descending: true }, 9)).toEqual(idsOf(up.reverse()).slice(0, 9));
  }
  const half = (await here.sequence()) / 2;
  expect((await here.changedSince(half)).sort()).toEqual(idsOf(all.filter(({ seq }) => seq > half)));
  const texts = new Map<string, number>();
  for (const { textKey } of all) texts.set(textKey, (texts.get(textKey) ?? 0) + 1);
  expect(await here.countTexts([...texts.keys()])).toEqual(texts);
};

/** What stands in the tables of the blocks is made of the listings: full ones have rows of their own, the last has them in its row of ids. */
const expectRows = async (here: Library): Promise<void> => {
  const all = await listingsIn(here);
  const full = Math.floor(Number((await here.fact('doc')) ?? 0) / BLOCK);
  const tables = await tablesOf(name);
  const rows = [...((await tables.table('sorts').toArray()) as SortPage[])];
  const ids = (await tables.table('ids').toArray()) as IdPage[];
  tables.close();
  for (let block = 0; block < full; block++) {
    const own = sortPagesOf(block, all).sort((a, b) => (a.sort < b.sort ? -1 : 1));
    expect(rows.filter((row) => row.block === block)).toEqual(own);
  }
  for (const row of ids) expect(row.sorts).toEqual(row.block === full ? sortPagesOf(full, all) : undefined);
};

/** Rows of ids as an earlier build left them, or as nobody wrote them. */
const change = async (sorts: SortPage[] | undefined): Promise<void> => {
  const tables = await tablesOf(name);
  for (const row of (await tables.table('ids').toArray()) as IdPage[]) {
    const { sorts: _, ...bare } = row;
    await tables.table('ids').put(sorts && row.sorts ? { ...bare, sorts } : bare);
  }
  tables.close();
};

/** How often drawers were asked for. */
const watchDrawers = (): (() => number) => {
  const asked = (['get', 'getAll', 'openCursor'] as const).map((method) => vi.spyOn(IDBObjectStore.prototype, method));
  const stores = (): IDBObjectStore[] => asked.flatMap(({ mock }) => mock.contexts as IDBObjectStore[]);
  return () => stores().filter((store) => store.name === 'drawers').length;
};

describe('the articles of a block that is not full', () => {
  it('stand in every order where their listings say, whatever was added, changed, deleted and restored', async () => {
    const at = fc.nat(pool.length - 1);
    const some = fc.array(at, { minLength: 1, maxLength: 4 });
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ do: fc.constant('import' as const), at, count: fc.nat(300) }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('clip' as const), at, text: fc.constantFrom('一', '二') }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('say' as const, 'trash' as const), some }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('recognise' as const, 'restore' as const), some }) },
      fc.record({ do: fc.constantFrom('settle' as const, 'reopen' as const, 'earlier' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
        let here = library();
        let earlier = false;
        await here.merge(pool.slice(0, 240), []);
        for (const [index, one] of steps.entries()) {
          const held = await listingsIn(here);
          // Of those that are kept, the newest, which are in the last block, as often as any other.
          const chosen = 'some' in one ? one.some.flatMap((of) => held[of % held.length]?.articleId ?? []) : [];
          if (one.do === 'import') await here.merge(pool.slice(one.at, one.at + one.count), []);
          else if (one.do === 'clip') await clip(here, urlOf(one.at), given(index, one.text), clipped(index));
          else if (one.do === 'say')
            await here.say(
              chosen.map((articleId) => ({
                articleId,
                value: { row: 'field', field: 'outlet', value: `改${index}` },
              })),
              AT,
            );
          else if (one.do === 'trash') await here.trash(chosen, AT);
          else if (one.do === 'restore') await here.restore((await here.trashed()).map(({ articleId }) => articleId));
          else if (one.do === 'recognise')
            await here.recognised((await here.records(chosen)).map((record) => ({ ...record, mentions: [] })));
          else if (one.do === 'settle') await here.settle();
          else {
            here.close();
            if (one.do === 'earlier') await change(undefined);
            earlier ||= one.do === 'earlier';
            here = library(name);
          }
          await expectOrders(here);
        }
        if (!earlier) await expectRows(here);
        here.close();
      }),
      { numRuns: 40 },
    );
  });

  it('are put in order without their listings, which are read where the row does not say, and no more once an article was added', async () => {
    const seeded = library();
    await seeded.merge(pool.slice(0, 300), []);
    for (const sorts of [undefined, [], [{ sort: 'outlet', block: 1, keys: ['x'] }] satisfies SortPage[]]) {
      await change(sorts);
      const here = library(name);
      const listings = await listingsIn(here);
      const asked = watchDrawers();
      const order = await here.order(NEWEST);
      expect(order.toSorted()).toEqual(idsOf(listings));
      expect(asked()).toBeGreaterThan(0);
      await here.say([{ articleId: order[0]!, value: { row: 'tag', tag: '好' } }], AT);
      await clip(here, `https://b.gov.cn/${listings.length}`, given(1, '新的。'), '2023-07-01T00:00:00Z');
      const before = asked();
      for (const sort of ['clippedAt', 'publishedAt', 'outlet', 'mentions'] as const)
        await here.order({ sort, descending: true }, 64);
      await here.changedSince(0);
      await here.sharedTexts();
      expect(asked()).toBe(before);
      vi.restoreAllMocks();
      await expectOrders(here);
      await expectRows(here);
      here.close();
    }
  });
});
