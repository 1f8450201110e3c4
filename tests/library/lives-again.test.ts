import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletionsOf, recordOf, versionsOf } from '../../lib/export/merge';
import { digest } from '../../lib/library/digest';
import { type Library, openLibrary } from '../../lib/library/library';
import { rowOf } from '../export/made';
import { AT, article, clip, made } from './made';

let number = 0;
/** A library of its own for some work. */
const inLibrary = async (work: (library: Library) => Promise<void>): Promise<void> => {
  const library = openLibrary(digest, `lives-${number++}`);
  await work(library);
  library.close();
};
const ADDRESS = 'https://a.gov.cn/1';
const given = article('甲', '正文。');

describe('an article that was deleted and brought back', () => {
  for (const [how, bring] of [
    ['from the trash', (library: Library, id: string) => library.restore([id])],
    ['by clipping it again', (library: Library) => clip(library, ADDRESS, given)],
  ] as const)
    it(`${how} stays when the old deletion is met again, here and elsewhere, until it is deleted again`, () =>
      inLibrary(async (library) => {
        const id = await clip(library, ADDRESS, given);
        const old = (await library.record(id))!;
        await library.trash([id], AT);
        const graves = await library.tombstonesSince(0);
        await bring(library, id);
        await library.merge([old], graves);
        const record = (await library.record(id))!;
        expect(versionsOf(record)).toEqual(versionsOf(old));
        expect(await library.tombstonesSince(0)).toEqual([]);
        const last = await library.sequence();
        await library.merge([old], graves);
        expect(await library.sequence()).toBe(last);

        await inLibrary(async (other) => {
          await other.merge([old], []);
          await other.merge([], graves);
          expect(await other.count()).toBe(0);
          await other.merge([record], []);
          expect([await other.count(), await other.tombstonesSince(0)]).toEqual([1, []]);
          await other.merge([], graves);
          expect(await other.count()).toBe(1);
        });
        await library.trash([id], AT);
        const again = await library.tombstonesSince(0);
        await inLibrary(async (other) => {
          await other.merge([record], graves);
          await other.merge([record], again);
          expect(await other.count()).toBe(0);
          await other.merge([record], graves);
          expect(await other.count()).toBe(0);
        });
      }));

  it('with a text of its own needs no word against a deletion that has not seen it', () =>
    inLibrary(async (library) => {
      const id = await clip(library, ADDRESS, given);
      await library.trash([id], AT);
      await clip(library, ADDRESS, article('甲', '正文，改。'));
      expect(await library.rows(id)).toEqual([]);
    }));

  it('is there or not, whatever was met first and how often', async () => {
    const record = await made(ADDRESS, given);
    const { articleId, versionId } = record;
    const clock = fc.integer({ min: 1, max: 5 });
    const part = fc.oneof(
      fc.record({ what: fc.constant('grave' as const), clock }),
      fc.record({ what: fc.constant('back' as const), clock }),
      fc.record({ what: fc.constant('plain' as const), clock: fc.constant(0) }),
    );
    const parts = fc.uniqueArray(part, {
      minLength: 1,
      maxLength: 6,
      selector: ({ what, clock }) => `${what} ${clock}`,
    });
    const orders = parts.chain((all) =>
      fc.tuple(...[1, 2].map(() => fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }))),
    );
    await fc.assert(
      fc.asyncProperty(orders, async (orders) => {
        const clocks = (kind: string) => orders[0]!.flatMap(({ what, clock }) => (what === kind ? [clock] : []));
        const lives = Math.max(...clocks('plain'), ...clocks('back')) > Math.max(-1, ...clocks('grave'));
        for (const order of orders)
          await inLibrary(async (library) => {
            for (const { what, clock } of order) {
              const row = await rowOf(articleId, { row: 'retract' }, 'lib-a', clock, deletionsOf(articleId));
              const grave = { articleId, versions: [versionId], by: 'lib-b', clock };
              if (what === 'grave') await library.merge([], [grave]);
              else await library.merge([recordOf(articleId, versionsOf(record), what === 'back' ? [row] : [])], []);
            }
            expect((await library.count()) === 1).toBe(lives);
          });
      }),
      { numRuns: 25 },
    );
  });
});
