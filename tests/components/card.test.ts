import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldText } from '../../components/card/field-text';
import { placeCard } from '../../components/card/mount';

test('the card never covers the phrase and never leaves the sides of the view', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 560 }),
      fc.integer({ min: 10, max: 40 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 40, max: 500 }),
      (top, tall, left, height) => {
        const box = { left, top, bottom: top + tall };
        const spot = placeCard([box], { width: 300, height }, { width: 1000, height: 600 });
        expect(spot.top >= box.bottom || spot.top + spot.height <= box.top).toBe(true);
        expect(spot.left).toBeGreaterThanOrEqual(0);
        expect(spot.left + 300).toBeLessThanOrEqual(1000);
      },
    ),
  );
});

test('a field that takes one of several values is shown by its label, others as they are', () => {
  const label = (zh: string, en: string) => ({ 'zh-CN': zh, 'zh-TW': zh, en });
  const level = {
    id: 'level',
    label: label('级别', 'level'),
    values: [{ id: 'national', label: label('全国', 'national') }],
  };
  expect(fieldText('national', level, 'zh-CN')).toBe('全国');
  expect(fieldText('unheard', level, 'zh-CN')).toBe('unheard');
  expect(fieldText(['守初心', '筑匠心'], { id: 'components', label: label('组成', 'parts') }, 'en')).toBe(
    '守初心、筑匠心',
  );
});
