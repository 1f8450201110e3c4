/** Rows of one article, each at the next clock. */
import type { Row } from '../../lib/capture/record';

let clock = 0;
export const rowOf = (value: Row['value'], retracts?: string): Row => ({
  id: String(++clock).padStart(64, '0'),
  articleId: `a1-${'a'.repeat(64)}`,
  by: 'me',
  clock,
  at: '2024-01-01T00:00:00Z',
  value,
  ...(retracts !== undefined && { retracts }),
});
