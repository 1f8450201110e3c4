/** Where the reader is, in the address: `#/articles`, `#/article/ID`, `#/article/ID/START-END`, `#/review/PHRASE`. Reload and back keep it. */
import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../components/library/found-words';
import { PARTS, type Part } from '../../components/library/shell';

export interface Route {
  part: Part;
  /** Article id, or phrase, where the part shows one. */
  of: string | null;
  /** The place in the article's text that a person came for. */
  at: Place | null;
}

const places = new Map<string, unknown>();
/** Keeps where the reader is within a part, as long as the page is open: who comes back to its address is there again. */
export const keepPlace = (place: unknown): void => void places.set(location.hash, place);
export const keptPlace = <T>(): T | undefined => places.get(location.hash) as T | undefined;

export const routeOf = (hash: string): Route => {
  const [, part = '', of = '', place = ''] = hash.split('/');
  let decoded: string | null = null;
  try {
    decoded = of === '' ? null : decodeURIComponent(of);
  } catch {
    decoded = null;
  }
  const [, start, end] = /^(\d+)-(\d+)$/.exec(place) ?? [];
  const at = start === undefined ? null : { start: Number(start), end: Number(end) };
  if (part === 'article') return { part: 'articles', of: decoded, at };
  return { part: PARTS.includes(part as Part) ? (part as Part) : 'articles', of: decoded, at: null };
};

export const goTo = (part: Part | 'article', of?: string, at?: Place): void => {
  location.hash = [
    '#',
    part,
    ...(of === undefined ? [] : [encodeURIComponent(of)]),
    ...(at === undefined ? [] : [`${at.start}-${at.end}`]),
  ].join('/');
};

/** The route; `from` is what was open before the article, or before several articles in turn. */
export const useRoute = (): Route & { from: Route } => {
  const [route, setRoute] = useState(() => ({ ...routeOf(location.hash), from: routeOf('') }));
  useEffect(() => {
    const follow = () =>
      setRoute((last) => ({
        ...routeOf(location.hash),
        from: last.part === 'articles' && last.of !== null ? last.from : last,
      }));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
};
