/** What the query finds, as it is found: a new query shows its first articles at once, a change of the library only the whole. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { codeOf } from '../../lib/failure';
import { search } from '../../lib/library/search';
import type { Order } from '../../lib/library/sort-keys';
import { library } from './reads';

/** Between two looks at a search that goes on (ms). */
const PACE = 250;

export interface Found {
  ids: readonly string[];
  /** Their numbers; null where the query asks for everything. */
  docs: readonly number[] | null;
  asking: boolean;
  /** What is shown was found for something else: of what is asked now nothing is known yet, or nothing could be. */
  pending: boolean;
  /** A code of `lib/failure`, or words; empty where nothing failed. */
  failed: string;
}

/** `of`: the search and order by which they were found; `ended`: those that were last gone through, to the end or to a failure. */
type Of = Omit<Found, 'pending'> & { of: string; ended: string };

export const useFound = (query: string, order: Order, seq: number): Found => {
  const [found, setFound] = useState<Of>({ ids: [], docs: null, asking: true, failed: '', of: '', ended: '' });
  const asked = JSON.stringify([query, order]);
  const whole = useRef('');
  useEffect(() => {
    const stop = new AbortController();
    const again = whole.current === asked;
    setFound((last) => ({ ...last, asking: true, failed: '' }));
    const read = async (): Promise<void> => {
      const ids: string[] = [];
      let docs: number[] | null = [];
      let shown = again ? Number.POSITIVE_INFINITY : 0;
      for await (const batch of search(library, query, order, stop.signal)) {
        for (const id of batch.ids) ids.push(id);
        docs = docs && batch.docs && docs.concat(batch.docs);
        if (Date.now() < shown + PACE || stop.signal.aborted) continue;
        shown = Date.now();
        setFound((last) => ({ ...last, ids: [...ids], docs, of: asked }));
      }
      if (stop.signal.aborted) return;
      whole.current = asked;
      setFound({ ids, docs, asking: false, failed: '', of: asked, ended: asked });
    };
    read().catch((error: unknown) => {
      if (stop.signal.aborted) return;
      setFound((last) => ({ ...last, asking: false, failed: codeOf(error), ended: asked }));
    });
    return () => stop.abort();
  }, [query, order.sort, order.descending, seq]);
  return { ...found, asking: found.asking || found.ended !== asked, pending: found.of !== asked };
};
