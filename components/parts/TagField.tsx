import { useId, useState } from 'preact/hooks';
import { tagsIn } from '../../lib/capture/tags';
import { focusOn } from './focus';
import { useSending } from './typed';

/** A form of tags: `onTags` gets those of what was typed that the article has not, and answers whether they are kept. */
export const useTags = (onTags: (tags: string[]) => Promise<boolean>, had: readonly string[] = []) =>
  useSending((words) => onTags(tagsIn(words, had)));

export interface TagFieldProps {
  label: string;
  class: string;
  /** The tags of the library, asked for when somebody is about to type one. */
  known(): Promise<readonly string[]>;
  sending: ReturnType<typeof useSending>;
  /** Whether the label stands in the empty field. */
  placed?: boolean;
  focused?: boolean;
}

export function TagField({ label, known, sending, placed = false, focused = false, ...look }: TagFieldProps) {
  const [tags, setTags] = useState<readonly string[]>([]);
  const list = useId();
  return (
    <>
      <input
        {...look}
        name="tag"
        list={list}
        maxLength={200}
        aria-label={label}
        placeholder={placed ? label : ''}
        ref={focused ? focusOn : null}
        onFocus={() => void known().then(setTags, () => undefined)}
        {...sending.field}
      />
      <datalist id={list}>
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}
