import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { deletionsOf } from '../../lib/export/deletions';
import { fromCorpus } from '../../lib/export/derive';
import { recordOf, versionsOf } from '../../lib/export/merge';
import type { CorpusItem } from '../../lib/export/schema';
import { Spool } from '../../tools/corpus/spool';
import { rowOf } from '../export/made';
import { article, made } from '../library/made';
import { ownFolder } from './own-folder';

const root = ownFolder();
let spools = 0;
const reprintsOf = async (
  records: readonly ArticleRecord[],
  deleted: readonly string[] = [],
): Promise<Record<string, string[]>> => {
  const spool = new Spool(root, `spool-${spools++}`);
  for (const record of records) spool.add(record);
  for (const articleId of deleted) {
    const versions = records.filter((one) => one.articleId === articleId).map(({ versionId }) => versionId);
    spool.bury({ articleId, versions, by: 'other', clock: 1 });
  }
  expect(spool.ids()).toEqual(
    [...new Set(records.map(({ articleId }) => articleId))].filter((id) => !deleted.includes(id)).sort(),
  );
  const found: Record<string, string[]> = {};
  for await (const items of spool.items())
    for (const { section, value } of items) if (section === 'records') found[value.articleId] = value.reprints ?? [];
  spool.close();
  return found;
};

it('knows reprints by the newest text of an article, whichever file brings it first, and not those that were deleted', async () => {
  const old = await made('https://a.gov.cn/1', article('甲', '旧文。'), '2023-05-01T00:00:00Z');
  const now = await made('https://a.gov.cn/1', article('甲', '新文。'), '2023-05-02T00:00:00Z');
  const other = await made('https://b.gov.cn/2', article('甲', '新文。'));
  const third = await made('https://c.gov.cn/3', article('甲', '旧文。'));
  const [a, b, c] = [now.articleId, other.articleId, third.articleId];
  const expected = { [a]: [b], [b]: [a], [c]: [] };
  expect(await reprintsOf([old, now, other, third])).toEqual(expected);
  expect(await reprintsOf([third, other, now, old])).toEqual(expected);
  expect(await reprintsOf([now, other], [b])).toEqual({ [a]: [] });
});

it('merges files in any order and by any steps to the same versions and deletions', async () => {
  const texts = await Promise.all(['一。', '二。'].map((body) => made('https://a.gov.cn/1', article('甲', body))));
  const { articleId } = texts[0]!;
  const which = fc.constantFrom(0, 1);
  const clock = fc.integer({ min: 1, max: 5 });
  const item = fc.oneof(
    fc.record({ gone: fc.uniqueArray(which, { minLength: 1 }), clock }),
    fc.record({ back: which, clock }),
    fc.record({ kept: which }),
  );
  type Item = typeof item extends fc.Arbitrary<infer I> ? I : never;
  const put = async (spool: Spool, one: Item): Promise<void> => {
    if ('gone' in one) {
      const versions = one.gone.map((at) => texts[at]!.versionId);
      return spool.bury({ articleId, versions, by: 'lib-b', clock: one.clock });
    }
    const record = texts['back' in one ? one.back : one.kept]!;
    if ('kept' in one) return spool.add(record);
    const row = await rowOf(articleId, { row: 'retract' }, 'lib-a', one.clock, deletionsOf(record.versionId));
    spool.add(recordOf(articleId, versionsOf(record), [row]));
  };
  const merged = async (files: readonly (readonly (Item | CorpusItem)[])[]): Promise<CorpusItem[]> => {
    const spool = new Spool(root, `spool-${spools++}`);
    for (const one of files.flat()) {
      if (!('section' in one)) await put(spool, one);
      else if (one.section === 'records') spool.add(fromCorpus(one.value));
      else if (one.section === 'tombstones') spool.bury(one.value);
    }
    const all: CorpusItem[] = [];
    for await (const items of spool.items()) all.push(...items);
    spool.close();
    return all;
  };
  const plain = (items: readonly CorpusItem[]) =>
    items.map((one) => (one.section === 'records' ? versionsOf(fromCorpus(one.value)) : one));
  const files = fc.array(fc.array(item, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(files, fc.nat(3), async (files, cut) => {
      const all = await merged(files);
      expect(await merged([...files, ...files].reverse())).toEqual(all);
      const stepwise = await merged([await merged(files.slice(0, cut)), await merged(files.slice(cut))]);
      expect(await merged([all, all])).toEqual(all);
      // What was said of an article that a step found deleted went with it.
      expect(plain(stepwise)).toEqual(plain(all));
    }),
  );
});

it('merges an article that was brought back after its deletion as one that lives', async () => {
  const { articleId, versionId, ...rest } = await made('https://a.gov.cn/1', article('甲', '正文。'));
  const record = { articleId, versionId, ...rest };
  const back = await rowOf(articleId, { row: 'retract' }, 'lib-a', 3, deletionsOf(versionId));
  const mergedWith = async (clock: number): Promise<string[]> => {
    const spool = new Spool(root, `spool-${spools++}`);
    spool.bury({ articleId, versions: [versionId], by: 'lib-b', clock });
    for (const one of [record, recordOf(articleId, versionsOf(record), [back])]) spool.add(one);
    const sections: string[] = [];
    for await (const items of spool.items()) sections.push(...items.map(({ section }) => section));
    spool.close();
    return sections;
  };
  expect(await mergedWith(2)).toEqual(['records']);
  expect(await mergedWith(4)).toEqual(['tombstones']);
});
