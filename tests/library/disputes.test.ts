import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decisionOf } from '../../lib/capture/decisions';
import { rowIdOf } from '../../lib/capture/ids';
import type { ArticleRecord, Decision, Row } from '../../lib/capture/record';
import { disputes } from '../../lib/export/decided';
import { digest } from '../../lib/library/digest';
import { type Library, openLibrary } from '../../lib/library/library';
import { AT, article, captured, clip, findIn, made, tablesOf } from './made';

let library: Library;
let name = '';
let number = 0;
beforeEach(() => {
  name = `disputes-${number++}`;
  library = openLibrary(digest, name);
});
afterEach(() => library.close());

const url = 'https://a.gov.cn/1';
const given = article('题', '坚持党建引领，走访群众。');
const KNOWN = '党建引领';
const NEW = '走访群众';

const rowOf = async (record: ArticleRecord, by: string, verdict: Decision['verdict'], words = KNOWN): Promise<Row> => {
  const text = record.article.text!;
  const start = text.indexOf(words);
  const choice = { start, end: start + words.length, kind: 'slogan', type: 'tifa', verdict };
  const value = { row: 'decision' as const, decision: decisionOf(text, record.versionId, choice) };
  const row = { articleId: record.articleId, by, clock: 1, at: AT, value };
  return { id: await rowIdOf(row, digest), ...row };
};
const disputed = (): Promise<string[]> => findIn(library, 'decision:disputed');
const counted = async (value: string): Promise<number> =>
  (await library.facets(null, 10)).decision.find((one) => one.value === value)?.count ?? 0;

describe('an article is disputed', () => {
  it('when a file brings what another person decided otherwise, in either order, until one of them takes it back', async () => {
    const record = await made(url, given);
    const [yes, no] = [await rowOf(record, 'a', 'accept'), await rowOf(record, 'b', 'reject')];
    for (const [first, then] of [
      [yes, no],
      [no, yes],
    ] as const) {
      await library.merge([{ ...record, rows: [first] }], []);
      expect([await disputed(), await counted('disputed')]).toEqual([[], 0]);
      await library.merge([{ ...record, rows: [then] }], []);
      expect([await disputed(), await counted('disputed')]).toEqual([[record.articleId], 1]);
      expect(await findIn(library, '-decision:disputed')).toEqual([]);
      expect(await findIn(library, 'decision:decided')).toEqual([record.articleId]);
      await library.say([{ articleId: record.articleId, value: { row: 'retract' }, retracts: no.id }], AT);
      expect([await disputed(), await counted('disputed')]).toEqual([[], 0]);
      library.close();
      library = openLibrary(digest, `${name}-again`);
    }
  });

  it('when it was decided on otherwise before it was clipped, and when it comes back from the trash', async () => {
    const record = await made(url, given);
    const no = await rowOf(record, 'b', 'reject');
    const { value } = await rowOf(record, 'a', 'accept');
    await library.say([{ articleId: record.articleId, value }], AT);
    await clip(library, url, given);
    await library.merge([{ ...record, rows: [no] }], []);
    expect(await disputed()).toEqual([record.articleId]);
    await library.trash([record.articleId], AT);
    expect([await disputed(), await counted('disputed')]).toEqual([[], 0]);
    await library.restore([record.articleId]);
    expect([await disputed(), await counted('disputed')]).toEqual([[record.articleId], 1]);
  });

  it('over a place that one put by hand and another took out, though no mention of it is left', async () => {
    const record = await made(url, given);
    const rows = [await rowOf(record, 'a', 'add', NEW), await rowOf(record, 'b', 'reject', NEW)];
    await library.merge([{ ...record, rows }], []);
    expect(await disputed()).toEqual([record.articleId]);
  });

  it('not where two people agree, nor over what one decided twice', async () => {
    const record = await made(url, given);
    const rows = [await rowOf(record, 'a', 'accept'), await rowOf(record, 'b', 'accept')];
    await library.merge([{ ...record, rows }], []);
    const other = await made(`${url}0`, given);
    const twice = [await rowOf(other, 'a', 'accept'), { ...(await rowOf(other, 'a', 'reject')), clock: 2 }];
    await library.merge([{ ...other, rows: twice }], []);
    expect(await disputed()).toEqual([]);
  });

  it('not over what one decided otherwise after having chosen or changed a pseudonym, but where somebody else did', async () => {
    const record = await made(url, given);
    const { articleId } = record;
    await clip(library, url, given);
    const say = async (verdict: Decision['verdict']) => {
      const { value } = await rowOf(record, '', verdict);
      await library.say([{ articleId, value }], AT);
      return disputed();
    };
    expect(await say('accept')).toEqual([]);
    await library.sign('读报人');
    expect(await say('reject')).toEqual([]);
    await library.sign('另一名');
    expect(await say('accept')).toEqual([]);
    await library.sign('');
    expect(await say('reject')).toEqual([]);
    const id = await library.id();
    expect((await library.rows(articleId)).map(({ by }) => by)).toEqual([id, '读报人', '另一名', id]);
    expect(new Set(await library.own())).toEqual(new Set([id, '读报人', '另一名']));
    await library.merge([{ ...record, rows: [await rowOf(record, 'b', 'accept')] }], []);
    expect(await disputed()).toEqual([articleId]);
  });

  it('no more between names that a backup says are one person’s, which is gone through again', async () => {
    const record = await made(url, given);
    const rows = [await rowOf(record, 'former', 'accept'), { ...(await rowOf(record, '我', 'reject')), clock: 2 }];
    await library.merge([{ ...record, rows }], []);
    const other = await made(`${url}0`, given);
    await library.merge(
      [{ ...other, rows: [await rowOf(other, 'former', 'accept'), await rowOf(other, 'b', 'reject')] }],
      [],
    );
    const both = [record.articleId, other.articleId].sort();
    expect((await disputed()).sort()).toEqual(both);
    await library.claim(['former', '我']);
    await library.settle();
    expect([await disputed(), await counted('disputed')]).toEqual([[other.articleId], 1]);
    const last = await library.sequence();
    await library.claim(['former']);
    await library.settle();
    expect(await library.sequence()).toBe(last);
    await clip(library, `${url}1`, given);
    await library.say([{ articleId: record.articleId, value: (await rowOf(record, '', 'accept')).value }], AT);
    expect(await disputed()).toEqual([other.articleId]);
  });

  it('no more where a person chooses the name under which a file brought decisions before', async () => {
    const record = await made(url, given);
    const { articleId } = record;
    await clip(library, url, given);
    await library.say([{ articleId, value: (await rowOf(record, '', 'accept')).value }], AT);
    await library.merge([{ ...record, rows: [await rowOf(record, '读报人', 'reject')] }], []);
    expect(await disputed()).toEqual([articleId]);
    await library.sign('读报人');
    await library.settle();
    expect([await disputed(), await counted('disputed')]).toEqual([[], 0]);
  });

  it('over decisions that were made on different versions, as long as their words stand in the newest', async () => {
    const old = await made(url, given);
    const no = await rowOf(old, 'b', 'reject');
    await library.merge([{ ...old, rows: [no] }], []);
    const newer = article('题', '坚持党建引领，走访群众。又一段。');
    await clip(library, url, newer, '2024-05-01T00:00:00Z');
    const record = (await library.record(old.articleId))!;
    await library.merge([{ ...record, rows: [await rowOf(record, 'a', 'accept')] }], []);
    expect(await disputed()).toEqual([old.articleId]);
    const { article: shown, versionId, rows } = (await library.record(old.articleId))!;
    expect(disputes(rows, versionId, shown.text).map(({ by }) => by)).toEqual(['a', 'b']);
    await clip(library, url, article('题', '全然另写。'), '2025-05-01T00:00:00Z');
    expect([await disputed(), await counted('disputed')]).toEqual([[], 0]);
  });
});

describe('a library that was made before listings said what is disputed', () => {
  const COUNT = 600;
  const DISPUTED = [5, 300, 599];

  /** As it was left: the records hold what two people decided, and nothing that follows from them says that they differ. */
  const former = async (): Promise<string[]> => {
    const { articleId: _, version } = await captured(url, given);
    const ids = Array.from({ length: COUNT }, (__, at) => `a1-${at.toString(16).padStart(64, '0')}`);
    const records = ids.map((articleId): ArticleRecord => {
      return { articleId, sameAs: [], ...version, versions: [], rows: [] };
    });
    await library.merge(records, []);
    await library.settle();
    const tables = await tablesOf(name);
    for (const at of DISPUTED) {
      const record = records[at]!;
      const rows = [await rowOf(record, 'a', 'accept'), await rowOf(record, 'b', 'reject')];
      await tables.table('records').put({ ...record, rows });
    }
    await tables.table('facts').delete('listed');
    tables.close();
    return DISPUTED.map((at) => ids[at]!);
  };

  it('says it after the work on the index, once; nobody is told that the articles changed', async () => {
    const ids = await former();
    const before = await library.sequence();
    expect(await disputed()).toEqual([]);
    const steps: number[] = [];
    await library.settle((_done, total) => steps.push(total));
    expect(steps).toEqual([3, 3, 3]);
    expect([await disputed(), await counted('disputed')]).toEqual([ids, 3]);
    expect(await library.changedSince(before)).toEqual([]);
    expect(await library.sequence()).toBeGreaterThan(before);
    await library.settle((_done, total) => steps.push(total));
    expect(steps).toHaveLength(3);
  });

  it('goes on where the work was stopped, and keeps what was clipped meanwhile', async () => {
    const ids = await former();
    const stop = new AbortController();
    await expect(library.settle(() => stop.abort(new Error('closed')), stop.signal)).rejects.toThrow('closed');
    expect(await disputed()).toEqual(ids.slice(0, 1));
    const later = await clip(library, 'https://a.gov.cn/later', given);
    const steps: number[] = [];
    await library.settle((_done, total) => steps.push(total));
    expect(steps).toEqual([2, 2]);
    expect([await disputed(), await counted('disputed')]).toEqual([ids, 3]);
    expect(await library.record(later)).toBeDefined();
  });

  it('has nothing to do where it is new', async () => {
    await clip(library, url, given);
    const steps: number[] = [];
    await library.settle(() => steps.push(1));
    expect(steps).toEqual([]);
  });
});
