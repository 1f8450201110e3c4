import { expect, test } from 'vitest';
import { EDITIONS, type Edition, gbt7714 } from '../../lib/text/gbt7714';

const meta = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }]));
const url = 'http://www.example.gov.cn/a';
/** A reference by each edition, as the standard asks for it. */
const expectBoth = (fields: Record<string, string>, address: string, right: Record<Edition, string>) => {
  for (const edition of EDITIONS)
    expect(gbt7714(edition, meta(fields), address, '2024-05-06'), edition).toBe(right[edition]);
};

test('what a newspaper printed is cited with its date and page, by 2025 without the day of access', () => {
  const printed = { title: '题', source: '某某日报', publishedAt: '2024-03-05 09:10', author: '记者 某某' };
  expectBoth(printed, url, {
    '2025': '某某. 题[N/OL]. 某某日报，2024-03-05. http://www.example.gov.cn/a.',
    '2015': '某某. 题[N/OL]. 某某日报, 2024-03-05[2024-05-06]. http://www.example.gov.cn/a.',
  });
  expectBoth({ ...printed, page: '第03版' }, url, {
    '2025': '某某. 题[N/OL]. 某某日报，2024-03-05（03）. http://www.example.gov.cn/a.',
    '2015': '某某. 题[N/OL]. 某某日报, 2024-03-05(03)[2024-05-06]. http://www.example.gov.cn/a.',
  });
  expectBoth({ ...printed, page: 'A2' }, '', {
    '2025': '某某. 题[N]. 某某日报，2024-03-05（A2）.',
    '2015': '某某. 题[N]. 某某日报, 2024-03-05(A2).',
  });
});

test('what is not known of a newspaper leaves no mark behind', () => {
  expectBoth({ title: '题', source: '某某日报', page: '7' }, '', {
    '2025': '题[N]. 某某日报（7）.',
    '2015': '题[N]. 某某日报(7).',
  });
});

test('what a site published is cited with its date in brackets and the day of access', () => {
  const published = { title: '题', outlet: '某某网', publishedAt: '2024-03-05' };
  expectBoth(published, url, {
    '2025': '某某网. 题[EB/OL]. （2024-03-05）[2024-05-06]. http://www.example.gov.cn/a.',
    '2015': '某某网. 题[EB/OL]. (2024-03-05)[2024-05-06]. http://www.example.gov.cn/a.',
  });
  expectBoth({ title: '题' }, url, {
    '2025': '题[EB/OL]. [2024-05-06]. http://www.example.gov.cn/a.',
    '2015': '题[EB/OL]. [2024-05-06]. http://www.example.gov.cn/a.',
  });
});

test('a page with an author names its site by 2015 only, whose references of pages have a publisher', () => {
  expectBoth({ title: '题', outlet: '某某网', publishedAt: '2024-03-05', author: '某甲、某乙' }, url, {
    '2025': '某甲，某乙. 题[EB/OL]. （2024-03-05）[2024-05-06]. http://www.example.gov.cn/a.',
    '2015': '某甲, 某乙. 题[EB/OL]. 某某网(2024-03-05)[2024-05-06]. http://www.example.gov.cn/a.',
  });
});

test('a newspaper that signs for itself stands where it was printed, and what is no name is none in either script', () => {
  const printed = { title: '题', source: '某某日报', publishedAt: '2024-03-05' };
  const cited = (author: string) => gbt7714('2025', meta({ ...printed, author }), '', '2024-05-06');
  expect(cited('某某日报')).toBe('题[N]. 某某日报，2024-03-05.');
  for (const role of ['本报记者', '本報記者', '通訊員', '特约记者', '本網記者'])
    expect(cited(`${role} 某某`), role).toBe('某某. 题[N]. 某某日报，2024-03-05.');
});

test('three names stand whole, of more the first three', () => {
  const three = { title: '题', source: '某报', author: '某甲 某乙 某丙' };
  expectBoth(three, '', { '2025': '某甲，某乙，某丙. 题[N]. 某报.', '2015': '某甲, 某乙, 某丙. 题[N]. 某报.' });
  expectBoth({ ...three, author: '某甲 某乙 某丙 某丁' }, '', {
    '2025': '某甲，某乙，某丙，等. 题[N]. 某报.',
    '2015': '某甲, 某乙, 某丙, 等. 题[N]. 某报.',
  });
});

test('marks inside a title and a name stay as they were printed', () => {
  expectBoth({ title: '题(一): 再论', source: '某报(海外版)', publishedAt: '2024-03-05' }, '', {
    '2025': '题(一): 再论[N]. 某报(海外版)，2024-03-05.',
    '2015': '题(一): 再论[N]. 某报(海外版), 2024-03-05.',
  });
});
