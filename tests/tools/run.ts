import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** What the command `tsx` loads into the process that it starts beside itself. */
const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;

/** What Node runs for a command as npm would, but in one process. */
export const source = (tool: string): string[] => ['--import', loader, join(root, 'tools', `${tool}.ts`)];

/** Its bundle, where the run has made one. */
function scriptOf(tool: string): string[] {
  const bundle = join(inject('commands') ?? '', `${tool}.js`);
  return existsSync(bundle) ? [bundle] : source(tool);
}

/** Runs a command of the project with `input` on its standard input, in the folder `cwd`. */
export function run(
  tool: string,
  args: readonly string[],
  input?: string | Uint8Array,
  cwd?: string,
  script = scriptOf(tool),
): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [...script, ...args], { input, cwd });
  return { status: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}
