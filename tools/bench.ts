/**
 * `bench [-- NAME…] [--json]`: every file of tools/bench that exports `run`, or those named; one row a line, each beside its
 * baseline, or with `--json` one JSON array of rows.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchRow } from './bench/row';
import { carryOut } from './carry-out';

const folder = join(import.meta.dirname, 'bench');

type Run = () => Promise<BenchRow[]>;

/** The benchmarks by name. Throws with one line on a name that is none. */
async function benches(only: readonly string[]): Promise<Run[]> {
  const known = new Map<string, Run>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.ts')) continue;
    const { run } = (await import(join(folder, file))) as { run?: Run };
    if (run) known.set(file.replace(/\.ts$/, ''), run);
  }
  const odd = only.find((name) => !known.has(name));
  if (odd !== undefined) throw new Error(`no benchmark ${odd}: ${[...known.keys()].join(', ')}`);
  return [...known].filter(([name]) => only.length === 0 || only.includes(name)).map(([, run]) => run);
}

const line = ({ name, median, unit, ratio, baseline, target, note }: BenchRow): string =>
  `${name}: ${median} ${unit}, ${ratio} × ${baseline}${target ? ` · target ${target}` : ''}${note ? ` (${note})` : ''}`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
  const rows: BenchRow[] = [];
  for (const run of await benches(positionals)) {
    for (const row of await run()) {
      rows.push(row);
      if (!values.json) process.stdout.write(`${line(row)}\n`);
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify(rows, null, 1)}\n`);
}

await carryOut('bench', 'usage: bench [-- NAME…] [--json]', main);
