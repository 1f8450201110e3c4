/** The answer to the latest question: an answer that comes after a newer question is dropped. */
import { useEffect, useState } from 'preact/hooks';

export interface Asked<T> {
  value: T | undefined;
  asking: boolean;
  failed: string;
}

/** Asks whenever one of `on` changes; the last value stays while the next is awaited. */
export const useAsked = <T>(ask: (signal: AbortSignal) => Promise<T>, on: readonly unknown[]): Asked<T> => {
  const [state, setState] = useState<Asked<T>>({ value: undefined, asking: true, failed: '' });
  useEffect(() => {
    const stop = new AbortController();
    setState((last) => ({ ...last, asking: true, failed: '' }));
    ask(stop.signal).then(
      (value) => stop.signal.aborted || setState({ value, asking: false, failed: '' }),
      (error: unknown) =>
        stop.signal.aborted ||
        setState((last) => ({
          ...last,
          asking: false,
          failed: error instanceof Error ? error.message : String(error),
        })),
    );
    return () => stop.abort();
  }, on);
  return state;
};
