import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';

/** Properties of an input that is heard as one types: letters on the way to a Chinese word are shown, and heard once the word is chosen. */
export function useComposed(value: string, set: (value: string) => void) {
  const [typed, setTyped] = useState<string>();
  const hear = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    setTyped(undefined);
    set(currentTarget.value);
  };
  return {
    value: typed ?? value,
    onInput: (event: TargetedEvent<HTMLInputElement, InputEvent>) => {
      if (event.isComposing) setTyped(event.currentTarget.value);
      else hear(event);
    },
    onCompositionEnd: hear,
  };
}
