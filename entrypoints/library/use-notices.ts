/**
 * What just happened: good news goes by itself, what can be undone stays longer, trouble stays until it is closed. Nothing goes while the
 * pointer or the focus is among them.
 */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../components/library/notices';

const STAY = { plain: 5000, undo: 12_000, again: 2000 };
const inUse = (): boolean => {
  const notices = document.querySelector('.notices');
  return notices !== null && (notices.matches(':hover') || notices.contains(document.activeElement));
};

export interface Notices {
  notices: readonly Notice[];
  tell: (tone: Notice['tone'], words: string, undo?: () => void) => void;
  close: (id: number) => void;
}

export const useNotices = (): Notices => {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const close = useCallback((id: number) => setNotices((all) => all.filter((one) => one.id !== id)), []);
  const closeAfter = useCallback(
    (ms: number, id: number): void => void setTimeout(() => (inUse() ? closeAfter(STAY.again, id) : close(id)), ms),
    [close],
  );
  const tell = useCallback<Notices['tell']>(
    (tone, words, undo) => {
      const id = next.current++;
      setNotices((all) => {
        // Trouble that comes again for the same reason is told once.
        const others = all.filter((one) => tone === 'good' || one.words !== words);
        const good = others.filter((one) => one.tone === 'good').slice(-3);
        const kept = others.filter((one) => one.tone !== 'good' || good.includes(one));
        return [...kept, { id, tone, words, ...(undo && { undo }) }];
      });
      if (tone === 'good') closeAfter(undo ? STAY.undo : STAY.plain, id);
    },
    [closeAfter],
  );
  return { notices, tell, close };
};
