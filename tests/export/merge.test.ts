import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { conflicts } from '../../lib/export/decided';
import { fromCorpus, toCorpus } from '../../lib/export/derive';
import { changeOf, mergeRecords } from '../../lib/export/merge';
import { textFree } from '../../lib/export/variants';
import { records, rowOf, versionOf } from './made';

const alike = async (all: Promise<ArticleRecord>[]): Promise<ArticleRecord[]> => {
  const made = await Promise.all(all);
  return made.map((record) => ({ ...record, articleId: made[0]!.articleId }));
};

describe('mergeRecords', () => {
  it('is idempotent, commutative and associative', async () => {
    await fc.assert(
      fc.asyncProperty(records, records, records, async (...made) => {
        const [a, b, c] = (await alike(made)) as [ArticleRecord, ArticleRecord, ArticleRecord];
        const ab = mergeRecords(a, b);
        expect(mergeRecords(a, a)).toEqual(a);
        expect(mergeRecords(b, a)).toEqual(ab);
        expect(mergeRecords(ab, a)).toEqual(ab);
        expect(mergeRecords(ab, c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
      { numRuns: 60 },
    );
  });

  it('never replaces a text by its absence', async () => {
    const { articleId, version } = await versionOf(['做实机制']);
    const full: ArticleRecord = { articleId, sameAs: [], ...version, versions: [], rows: [] };
    const { text, ...article } = version.article;
    const late = { ...version.capture, at: '2030-01-01T00:00:00.000Z' };
    expect(mergeRecords({ ...full, article, capture: late }, full).article.text).toBe(text);
  });

  it('never replaces the words around a decision by their absence', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (made) => {
        const record = await made;
        const bare = fromCorpus(textFree(toCorpus(record)));
        expect(mergeRecords(record, bare).rows).toEqual(record.rows);
        expect(mergeRecords(bare, record).rows).toEqual(record.rows);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses records of different articles', async () => {
    const [a, b] = await Promise.all([versionOf(['甲']), versionOf(['甲'], { url: 'https://b.example.cn/2' })]);
    const record = ({ articleId, version }: typeof a): ArticleRecord => ({
      articleId,
      sameAs: [],
      ...version,
      versions: [],
      rows: [],
    });
    expect(() => mergeRecords(record(a), record(b))).toThrow('not one article');
  });
});

describe('changeOf', () => {
  it('tells new, same, version, rows and conflicts apart', async () => {
    const { articleId, version } = await versionOf(['做实机制', '获评先进单位']);
    const mine: ArticleRecord = { articleId, sameAs: [], ...version, versions: [], rows: [] };
    const other = await versionOf(['三年来'], { at: '2025-01-01T00:00:00.000Z' });
    expect(changeOf(undefined, mine).what).toBe('new');
    expect(changeOf(mine, mine).what).toBe('same');
    const newer = changeOf(mine, { ...mine, ...other.version });
    expect(newer.what).toBe('version');
    expect(newer.merged.versionId).toBe(other.version.versionId);
    const { kind, type, start, end, quote } = version.mentions[0]!;
    const decision = { versionId: version.versionId, kind, type, start, end, quote, prefix: '', suffix: '' };
    const yes = await rowOf(articleId, { row: 'decision', decision: { ...decision, verdict: 'accept' } }, 'lib-a', 1);
    const no = await rowOf(articleId, { row: 'decision', decision: { ...decision, verdict: 'reject' } }, 'lib-b', 1);
    const change = changeOf({ ...mine, rows: [yes] }, { ...mine, rows: [no] });
    expect(change.what).toBe('rows');
    expect(change.merged.rows).toHaveLength(2);
    expect([[], ['lib-b'], ['lib-b', 'lib-a']].map((own) => conflicts(change.merged, own))).toEqual([1, 1, 0]);
  });
});
