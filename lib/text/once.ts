/** Several rules ask the same of one text: each reading of the text read last is made once. */
import type { Span } from './span';

export function once<T>(read: (folded: string) => T): (folded: string) => T {
  let last: { folded: string; value: T } | undefined;
  return (folded) => {
    if (last?.folded !== folded) last = { folded, value: read(folded) };
    return last.value;
  };
}

/** The same for readings of spans of a text. */
export function oncePerSpan<T>(read: (folded: string, span: Span) => T): (folded: string, span: Span) => T {
  const ofText = once(() => new Map<number, T>());
  return (folded, span) => {
    const known = ofText(folded);
    const key = span.start * (folded.length + 1) + span.end;
    if (!known.has(key)) known.set(key, read(folded, span));
    return known.get(key) as T;
  };
}

/** What is made when it is first asked for: a worker that is woken for something else does without. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
