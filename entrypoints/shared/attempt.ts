/** What a page lets a person do: whether it was done is answered, and why it was not is told. */
import { useState } from 'preact/hooks';
import { codeOf } from '../../lib/failure';

export type Attempt = (work: Promise<unknown> | undefined) => Promise<boolean>;

/** `fail` tells why something was not done; `done` hears that it was. */
export const attempting =
  (fail: (failure: unknown) => void, done?: () => void): Attempt =>
  async (work) => {
    try {
      await work;
      done?.();
      return true;
    } catch (failure) {
      fail(failure);
      return false;
    }
  };

interface Attempts {
  /** Why the last attempt failed. */
  problem: string | undefined;
  attempt: Attempt;
  /** Tells of what failed without anybody having asked for it. */
  fail(failure: unknown): void;
  forget(): void;
}

/** Every attempt draws anew, so that a switch shows again what stands. */
export function useAttempt(): Attempts {
  const [last, setLast] = useState<{ problem?: string }>({});
  const fail = (failure: unknown): void => setLast({ problem: codeOf(failure) });
  const forget = (): void => setLast({});
  return { problem: last.problem, attempt: attempting(fail, forget), fail, forget };
}
