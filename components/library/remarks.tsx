/** Tags and notes of an article. */
import type { JSX } from 'preact';
import type { Tag } from '../../lib/capture/tags';
import { TagField, useTags } from '../parts/TagField';
import { useSending } from '../parts/typed';
import { showInstant, useSetting } from './context';
import type { ArticleView } from './rows';

export interface RemarksProps {
  article: ArticleView;
  /** What writes words answers whether they are kept. */
  onTag: (tags: string[]) => Promise<boolean>;
  onUntag: (tag: Tag) => void;
  knownTags: () => Promise<readonly string[]>;
  onNote: (note: string) => Promise<boolean>;
  onUnnote: (row: string, note: string) => void;
}

export const Remarks = ({ article, onTag, onUntag, knownTags, onNote, onUnnote }: RemarksProps): JSX.Element => {
  const { copy } = useSetting();
  const tag = useTags(
    onTag,
    article.tags.map((one) => one.tag),
  );
  const note = useSending(onNote);
  return (
    <div class="stack">
      <form class="row" {...tag.form}>
        {article.tags.map((one) => (
          <span key={one.tag} class="chip">
            #{one.tag}
            <button
              type="button"
              class="chip-x"
              aria-label={copy.remarks.removeTag(one.tag)}
              onClick={() => onUntag(one)}
            >
              ×
            </button>
          </span>
        ))}
        <TagField class="tag-input" label={copy.remarks.tag} known={knownTags} sending={tag} placed />
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
