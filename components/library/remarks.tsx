/** Tags and notes of an article. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../lib/capture/notes';
import type { Tag } from '../../lib/capture/tags';
import { focusOn, useFocusKept } from '../parts/focus';
import { TagField, useTags } from '../parts/TagField';
import { useGoing, useKept, useSending } from '../parts/typed';
import { showInstant, useSetting } from './context';
import type { ArticleView } from './rows';

export interface RemarksProps {
  article: ArticleView;
  /** What writes words answers whether they are kept. */
  onTag: (tags: string[]) => Promise<boolean>;
  onUntag: (tag: Tag) => void;
  knownTags: () => Promise<readonly string[]>;
  /** `instead` is the row of the note that it takes the place of. */
  onNote: (note: string, instead?: string) => Promise<boolean>;
  onUnnote: (row: string, note: string) => void;
}

export const Remarks = ({ article, onTag, onUntag, knownTags, onNote, onUnnote }: RemarksProps): JSX.Element => {
  const { copy } = useSetting();
  const tag = useTags(
    onTag,
    article.tags.map((one) => one.tag),
  );
  const note = useSending(onNote);
  const tags = useFocusKept((box) => box.querySelector('input'));
  /* One that is written anew comes last. */
  const notes = useFocusKept(
    (box) => [...box.querySelectorAll('.notice')].at(-1)?.querySelector('button') ?? box.querySelector('summary'),
  );
  useGoing(tag.go);
  useGoing(note.go);
  return (
    <div class="stack">
      <form class="row" ref={tags} {...tag.form}>
        {article.tags.map((one) => (
          <span key={one.tag} class="chip">
            #{one.tag}
            <button
              type="button"
              class="bare-x"
              aria-label={copy.remarks.removeTag(one.tag)}
              onClick={() => onUntag(one)}
            >
              ×
            </button>
          </span>
        ))}
        <TagField class="tag-input" label={copy.remarks.tag} known={knownTags} sending={tag} placed />
      </form>
      <div class="stack" ref={notes}>
        {article.notes.map((one) => (
          <Written key={one.row} note={one} onNote={onNote} onUnnote={onUnnote} />
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
    </div>
  );
};

/** A note, which may be written anew. */
const Written = ({ note: { row, note, at }, ...on }: { note: Note } & Pick<RemarksProps, 'onNote' | 'onUnnote'>) => {
  const { copy } = useSetting();
  const [draft, setDraft] = useState<string | null>(null);
  const words = draft?.trim() ?? note;
  const kept = useKept(note, (written) => on.onNote(written, row));
  const keep = async (): Promise<boolean> => draft === null || words === '' || kept(words);
  useGoing(keep);
  const box = useFocusKept();
  if (draft === null)
    return (
      <div class="notice row apart" ref={box}>
        <span class="grow break pre">
          {note} <span class="fine">{showInstant(at)}</span>
        </span>
        <button type="button" class="small plain" onClick={() => setDraft(note)}>
          {copy.article.edit}
        </button>
        <button type="button" class="small plain" onClick={() => on.onUnnote(row, note)}>
          {copy.remarks.removeNote}
        </button>
      </div>
    );
  return (
    <form
      class="stack"
      ref={box}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await keep()) setDraft(null);
      }}
    >
      <textarea
        aria-label={copy.remarks.note}
        value={draft}
        ref={focusOn}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && setDraft(null)}
      />
      <div class="row">
        <button type="submit" class="small primary" disabled={words === ''}>
          {copy.article.save}
        </button>
        <button type="button" class="small plain" onClick={() => setDraft(null)}>
          {copy.common.cancel}
        </button>
      </div>
    </form>
  );
};
