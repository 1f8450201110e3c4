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
  onTrash: (which: 'all' | 'shown') => void;
  onExport: () => void;
}

interface SelectionBarProps extends SelectionDoings {
  count: number;
  /** How many of these the list does not show: they were selected in another search. */
  hidden: number;
  /** Whether it is to be said which of them are deleted. */
  asked: boolean;
  onAsked: (asked: boolean) => void;
}

export const SelectionBar = ({ count, hidden, asked, onAsked, ...props }: SelectionBarProps): JSX.Element => {
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
      <span class="numbers">
        <strong>{copy.list.selected(count)}</strong>
        {hidden > 0 && <span class="fine"> {copy.list.hidden(hidden)}</span>}
      </span>
      {opener('tags', copy.list.tag)}
      {opener('citations', copy.citations.title)}
      <button type="button" class="small" onClick={props.onSheet}>
        {copy.nav.sheet}
      </button>
      <button type="button" class="small" onClick={props.onExport}>
        {copy.list.export}
      </button>
      <button type="button" class="small danger" onClick={() => (hidden > 0 ? onAsked(!asked) : props.onTrash('all'))}>
        {copy.list.trash}
      </button>
      <button type="button" class="small plain" onClick={props.onSelectNone}>
        {copy.list.none}
      </button>
      {asked && hidden > 0 && (
        <fieldset class="plain-set row grow whole-line" aria-label={copy.list.trash}>
          {hidden < count && (
            <button type="button" class="small danger" ref={focusOn} onClick={() => props.onTrash('shown')}>
              {copy.list.trashShown(count - hidden)}
            </button>
          )}
          <button type="button" class="small danger" onClick={() => props.onTrash('all')}>
            {copy.list.trashAll(count)}
          </button>
          <button type="button" class="small" ref={hidden < count ? null : focusOn} onClick={() => onAsked(false)}>
            {copy.common.cancel}
          </button>
        </fieldset>
      )}
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
