import type { KindLook } from '../../lib/messages';
import type { Language } from '../copy/types';
import { useChoice } from './choice';

interface KindSelectProps {
  label: string;
  kinds: readonly KindLook[];
  language: Language;
  kind: string;
  type: string;
  choose(kind: string, type: string): void;
}

/** Every type of every kind in one list, grouped by kind. */
export const KindSelect = ({ label, kinds, language, kind, type, choose }: KindSelectProps) => {
  const choice = useChoice(`${kind} ${type}`, (value) => {
    const [to, of] = value.split(' ');
    choose(to!, of!);
  });
  return (
    <select aria-label={label} {...choice}>
      {kinds.map((each) => (
        <optgroup key={each.id} label={each.label[language]}>
          {each.types.map((one) => (
            <option key={one.id} value={`${each.id} ${one.id}`}>
              {one.label[language]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
};
