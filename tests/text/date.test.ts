import { describe, expect, it } from 'vitest';
import { dateOf } from '../../lib/text/date';

describe('a printed date', () => {
  it('is one of the calendar, in one form; other words are none', () => {
    const dates = ['2024', '2024-02', '2024-02-29', '2024-02-29 23:59', '2024-02-29 23:59:59'];
    expect(dates.map(dateOf)).toEqual(dates);
    const none = [
      '',
      '约2024年3月',
      '2024-3-1',
      '2023-02-29',
      '2024-13',
      '2024-01-01 24:00',
      '2024-01-01T08:00',
      '2024-',
    ];
    expect(none.map(dateOf)).toEqual(none.map(() => ''));
  });
});
