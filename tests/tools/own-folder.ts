import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the tests of a file, gone after them. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
