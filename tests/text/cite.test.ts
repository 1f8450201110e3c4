import { expect, test } from 'vitest';
import { cite, sourceLine } from '../../lib/text/cite';

test('a citation names only what is known', () => {
  const meta = {
    source: { value: '某某日报' },
    publishedAt: { value: '2024-03-05 09:10' },
    page: { value: '第03版' },
  };
  const known = cite('三会一课', meta, 'http://www.example.gov.cn/a', (page) => page);
  expect(known).toBe('“三会一课”（某某日报 2024-03-05 第03版）\nhttp://www.example.gov.cn/a');
  expect(cite('三会一课', {}, '', (page) => page)).toBe('“三会一课”');
  expect(sourceLine(meta, 'http://www.example.gov.cn/a')).toBe('某某日报 2024-03-05，http://www.example.gov.cn/a');
});
