import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawersOf, eachListing, listingsOf, refile } from '../../lib/library/drawers';
import { database, type Listing } from '../../lib/library/tables';

let number = 0;

it('hold what was put into them last, wherever the ids lead', async () => {
  // Ids that crowd in a few drawers, that are far apart, and that no rule made.
  const near = fc.nat(40).map((at) => `a1-${at.toString(16).padStart(4, '0')}${'0'.repeat(60)}`);
  const far = fc.nat(0xffff).map((at) => `a1-${at.toString(16).padStart(4, '0')}${'f'.repeat(60)}`);
  const id = fc.oneof(near, far, fc.constantFrom('', 'a1-', 'a1-12', 'a1-zzzz', 'b2-1234', '党'));
  const change = fc.record({ put: fc.uniqueArray(id, { maxLength: 30 }), out: fc.uniqueArray(id, { maxLength: 8 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 5 }), fc.array(id), async (changes, asked) => {
      const db = database(`drawers-${number++}`);
      const model = new Map<string, number>();
      for (const [seq, { put, out }] of changes.entries()) {
        const without = out.filter((one) => !put.includes(one));
        const listings = put.map((articleId) => ({ articleId, seq }) as Listing);
        await refile(db, await drawersOf(db, [...put, ...without]), listings, without);
        for (const one of put) model.set(one, seq);
        for (const one of without) model.delete(one);
      }
      const found = await listingsOf(db, asked);
      expect(found.map((one) => one?.seq)).toEqual(asked.map((one) => model.get(one)));
      const all: string[] = [];
      for await (const batch of eachListing(db)) all.push(...batch.map(({ articleId }) => articleId));
      expect(all.toSorted()).toEqual([...model.keys()].sort());
      expect((await db.drawers.toArray()).every(({ listings }) => listings.length > 0)).toBe(true);
      db.close();
    }),
    { numRuns: 60 },
  );
});

it('follow from the ids in their order, so that a file fills them one after the other', async () => {
  const db = database(`drawers-${number++}`);
  const ids = Array.from(
    { length: 200 },
    (_, at) => `a1-${((at * 7919) % 0xffff).toString(16).padStart(4, '0')}${'0'.repeat(60)}`,
  );
  await refile(
    db,
    new Map(),
    ids.map((articleId) => ({ articleId }) as Listing),
  );
  const all: string[] = [];
  for await (const batch of eachListing(db)) all.push(...batch.map(({ articleId }) => articleId));
  expect(all).toEqual(ids.toSorted());
  db.close();
});
