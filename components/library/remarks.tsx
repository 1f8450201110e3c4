/** Tags and notes of an article. */
import type { JSX } from 'preact';
import { useSending } from '../parts/typed';
import { showInstant, useSetting } from './context';
import type { ArticleView } from './rows';

export interface RemarksProps {
  article: ArticleView;
  /** What writes words answers whether they are kept. */
  onTag: (tag: string) => Promise<boolean>;
  onNote: (note: string) => Promise<boolean>;
  onUnnote: (row: string, note: string) => void;
  onUndo: (row: string) => void;
}

export const Remarks = ({ article, onTag, onNote, onUnnote, onUndo }: RemarksProps): JSX.Element => {
  const { copy } = useSetting();
  const tag = useSending(onTag);
  const note = useSending(onNote);
  return (
    <div class="stack">
      <form class="row" {...tag.form}>
        {article.tags.map(({ row, tag: name }) => (
          <span key={row} class="chip">
            #{name}
            <button type="button" class="chip-x" aria-label={copy.remarks.removeTag(name)} onClick={() => onUndo(row)}>
              ×
            </button>
          </span>
        ))}
        <input
          class="tag-input"
          aria-label={copy.remarks.tag}
          placeholder={copy.remarks.tag}
          maxLength={60}
          {...tag.field}
        />
      </form>
      {article.notes.map(({ row, note: words, at }) => (
        <div key={row} class="notice row apart">
          <span class="break pre">
            {words} <span class="fine">{showInstant(at)}</span>
          </span>
          <button type="button" class="small plain" onClick={() => onUnnote(row, words)}>
            {copy.remarks.removeNote}
          </button>
        </div>
      ))}
      <details>
        <summary>{copy.remarks.addNote}</summary>
        <form class="stack" {...note.form}>
          <textarea aria-label={copy.remarks.note} {...note.field} />
          <div class="row">
            <button type="submit" class="small">
              {copy.remarks.keep}
            </button>
            <span class="fine">{copy.remarks.private}</span>
          </div>
        </form>
      </details>
    </div>
  );
};
