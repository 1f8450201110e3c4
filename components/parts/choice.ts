import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

/**
 * Properties of a select whose choice counts at once. On a closed list every arrow key changes the value: what is passed on the
 * way counts only when it is entered or left, and Escape takes it back.
 */
export function useChoice(value: string, choose: (value: string) => void) {
  const pressing = useRef(false);
  const [passed, setPassed] = useState<string>();
  const settle = (chosen: string): void => {
    setPassed(undefined);
    if (chosen !== value) choose(chosen);
  };
  /* The browser changes the value within the turn of the key. */
  const press = (): void => {
    pressing.current = true;
    setTimeout(() => {
      pressing.current = false;
    });
  };
  return {
    value: passed ?? value,
    onChange: ({ currentTarget }: TargetedEvent<HTMLSelectElement>) => {
      if (pressing.current) setPassed(currentTarget.value);
      else settle(currentTarget.value);
    },
    onBlur: () => settle(passed ?? value),
    onKeyPress: press,
    onKeyDown: (event: TargetedKeyboardEvent<HTMLSelectElement>) => {
      if (event.key === 'Escape') setPassed(undefined);
      else if (event.key === 'Enter' && passed !== undefined) {
        event.preventDefault();
        settle(passed);
      } else press();
    },
  };
}
