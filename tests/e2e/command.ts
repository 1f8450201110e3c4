/** The same pages through the command line. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CorpusRecord } from '../../lib/export/schema';
import { run } from '../tools/run';

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
    const { status, err } = run('clip', [join(folder, 'pages'), '--out', out]);
    if (status !== 0) throw new Error(err);
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
