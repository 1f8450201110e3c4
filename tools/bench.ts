/** `npm run bench`: every file of tools/bench that exports `run`, one row a line, each beside its baseline. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from './bench/row';

const folder = join(import.meta.dirname, 'bench');
const only = process.argv.slice(2);

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .sort()) {
  if (only.length > 0 && !only.includes(name.replace(/\.ts$/, ''))) continue;
  const { run } = (await import(join(folder, name))) as { run?: () => Promise<BenchRow[]> };
  if (!run) continue;
  for (const row of await run()) {
    const target = row.target ? ` · target ${row.target}` : '';
    console.log(
      `${row.name}: ${row.median} ${row.unit}, ${row.ratio} × ${row.baseline}${target}${row.note ? ` (${row.note})` : ''}`,
    );
  }
}
