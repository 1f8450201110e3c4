import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** As the `ref` of a field: has it focused as it comes. One function, since another one would be called at every change of the page. */
export const focusOn = (element: HTMLElement | null): void => element?.focus();

/** Has the list of the page focused, whose keys lead on. */
export const focusList = (): void => document.querySelector<HTMLElement>('[role=listbox]')?.focus();

/** A `ref` of an element: when what has the focus in it is replaced, or goes, the focus is on what `find` finds, and not lost. */
export function useFocusKept(
  find: (box: HTMLElement) => HTMLElement | null | undefined = (box) => box.querySelector('button'),
): (element: HTMLElement | null) => void {
  const box = useRef<HTMLElement | null>(null);
  const had = box.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (had && box.current && document.activeElement === document.body) find(box.current)?.focus();
  });
  return useCallback((element) => {
    box.current = element;
  }, []);
}
