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

test('a clock of twelve hours is read by the half of the day that it names', () => {
  const times = {
    '上午9:05': '09:05',
    '下午3:05': '15:05',
    '下午12:20': '12:20',
    '中午11:50': '11:50',
    '中午12:20': '12:20',
    '中午1:20': '13:20',
    '晚上8:30': '20:30',
    '凌晨12:20': '00:20',
    '凌晨1:20': '01:20',
  };
  for (const [printed, time] of Object.entries(times))
    expect(datesIn(`2024年6月19日 ${printed}`)[0]?.value, printed).toBe(`2024-06-19 ${time}`);
});

test('a time that no clock shows is none, and twelve at night is of either day', () => {
  for (const printed of ['24:10', '10:60', '10:20:99', '晚上12:20'])
    expect(datesIn(`2024年6月19日 ${printed}`)[0]?.value, printed).toBe('2024-06-19');
});
