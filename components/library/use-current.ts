/** The row of a list that one is at. */
import { useEffect, useMemo, useState } from 'preact/hooks';

/** A row of the list `of`, by its key once that is there; `moves` are counted. */
interface Here {
  of: string;
  index: number;
  key?: string;
  moves: number;
}

/**
 * By its key, so that it stays the row where others come before it; where it goes, the one that takes its place is. `whole`: no more
 * rows are coming. In another list (`of`) one is at row `start`. `reveal` is for `VirtualList`: another one with each move.
 */
export const useCurrent = (keys: readonly string[], whole: boolean, of: string, start?: number) => {
  const [last, setHere] = useState<Here>({ of, index: start ?? 0, moves: 0 });
  const here = last.of === of ? last : { of, index: start ?? 0, moves: last.moves };
  const current = useMemo(() => {
    const found = here.key === undefined ? here.index : keys.indexOf(here.key);
    return Math.min(found < 0 && whole ? here.index : found, keys.length - 1);
  }, [keys, whole, here.key, here.index]);
  const key = keys[current];
  useEffect(() => {
    if (whole && key !== undefined && (key !== here.key || current !== here.index))
      setHere({ ...here, index: current, key });
  });
  return {
    current,
    /** Whether a person went to the row, which is not only the first one. */
    gone: here.moves > 0 || start !== undefined,
    reveal: `${of} ${here.moves}`,
    move: (index: number): void => {
      const key = keys[index];
      setHere({ of, index, moves: here.moves + 1, ...(key !== undefined && { key }) });
    },
    /** Moves to a row that may not have come yet. */
    follow: (key: string): void => setHere({ of, index: here.index, key, moves: here.moves + 1 }),
  };
};
