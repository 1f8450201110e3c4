/** A thread that clips the pages it is handed and answers with records. */
import { parentPort, workerData } from 'node:worker_threads';
import { clip } from './clip';
import type { SavedPage } from './pages';

const { at, generator } = workerData as { at: string; generator: string };

parentPort!.on('message', async ({ index, page }: { index: number; page: SavedPage }) => {
  try {
    parentPort!.postMessage({ index, ...(await clip(page, at, generator)) });
  } catch (error) {
    parentPort!.postMessage({ index, refused: (error as Error).message.split('\n')[0] });
  }
});
