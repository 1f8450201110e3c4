import { expect, test } from 'vitest';
import { gbt7714 } from '../../lib/text/gbt7714';

const meta = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }]));
const url = 'http://www.example.gov.cn/a';
const day = '2024-05-06';

test('what a newspaper printed is cited with its date and page', () => {
  const printed = { title: '题', source: '某某日报', publishedAt: '2024-03-05 09:10', author: '记者 某某' };
  const [front, rest] = ['某某. 题[N/OL]. 某某日报, 2024-03-05', '[2024-05-06]. http://www.example.gov.cn/a.'];
  expect(gbt7714(meta(printed), url, day)).toBe(front + rest);
  expect(gbt7714(meta({ ...printed, page: '第03版' }), url, day)).toBe(`${front}(03)${rest}`);
  expect(gbt7714(meta(printed), '', day)).toBe('某某. 题[N]. 某某日报, 2024-03-05.');
});

test('what a site published is cited with its date in brackets, and without a byline as the work of the site', () => {
  const published = { title: '题', outlet: '某某网', publishedAt: '2024-03-05' };
  const rest = '(2024-03-05)[2024-05-06]. http://www.example.gov.cn/a.';
  expect(gbt7714(meta(published), url, day)).toBe(`某某网. 题[EB/OL]. ${rest}`);
  expect(gbt7714(meta({ ...published, author: '某甲、某乙' }), url, day)).toBe(
    `某甲, 某乙. 题[EB/OL]. 某某网, ${rest}`,
  );
  expect(gbt7714(meta({ title: '题' }), url, day)).toBe('题[EB/OL]. [2024-05-06]. http://www.example.gov.cn/a.');
});

test('a newspaper that signs for itself stands where it was printed, and what is no name is none in either script', () => {
  const printed = { title: '题', source: '某某日报', publishedAt: '2024-03-05' };
  expect(gbt7714(meta({ ...printed, author: '某某日报' }), '', day)).toBe('题[N]. 某某日报, 2024-03-05.');
  for (const role of ['本报记者', '本報記者', '通訊員', '特约记者', '本網記者'])
    expect(gbt7714(meta({ ...printed, author: `${role} 某某` }), '', day), role).toBe(
      '某某. 题[N]. 某某日报, 2024-03-05.',
    );
});

test('of more than three names the first three stand', () => {
  const many = meta({ title: '题', source: '某报', author: '某甲 某乙 某丙 某丁' });
  expect(gbt7714(many, '', day)).toBe('某甲, 某乙, 某丙, 等. 题[N]. 某报.');
});
