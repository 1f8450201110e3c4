/** Files that a person picks, judged whole: one to take in, or several that should be sound and join. */
import { useEffect, useRef, useState } from 'preact/hooks';
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
  const [faulty, setFaulty] = useState<readonly ImportFault[]>([]);
  const [verified, setVerified] = useState<ImportViewProps['verified']>(null);
  const stop = useRef<AbortController | null>(null);
  // Nobody comes back to what it would find.
  useEffect(() => () => stop.current?.abort(), []);

  /** Runs a check of each file; what refuses one is shown, and what goes wrong otherwise too. Answers whether it was not broken off. */
  const check = async (
    files: readonly File[],
    taking: boolean,
    work: (file: File, signal: AbortSignal) => Promise<void>,
  ): Promise<boolean> => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setJudged(null);
    setFaulty([]);
    setVerified(null);
    const refused: ImportFault[] = [];
    for (const file of files) {
      setChecking(file.name);
      try {
        await work(file, mine.signal);
      } catch (error) {
        refused.push({ name: file.name, taking, faults: faultsIn(error) });
      }
      if (mine.signal.aborted) return false;
    }
    setChecking(null);
    setFaulty(refused);
    return true;
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
    const whole = await check(files, false, async (file, signal) => {
      read.push({ name: file.name, ...(await verify(file, { digest, signal })) });
    });
    if (!whole || read.length === 0) return;
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
  return { checking, judged, faulty, verified, judge, verifyAll, forget };
}
