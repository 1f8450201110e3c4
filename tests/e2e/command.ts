/** The same pages through the command line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CorpusRecord } from '../../lib/export/schema';

const root = join(import.meta.dirname, '../..');

/** What `npm run clip` makes of saved pages: their bytes, and the address beside them. Throws where the command fails. */
export function clippedByCommand(site: Readonly<Record<string, string | Uint8Array>>): CorpusRecord[] {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-e2e-'));
  try {
    for (const [index, [url, page]] of Object.entries(site).entries()) {
      const one = join(folder, 'pages', String(index));
      mkdirSync(one, { recursive: true });
      writeFileSync(join(one, 'page.html'), page);
      writeFileSync(join(one, 'truth.json'), JSON.stringify({ url }));
    }
    const out = join(folder, 'corpus.json');
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const args = [tsx, join(root, 'tools/clip.ts'), join(folder, 'pages'), '--out', out];
    const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
    return (JSON.parse(readFileSync(out, 'utf8')) as { records: CorpusRecord[] }).records;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Records by address, without when and by which program they were captured. */
export const withoutProvenance = (records: readonly CorpusRecord[]): Record<string, unknown> =>
  Object.fromEntries(
    records.map(({ capture: { at: _, generator: __, ...capture }, ...record }) => [
      capture.url,
      { ...record, capture },
    ]),
  );
