import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deletionsOf } from '../../lib/export/deletions';
import { recordOf, versionsOf } from '../../lib/export/merge';
import { digest } from '../../lib/library/digest';
import { type Library, openLibrary } from '../../lib/library/library';
import { rowOf } from '../export/made';
import { AT, article, captured, clip } from './made';

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

  it('that was deleted as another text stays deleted as that, whatever an old file brings', () =>
    inLibrary(async (library) => {
      const id = await clip(library, ADDRESS, given);
      const old = (await library.record(id))!;
      await library.trash([id], AT);
      await clip(library, ADDRESS, article('甲', '正文，改。'));
      await library.merge([old], []);
      expect((await library.record(id))!.versions).toEqual([]);
      await library.trash([id], AT);
      await library.merge([old], []);
      expect(await library.count()).toBe(0);
    }));

  it('leaves in the trash what another deleted of it, and can be had back', () =>
    inLibrary(async (library) => {
      const id = await clip(library, ADDRESS, given);
      const old = (await library.record(id))!;
      await clip(library, ADDRESS, article('甲', '正文，改。'), '2024-05-01T00:00:00Z');
      await library.merge([], [{ articleId: id, versions: [old.versionId], by: 'lib-b', clock: 7 }]);
      expect((await library.record(id))!.versions).toEqual([]);
      expect((await library.trashed()).map(({ record }) => record.versionId)).toEqual([old.versionId]);
      await library.restore([id]);
      expect((await library.record(id))!.versions.map(({ versionId }) => versionId)).toEqual([old.versionId]);
      expect([await library.trashed(), await library.tombstonesSince(0)]).toEqual([[], []]);
    }));

  it('is brought back alone: of another with the same text what was deleted elsewhere stays deleted', () =>
    inLibrary(async (library) => {
      const id = await clip(library, ADDRESS, given);
      const { versionId } = (await library.record(id))!;
      const other = await clip(library, 'https://b.gov.cn/1', article('甲', '正文，改。'));
      await library.merge([], [{ articleId: other, versions: [versionId], by: 'lib-b', clock: 1 }]);
      await library.trash([id, other], AT);
      await library.restore([id, other]);
      expect(await library.tombstonesSince(0)).toEqual([
        { articleId: other, versions: [versionId], by: 'lib-b', clock: 1 },
      ]);
    }));

  it('has its text from the trash where a file brings it back without', () =>
    inLibrary(async (library) => {
      const id = await clip(library, ADDRESS, given);
      const { rows: _, ...plain } = (await library.record(id))!;
      await clip(library, ADDRESS, article('甲', '正文，改。'), '2024-05-01T00:00:00Z');
      const { text: _text, ...bare } = plain.article;
      const back = await rowOf(id, { row: 'retract' }, 'lib-c', 9, deletionsOf(plain.versionId));
      await library.trash([id], AT);
      const whole = await library.trashed();
      const file = { ...plain, article: bare, rows: [back] };
      await library.merge([file], []);
      const record = (await library.record(id))!;
      // Only the version that was brought back: the other one stays deleted.
      expect(versionsOf(record).map(({ article }) => article.text)).toEqual([given.text]);
      expect(record.rows).toEqual([back]);
      expect(await library.trashed()).toEqual(whole);
      const last = await library.sequence();
      await library.merge([file], []);
      expect(await library.sequence()).toBe(last);
    }));

  it('keeps what was said of it, also in a file that came while it was deleted', () =>
    inLibrary(async (library) => {
      const id = await clip(library, ADDRESS, given);
      const plain = (await library.record(id))!;
      const tag = await rowOf(id, { row: 'tag', tag: '要闻' }, 'lib-b', 1);
      const back = await rowOf(id, { row: 'retract' }, 'lib-c', 9, deletionsOf(plain.versionId));
      await library.trash([id], AT);
      await library.merge([{ ...plain, rows: [tag] }], []);
      expect(await library.count()).toBe(0);
      await library.merge([{ ...plain, rows: [back] }], []);
      expect(await library.rows(id)).toEqual([tag, back]);
    }));

  it('is there or not, with what versions and what was said of it, whatever was met first and how often', async () => {
    const made = await Promise.all(
      ['正文。', '正文，改。', '又改。'].map((body) => captured(ADDRESS, article('甲', body))),
    );
    const { articleId } = made[0]!;
    const versions = made.map(({ version }) => version);
    const clock = fc.integer({ min: 1, max: 6 });
    const some = fc.uniqueArray(fc.constantFrom(0, 1, 2), { minLength: 1 });
    /** A file: versions with a tag and what is said of a return, which brings its text along; or what was deleted. */
    const file = fc.oneof(
      fc.record({ deleted: some, by: fc.constantFrom('lib-a', 'lib-b'), clock }),
      fc.record({ kept: some, tag: fc.constantFrom('一', '二'), clock }),
      fc.record({ back: fc.constantFrom(0, 1, 2), clock }),
    );
    const take = async (
      library: Library,
      one: typeof file extends fc.Arbitrary<infer F> ? F : never,
    ): Promise<void> => {
      if ('deleted' in one) {
        const tombstone = {
          articleId,
          versions: one.deleted.map((at) => versions[at]!.versionId),
          by: one.by,
          clock: one.clock,
        };
        await library.merge([], [tombstone]);
        return;
      }
      const at = 'back' in one ? [one.back] : one.kept;
      const row =
        'back' in one
          ? await rowOf(articleId, { row: 'retract' }, 'lib-a', one.clock, deletionsOf(versions[one.back]!.versionId))
          : await rowOf(articleId, { row: 'tag', tag: one.tag }, 'lib-a', one.clock);
      await library.merge(
        [
          recordOf(
            articleId,
            at.map((each) => versions[each]!),
            [row],
          ),
        ],
        [],
      );
    };
    const orders = fc
      .array(file, { minLength: 1, maxLength: 8 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length })));
    await fc.assert(
      fc.asyncProperty(orders, async (orders) => {
        const found: unknown[] = [];
        for (const order of orders)
          await inLibrary(async (library) => {
            for (const one of order) await take(library, one);
            const last = await library.sequence();
            for (const one of order) await take(library, one);
            expect(await library.sequence()).toBe(last);
            found.push([
              await library.record(articleId),
              (await library.rows(articleId)).map(({ id }) => id).sort(),
              await library.tombstonesSince(0),
            ]);
          });
        expect(found[1]).toEqual(found[0]);
      }),
      { numRuns: 60 },
    );
  });
});
