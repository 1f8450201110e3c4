import { expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { zipped } from '../../lib/export/zip';

/** One more than the count of a plain ZIP can say. */
const MANY = 0x10000;

it('holds as many files as the largest library has articles', async () => {
  async function* chunks() {
    for (let at = 0; at < MANY; at++) yield { file: `${at}.md`, text: '' };
  }
  const parts: Uint8Array[] = [];
  for await (const bytes of zipped(chunks())) parts.push(bytes);
  const zip = await fromBufferPromise(Buffer.concat(parts), { lazyEntries: true });
  expect(zip.entryCount).toBe(MANY);
  let at = 0;
  for await (const { fileName } of zip.eachEntry()) if (fileName === `${at}.md`) at++;
  expect(at).toBe(MANY);
});
