/** Words that a person types: they stay where they were typed until they are kept, so that what could not be written can be tried again. */
import type { TargetedEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Does something as a field goes, because its article is replaced or its page closed: then nobody leaves it. */
export function useGoing(go: () => void): void {
  const going = useRef(go);
  going.current = go;
  useLayoutEffect(() => {
    const page = document.defaultView!;
    const gone = (): void => going.current();
    page.addEventListener('pagehide', gone);
    return () => {
      page.removeEventListener('pagehide', gone);
      gone();
    };
  }, []);
}

/** Keeps words in the place of `value`, each once however often they are sent; answers, as often, whether they could be kept. */
export function useKept(value: string, keep: (words: string) => Promise<boolean>): (words: string) => Promise<boolean> {
  const last = useRef({ words: value, done: Promise.resolve(true) });
  return async (words) => {
    if (words !== last.current.words) last.current = { words, done: keep(words) };
    const mine = last.current;
    const done = await mine.done;
    if (!done && last.current === mine) last.current = { words: value, done: Promise.resolve(true) };
    return done;
  };
}

/**
 * Properties of a field that shows `value` and keeps what is typed as it is left, or entered, or goes from the page. `keep` answers whether it
 * could: if not, to leave it again tries again.
 */
export function useTyped(value: string, keep: (words: string) => Promise<boolean>) {
  const [typed, setTyped] = useState<string>();
  /** A change is followed by the leaving of the field. */
  const keeping = useRef<string | null>(null);
  const settle = async ({ currentTarget, type }: TargetedEvent<Field>): Promise<void> => {
    const words = currentTarget.value;
    if (keeping.current === words) return;
    if (words.trim() === value.trim()) return setTyped(undefined);
    if (!currentTarget.validity.valid) return void (type === 'change' && currentTarget.reportValidity());
    keeping.current = words;
    const kept = await keep(words.trim());
    keeping.current = null;
    if (kept) setTyped((now) => (now === words ? undefined : now));
  };
  const field = useRef<Field | null>(null);
  useGoing(() => {
    if (typed === undefined || keeping.current === typed || !field.current?.validity.valid) return;
    if (typed.trim() === value.trim()) return;
    // Some browsers tell a field that is removed that it is left.
    keeping.current = typed;
    void keep(typed.trim());
  });
  return {
    value: typed ?? value,
    onInput: ({ currentTarget }: TargetedEvent<Field>) => {
      field.current = currentTarget;
      setTyped(currentTarget.value);
    },
    onChange: settle,
    onBlur: settle,
  };
}

/** Properties of a form and of its field, which is emptied as its words are sent and has them again where they could not be kept. `go` sends them without the form. */
export function useSending(send: (words: string) => Promise<boolean>) {
  const [words, setWords] = useState('');
  /** What is sent is sent once, whether or not the field has been drawn again since. */
  const unsent = useRef('');
  unsent.current = words;
  const go = async (): Promise<void> => {
    const sent = unsent.current.trim();
    unsent.current = '';
    setWords('');
    if (sent === '' || (await send(sent))) return;
    setWords((since) => [sent, since].filter(Boolean).join(' '));
  };
  return {
    go,
    form: {
      onSubmit: (event: TargetedEvent<HTMLFormElement>) => {
        event.preventDefault();
        void go();
      },
    },
    field: {
      value: words,
      onInput: ({ currentTarget }: TargetedEvent<Field>) => setWords(currentTarget.value),
    },
  };
}
