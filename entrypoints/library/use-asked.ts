/** The answer to the latest question: an answer that comes after a newer question is dropped. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Asked<T> {
  value: T | undefined;
  asking: boolean;
}

/**
 * Asks whenever one of `on` changes; the last value stays while the next is awaited, and where that fails. When `follow` changes it asks
 * again, too, but only once the last answer is there: what changes all the time is followed as fast as it can be answered.
 */
export const useAsked = <T>(
  ask: (signal: AbortSignal) => Promise<T>,
  on: readonly unknown[],
  fail: (error: unknown) => void,
  follow?: unknown,
): Asked<T> => {
  const [state, setState] = useState<Asked<T>>({ value: undefined, asking: true });
  const [turn, setTurn] = useState(0);
  const asked = useRef(follow);
  useEffect(() => {
    asked.current = follow;
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
  }, [...on, turn]);
  useEffect(() => {
    if (!state.asking && asked.current !== follow) setTurn(turn + 1);
  }, [state.asking, follow]);
  return state;
};
