/** The answer to the latest question: an answer that comes after a newer question is dropped. */
import { useEffect, useState } from 'preact/hooks';

export interface Asked<T> {
  value: T | undefined;
  asking: boolean;
}

/** Asks whenever one of `on` changes; the last value stays while the next is awaited, and where that fails. */
export const useAsked = <T>(
  ask: (signal: AbortSignal) => Promise<T>,
  on: readonly unknown[],
  fail: (error: unknown) => void,
): Asked<T> => {
  const [state, setState] = useState<Asked<T>>({ value: undefined, asking: true });
  useEffect(() => {
    const stop = new AbortController();
    setState((last) => ({ ...last, asking: true }));
    ask(stop.signal).then(
      (value) => stop.signal.aborted || setState({ value, asking: false }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setState((last) => ({ ...last, asking: false }));
        fail(error);
      },
    );
    return () => stop.abort();
  }, on);
  return state;
};
