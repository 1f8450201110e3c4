import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
/** What the command `tsx` loads into the process that it starts beside itself. */
const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;

/** Runs a command of the project as npm would, but in one process, with `input` on its standard input, in the folder `cwd`. */
export function run(
  tool: string,
  args: readonly string[],
  input?: string | Uint8Array,
  cwd?: string,
): { status: number | null; out: string; err: string } {
  const command = ['--import', loader, join(root, 'tools', `${tool}.ts`), ...args];
  const done = spawnSync(process.execPath, command, { input, cwd });
  return { status: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}
