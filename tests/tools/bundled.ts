/** The commands bundled for their tests, once a run: Node starts a bundle in a tenth of the time that it takes over some hundreds of files of TypeScript. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of `clip.js` and the others. */
    commands?: string;
  }
}

const root = join(import.meta.dirname, '../..');
const BUNDLED = ['clip', 'corpus', 'extract', 'gate', 'score'];

export default async function bundled(project: TestProject): Promise<() => void> {
  // In the project, where packages are found.
  const folder = join(root, 'out', `commands-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      outDir: folder,
      minify: false,
      rollupOptions: { input: Object.fromEntries(BUNDLED.map((tool) => [tool, join(root, 'tools', `${tool}.ts`)])) },
    },
  });
  project.provide('commands', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
