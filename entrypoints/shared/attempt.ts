/** What a page lets a person do: whether it was done is answered, and why the last of it was not is there to be told. */
import { useState } from 'preact/hooks';
import { codeOf } from '../../lib/failure';

type Attempt = (work: Promise<unknown> | undefined) => Promise<boolean>;

interface Attempts {
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
  const attempt: Attempt = async (work) => {
    try {
      await work;
      forget();
      return true;
    } catch (failure) {
      fail(failure);
      return false;
    }
  };
  return { problem: last.problem, attempt, fail, forget };
}
