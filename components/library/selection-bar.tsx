/** How many articles are selected, and what can be done to them: at the foot of the list, whose rows so stay where they are. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tagsIn } from '../../lib/capture/tags';
import { focusOn } from '../parts/focus';
import { TagField, useTags } from '../parts/TagField';
import { type Citation, citationsBy } from './citations';
import { useSetting } from './context';

export interface SelectionDoings {
  onSelectNone: () => void;
  /** Answers whether it is kept. */
  onTag: (tags: string[]) => Promise<boolean>;
  onUntag: (tags: string[]) => Promise<boolean>;
  knownTags: () => Promise<readonly string[]>;
  /** Copies the citations of all that is selected. */
  onCite: (style: Citation) => Promise<unknown>;
  /** Shows a material sheet of it. */
  onSheet: () => void;
  onTrash: () => void;
  onExport: () => void;
}

export const SelectionBar = ({ count, ...props }: SelectionDoings & { count: number }): JSX.Element => {
  const { copy, edition } = useSetting();
  const [open, setOpen] = useState<'tags' | 'citations' | null>(null);
  const opener = (part: 'tags' | 'citations', label: string) => (
    <button
      type="button"
      class="small"
      onClick={() => setOpen(open === part ? null : part)}
      aria-expanded={open === part}
    >
      {label}
    </button>
  );
  return (
    <div class="row bar">
      <strong class="numbers">{copy.list.selected(count)}</strong>
      {opener('tags', copy.list.tag)}
      {opener('citations', copy.citations.title)}
      <button type="button" class="small" onClick={props.onSheet}>
        {copy.nav.sheet}
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
      {open === 'tags' && (
        <TagForm
          known={props.knownTags}
          onTag={async (tags) => {
            const kept = await props.onTag(tags);
            if (kept) setOpen(null);
            return kept;
          }}
          onUntag={async (tags) => {
            if (await props.onUntag(tags)) setOpen(null);
          }}
        />
      )}
      {open === 'citations' && (
        <fieldset class="plain-set row grow whole-line" aria-label={copy.citations.title}>
          {citationsBy(edition).map((style, at) => (
            <button
              key={style}
              type="button"
              class="small"
              ref={at === 0 ? focusOn : null}
              onClick={() => void props.onCite(style)}
            >
              {copy.citations.list[style]}
            </button>
          ))}
        </fieldset>
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
    <form class="row grow whole-line" {...tag.form}>
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
