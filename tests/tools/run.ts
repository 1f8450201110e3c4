import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs a command of the project as npm would, with `input` on its standard input, in the folder `cwd`. */
export function run(
  tool: string,
  args: readonly string[],
  input?: string | Uint8Array,
  cwd?: string,
): { status: number | null; out: string; err: string } {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'tools', `${tool}.ts`), ...args];
  const done = spawnSync(process.execPath, command, { input, cwd });
  return { status: done.status, out: done.stdout.toString(), err: done.stderr.toString() };
}
