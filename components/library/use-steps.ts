/** Where a person is among the mentions of a text, and the steps from there. */
import { useEffect, useState } from 'preact/hooks';
import type { MarkedMention } from './rows';

export type Steps = ReturnType<typeof useSteps>;

/** `current` is the index of the mention one is at, -1 at none of them. */
export const useSteps = (mentions: readonly MarkedMention[]) => {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    if (current >= 0) document.getElementById(`mention-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const disputed = mentions.flatMap((one, index) => (one.disputed ? [index] : []));
  const go = (next: number): void => {
    setCurrent(next);
    const element = globalThis.document?.getElementById(`mention-${next}`);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  };
  return {
    current,
    mention: mentions[current],
    setCurrent,
    step: (by: 1 | -1): void => {
      const count = mentions.length;
      // From none of them back is to the last.
      const from = current < 0 && by < 0 ? count : current;
      if (count > 0) go((from + by + count) % count);
    },
    /** How many there are. */
    disputed: disputed.length,
    /** There must be one. */
    stepDisputed: (): void => go(disputed.find((index) => index > current) ?? disputed[0]!),
  };
};
