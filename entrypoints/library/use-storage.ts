/** How much room the library takes and whether it will be kept; told once where it cannot be written at all. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { whyOf } from '../../components/copy/common';
import type { Setting } from '../../components/library/context';
import type { StorageView } from '../../components/library/storage-meter';
import { library } from './reads';
import type { Notices } from './use-notices';

/** `seq`: it is measured again when this changes. */
export const useStorage = ({ copy, language }: Setting, seq: number, tell: Notices['tell']) => {
  const [storage, setStorage] = useState<StorageView>();
  const measure = useCallback(async () => {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    setStorage({ used: usage, quota, persisted: await navigator.storage.persisted() });
  }, []);
  useEffect(() => void measure(), [seq, measure]);
  useEffect(() => {
    const probe = async (): Promise<void> => {
      await library.note('probe', Date.now());
      await library.purge(Date.now());
      if (!(await navigator.storage.persisted())) await navigator.storage.persist();
      await measure();
    };
    probe().catch((error: unknown) => tell('bad', copy.storage.broken(whyOf(language, error))));
  }, [copy, language, measure, tell]);
  /** Asks the browser to keep it. */
  const persist = async (): Promise<void> => {
    const kept = await navigator.storage.persist();
    tell(kept ? 'good' : 'warn', kept ? copy.storage.persisted : copy.storage.refused);
    await measure();
  };
  return { storage, persist };
};
