/** What a page lets a person do: whether it was done is answered, and why the last of it was not is there to be told. */
import { useState } from 'preact/hooks';
import { codeOf } from '../../lib/failure';

export type Attempt = (work: Promise<unknown> | undefined) => Promise<boolean>;

/** Every attempt draws anew, so that a switch shows again what stands. */
export function useAttempt(): { problem: string | undefined; attempt: Attempt; forget: () => void } {
  const [last, setLast] = useState<{ problem?: string }>({});
  const attempt: Attempt = async (work) => {
    const problem = await work?.then(() => undefined, codeOf);
    setLast(problem === undefined ? {} : { problem });
    return problem === undefined;
  };
  return { problem: last.problem, attempt, forget: () => setLast({}) };
}
