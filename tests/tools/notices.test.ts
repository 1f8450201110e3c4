import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTICES, notices } from '../../tools/notices';

test('the licences that go with the extension are those of its packages: `npx tsx tools/notices.ts`', () => {
  expect(readFileSync(NOTICES, 'utf8')).toBe(notices());
});
