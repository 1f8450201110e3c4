/** What just happened, said once and aloud, with a way back where there is one. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusKept } from '../parts/focus';
import { useSetting } from './context';

export interface Notice {
  id: number;
  tone: 'good' | 'warn' | 'bad';
  words: string;
  undo?: () => void;
}

export const Notices = (props: { notices: readonly Notice[]; onClose: (id: number) => void }): JSX.Element => {
  const { copy } = useSetting();
  /** What had the focus before one came here. */
  const before = useRef<HTMLElement | null>(null);
  const box = useFocusKept((box) => box.querySelector('button') ?? before.current);
  return (
    <div
      class="notices"
      role="status"
      aria-live="polite"
      ref={box}
      onFocusIn={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget as Node))
          before.current = relatedTarget as HTMLElement;
      }}
    >
      {props.notices.map((notice) => (
        <div key={notice.id} class={`notice row ${notice.tone}`}>
          <span class="grow break pre">{notice.words}</span>
          {notice.undo !== undefined && (
            <button
              type="button"
              class="small"
              onClick={() => {
                notice.undo!();
                props.onClose(notice.id);
              }}
            >
              {copy.common.undo}
            </button>
          )}
          <button
            type="button"
            class="small plain"
            aria-label={copy.common.close}
            onClick={() => props.onClose(notice.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
};
