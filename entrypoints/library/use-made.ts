/** The rows of what was just decided: what is shown does not say them until it has been read again, and may be decided or taken back before. */
import { useRef } from 'preact/hooks';

export const useMade = () => {
  const made = useRef(new WeakMap<object, Promise<string | undefined>>()).current;
  return {
    has: (shown: object): boolean => made.has(shown),
    /** `row`: the id of the row that is being written; what could not be written was not decided. */
    add(shown: object, row: Promise<string | undefined>): void {
      const kept = row.catch(() => {
        made.delete(shown);
        return undefined;
      });
      made.set(shown, kept);
    },
    /** The row, which is nobody's any more. */
    async take(shown: object): Promise<string | undefined> {
      const row = made.get(shown);
      made.delete(shown);
      return row;
    },
  };
};
