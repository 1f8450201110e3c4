import { expect, test } from 'vitest';
import { dateInUrl, datesIn } from '../../lib/extract/dates';

test('a day that the calendar does not have is no date, in whatever form', () => {
  const none = ['2024-02-30', '2023年2月29日 08:30', '2024.4.31', '23-02-29 08:30', '02-31 / 2024', '31 / 2024-06'];
  for (const printed of none) expect(datesIn(printed), printed).toEqual([]);
  const values = ['2024-02-29', '2024年4月30日 08:30', '24-02-29 08:30', '02-29 / 2024', '30 / 2024-06'].map(
    (printed) => datesIn(printed)[0]?.value,
  );
  expect(values).toEqual(['2024-02-29', '2024-04-30 08:30', '2024-02-29 08:30', '2024-02-29', '2024-06-30']);
});

test('nor is one of an address', () => {
  expect(dateInUrl('https://news.example/2023/0229/c1.html')).toBeNull();
  expect(dateInUrl('https://news.example/t20240431_1.html')).toBeNull();
  expect(dateInUrl('https://news.example/2024/0229/c1.html')).toBe('2024-02-29');
  expect(dateInUrl('https://news.example/202413/c1.html')).toBeNull();
  expect(dateInUrl('https://news.example/202412/c1.html')).toBe('2024-12');
});
