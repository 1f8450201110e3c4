/** Tags and notes of an article. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { showInstant, useSetting } from './context';
import type { ArticleView } from './rows';

export interface RemarksProps {
  article: ArticleView;
  onTag: (tag: string) => void;
  onNote: (note: string) => void;
  onUnnote: (row: string, note: string) => void;
  onUndo: (row: string) => void;
}

export const Remarks = ({ article, onTag, onNote, onUnnote, onUndo }: RemarksProps): JSX.Element => {
  const { copy } = useSetting();
  const [tag, setTag] = useState('');
  const [note, setNote] = useState('');
  return (
    <div class="stack">
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() !== '') onTag(tag.trim());
          setTag('');
        }}
      >
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
          value={tag}
          maxLength={60}
          onInput={(event) => setTag(event.currentTarget.value)}
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
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (note.trim() !== '') onNote(note.trim());
            setNote('');
          }}
        >
          <textarea
            aria-label={copy.remarks.note}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
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
