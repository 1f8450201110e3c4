/** Clips pages on several threads, each page handed out when a thread is free; answers come as they are ready. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Clipped } from './clip';
import type { SavedPage } from './pages';

const WORKER = new URL('./worker.ts', import.meta.url).href;
/** On Node 20 a thread does not inherit the loader for TypeScript: it is registered again. */
const LOADER = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.url);
});`;

/** Fewer pages are done sooner than a thread has started. */
const WORTH_THREADS = 12;

export async function clipAll(
  pages: Iterable<SavedPage>,
  { at, generator }: { at: string; generator: string },
  done: (page: SavedPage, clipped: Clipped) => void,
): Promise<void> {
  const queue = [...pages];
  const threads = Math.min(availableParallelism(), Math.floor(queue.length / WORTH_THREADS));
  if (threads < 2) {
    const { clip } = await import('./clip');
    for (const page of queue) {
      const clipped = await clip(page, at, generator).catch((error: Error) => ({
        refused: error.message.split('\n')[0]!,
      }));
      done(page, clipped);
    }
    return;
  }
  let next = 0;
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(LOADER, { eval: true, workerData: { at, generator, url: WORKER } });
      const feed = (): void => {
        const index = next++;
        if (index < queue.length) worker.postMessage({ index, page: queue[index] });
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', ({ index, ...clipped }: { index: number } & Clipped) => {
        done(queue[index]!, clipped);
        feed();
      });
      worker.on('error', reject);
      feed();
    });
  await Promise.all(Array.from({ length: threads }, run));
}
