import 'fake-indexeddb/auto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ArticleRecord, Row } from '../../lib/capture/record';
import { preview, take } from '../../lib/download/import';
import { writeCorpus } from '../../lib/export/corpus';
import { deletionsOf } from '../../lib/export/deletions';
import { fromCorpus, toCorpus } from '../../lib/export/derive';
import { recordOf, versionsOf } from '../../lib/export/merge';
import type { CorpusItem, Header, Said } from '../../lib/export/schema';
import { variantOf } from '../../lib/export/variants';
import { openLibrary } from '../../lib/library/library';
import { load } from '../../tools/corpus/load';
import type { Merged } from '../../tools/corpus/merged';
import { Spool } from '../../tools/corpus/spool';
import { digest, header, rowOf } from '../export/made';
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
  const merged = spool.merged();
  expect([...merged.records.keys()]).toEqual(
    [...new Set(records.map(({ articleId }) => articleId))].filter((id) => !deleted.includes(id)).sort(),
  );
  const found: Record<string, string[]> = {};
  for await (const items of merged.items())
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

it('merges files in any order and by any steps to the same file', async () => {
  const texts = await Promise.all(['一。', '二。'].map((body) => made('https://a.gov.cn/1', article('甲', body))));
  const { articleId } = texts[0]!;
  const which = fc.constantFrom(0, 1);
  const clock = fc.integer({ min: 1, max: 5 });
  const item = fc.oneof(
    fc.record({ gone: fc.uniqueArray(which, { minLength: 1 }), clock }),
    fc.record({ back: which, clock }),
    fc.record({ kept: which }),
    fc.record({ kept: which, tag: fc.constantFrom('甲', '乙') }),
  );
  type Item = typeof item extends fc.Arbitrary<infer I> ? I : never;
  const put = async (spool: Spool, one: Item): Promise<void> => {
    if ('gone' in one) {
      const versions = one.gone.map((at) => texts[at]!.versionId);
      return spool.bury({ articleId, versions, by: 'lib-b', clock: one.clock });
    }
    const record = texts['back' in one ? one.back : one.kept]!;
    const rows: Row[] = [];
    if ('back' in one)
      rows.push(await rowOf(articleId, { row: 'retract' }, 'lib-a', one.clock, deletionsOf(record.versionId)));
    if ('tag' in one) rows.push(await rowOf(articleId, { row: 'tag', tag: one.tag }, 'lib-a', 1));
    spool.add(recordOf(articleId, versionsOf(record), rows));
  };
  const merged = async (files: readonly (readonly (Item | CorpusItem)[])[]): Promise<CorpusItem[]> => {
    const spool = new Spool(root, `spool-${spools++}`);
    for (const one of files.flat()) {
      if (!('section' in one)) await put(spool, one);
      else if (one.section === 'records') spool.add(fromCorpus(one.value));
      else if (one.section === 'tombstones') spool.bury(one.value);
      else spool.hear(one.value.value as Said);
    }
    const all: CorpusItem[] = [];
    for await (const items of spool.merged().items()) all.push(...items);
    spool.close();
    return all;
  };
  const files = fc.array(fc.array(item, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(files, fc.nat(3), async (files, cut) => {
      const all = await merged(files);
      expect(await merged([...files, ...files].reverse())).toEqual(all);
      const stepwise = await merged([await merged(files.slice(0, cut)), await merged(files.slice(cut))]);
      expect(await merged([all, all])).toEqual(all);
      expect(stepwise).toEqual(all);
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
    for await (const items of spool.merged().items()) sections.push(...items.map(({ section }) => section));
    spool.close();
    return sections;
  };
  expect(await mergedWith(2)).toEqual(['records']);
  expect(await mergedWith(4)).toEqual(['tombstones', 'private']);
});

it('takes the notes of an article from any file but a backup', async () => {
  const { articleId, ...rest } = await made('https://a.gov.cn/1', article('甲', '正文。'));
  const note = await rowOf(articleId, { row: 'note', note: '笔记' }, 'lib-a', 1);
  const tag = await rowOf(articleId, { row: 'tag', tag: '标签' }, 'lib-a', 2);
  const value = toCorpus({ articleId, ...rest, rows: [note, tag] }, { notes: true });
  const loaded = async (variant: Header['variant']): Promise<Row[]> => {
    const path = join(root, `notes-${variant}.json`);
    const items: CorpusItem[] = [{ section: 'records', value }];
    await writeFile(path, writeCorpus({ ...header, variant }, [items], { format: 'json', digest }));
    const spool = new Spool(root, `spool-${spools++}`);
    await load([path], spool);
    return spool.merged().get(articleId)!.rows;
  };
  expect(await loaded('full')).toEqual([note, tag]);
  expect(await loaded('backup')).toEqual([tag]);
});

it('takes what was said of a deleted article from a file that was merged, in the variant that is asked for, and not from a backup', async () => {
  const articleId = `a1-${'1'.repeat(64)}`;
  const note = await rowOf(articleId, { row: 'note', note: '笔记' }, 'lib-a', 1);
  const tag = await rowOf(articleId, { row: 'tag', tag: '标签' }, 'lib-a', 2);
  const gone: CorpusItem = { section: 'private', value: { part: 'said', value: { articleId, rows: [note, tag] } } };
  const loaded = async (variant: Header['variant']): Promise<Merged> => {
    const path = join(root, `${variant}.json`);
    await writeFile(path, writeCorpus({ ...header, variant }, [[gone]], { format: 'json', digest }));
    const spool = new Spool(root, `spool-${spools++}`);
    await load([path], spool);
    return spool.merged();
  };
  const rowsIn = async (variant: Header['variant']): Promise<Row[]> => {
    const rows: Row[] = [];
    for await (const items of (await loaded('full')).items(false, variantOf(variant, '', digest)))
      rows.push(...items.flatMap(({ value }) => ('part' in value ? (value.value as Said).rows : [])));
    return rows;
  };
  expect(await rowsIn('full')).toEqual([note, tag]);
  expect(await rowsIn('text-free')).toEqual([tag]);
  expect(await rowsIn('pseudonymised')).toEqual([]);
  expect((await loaded('backup')).said.size).toBe(0);
});

it('a merged file brings a library what its files bring one after the other', async () => {
  const { articleId, versionId, ...rest } = await made('https://a.gov.cn/1', article('甲', '正文。'));
  const record = { articleId, versionId, ...rest };
  const tag = await rowOf(articleId, { row: 'tag', tag: '标签' }, 'lib-a', 1);
  const back = await rowOf(articleId, { row: 'retract' }, 'lib-a', 3, deletionsOf(versionId));
  const brought = (...rows: Row[]): CorpusItem => ({
    section: 'records',
    value: toCorpus(recordOf(articleId, versionsOf(record), rows)),
  });
  const gone: CorpusItem = {
    section: 'tombstones',
    value: { articleId, versions: [versionId], by: 'lib-b', clock: 2 },
  };
  const paths = await Promise.all(
    [[brought(tag)], [gone], [brought(back)]].map(async (items, at) => {
      const path = join(root, `part-${at}.json`);
      await writeFile(path, writeCorpus(header, [items], { format: 'json', digest }));
      return path;
    }),
  );
  const merged = async (name: string, ...from: string[]): Promise<string> => {
    const spool = new Spool(root, `spool-${spools++}`);
    await load(from, spool);
    const path = join(root, name);
    await writeFile(path, writeCorpus(header, spool.merged().items(), { format: 'json', digest }));
    spool.close();
    return path;
  };
  const held = async (...from: string[]): Promise<unknown> => {
    const library = openLibrary(digest, `merged-${spools++}`);
    for (const path of from) {
      const file = new Blob([await readFile(path)]);
      await preview(library, file, { digest });
      await take(library, file, { digest });
    }
    const kept = [await library.record(articleId), await library.rows(articleId), await library.tombstonesSince(0)];
    library.close();
    return kept;
  };
  const [one, two, three] = paths as [string, string, string];
  const step = await merged('step.json', one, two);
  expect(await held(step)).toEqual([undefined, [tag], [gone.value]]);
  expect(await held(step)).toEqual(await held(one, two));
  expect(await held(await merged('both.json', step, three))).toEqual(await held(one, two, three));
  expect(await held(step, three)).toEqual(await held(one, two, three));
});
