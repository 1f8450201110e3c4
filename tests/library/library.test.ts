import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library as copies } from '../../components/copy/library';
import { rowSchema } from '../../lib/capture/rows';
import { LAST_CLOCK } from '../../lib/capture/shapes';
import { tombstoneSchema } from '../../lib/export/schema';
import { digest } from '../../lib/library/digest';
import { lettersOf } from '../../lib/library/letters';
import { type Library, openLibrary } from '../../lib/library/library';
import { FIELDS, type Field, parseQuery, withField, withoutTerms, withValues } from '../../lib/library/query';
import { searchAll } from '../../lib/library/search';
import { placesOf } from '../../lib/library/words';
import type { Article } from '../../lib/text/article';
import { regionOf } from '../../lib/text/region';
import { article, captured, clip as clipInto, made } from './made';

let library: Library;
let number = 0;
beforeEach(() => {
  number++;
  library = openLibrary(digest, `test-${number}`);
});
afterEach(() => library.close());

const clip = (url: string, given: Article, at?: string): Promise<string> => clipInto(library, url, given, at);
const order = { sort: 'clippedAt', descending: true } as const;
const found = (query: string): Promise<string[]> => searchAll(library, query, order);
const AT = '2023-06-01T00:00:00Z';

describe('the library', () => {
  it('keeps an article once, and a changed text of its address as a version', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '坚持党建引领。'));
    expect(await clip('https://a.gov.cn/1', article('甲', '坚持党建引领。'))).toBe(id);
    await clip('https://a.gov.cn/1', article('甲', '坚持党建引领，改。'), '2023-05-02T00:00:00Z');
    expect(await library.count()).toBe(1);
    expect((await library.record(id))!.versions).toHaveLength(1);
    expect((await library.listings([id]))[0]).toMatchObject({ versions: 2, mentions: 1, counts: { slogan: 1 } });
  });
  it('keeps tags and corrected fields as rows, and takes them back', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    const [tag] = await library.say([{ articleId: id, value: { row: 'tag', tag: '好' } }], AT);
    await library.say([{ articleId: id, value: { row: 'field', field: 'title', value: '乙' } }], AT);
    expect((await library.listings([id]))[0]).toMatchObject({ tags: ['好'], title: '乙' });
    await library.say([{ articleId: id, value: { row: 'retract' }, retracts: tag!.id }], AT);
    expect((await library.listings([id]))[0]!.tags).toEqual([]);
    const clocks = (await library.record(id))!.rows.map((row) => row.clock);
    expect(new Set(clocks).size).toBe(3);
  });
  it('keeps what was said before clipping, and counts where a phrase stands', async () => {
    const given = article('甲', '坚持党建引领。', { publishedAt: '2023-05-02' });
    const id = await clip('https://a.gov.cn/1', given);
    await library.trash([id], AT);
    await library.remove([id]);
    await library.say([{ articleId: id, value: { row: 'tag', tag: '先' } }], AT);
    expect(await library.rows(id)).toHaveLength(1);
    await clip('https://a.gov.cn/1', given);
    expect((await library.listing(id))!.tags).toEqual(['先']);
    expect(await library.seen('党建引领')).toEqual({ articles: 1, since: '2023-05-02' });
  });
  it('gives what is said at the same time clocks of its own, in the order in which it was said', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    const titles = ['乙', '丙', '丁', '戊'];
    const say = (value: string) => library.say([{ articleId: id, value: { row: 'field', field: 'title', value } }], AT);
    await Promise.all(titles.map(say));
    const rows = (await library.record(id))!.rows;
    expect(rows.map(({ value, clock }) => [value.row === 'field' && value.value, clock])).toEqual(
      titles.map((title, at) => [title, at + 1]),
    );
    expect((await library.listing(id))!.title).toBe('戊');
  });
  it('says nothing that no file could bring, however late a clock of a file was', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    const { versionId } = (await library.record(id))!;
    const last = { articleId: id, by: 'other', clock: LAST_CLOCK };
    await library.merge([], [{ ...last, versions: [`v1-${'0'.repeat(64)}`] }]);
    await library.hear([{ ...last, id: 'f'.repeat(64), at: AT, value: { row: 'tag', tag: '先' } }]);
    const said = await library.say([{ articleId: id, value: { row: 'tag', tag: '后' } }], AT);
    expect(said.map((row) => rowSchema.safeParse(row).success)).toEqual([true]);
    await library.trash([id], AT);
    const graves = await library.tombstonesSince(0);
    expect(graves.flatMap(({ versions }) => versions)).toContain(versionId);
    expect(graves.map((grave) => tombstoneSchema.safeParse(grave).success)).toEqual(graves.map(() => true));
  });
  it('still knows the last word after a file had the last clock, and what is brought back stays', async () => {
    for (let at = 0; at < 8; at++) {
      const id = await clip(`https://a.gov.cn/${at}`, article('甲', '正文。'));
      const tag = { row: 'tag' as const, tag: '先' };
      await library.hear([{ articleId: id, by: 'other', clock: LAST_CLOCK, id: 'f'.repeat(64), at: AT, value: tag }]);
      for (const [second, value] of ['乙', '丙'].entries())
        await library.say(
          [{ articleId: id, value: { row: 'field', field: 'title', value } }],
          `2024-06-01T00:00:0${second}.000Z`,
        );
      expect((await library.listing(id))!.title).toBe('丙');
    }
    const id = await clip('https://b.gov.cn/1', article('甲', '正文。'));
    const record = (await library.record(id))!;
    const grave = { articleId: id, by: 'other', clock: LAST_CLOCK, versions: [record.versionId] };
    await library.merge([], [grave]);
    await library.restore([id]);
    await library.merge([record], [grave]);
    expect((await library.record(id))?.versionId).toBe(record.versionId);
    expect(await library.tombstonesSince(0)).toEqual([]);
  });
  it('takes the words around a decision from a copy of its row that has them', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '坚持党建引领。'));
    const { versionId } = (await library.record(id))!;
    const place = { versionId, kind: 'slogan', type: 'tifa', start: 4, end: 8, quote: '党建引领' };
    const decision = { ...place, prefix: ' 坚持', suffix: '。', verdict: 'accept' as const };
    const [row] = await library.say([{ articleId: id, value: { row: 'decision', decision } }], AT);
    const other = `a1-${'0'.repeat(64)}`;
    for (const articleId of [id, other]) {
      const whole = { ...row!, articleId, id: articleId.slice(3) };
      const value = { row: 'decision' as const, decision: { ...decision, prefix: '', suffix: '' } };
      expect(await library.hear([{ ...whole, value }])).toBe(true);
      expect(await library.hear([whole])).toBe(true);
      expect(await library.rows(articleId)).toContainEqual(whole);
      expect(await library.hear([{ ...whole, value }])).toBe(false);
      expect(await library.rows(articleId)).toContainEqual(whole);
    }
  });
  it('joins what was said of an article that a file brings later, or that comes back from the trash', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    const record = (await library.record(id))!;
    await library.trash([id], AT);
    await library.say([{ articleId: id, value: { row: 'tag', tag: '先' } }], AT);
    await library.restore([id]);
    expect((await library.listing(id))!.tags).toEqual(['先']);
    await library.trash([id], AT);
    await library.remove([id]);
    await library.say([{ articleId: id, value: { row: 'tag', tag: '又' } }], AT);
    await library.merge(
      [
        {
          ...record,
          article: { ...record.article, text: `${record.article.text}改` },
          versionId: `v1-${'0'.repeat(64)}`,
        },
      ],
      [],
    );
    expect((await library.listing(id))!.tags).toEqual(['又']);
    expect(await library.rows(id)).toHaveLength(1);
  });
  it('takes no change number where what is brought or recognised is what is there', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '以党建引领。'));
    const record = (await library.record(id))!;
    const gone = await clip('https://a.gov.cn/2', article('乙', '正文。'));
    const grave = { articleId: gone, versions: [(await library.record(gone))!.versionId], by: 'other', clock: 9 };
    await library.merge([], [grave]);
    const last = await library.sequence();
    await library.merge([record], [grave]);
    await library.recognised([record]);
    expect(await library.sequence()).toBe(last);
    await library.recognised([{ ...record, mentions: [] }]);
    expect(await library.sequence()).toBe(last + 1);
  });
  it('keeps the text of an article that a file brought without', async () => {
    const given = article('甲', '正文。');
    const { text: _, ...bare } = given;
    const record = await made('https://a.gov.cn/1', given);
    await library.merge([{ ...record, article: bare }], []);
    const { articleId, version } = await captured('https://a.gov.cn/1', given);
    expect(await library.save(articleId, version)).toBe('new');
    expect((await library.record(articleId))!.article.text).toBe(given.text);
    expect(await library.save(articleId, version)).toBe('same');
    expect(await library.count()).toBe(1);
  });
  it('loses nothing of an article that is clipped, and deleted again, while it is in the trash', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    await library.say([{ articleId: id, value: { row: 'note', note: '一' } }], AT);
    await library.trash([id], AT);
    await clip('https://a.gov.cn/1', article('甲', '正文，改。'), '2023-06-02T00:00:00Z');
    expect(await library.rows(id)).toEqual([]);
    await library.say([{ articleId: id, value: { row: 'note', note: '二' } }], AT);
    await library.trash([id], '2023-06-03T00:00:00Z');
    expect((await library.trashed()).map(({ at }) => at)).toEqual(['2023-06-03T00:00:00Z']);
    expect(await library.trashedIds()).toHaveLength(1);
    await library.restore([id]);
    const { rows, versions } = (await library.record(id))!;
    expect(rows.flatMap(({ value }) => (value.row === 'note' ? [value.note] : []))).toEqual(['一', '二']);
    expect(versions).toHaveLength(1);
    expect(await library.trashed()).toEqual([]);
  });
  it('brings back from the trash what was deleted, whole', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    const before = await library.record(id);
    await library.trash([id], AT);
    expect(await library.record(id)).toBeUndefined();
    expect(await library.tombstonesSince(0)).toHaveLength(1);
    await library.restore([id]);
    const { rows, ...whole } = (await library.record(id))!;
    expect({ ...whole, rows: [] }).toEqual(before);
    expect(rows.map(({ value }) => value)).toEqual([{ row: 'retract' }]);
    expect(await library.tombstonesSince(0)).toEqual([]);
  });
  it('forgets for good what is past its term, and leaves the tombstone', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    await library.trash([id], AT);
    const before = await library.sequence();
    expect(await library.purge(Date.parse('2023-06-30T00:00:00Z'))).toBe(0);
    expect(await library.sequence()).toBe(before);
    expect(await library.purge(Date.parse('2023-07-31T00:00:00Z'))).toBe(1);
    expect(await library.tombstonesSince(0)).toHaveLength(1);
  });
  it('merges a record twice as once, and moves to the trash what a tombstone saw', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    const record = (await library.record(id))!;
    const seq = (await library.listings([id]))[0]!.seq;
    await library.merge([record], []);
    expect((await library.listings([id]))[0]!.seq).toBe(seq);
    await library.merge([], [{ articleId: id, versions: [record.versionId], by: 'other', clock: 9 }]);
    expect(await library.record(id)).toBeUndefined();
    expect((await library.trashed()).map((one) => one.record)).toEqual([record]);
    await library.merge([record], []);
    expect(await library.record(id)).toBeUndefined();
  });
  it('takes in many deletions at once: of all of an article, of one version, and of what is not kept', async () => {
    const whole = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    await library.say([{ articleId: whole, value: { row: 'note', note: '备注' } }], AT);
    const part = await clip('https://a.gov.cn/2', article('乙', '正文。'));
    await clip('https://a.gov.cn/2', article('乙', '正文，改。'), '2023-05-02T00:00:00Z');
    const stays = await clip('https://a.gov.cn/3', article('丙', '正文。'));
    const [first, second] = [(await library.record(whole))!, (await library.record(part))!];
    const by = { by: 'other', clock: 9 };
    const graves = [
      { articleId: whole, versions: [first.versionId], ...by },
      { articleId: part, versions: [second.versionId], ...by },
      { articleId: `a1-${'0'.repeat(64)}`, versions: [`v1-${'0'.repeat(64)}`], ...by },
    ];
    expect(await library.merge([], graves)).toBe(true);
    expect(await library.merge([], graves)).toBe(false);
    expect(new Set(await found(''))).toEqual(new Set([part, stays]));
    expect((await library.record(part))!.versionId).toBe(second.versions[0]!.versionId);
    expect(await library.rows(whole)).toHaveLength(1);
    const trashed = (await library.trashed()).map(({ record }) => record.versionId);
    expect(new Set(trashed)).toEqual(new Set([first.versionId, second.versionId]));
    expect(await library.tombstonesSince(0)).toHaveLength(3);
  });
  it('says once that a merge has asked for all it writes', async () => {
    const id = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    const record = (await library.record(id))!;
    let told = 0;
    await library.merge(
      [{ ...record, sameAs: [`a1-${'0'.repeat(64)}`] }],
      [],
      [{ key: 'mark', value: 7 }],
      () => told++,
    );
    await expect.poll(() => told).toBe(1);
    expect(await library.fact('mark')).toBe(7);
    expect((await library.record(id))!.sameAs).toHaveLength(1);
  });
  it('knows the articles with the same text', async () => {
    const one = await clip('https://a.gov.cn/1', article('甲', '正文。'));
    const other = await clip('https://b.gov.cn/1', article('甲', '正文。'));
    await clip('https://c.gov.cn/1', article('甲', '别的。'));
    const { textKey } = (await library.listing(one))!;
    const same = (await library.sameText([textKey])).get(textKey)!;
    expect(same.map(({ articleId }) => articleId)).toEqual([one, other].sort());
    expect(await library.countTexts([textKey])).toEqual(new Map([[textKey, 2]]));
  });
  it('reads batch by batch everything once', async () => {
    for (let at = 0; at < 7; at++) await clip(`https://a.gov.cn/${at}`, article(`第${at}篇`, '正文。'));
    const ids: string[] = [];
    for await (const batch of library.eachRecord(3)) ids.push(...batch.map((one) => one.articleId));
    expect(new Set(ids).size).toBe(7);
    expect(ids).toHaveLength(7);
  });
});

describe('search', () => {
  it('finds any substring across punctuation, several terms, and leaves out what is excluded', async () => {
    const first = await clip('https://a.gov.cn/1', article('甲题', '坚持党建引领，推动基层治理。'));
    const second = await clip('https://a.gov.cn/2', article('乙题', '坚持党建引领，开展志愿服务。'));
    expect((await found('党建引领')).sort()).toEqual([first, second].sort());
    expect(await found('引领推动')).toEqual([first]);
    expect(await found('党建 志愿')).toEqual([second]);
    expect(await found('党建 -志愿')).toEqual([first]);
    expect(await found('.*')).toEqual([]);
    expect((await found('治理 | 志愿')).sort()).toEqual([first, second].sort());
    expect(await found('甲题｜鱼 OR 虾 AND 党建')).toEqual([first]);
    expect(await found('党建 治理|鱼 -志愿')).toEqual([first]);
    expect(await found('鱼 | 虾')).toEqual([]);
    expect(await found('.* | 志愿')).toEqual([second]);
    for (const query of ['志愿 ——', '志愿 -', '“” 志愿 …… -?']) expect(await found(query), query).toEqual([second]);
    expect(await found('—— …')).toEqual([]);
  });
  it('takes fields by their Chinese names, in either script and width, and quotation marks of every kind', () => {
    const field = (text: string) => parseQuery(text).fields[0];
    expect(field('媒体:某报')).toEqual({ field: 'outlet', value: '某报', not: false });
    expect(field('－標籤：「某 词」')).toEqual({ field: 'tag', value: '某 词', not: true });
    expect(parseQuery('记者：某某 来源地:某').terms).toEqual([['记者：某某'], ['来源地:某']]);
    for (const { search } of Object.values(copies))
      for (const [one, name] of Object.entries(search.fields))
        expect(field(`${name}:x`), name).toMatchObject({ field: one });
  });
  it('takes dates as they are written in Chinese', () => {
    const dates = {
      '2023年5月': '2023-05',
      '2023年': '2023',
      '2023-5-1': '2023-05-01',
      '2023/05/01': '2023-05-01',
      '2023年5月至8月1日': '2023-05..2023-08-01',
      '2023年5月1日至3日': '2023-05-01..2023-05-03',
      '2023年5月1日至8月': '2023-05-01..2023-08',
      '2023-11～2024-02': '2023-11..2024-02',
      '2023-06..': '2023-06..',
      '..2023': '..2023',
      '2023.5-2024.2': '2023-05..2024-02',
      '2023-2024': '2023..2024',
      '2023年5月1日—2024年': '2023-05-01..2024',
      不详: '不详',
      '': '',
    };
    for (const [written, value] of Object.entries(dates))
      expect(parseQuery(`日期:"${written}"`).fields[0]!.value, written).toBe(value);
  });
  it('says where what is asked for as a date is none', () => {
    const undated = (value: string) => parseQuery(`甲 日期:"${value}"`).undated;
    for (const value of ['去年', '>2023', '2023-13', '2023-05-32', '5月', '2023..2024..2025', '..', '2023-05-01 08:00'])
      expect(undated(value), value).toBe(true);
    for (const value of ['', '2023', '2023年5月至8月1日', '..2023', '2023-06..', '2023.5-2024.2', '2023年 5月'])
      expect(undated(value), value).toBe(false);
    expect(parseQuery('Date:2023 Outlet:某报').fields).toMatchObject([{ field: 'date' }, { field: 'outlet' }]);
  });
  it('says where an either-or stands that it cannot follow', () => {
    const astray = (text: string) => parseQuery(text).astray;
    for (const text of ['甲 | tag:乙', 'tag:甲 | 乙', '甲 | -乙', '-甲 | 乙', '-甲 | -乙', 'tag:甲 | kind:乙'])
      expect(astray(text), text).toBe(true);
    for (const text of ['甲 |', '| 甲', '甲 | 乙 | 丙 丁', 'tag:甲 | tag:乙', '"|" -甲'])
      expect(astray(text), text).toBe(false);
  });
  it('filters by fields: either value of one field, all fields', async () => {
    const first = await clip(
      'https://a.gov.cn/1',
      article('甲', '党建引领。', { outlet: '某报', publishedAt: '2023-05-02' }),
    );
    const second = await clip(
      'https://a.gov.cn/2',
      article('乙', '正文。', { outlet: '某网', publishedAt: '2024-01-01' }),
    );
    expect(await found('outlet:某报')).toEqual([first]);
    expect((await found('outlet:某报 outlet:某网')).sort()).toEqual([first, second].sort());
    expect(await found('date:2023-05')).toEqual([first]);
    expect(await found('date:2023-06..')).toEqual([second]);
    expect(await found('-kind:slogan')).toEqual([second]);
    expect(await found('formula:党建引领 outlet:某网')).toEqual([]);
  });
  it('finds an article by every address that clipping takes for one with its own, and no other', async () => {
    const id = await clip('https://www.a.gov.cn/art/1.html', article('甲', '一稿。'));
    expect(await clip('http://m.a.gov.cn/art/1.html?utm_source=x', article('甲', '二稿。'), AT)).toBe(id);
    const next = await clip('https://www.a.gov.cn/art/2.html', article('乙', '见 https://b.gov.cn/art/1 一文。'));
    const address = 'https://www.a.gov.cn/art/1.html';
    for (const query of [
      address,
      'http://a.gov.cn:80/art/1.html?spm=1.2#top',
      'HTTPS://WWW.A.GOV.CN/art/1.html',
      `url:${address}`,
      `网址:${address}`,
      '網址:a.gov.cn/art/1.html',
      `${address} 二稿`,
      `${address} -title:乙`,
    ])
      expect(await found(query), query).toEqual([id]);
    for (const query of [`${address} 一稿`, `${address} title:乙`, 'https://a.gov.cn/art/3.html', `"${address}"`])
      expect(await found(query), query).toEqual([]);
    expect(await found(`-${address}`)).toEqual([next]);
    expect(new Set(await found(`${address} https://a.gov.cn/art/2.html`))).toEqual(new Set([id, next]));
    // What stands in a text is sought in quotation marks.
    expect(await found('"https://b.gov.cn/art/1"')).toEqual([next]);
    expect(await found('https://b.gov.cn/art/1')).toEqual([]);
    const root = await clip('https://www.c.gov.cn/', article('丙', '首页。'));
    for (const query of ['https://www.c.gov.cn', 'http://c.gov.cn/', 'url:c.gov.cn'])
      expect(await found(query), query).toEqual([root]);
    expect((await found(`url:c.gov.cn ${address}`)).sort()).toEqual([id, root].sort());
    expect(await found('url:')).toEqual([]);
    expect(parseQuery(`甲 | ${address} 乙`)).toMatchObject({ terms: [['甲'], ['乙']], astray: true });
    expect(withValues(address, (_, value) => value)).toBe(address);
    expect(withField(address, 'kind', 'award', true)).toBe(`${address} kind:award`);
  });
  it('gives places as spans of the text itself', () => {
    const text = '坚持“党建引领”、基层治理';
    expect(placesOf(text, ['引领基层']).map(({ start, end }) => text.slice(start, end))).toEqual(['引领”、基层']);
    expect(placesOf('加强党\n建，党，建', ['党建'])).toEqual([{ start: 6, end: 9 }]);
    const places = placesOf('党建引领基层，党建', ['党建', '黨建', '党建引领', '引领基层']);
    expect(places).toEqual([
      { start: 0, end: 6 },
      { start: 7, end: 9 },
    ]);
    expect(placesOf('党建引领', ['引领', '党建'])).toHaveLength(2);
    expect(lettersOf('A，b').letters).toBe('ab');
  });
  it('reads a value as it was written, whatever marks it holds', () => {
    const value = fc
      .array(fc.constantFrom(...'"“”「」 |｜=＝-－:甲a'), { maxLength: 6 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(value, value, (one, other) => {
        const both = withField(withField('', 'source', one, true), 'tag', other, true);
        const fields = [
          { field: 'source', value: one, not: false },
          { field: 'tag', value: other, not: false },
        ];
        expect(parseQuery(both)).toEqual({ terms: [], without: [], fields, astray: false, undated: false });
        expect(withField(both, 'source', one, false)).toBe(withField('', 'tag', other, true));
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads and writes its own language', () => {
    expect(parseQuery('a -b outlet:"某 报" x:y')).toEqual({
      terms: [['a'], ['x:y']],
      without: ['b'],
      fields: [{ field: 'outlet', value: '某 报', not: false }],
      astray: false,
      undated: false,
    });
    const ticked = withField('党建', 'outlet', '某 报', true);
    expect(parseQuery(ticked).fields).toEqual([{ field: 'outlet', value: '某 报', not: false }]);
    expect(withField(ticked, 'outlet', '某 报', false)).toBe('党建');
    const all = `${ticked} -kind:award -"两 词" "一 句"`;
    expect(withValues(all, () => null)).toBe('党建 -"两 词" "一 句"');
    expect(withValues(all, (_, value) => (value === 'award' ? 'b c' : value))).toBe(all.replace('award', '"b c"'));
    expect(withoutTerms('甲 | "乙 丙" OR 丁 outlet:"某 报" -戊 -tag:己')).toBe('outlet:"某 报" -戊 -tag:己');
    expect(withoutTerms('甲 乙')).toBe('');
    // Quotation marks of the other kind hold what those of one kind cannot.
    const either = '甲 | 乙 kind:award';
    expect(withField(either, 'tag', '甲|乙', true)).toBe(`${either} tag:"甲|乙"`);
    const names = Object.fromEntries(FIELDS.map((field) => [field, `<${field}>`])) as Record<Field, string>;
    expect(withValues(either, (_, value) => value, names)).toBe('甲 | 乙 <kind>:award');
    for (const [open, closed] of [
      ['甲 "乙 丙', '甲 "乙 丙"'],
      ['-「甲 乙', '-「甲 乙」'],
      ['tag:“甲 乙', 'tag:“甲 乙”'],
    ] as const)
      expect(withField(open, 'kind', 'award', true)).toBe(`${closed} kind:award`);
    expect(withField('甲 "', 'kind', 'award', true)).toBe('甲 kind:award');
    const marks = 'outlet:“甲"乙” kind:award';
    expect(withValues(marks, (_, value) => (value === 'award' ? 'b' : value))).toBe('outlet:“甲"乙” kind:b');
    expect(withField('', 'outlet', '甲"乙', true)).toBe('outlet:“甲"乙”');
    const whole = withField('outlet:某', 'outlet', '=某 报', true);
    expect(whole).toBe('outlet:某 outlet:="某 报"');
    expect(withField(whole, 'outlet', '=某 报', false)).toBe('outlet:某');
    expect(withField('outlet:＝某报', 'outlet', '=某报', false)).toBe('');
  });
});

describe('regions', () => {
  it('are read from the first part that names a province', () => {
    expect(regionOf('湖南日报', '长沙市')).toEqual(['湖南']);
    expect(regionOf('某网', '湖南省长沙市某区')).toEqual(['湖南', '长沙']);
    expect(regionOf('', '广西壮族自治区南宁市')).toEqual(['广西', '南宁']);
    expect(regionOf('某网', '某市')).toEqual([]);
    expect(regionOf('', '廣東省某地，湖南省長沙市')).toEqual(['广东']);
    expect(regionOf('', '內蒙古自治區呼和浩特市')).toEqual(['内蒙古', '呼和浩特']);
    expect(regionOf('', '浙江省各市')).toEqual(['浙江']);
  });
});
