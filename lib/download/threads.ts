/** Appraises a file in threads of its own, so that the page only cuts it up: what is asked of a worker, and how it answers. */
import type { Piece } from '../export/scan';
import { codeOf } from '../failure';
import { digest } from '../library/digest';
import { NAME, openLibrary } from '../library/library';
import { type Appraisal, appraise } from './appraise';

interface Asked {
  pieces: Piece[];
  /** Where the answer goes. */
  port: MessagePort;
}
type Answer = { appraisal: Appraisal } | { failed: string };

/** Makes a worker answer. Its name is that of the library, where it is not the usual one. */
export function answer(worker: typeof self): void {
  const library = openLibrary(digest, worker.name || NAME);
  worker.addEventListener('message', async ({ data: { pieces, port } }: MessageEvent<Asked>) => {
    const said: Answer = await appraise(library, pieces, digest).then(
      (appraisal) => ({ appraisal }),
      (error) => ({ failed: codeOf(error) }),
    );
    port.postMessage(said);
  });
}

export interface Threads {
  /** Rejects where the worker cannot run, or cannot read the library. */
  appraise(pieces: Piece[]): Promise<Appraisal>;
  /** Batches that keep all of them busy. */
  width: number;
  close(): void;
}

/** Cutting a file up takes a thread a third of what judging it takes. */
const MOST = 3;

/** Threads of workers that `answer`, one for each processor as far as that helps. */
export function openThreads(make: () => Worker): Threads {
  const workers = Array.from({ length: Math.min(MOST, navigator.hardwareConcurrency) }, make);
  // A worker whose script is not there says so once, and maybe before anything is asked of it.
  const broken = new Set<Worker>();
  for (const worker of workers) worker.addEventListener('error', () => broken.add(worker));
  let asked = 0;
  return {
    appraise: (pieces) =>
      new Promise((done, fail) => {
        const worker = workers[asked++ % workers.length]!;
        const failed = (): void => fail(new Error('updated'));
        if (broken.has(worker)) return failed();
        const { port1, port2 } = new MessageChannel();
        worker.addEventListener('error', failed);
        port1.onmessage = ({ data }: MessageEvent<Answer>) => {
          port1.close();
          worker.removeEventListener('error', failed);
          if ('failed' in data) fail(new Error(data.failed));
          else done(data.appraisal);
        };
        worker.postMessage({ pieces, port: port2 } satisfies Asked, [port2]);
      }),
    width: 2 * workers.length,
    close: () => {
      for (const worker of workers) worker.terminate();
    },
  };
}
