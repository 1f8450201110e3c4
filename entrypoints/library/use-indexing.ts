/** Keeps the index of the words up to date while the page is open; a page that was closed midway takes it up again. */
import { useEffect } from 'preact/hooks';
import { library } from './reads';
import type { Jobs } from './use-jobs';

export const useIndexing = ({ run }: Jobs): void => {
  useEffect(
    () =>
      library.watchIndex((steps) => {
        if (steps > 0) void run('index', (progress, signal) => library.settle(progress, signal));
      }),
    [run],
  );
};
