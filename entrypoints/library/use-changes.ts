/** The number of the library's last change, -1 before it is known. */
import { useEffect, useState } from 'preact/hooks';
import { library } from './reads';

/** Long work writes many times a second; the page follows at most this often (ms). */
const PACE = 1000;

export const useChanges = (): number => {
  const [seq, setSeq] = useState(-1);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown = 0;
    const stop = library.watch((changed) => {
      clearTimeout(timer);
      const show = (): void => {
        shown = Date.now();
        setSeq(changed);
      };
      const wait = shown + PACE - Date.now();
      if (wait > 0) timer = setTimeout(show, wait);
      else show();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return seq;
};
