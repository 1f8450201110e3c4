/** Files that a person picks, judged whole: one to take in, or several that should be sound and join. */
import { useRef, useState } from 'preact/hooks';
import { whyOf } from '../../components/copy/common';
import { faults } from '../../components/copy/faults';
import { useSetting } from '../../components/library/context';
import type { ImportFault, ImportViewProps } from '../../components/library/import-view';
import { verify } from '../../lib/download/export';
import { type Preview, preview } from '../../lib/download/import';
import { openThreads } from '../../lib/download/threads';
import { CorpusFault, wordsOf } from '../../lib/export/faults';
import { checkSeries, type ExportFile } from '../../lib/export/series';
import { digest } from '../../lib/library/digest';
import { library } from './reads';

export function useChecks() {
  const { copy, language } = useSetting();
  const [checking, setChecking] = useState<string | null>(null);
  const [judged, setJudged] = useState<{ file: File; found: Preview } | null>(null);
  const [fault, setFault] = useState<ImportFault | null>(null);
  const [verified, setVerified] = useState<ImportViewProps['verified']>(null);
  const stop = useRef<AbortController | null>(null);

  /** Runs a check of each file; what refuses one is shown, and what goes wrong otherwise too. Answers whether all passed. */
  const check = async (
    files: readonly File[],
    taking: boolean,
    work: (file: File, signal: AbortSignal) => Promise<void>,
  ): Promise<boolean> => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setJudged(null);
    setFault(null);
    setVerified(null);
    let name = '';
    try {
      for (const file of files) {
        name = file.name;
        setChecking(name);
        await work(file, mine.signal);
      }
      return true;
    } catch (error) {
      if (!mine.signal.aborted) setFault({ name, taking, faults: faultsIn(error) });
      return false;
    } finally {
      if (stop.current === mine) setChecking(null);
    }
  };

  const faultsIn = (error: unknown): ImportFault['faults'] =>
    error instanceof CorpusFault
      ? [error, ...error.more].map(({ line, reason, detail }) => ({
          ...(line > 0 && { line }),
          words: copy.import.reasons[reason] ?? reason,
          detail: wordsOf(faults[language], detail),
        }))
      : [{ words: whyOf(language, error) }];

  const verifyAll = async (files: File[]): Promise<void> => {
    const read: ExportFile[] = [];
    const all = await check(files, false, async (file, signal) => {
      read.push({ name: file.name, ...(await verify(file, { digest, signal })) });
    });
    if (!all) return;
    const sound = read.map(({ name, trailer }) => ({ name, records: trailer.counts.records }));
    setVerified({ files: sound, gaps: read.length > 1 ? checkSeries(read) : [] });
  };

  const judge = (file: File): Promise<boolean> =>
    check([file], true, async (_file, signal) => {
      const threads = openThreads(() => new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' }));
      try {
        setJudged({ file, found: await preview(library, file, { digest, signal, threads }) });
      } finally {
        threads.close();
      }
    });

  /** Lets go of what was judged, and of what is being checked. */
  const forget = (): void => {
    stop.current?.abort();
    setChecking(null);
    setJudged(null);
  };
  return { checking, judged, fault, verified, judge, verifyAll, forget };
}
