/** What was deleted and may still come back. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useFocusKept } from '../parts/focus';
import { showInstant, useSetting } from './context';

interface TrashRow {
  articleId: string;
  title: string;
  outlet: string;
  /** When it was put here (ISO 8601, UTC). */
  at: string;
  /** Whole days until it is removed for good. */
  daysLeft: number;
}

export interface TrashViewProps {
  /** The newest. */
  rows: readonly TrashRow[];
  /** All that is in it. */
  ids: readonly string[];
  /** Days an article stays. */
  term: number;
  onRestore: (articleIds: readonly string[]) => void;
  onRemove: (articleIds: readonly string[]) => void;
}

export const TrashView = (props: TrashViewProps): JSX.Element => {
  const { copy } = useSetting();
  const [sure, setSure] = useState(false);
  const all = props.ids;
  const more = all.length - props.rows.length;
  /** The row whose button was used: the one that takes its place is next. */
  const used = useRef(0);
  const box = useFocusKept((box) => {
    const rows = box.querySelectorAll<HTMLElement>('li button');
    return rows[Math.min(used.current, rows.length - 1)] ?? box.querySelector('h1');
  });
  return (
    <section ref={box} class="page narrow stack" aria-label={copy.nav.trash}>
      <div class="row apart">
        <h1 tabIndex={-1}>{copy.nav.trash}</h1>
        {all.length > 0 && (
          <span class="row">
            <button type="button" onClick={() => props.onRestore(all)}>
              {copy.trash.restoreAll}
            </button>
            <button type="button" class="danger" onClick={() => setSure(true)}>
              {copy.trash.empty}
            </button>
          </span>
        )}
      </div>
      <p class="fine">{copy.trash.term(props.term)}</p>
      {sure && (
        <div class="notice bad row" role="alert">
          <span class="grow">{copy.trash.sure(all.length)}</span>
          <button
            type="button"
            class="small danger"
            onClick={() => {
              setSure(false);
              props.onRemove(all);
            }}
          >
            {copy.trash.remove}
          </button>
          <button type="button" class="small" onClick={() => setSure(false)}>
            {copy.common.cancel}
          </button>
        </div>
      )}
      {all.length === 0 ? (
        <p class="empty">{copy.trash.none}</p>
      ) : (
        <ul class="bare divided sheet">
          {props.rows.map((row, index) => (
            <li key={row.articleId} class="row apart pad">
              <span class="grow break">
                <span lang="zh">{row.title || copy.list.untitled}</span>
                <br />
                <span class="fine">
                  {[row.outlet, showInstant(row.at), copy.trash.left(row.daysLeft)].filter(Boolean).join(' · ')}
                </span>
              </span>
              <button
                type="button"
                class="small"
                onClick={() => {
                  used.current = index;
                  props.onRestore([row.articleId]);
                }}
              >
                {copy.trash.restore}
              </button>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="fine">{copy.trash.more(more)}</p>}
    </section>
  );
};
