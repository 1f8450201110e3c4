import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../lib/capture/record';
import { faultOf } from '../../lib/export/check';
import { fromCorpus, toCorpus } from '../../lib/export/derive';
import { mergeRecords, versionsOf } from '../../lib/export/merge';
import { checkSeries, type ExportFile } from '../../lib/export/series';
import { pseudonymised, textFree } from '../../lib/export/variants';
import { digest, header, rowOf, versionOf } from './made';

const made = async (): Promise<ArticleRecord> => {
  const { articleId, version } = await versionOf(['做实机制', '某甲同志获评先进单位']);
  version.article.meta.author = { value: '记者 某甲 某乙', printed: '记者 某甲 某乙', rule: 'label' };
  version.mentions[1]!.fields = { recipient: '某甲同志', granter: '某某日报' };
  const { kind, type, start, end, quote } = version.mentions[0]!;
  const decision = {
    versionId: version.versionId,
    kind,
    type,
    start,
    end,
    quote,
    prefix: '开头，',
    suffix: '，',
    verdict: 'accept' as const,
  };
  const rows = [
    await rowOf(articleId, { row: 'note', note: '私下的话' }),
    await rowOf(articleId, { row: 'decision', decision }),
  ];
  return { articleId, sameAs: [], ...version, versions: [], rows };
};

describe('a text-free record', () => {
  it('holds no words but the mentions, is sound, and merges without loss', async () => {
    const record = await made();
    const bare = textFree(toCorpus(record, { notes: true, selectors: true }));
    const said = JSON.stringify({ ...bare, article: { ...bare.article, meta: {} } });
    expect(said).not.toContain('开头');
    expect(said).not.toContain('私下');
    expect(await faultOf(bare, digest)).toBeUndefined();
    expect(mergeRecords(record, fromCorpus(bare))).toEqual(mergeRecords(record, record));
  });
});

describe('a pseudonymised record', () => {
  /** What a recipient and an author become, but for the mask. */
  const masked = async (recipient: string, author = ''): Promise<string> => {
    const record = await made();
    record.article.meta.author = { value: author, printed: author, rule: 'label' };
    record.mentions[0]!.fields = {};
    record.mentions[1]!.fields = { recipient };
    const { mentions, article } = await pseudonymised(toCorpus(record), 's1', digest);
    const said = author ? article.meta.author!.value : String(mentions[1]!.fields.recipient);
    return said.replace(/某[0-9a-f]{8}/g, '◯');
  };
  it.each([
    ['王某某', '◯'],
    ['陳某', '◯'],
    ['王某某、李某某', '◯、◯'],
    ['阿某某同志', '◯同志'],
    ['王某某检察官', '◯检察官'],
    ['买某某·艾某', '◯'],
    ['王某某和李某', '◯和◯'],
    ['王和某', '◯'],
    ['黨員', '黨員'],
    ['干警', '干警'],
    ['案件', '案件'],
    ['文章', '文章'],
    ['党支部书记', '党支部书记'],
    ['全体同志', '全体同志'],
    ['第四检察部党支部', '第四检察部党支部'],
  ])('tells whether the recipient %s is a person', async (recipient, said) =>
    expect(await masked(recipient)).toBe(said),
  );
  it.each([
    ['记者 王某某 通讯员 阿某某', '记者 ◯ 通讯员 ◯'],
    ['本报记者 王某某 办公室', '本报记者 ◯ 办公室'],
    ['某某日报', '某某日报'],
    ['李和某 王某和', '◯ ◯'],
    ['王某与李和某、陳某某和买某', '◯与◯、◯和◯'],
  ])('tells who in the byline %s is a person', async (author, said) => expect(await masked('', author)).toBe(said));

  it('hides a name with 和 in it as a whole, wherever it stands and however it is printed', async () => {
    const record = await made();
    record.article.meta.author = { value: '李和某 王某和', printed: '作者：李和某 王 某 和', rule: 'label' };
    record.article.meta.title = { value: '访李和某，王某谈体会', printed: '访李和某', rule: 'heading' };
    const { article } = await pseudonymised(toCorpus(record), 's1', digest);
    const { author, title } = article.meta;
    const [first, second] = author!.value.split(' ');
    expect(author!.printed).toBe(`作者：${first} ${second}`);
    expect(title!.printed).toBe(`访${first}`);
    expect(title!.value).toMatch(/^访某[0-9a-f]{8}，某[0-9a-f]{8}谈体会$/);
  });

  it('names nobody, names the same person alike, and is a version of its own', async () => {
    const record = await made();
    const [a, again, other] = await Promise.all([
      pseudonymised(toCorpus(record), 's1', digest),
      pseudonymised(toCorpus(record), 's1', digest),
      pseudonymised(toCorpus(record), 's2', digest),
    ]);
    const said = JSON.stringify(a);
    expect(said).not.toContain('某甲');
    expect(said).not.toContain('某乙');
    const mask = /(某[0-9a-f]{8})同志/.exec(String(a.mentions[1]!.fields.recipient))![1]!;
    expect(a.article.meta.author!.value).toContain(mask);
    expect(a.mentions[1]!.quote).toContain(mask);
    expect(a.mentions[1]!.fields.granter).toBe('某某日报');
    expect(a).toEqual(again);
    expect(JSON.stringify(other)).not.toContain(mask);
    expect(await faultOf(a, digest)).toBeUndefined();
    const merged = mergeRecords(record, fromCorpus(a));
    expect(versionsOf(merged).map(({ versionId }) => versionId.slice(0, 2))).toEqual(['v1', 'p1']);
    expect(merged.article.text).toBe(record.article.text);
  });
});

describe('checkSeries', () => {
  const file = (name: string, from: number, to: number, previous: string | null, more = {}): ExportFile => ({
    name,
    header: { ...header, from, to, previous, ...more },
    trailer: { counts: { records: 0, mentions: 0, tombstones: 0, private: 0 }, hash: name.repeat(64).slice(0, 64) },
  });
  const a = file('a', 0, 5, null);
  const b = file('b', 5, 9, 'a'.repeat(64));
  const c = file('c', 9, 12, 'b'.repeat(64));
  it('finds nothing wrong with ranges that join', () => expect(checkSeries([c, a, b])).toEqual([]));
  it('names what is missing', () => {
    expect(checkSeries([a, c])).toMatchObject([{ what: 'gap', name: 'c' }]);
    expect(checkSeries([b])).toMatchObject([{ what: 'missing-start', name: 'b' }]);
    expect(checkSeries([a, { ...b, header: { ...b.header, previous: 'f'.repeat(64) } }])).toMatchObject([
      { what: 'broken-chain' },
    ]);
    expect(checkSeries([a, file('s', 0, 9, null, { selection: 'x' })])).toMatchObject([
      { what: 'selection', name: 's' },
    ]);
  });
});
