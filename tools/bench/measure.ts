/** What the benchmarks share: medians, and a browser with a script of ours in its pages. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { build } from 'vite';
import { browserPath } from '../browsers.mjs';
import { shippedTable } from '../table';

export const root = join(import.meta.dirname, '../..');

/** Where Chromium is; `npm run bench` has seen to it that it is there. */
export const chromiumPath = (): string => browserPath('chromium')!;

/** The value below which a share of them lies. */
export const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
export const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The folder of the extension as tests use it (with hosts granted), built now. Throws with what the build said. */
export function builtExtension(): string {
  const env = { ...process.env, TIFA_E2E: '1' };
  const built = spawnSync('npx', ['wxt', 'build'], { cwd: root, env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`wxt build failed: ${built.stderr}`);
  return join(root, '.output-e2e/chrome-mv3');
}

/** A file of this folder with all that it imports, as one script; what it exports is then the global `name`. */
export async function scriptOf(file: string, name: string): Promise<string> {
  const lib = { entry: join(import.meta.dirname, file), formats: ['iife' as const], name };
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [shippedTable()],
    build: { write: false, lib },
  });
  const output = (Array.isArray(built) ? built[0]! : built) as { output: { code?: string }[] };
  return output.output[0]!.code!;
}

/** Process ids of the renderers of a browser. */
export async function renderersOf(context: BrowserContext): Promise<number[]> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}
