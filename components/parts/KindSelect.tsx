import { useState } from 'preact/hooks';
import { useChoice } from './choice';

interface Named<Label> {
  id: string;
  label: Label;
}

interface KindSelectProps<Label> {
  /** Its name, or the id by which a label names it. */
  label?: string;
  id?: string;
  kinds: readonly (Named<Label> & { types: readonly Named<Label>[] })[];
  /** A label in the reader's language. */
  say(label: Label): string;
  kind: string;
  type: string;
  choose(kind: string, type: string): void;
}

/** What is chosen, at first the first type of the first kind, as a select takes it. */
export function useKind(kinds: readonly { id: string; types: readonly { id: string }[] }[]) {
  const [{ kind, type }, set] = useState({ kind: kinds[0]?.id ?? '', type: kinds[0]?.types[0]?.id ?? '' });
  return { kind, type, choose: (kind: string, type: string) => set({ kind, type }) };
}

/** Every type of every kind in one list, grouped by kind. */
export function KindSelect<Label>({ label, id, kinds, say, kind, type, choose }: KindSelectProps<Label>) {
  const choice = useChoice(`${kind}/${type}`, (value) => {
    const [to, of] = value.split('/');
    choose(to!, of!);
  });
  return (
    <select id={id} aria-label={label} {...choice}>
      {kinds.map((each) => (
        <optgroup key={each.id} label={say(each.label)}>
          {each.types.map((one) => (
            <option key={one.id} value={`${each.id}/${one.id}`}>
              {say(one.label)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
