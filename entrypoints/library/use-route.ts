/** Where the reader is, in the address: `#/articles`, `#/article/ID`, `#/review/PHRASE`. Reload and back keep it. */
import { useEffect, useState } from 'preact/hooks';
import { PARTS, type Part } from '../../components/library/shell';

export interface Route {
  part: Part;
  /** Article id, or phrase, where the part shows one. */
  of: string | null;
}

export const routeOf = (hash: string): Route => {
  const [, part = '', of = ''] = hash.split('/');
  let decoded: string | null = null;
  try {
    decoded = of === '' ? null : decodeURIComponent(of);
  } catch {
    decoded = null;
  }
  if (part === 'article') return { part: 'articles', of: decoded };
  return { part: PARTS.includes(part as Part) ? (part as Part) : 'articles', of: decoded };
};

export const goTo = (part: Part | 'article', of?: string): void => {
  location.hash = of === undefined ? `#/${part}` : `#/${part}/${encodeURIComponent(of)}`;
};

export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
};
