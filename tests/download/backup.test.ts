import { expect, test } from 'vitest';
import { backupIsDue } from '../../lib/download/backup';

const now = Date.parse('2024-03-08T00:00:00Z');
const last = { at: '2024-03-01T00:00:00Z', to: 5, name: 'tifa.json.gz' };

test('a backup is due after its days, when the library has changed since', () => {
  expect(backupIsDue(7, last, 6, now)).toBe(true);
  expect(backupIsDue(7, last, 6, now - 1)).toBe(false);
  expect(backupIsDue(7, last, 5, now)).toBe(false);
});

test('the first backup is due at once, none of an empty library, and none when switched off', () => {
  expect(backupIsDue(1, undefined, 1, now)).toBe(true);
  expect(backupIsDue(1, undefined, 0, now)).toBe(false);
  expect(backupIsDue(0, undefined, 9, now)).toBe(false);
});
