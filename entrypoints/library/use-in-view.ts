/** What was the case when the page was last in view: what nobody sees need not follow. */
import { useEffect, useState } from 'preact/hooks';

export const useInView = <T>(value: T): T => {
  const [seen, setSeen] = useState(value);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') setSeen(value);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [value]);
  return seen;
};
