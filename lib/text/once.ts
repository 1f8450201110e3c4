/** Several rules ask the same of one text: each reading of the text read last is made once. */
import type { Span } from './span';

export function once<T>(read: (folded: string) => T): (folded: string) => T {
  let last: { folded: string; value: T } | undefined;
  return (folded) => {
    if (last?.folded !== folded) last = { folded, value: read(folded) };
    return last.value;
  };
}

/** The same for readings of something in a text, which a key tells from others in it. */
function oncePerKey<A, T>(keyOf: (folded: string, of: A) => string | number, read: (folded: string, of: A) => T) {
  const ofText = once(() => new Map<string | number, T>());
  return (folded: string, of: A): T => {
    const known = ofText(folded);
    const key = keyOf(folded, of);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const value = read(folded, of);
    known.set(key, value);
    return value;
  };
}

/** The same for readings of spans of a text. */
export const oncePerSpan = <T>(read: (folded: string, span: Span) => T): ((folded: string, span: Span) => T) =>
  oncePerKey(({ length }, { start, end }) => start * (length + 1) + end, read);

/** The same for readings of words in a text. */
export const oncePerPhrase = <T>(read: (folded: string, words: string) => T): ((folded: string, words: string) => T) =>
  oncePerKey((_, words) => words, read);

/** As many readings of words as are kept. */
const MOST_WORDS = 1000;

/** The same for readings of words alone, which several rules read as well. */
export function oncePerWords<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined || known.has(words)) return before as T;
    if (known.size === MOST_WORDS) known.clear();
    const value = read(words);
    known.set(words, value);
    return value;
  };
}

/** The same for readings of objects, as long as they live: what they say must not change meanwhile. */
export function oncePerObject<K extends object, T>(read: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, T>();
  return (object) => {
    let value = known.get(object);
    if (value === undefined) {
      value = read(object);
      known.set(object, value);
    }
    return value;
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
