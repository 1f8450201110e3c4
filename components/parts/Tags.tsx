import type { Tag } from '../../lib/capture/tags';
import { panel } from '../copy/panel';
import type { Language } from '../copy/types';
import { useFocusKept } from './focus';
import { TagField, useTags } from './TagField';
import { useGoing } from './typed';

export interface TagsProps {
  /** Those of the article. */
  tags: readonly Tag[];
  /** What writes words answers whether they are kept. */
  onTags(tags: string[]): Promise<boolean>;
  onUntag(rows: readonly string[]): void;
  knownTags(): Promise<readonly string[]>;
}

/** The tags of an article, to be taken away, and a field for more: what was typed there is sent as the field goes, too. */
export function Tags({ language, tags, ...on }: TagsProps & { language: Language }) {
  const copy = panel[language];
  const sending = useTags(
    on.onTags,
    tags.map(({ tag }) => tag),
  );
  useGoing(sending.go);
  const box = useFocusKept((box) => box.querySelector('input'));
  return (
    <div class="stack" style={{ gap: '6px' }} ref={box}>
      {tags.length > 0 && (
        <ul class="bare row" aria-label={copy.tags}>
          {tags.map(({ tag, rows }) => (
            <li key={tag} class="chip break">
              {tag}
              <button type="button" class="bare-x" aria-label={copy.removeTag(tag)} onClick={() => on.onUntag(rows)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" {...sending.form}>
        <TagField class="grow" label={copy.addTag} known={on.knownTags} sending={sending} placed />
        <button type="submit">{copy.addTag}</button>
      </form>
    </div>
  );
}
