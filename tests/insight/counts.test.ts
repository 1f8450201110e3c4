import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../lib/insight/agreement';
import { createAwards } from '../../lib/insight/awards';
import { createChains } from '../../lib/insight/chains';
import { amongOthers, createKeyness, inPeriods, overlap } from '../../lib/insight/keyness';
import { logLikelihood } from '../../lib/insight/likelihood';
import { createNames } from '../../lib/insight/names';
import { createPairs } from '../../lib/insight/pairs';
import { monthsBetween, type Seen, type SeenMention } from '../../lib/insight/seen';
import { createPhrases, createSeries } from '../../lib/insight/series';

const slogan = (formula: string): SeenMention => ({
  kind: 'slogan',
  type: 'tifa',
  quote: formula,
  formula,
  fields: {},
});
const mechanism = (name: string): SeenMention => ({ kind: 'mechanism', type: 'method', quote: name, fields: { name } });
const award = (level: string, granter: string): SeenMention => ({
  ...{ kind: 'award', type: 'honour', quote: '先进集体', fields: { level, granter } },
});
let number = 0;
const seen = (given: Partial<Seen>): Seen => {
  number++;
  return {
    articleId: `a${number}`,
    title: `第${number}篇`,
    publishedAt: '2023-05-01',
    outlet: '某报',
    region: ['湖南'],
    cluster: `c${number}`,
    mentions: [],
    ...given,
  };
};
const fed = <T extends { add(s: Seen): void }>(tally: T, articles: Seen[]): T => {
  for (const article of articles) tally.add(article);
  return tally;
};

describe('log-likelihood', () => {
  it('gives the value worked out by hand for a known table', () => {
    // 2 · (10·ln(10/5.5) + 90·ln(90/94.5) + 1·ln(1/5.5) + 99·ln(99/94.5))
    const byHand =
      2 * (10 * Math.log(10 / 5.5) + 90 * Math.log(90 / 94.5) + Math.log(1 / 5.5) + 99 * Math.log(99 / 94.5));
    expect(logLikelihood(10, 90, 1, 99)).toBeCloseTo(byHand, 10);
    expect(logLikelihood(10, 90, 1, 99)).toBeCloseTo(8.96, 1);
  });
  it('is nought for independent tables, never negative, and the same either way round', () => {
    expect(logLikelihood(10, 20, 30, 60)).toBeCloseTo(0, 10);
    const count = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        expect(logLikelihood(a, b, c, d)).toBeGreaterThanOrEqual(0);
        expect(logLikelihood(a, b, c, d)).toBeCloseTo(logLikelihood(a, c, b, d), 4);
      }),
    );
  });
});

describe('a series', () => {
  it('counts articles and mentions a month and outlet beside all articles there', () => {
    const rows = fed(createSeries('两个确立'), [
      seen({ mentions: [slogan('两个确立'), slogan('两个确立')] }),
      seen({}),
      seen({ publishedAt: '2023-06-01 08:00', outlet: '某网', mentions: [slogan('两个确立')] }),
    ]).rows();
    expect(rows).toEqual([
      { month: '2023-05', outlet: '某报', articles: 1, mentions: 2, of: 2 },
      { month: '2023-06', outlet: '某网', articles: 1, mentions: 1, of: 1 },
    ]);
  });
  it('names every month between two, across a year', () => {
    expect(monthsBetween('2022-11', '2023-02')).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
    expect(monthsBetween('2023-02', '2022-11')).toEqual([]);
  });
  it('ranks phrases by the articles that hold them', () => {
    const rows = fed(createPhrases(), [
      seen({ mentions: [slogan('甲甲'), slogan('甲甲'), slogan('乙乙')] }),
      seen({ mentions: [slogan('乙乙')] }),
    ]).rows();
    expect(rows.map(({ phrase, articles, mentions }) => [phrase, articles, mentions])).toEqual([
      ['乙乙', 2, 2],
      ['甲甲', 1, 2],
    ]);
  });
});

describe('keyness', () => {
  const before = { from: '2022-01', to: '2022-12' };
  const after = { from: '2023-01', to: '2023-12' };
  it('gives a doubled share a log ratio of one, and leaves out articles of neither period', () => {
    const articles = [
      ...Array.from({ length: 10 }, (_, at) =>
        seen({ publishedAt: '2022-03-01', mentions: at < 2 ? [slogan('甲甲')] : [] }),
      ),
      ...Array.from({ length: 10 }, (_, at) =>
        seen({ publishedAt: '2023-03-01', mentions: at < 4 ? [slogan('甲甲')] : [] }),
      ),
      seen({ publishedAt: '2021-03-01', mentions: [slogan('甲甲')] }),
    ];
    const [row] = fed(createKeyness(inPeriods(before, after)), articles).rows();
    expect(row).toMatchObject({ phrase: '甲甲', reference: 2, target: 4, referenceOf: 10, targetOf: 10, logRatio: 1 });
    expect(row!.logLikelihood).toBeCloseTo(logLikelihood(2, 4, 8, 6), 10);
  });
  it('turns its sign when the periods change places', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1 }), (drawn) => {
        const articles = drawn.map(([late, holds]) =>
          seen({ publishedAt: late ? '2023-01-01' : '2022-01-01', mentions: holds ? [slogan('甲甲')] : [] }),
        );
        const there = fed(createKeyness(inPeriods(before, after)), articles).rows();
        const back = fed(createKeyness(inPeriods(after, before)), articles).rows();
        expect(there.map((row) => row.logRatio.toFixed(9))).toEqual(back.map((row) => (0 - row.logRatio).toFixed(9)));
      }),
    );
  });
  it('counts phrases that no pack lists, in either script, but no awards', () => {
    const motto = (quote: string): SeenMention => ({ ...mechanism(quote), kind: 'slogan', fields: {} });
    const rows = fed(createKeyness(inPeriods(before, after)), [
      seen({ publishedAt: '2022-03-01', mentions: [mechanism('四心工作法')] }),
      seen({
        publishedAt: '2023-03-01',
        mentions: [motto('守護一江碧水'), motto('守护一江碧水'), award('county', '')],
      }),
      seen({ publishedAt: '2023-04-01', mentions: [motto('守护一江碧水')] }),
    ]).rows();
    expect(rows.map((row) => [row.phrase, row.reference, row.target])).toEqual([
      ['四心工作法', 1, 0],
      ['守护一江碧水', 0, 2],
    ]);
  });
  it('takes an empty end of a period for an open one, and a year for all its months', () => {
    const articles = ['2021-12-01', '2022-03-01', '2023-12-01', '2024-01-01', ''].map((publishedAt) =>
      seen({ publishedAt, mentions: [slogan('甲甲')] }),
    );
    const of = (...periods: Parameters<typeof inPeriods>) =>
      fed(createKeyness(inPeriods(...periods)), articles).rows()[0];
    expect(of({ from: '', to: '2022' }, { from: '2023', to: '' })).toMatchObject({ referenceOf: 2, targetOf: 2 });
    expect(of({ from: '2022', to: '2022' }, { from: '2023-12', to: '2023' })).toMatchObject({
      referenceOf: 1,
      targetOf: 1,
    });
  });
  it('tells periods that have months in common', () => {
    const year = (from: string, to = from) => ({ from, to });
    expect(overlap(year('2022'), year('2023'))).toBe(false);
    expect(overlap(year('2023-01', ''), year('', '2022-12'))).toBe(false);
    expect(overlap(year('2022-01', '2022-12'), year('2022-12', '2023-12'))).toBe(true);
    expect(overlap(year('2022'), year('2022-05', '2023-01'))).toBe(true);
    expect(overlap(year('2022-05', '2023-01'), year('2022'))).toBe(true);
    expect(overlap(year(''), year('2023'))).toBe(true);
  });
  it('takes the reprints of a text for one witness in a period', () => {
    const carried = { cluster: 'k', mentions: [slogan('甲甲')] };
    const [row] = fed(createKeyness(inPeriods(before, after)), [
      ...Array.from({ length: 5 }, () => seen({ publishedAt: '2022-03-01' })),
      ...Array.from({ length: 8 }, () => seen({ publishedAt: '2023-03-01', ...carried })),
      ...Array.from({ length: 4 }, () => seen({ publishedAt: '2023-03-01' })),
      // Elsewhere in time it is a witness again, and nowhere in time none.
      seen({ publishedAt: '2022-03-01', ...carried }),
      seen({ publishedAt: '', ...carried }),
    ]).rows();
    expect(row).toMatchObject({ reference: 1, referenceOf: 6, target: 1, targetOf: 5 });
  });
  it('compares what is found with all that is not, whatever its date', () => {
    const found = Array.from({ length: 10 }, (_, at) =>
      seen({ mentions: at < 4 ? [slogan('甲甲')] : [slogan('乙乙')] }),
    );
    const others = Array.from({ length: 20 }, (_, at) =>
      seen({ publishedAt: '', mentions: at < 4 ? [slogan('甲甲')] : [slogan('乙乙')] }),
    );
    const of = new Set(found.map(({ articleId }) => articleId));
    const rows = fed(createKeyness(amongOthers(of)), [...others, ...found]).rows();
    expect(rows.find(({ phrase }) => phrase === '甲甲')).toMatchObject({
      ...{ reference: 4, referenceOf: 20, target: 4, targetOf: 10, logRatio: 1 },
    });
    expect(fed(createKeyness(amongOthers(of)), found).rows()).toEqual([]);
  });
  it('has the sign of the difference of the shares, also of what is in one period only', () => {
    const drawn = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
      .chain(([beforeOf, afterOf]) =>
        fc.record({
          ...{ beforeOf: fc.constant(beforeOf), afterOf: fc.constant(afterOf) },
          ...{ held: fc.nat({ max: beforeOf }), holds: fc.nat({ max: afterOf }) },
        }),
      );
    const period = (publishedAt: string, count: number, of: number) =>
      Array.from({ length: of }, (_, at) => seen({ publishedAt, mentions: at < count ? [slogan('甲甲')] : [] }));
    fc.assert(
      fc.property(drawn, ({ held, beforeOf, holds, afterOf }) => {
        fc.pre(held + holds > 0);
        const articles = [...period('2022-01-01', held, beforeOf), ...period('2023-01-01', holds, afterOf)];
        const [row] = fed(createKeyness(inPeriods(before, after)), articles).rows();
        const difference = holds * beforeOf - held * afterOf;
        expect(Math.sign(Math.round(row!.logRatio * 1e9)) + 0).toBe(Math.sign(difference) + 0);
      }),
    );
  });
});

describe('names, awards, chains, pairs', () => {
  it('finds where a mechanism name was first seen', () => {
    const rows = fed(createNames(), [
      seen({ region: ['浙江'], publishedAt: '2023-01-05', mentions: [mechanism('四心'), mechanism('四心')] }),
      seen({ region: ['湖南'], publishedAt: '2022-09-01', mentions: [mechanism('四心')] }),
      seen({ region: ['浙江'], publishedAt: '2022-10-01', outlet: '某网', mentions: [mechanism('四心')] }),
    ]).rows();
    expect(rows.map(({ region, first, articles, origin }) => [region, first, articles, origin])).toEqual([
      ['湖南', '2022-09-01', 1, true],
      ['浙江', '2022-10-01', 2, false],
    ]);
    expect(rows[1]!.firstOutlet).toBe('某网');
  });
  it('compares the days on which a name was seen, whether or not a time or less than a day is printed', () => {
    const first = (...dates: [string, string][]) =>
      fed(
        createNames(),
        dates.map(([region, publishedAt]) => seen({ region: [region], publishedAt, mentions: [mechanism('四心')] })),
      )
        .rows()
        .map(({ region, first, origin }) => [region, first, origin]);
    const day: [string, string] = ['浙江', '2023-05-01'];
    expect(first(day, ['湖南', '2023-05-01 08:00']).map(([, , origin]) => origin)).toEqual([true, true]);
    expect(first(['湖南', '2023'], day)).toEqual([
      ['浙江', '2023-05-01', true],
      ['湖南', '2023', false],
    ]);
    expect(first(['湖南', '2023-05'], day)[0]).toEqual([...day, true]);
    expect(first(day, ['湖南', '2022'])[0]).toEqual(['湖南', '2022', true]);
    expect(first(['浙江', '2023'], ['浙江', ''], day)).toEqual([[...day, true]]);
    expect(first(['湖南', ''])).toEqual([['湖南', '', false]]);
  });
  it('counts claims and articles by level and granter', () => {
    const rows = fed(createAwards(), [
      seen({ mentions: [award('national', '最高人民检察院'), award('national', '最高人民检察院')] }),
      seen({ mentions: [award('county', '')] }),
    ]).rows();
    expect(rows).toEqual([
      { level: 'national', granter: '最高人民检察院', claims: 2, articles: 1 },
      { level: 'county', granter: '', claims: 1, articles: 1 },
    ]);
  });
  it('orders a chain by printed date, undated links last, and leaves single articles out', () => {
    const rows = fed(createChains(), [
      seen({ articleId: 'x', cluster: 'k', publishedAt: '无日期' }),
      seen({ articleId: 'y', cluster: 'k', publishedAt: '2023-05-02' }),
      seen({ articleId: 'z', cluster: 'k', publishedAt: '2023-05-01' }),
      seen({}),
    ]).rows();
    expect(rows).toHaveLength(1);
    expect(rows[0]!.links.map((link) => link.articleId)).toEqual(['z', 'y', 'x']);
  });
  it('gives formulas that only come together an npmi of one, and strangers one below nought', () => {
    const together = Array.from({ length: 5 }, () => seen({ mentions: [slogan('甲甲'), slogan('乙乙')] }));
    const apart = Array.from({ length: 15 }, (_, at) =>
      seen({ mentions: [slogan('丙丙'), ...(at < 2 ? [slogan('丁丁')] : [])] }),
    );
    const mixed = Array.from({ length: 2 }, () => seen({ mentions: [slogan('甲甲'), slogan('乙乙'), slogan('丙丙')] }));
    const rows = fed(createPairs(['甲甲', '乙乙', '丙丙', '丁丁']), [...together, ...apart, ...mixed]).rows();
    const find = (a: string, b: string) => rows.find((row) => row.a === a && row.b === b)!;
    expect(find('甲甲', '乙乙').both).toBe(7);
    expect(find('甲甲', '乙乙').npmi).toBeCloseTo(1, 10);
    expect(find('甲甲', '丙丙').npmi).toBeLessThan(0);
    expect(rows.some((row) => row.a === '甲甲' && row.b === '丁丁')).toBe(false);
  });
  it('counts one name once in either script, as it is mostly written', () => {
    const articles = [
      seen({ outlet: '檢察日報', mentions: [mechanism('四心工作法')] }),
      seen({ outlet: '检察日报', mentions: [mechanism('「四心」工作法'), award('national', '最高檢')] }),
      seen({ outlet: '檢察日報', mentions: [mechanism('“四心”工作法'), mechanism('“四心”工作法')] }),
      seen({ outlet: '某报', mentions: [award('national', '最高检'), award('national', '最高检'), mechanism('楓橋')] }),
    ];
    const rows = fed(createSeries('「四心」工作法'), articles).rows();
    expect(rows.map(({ outlet, articles, mentions, of }) => [outlet, articles, mentions, of])).toEqual([
      ['某报', 0, 0, 1],
      ['檢察日報', 2, 3, 3],
    ]);
    const phrases = fed(createPhrases(), articles).rows();
    expect(phrases.filter(({ phrase }) => phrase.includes('四心')).map((row) => [row.phrase, row.articles])).toEqual([
      ['“四心”工作法', 2],
      ['四心工作法', 1],
    ]);
    expect(
      fed(createNames(), articles)
        .rows()
        .map(({ name, articles }) => [name, articles]),
    ).toEqual([
      ['“四心”工作法', 2],
      ['四心工作法', 1],
      ['楓橋', 1],
    ]);
    expect(fed(createAwards(), articles).rows()).toEqual([
      { level: 'national', granter: '最高人民检察院', claims: 3, articles: 2 },
    ]);
    const both = [seen({ mentions: [slogan('黨建引領'), slogan('三会一课')] })];
    const [pair] = fed(createPairs(['党建引领', '三会一课'], 1), both).rows();
    expect(pair).toMatchObject({ a: '党建引领', b: '三会一课', both: 1 });
    const twice = [seen({ mentions: [slogan('黨建引領'), slogan('党建引领'), slogan('三会一课')] })];
    expect(fed(createPairs(['党建引领', '三会一课'], 1), twice).rows()).toEqual(
      fed(createPairs(['党建引领', '三会一课'], 1), both).rows(),
    );
  });
  it('pairs whatever common phrases are asked for, listed or not', () => {
    const both = Array.from({ length: 3 }, () => seen({ mentions: [mechanism('四心工作法'), slogan('党建引领')] }));
    const phrases = fed(createPhrases(), both).rows();
    const rows = fed(createPairs(phrases.map(({ phrase }) => phrase)), [...both, seen({})]).rows();
    expect(rows).toMatchObject([{ a: '党建引领', b: '四心工作法', both: 3, withA: 3, withB: 3 }]);
  });
  it('gives pairs that never or hardly meet where chance would have let them', () => {
    const alone = (formula: string, count: number) =>
      Array.from({ length: count }, () => seen({ mentions: [slogan(formula)] }));
    const met = seen({ mentions: [slogan('甲甲'), slogan('丙丙')] });
    const articles = [...alone('甲甲', 10), ...alone('乙乙', 10), ...alone('丙丙', 9), ...alone('丁丁', 1), met];
    const rows = fed(createPairs(['甲甲', '乙乙', '丙丙', '丁丁']), articles).rows();
    expect(rows.map(({ a, b, both }) => [a, b, both])).toEqual([
      ['甲甲', '乙乙', 0],
      ['乙乙', '丙丙', 0],
      ['甲甲', '丙丙', 1],
    ]);
    expect(rows[0]!.npmi).toBe(-1);
    expect(createPairs(['甲甲', '乙乙']).rows()).toEqual([]);
    expect(rows[2]!.npmi).toBeLessThan(0);
  });
  it('takes the reprints of a text for one witness of a pair', () => {
    const mentions = [slogan('甲甲'), slogan('乙乙')];
    const articles = [
      ...Array.from({ length: 8 }, () => seen({ cluster: 'k', mentions })),
      seen({ mentions }),
      seen({}),
    ];
    const [row] = fed(createPairs(['甲甲', '乙乙']), articles).rows();
    expect(row).toMatchObject({ both: 2, withA: 2, withB: 2, articles: 3 });
  });
  it('states agreement only where something recognised was judged', () => {
    const rows = agreement([
      { kind: 'award', verdict: 'add' },
      { kind: 'slogan', verdict: 'accept' },
      { kind: 'slogan', verdict: 'accept' },
      { kind: 'slogan', verdict: 'reject' },
      { kind: 'slogan', verdict: 'add' },
    ]);
    expect(rows[0]).toEqual({ kind: 'award', accepted: 0, rejected: 0, reclassified: 0, added: 1 });
    expect(rows[1]!.confirmed).toBeCloseTo(2 / 3);
  });
});
