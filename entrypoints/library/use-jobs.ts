/** Long work on this page: one lock a kind, so that two pages do not do it twice; progress, a way to stop, and how it ended. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { whyOf } from '../../components/copy/common';
import type { Setting } from '../../components/library/context';
import type { JobView } from '../../components/library/rows';
import type { Progress } from './reads';
import type { Notices } from './use-notices';

export type Jobs = ReturnType<typeof useJobs>;

export const useJobs = ({ copy, language }: Setting, tell: Notices['tell']) => {
  const [jobs, setJobs] = useState<readonly JobView[]>([]);
  const stops = useRef(new Map<string, AbortController>());

  /** Runs `work` under the Web Lock `id`; answers, when that has ended however it did, whether it ran: another page may hold the lock. */
  const run = useCallback(
    async (id: string, work: (progress: Progress, signal: AbortSignal) => Promise<void>): Promise<boolean> => {
      const label = copy.jobs.names[id] ?? id;
      return navigator.locks.request(`tifa-${id}`, { ifAvailable: true }, async (lock) => {
        if (lock === null) return false;
        const stop = new AbortController();
        stops.current.set(id, stop);
        const job = (done: number, total: number): JobView => ({ id, label, done, total });
        const show = (view: JobView | null): void =>
          setJobs((all) => [...all.filter((one) => one.id !== id), ...(view === null ? [] : [view])]);
        show(job(0, 0));
        try {
          await work((done, total) => show(job(done, total)), stop.signal);
        } catch (error) {
          if (stop.signal.aborted) tell('warn', copy.jobs.stopped(label));
          else tell('bad', copy.jobs.failed(label, whyOf(language, error)));
        }
        stops.current.delete(id);
        show(null);
        return true;
      });
    },
    [copy, language, tell],
  );
  const cancel = useCallback((id: string) => stops.current.get(id)?.abort(), []);
  return { jobs, run, cancel };
};
