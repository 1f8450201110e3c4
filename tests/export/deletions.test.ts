import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Row } from '../../lib/capture/record';
import { bury, deletionsOf, lastOf, stillBuried } from '../../lib/export/deletions';
import { recordOf, versionsOf } from '../../lib/export/merge';
import type { Tombstone } from '../../lib/export/schema';
import { rowOf, versionOf } from './made';

const made = await Promise.all(['甲', '乙', '丙'].map((words) => versionOf([words])));
const { articleId } = made[0]!;
const versions = made.map(({ version }) => version);
const ids = versions.map(({ versionId }) => versionId);

const clock = fc.integer({ min: 1, max: 6 });
const tombstone = fc.record({
  articleId: fc.constant(articleId),
  versions: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
  by: fc.constantFrom('lib-a', 'lib-b'),
  clock,
});
const tombstones = fc.array(tombstone, { maxLength: 5 });
const returns = fc.array(fc.record({ of: fc.constantFrom(...ids), clock }), { maxLength: 4 });
const rowsOf = (all: readonly { of: string; clock: number }[]) =>
  Promise.all(all.map((one) => rowOf(articleId, { row: 'retract' }, 'lib-a', one.clock, deletionsOf(one.of))));
const last = (clocks: readonly number[]): number => Math.max(0, ...clocks);

it('of each version the latest word counts, a deletion or a return', async () => {
  await fc.assert(
    fc.asyncProperty(tombstones, returns, async (deleted, back) => {
      const expected = ids.filter((id) => {
        const gone = last(deleted.flatMap((one) => (one.versions.includes(id) ? [one.clock] : [])));
        return gone === 0 || last(back.flatMap((one) => (one.of === id ? [one.clock] : []))) > gone;
      });
      const rows = await rowsOf(back);
      const left = bury(recordOf(articleId, versions, rows), lastOf(deleted));
      const alive = left ? versionsOf(left).map(({ versionId }) => versionId) : [];
      expect(alive.sort()).toEqual(expected.sort());
      expect(left?.rows ?? rows).toHaveLength(left ? left.rows.length : rows.length);
    }),
  );
});

it('tombstones are united in any order, any number of times, and so is what was brought back since', async () => {
  await fc.assert(
    fc.asyncProperty(tombstones, tombstones, returns, async (a, b, back) => {
      const all = lastOf([...a, ...b]);
      expect(lastOf([...lastOf(b), ...lastOf(a), ...a])).toEqual(all);
      const rows = await rowsOf(back);
      const left = stillBuried(all, rows);
      expect(stillBuried(lastOf([...stillBuried(lastOf(a), rows), ...b]), rows)).toEqual(left);
      const listed = left.flatMap(({ versions }: Tombstone) => versions);
      expect(new Set(listed).size).toBe(listed.length);
    }),
  );
});

it('so many versions that comparing each with all returns would not end are each found to be back', () => {
  const many = Array.from({ length: 60_000 }, (_, at) => `v1-${at.toString(16).padStart(64, '0')}`);
  const rows = many.map((id, clock): Row => {
    const value = { row: 'retract' as const };
    return { id, articleId, by: 'lib-a', clock: clock + 1, at: '', value, retracts: deletionsOf(id) };
  });
  const deleted = many.map((id, clock) => ({ articleId, versions: [id], by: 'lib-b', clock: clock + (clock % 2) }));
  expect(stillBuried(deleted, rows)).toHaveLength(many.length / 2);
});
