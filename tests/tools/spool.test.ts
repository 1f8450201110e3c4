import { expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { deletionsOf, recordOf, versionsOf } from '../../lib/export/merge';
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

it('merges an article that was brought back after its deletion as one that lives', async () => {
  const { articleId, versionId, ...rest } = await made('https://a.gov.cn/1', article('甲', '正文。'));
  const record = { articleId, versionId, ...rest };
  const back = await rowOf(articleId, { row: 'retract' }, 'lib-a', 3, deletionsOf(articleId));
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
