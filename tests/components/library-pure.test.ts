import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../../components/copy/library';
import { csv } from '../../components/library/csv';
import { clausesOf, difference, gainedAndLost } from '../../components/library/difference';
import { ordered } from '../../components/library/kwic';
import { openable } from '../../components/library/metadata';
import type { KwicRow } from '../../components/library/rows';
import { routeOf } from '../../entrypoints/library/use-route';
import { fold } from '../../lib/text/fold';

const joined = (before: string, after: string, without: 'gone' | 'new'): string =>
  difference(before, after)
    .filter((one) => one.change !== without)
    .map((one) => one.text)
    .join('');
const chinese = fc.stringMatching(/^[党建引领基层治理，。\n]{0,60}$/);

describe('the difference of two versions', () => {
  it('shows long versions that have nothing in common one after the other', () => {
    const [before, after] = ['甲', '乙'].map((sign) =>
      Array.from({ length: 40_000 }, (_, at) => `${sign}${at}，`).join(''),
    );
    expect(difference(before!, after!)).toEqual([
      { text: before, change: 'gone' },
      { text: after, change: 'new' },
    ]);
  });

  it('gives both versions back', () => {
    fc.assert(
      fc.property(chinese, chinese, (before, after) => {
        expect(joined(before, after, 'new')).toBe(before);
        expect(joined(before, after, 'gone')).toBe(after);
      }),
    );
  });
  it('marks only what changed inside a clause, and replaces unlike clauses whole', () => {
    expect(difference('听取意见二十条。', '听取意见三十余条。')).toEqual([
      { text: '听取意见', change: 'same' },
      { text: '二', change: 'gone' },
      { text: '三', change: 'new' },
      { text: '十', change: 'same' },
      { text: '余', change: 'new' },
      { text: '条。', change: 'same' },
    ]);
    expect(difference('甲乙丙丁戊。', '子丑寅卯辰。').map((one) => one.change)).toEqual(['gone', 'new']);
  });
  it('cuts after the marks that end a clause', () => {
    expect(clausesOf('甲，乙。丙\n丁')).toEqual(['甲，', '乙。', '丙\n', '丁']);
  });
  it('names phrases of which there are more or fewer, with how many, and none that was rejected', () => {
    const one = (quote: string, standing = 'recognised' as const) => ({ quote, standing });
    const rejected = { quote: '丁', standing: 'rejected' as const };
    const [before, after] = ['甲甲乙', '甲乙丙丙'].map((quotes) => [...quotes].map((quote) => one(quote)));
    expect(gainedAndLost([...before!, rejected], after!)).toEqual({
      gained: [{ phrase: '丙', before: 0, after: 2 }],
      lost: [{ phrase: '甲', before: 2, after: 1 }],
    });
  });
});

describe('a concordance', () => {
  const row = (before: string, after: string): KwicRow => ({
    articleId: 'a',
    title: '',
    outlet: '',
    publishedAt: '',
    before,
    words: '党建',
    after,
    start: 0,
  });
  it('is sorted to the left from the keyword outwards, to the right onwards', () => {
    const rows = [row('乙甲', '丁'), row('甲乙', '丙'), row('丙甲', '乙')];
    expect(ordered(rows, 'left').map((one) => one.before.at(-1))).toEqual(['乙', '甲', '甲']);
    expect(ordered(rows, 'right').map((one) => one.after)).toEqual(['丁', '丙', '乙'].sort());
    expect(ordered(rows, 'text')).toEqual(rows);
    const scripts = [row('高質', '發展'), row('高质', '党建'), row('高质', '发展'), row('高質', '黨建')];
    const sorted = (order: 'left' | 'right') => ordered(scripts, order).map((one) => fold(one.after));
    expect(sorted('right')).toEqual(['党建', '党建', '发展', '发展']);
    expect(sorted('left')).toEqual(scripts.map((one) => fold(one.after)));
    const outlets = ['檢察日報', '法治日报', '检察日报'].map((outlet) => ({ ...row('', ''), outlet }));
    expect(ordered(outlets, 'outlet').map(({ outlet }) => outlet)).toEqual(['檢察日報', '检察日报', '法治日报']);
  });
});

describe('a CSV file', () => {
  it('starts with one byte-order mark, ends lines with CR LF, and doubles quotes', () => {
    expect(
      csv([
        ['甲', 1],
        ['a"b', 'c,d'],
      ]),
    ).toBe('\ufeff甲,1\r\n"a""b","c,d"\r\n');
  });
  it('disarms cells that a spreadsheet would compute', () => {
    for (const cell of ['=1+1', '+1', '-1', '@a', '\tx', '＝cmd']) expect(csv([[cell]])).toContain(`'${cell}`);
    expect(csv([[-1]])).toBe('\ufeff-1\r\n');
  });
});

describe('addresses', () => {
  it('only http and https become links', () => {
    expect(openable('https://www.example.gov.cn/a')).toBe(true);
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ' https://x', ''])
      expect(openable(address)).toBe(false);
  });
});

describe('the strings of the library page', () => {
  const paths = (value: unknown, at = ''): string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`))
      : [`${at}:${typeof value}`];
  it('are all there in every language', () => {
    expect(paths(library.en).sort()).toEqual(paths(library['zh-CN']).sort());
    expect(paths(library['zh-TW']).sort()).toEqual(paths(library['zh-CN']).sort());
  });
  it('hold no simplified-only character in the traditional interface', () => {
    const text = JSON.stringify(library['zh-TW'], (_, value) => (typeof value === 'function' ? String(value) : value));
    expect(text).not.toMatch(/[资库标题来发导个们这时间为无删]/);
  });
});

it('the address says which article is open, and which place of it', () => {
  expect(routeOf('#/article/a1-x')).toEqual({ part: 'articles', of: 'a1-x', at: null });
  expect(routeOf('#/article/a1-x/12-16')).toEqual({ part: 'articles', of: 'a1-x', at: { start: 12, end: 16 } });
  for (const none of ['12', '-1', '12-', '1-2-3'])
    expect(routeOf(`#/article/a1-x/${none}`)).toEqual({ part: 'articles', of: 'a1-x', at: null });
  expect(routeOf('#/review/%E5%85%9A%2F%E5%BB%BA')).toEqual({ part: 'review', of: '党/建', at: null });
});
