/** How many articles are selected, and what can be done to them: at the foot of the list, whose rows so stay where they are. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tagsIn } from '../../lib/capture/tags';
import { TagField, useTags } from '../parts/TagField';
import { useSetting } from './context';

export interface SelectionDoings {
  onSelectNone: () => void;
  /** Answers whether it is kept. */
  onTag: (tags: string[]) => Promise<boolean>;
  onUntag: (tags: string[]) => Promise<boolean>;
  knownTags: () => Promise<readonly string[]>;
  onTrash: () => void;
  onExport: () => void;
}

export const SelectionBar = ({ count, ...props }: SelectionDoings & { count: number }): JSX.Element => {
  const { copy } = useSetting();
  const [tagging, setTagging] = useState(false);
  return (
    <div class="row bar">
      <strong class="numbers">{copy.list.selected(count)}</strong>
      <button type="button" class="small" onClick={() => setTagging(!tagging)} aria-expanded={tagging}>
        {copy.list.tag}
      </button>
      <button type="button" class="small" onClick={props.onExport}>
        {copy.list.export}
      </button>
      <button type="button" class="small danger" onClick={props.onTrash}>
        {copy.list.trash}
      </button>
      <button type="button" class="small plain" onClick={props.onSelectNone}>
        {copy.list.none}
      </button>
      {tagging && (
        <TagForm
          known={props.knownTags}
          onTag={async (tags) => {
            const kept = await props.onTag(tags);
            if (kept) setTagging(false);
            return kept;
          }}
          onUntag={async (tags) => {
            if (await props.onUntag(tags)) setTagging(false);
          }}
        />
      )}
    </div>
  );
};

const TagForm = (props: {
  known: () => Promise<readonly string[]>;
  onTag: (tags: string[]) => Promise<boolean>;
  onUntag: (tags: string[]) => void;
}): JSX.Element => {
  const { copy } = useSetting();
  const tag = useTags(props.onTag);
  const tags = tagsIn(tag.field.value);
  return (
    <form class="row grow" style={{ flexBasis: '100%' }} {...tag.form}>
      <TagField class="grow" label={copy.list.tagName} known={props.known} sending={tag} placed focused />
      <button type="submit" class="small primary">
        {copy.list.add}
      </button>
      <button type="button" class="small" disabled={tags.length === 0} onClick={() => props.onUntag(tags)}>
        {copy.list.untag}
      </button>
    </form>
  );
};
