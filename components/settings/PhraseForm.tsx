import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings';
import { settings } from '../copy/settings';
import type { Language } from '../copy/types';
import { KindSelect, useKind } from '../parts/KindSelect';

export interface PhraseFormProps {
  language: Language;
  kinds: readonly {
    id: string;
    label: Record<Language, string>;
    types: readonly { id: string; label: Record<Language, string> }[];
  }[];
  /** How many UTF-16 code units a phrase has. */
  length: { least: number; most: number };
  /** Answer whether it is kept. */
  onPhrase(phrase: Settings['phrases'][number]): Promise<boolean>;
  onGuard(text: string): Promise<boolean>;
}

/** Writes a phrase down that shall always be marked, or never. */
export function PhraseForm({ language, kinds, length, onPhrase, onGuard }: PhraseFormProps) {
  const copy = settings[language];
  const [text, setText] = useState('');
  const as = useKind(kinds);
  const words = text.trim();
  const keep = async (kept: Promise<boolean>): Promise<void> => {
    if (await kept) setText((now) => (now === text ? '' : now));
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.length < length.least) return;
        const never = (event.submitter as HTMLButtonElement | null)?.name === 'never';
        void keep(never ? onGuard(words) : onPhrase({ text: words, kind: as.kind, type: as.type }));
      }}
    >
      <input
        class="grow"
        style={{ flexBasis: '12em' }}
        lang="zh"
        aria-label={copy.phrase}
        placeholder={copy.phrase}
        required
        minLength={length.least}
        maxLength={length.most}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <KindSelect label={copy.phraseKind} kinds={kinds} say={(label) => label[language]} {...as} />
      <button type="submit">{copy.phrases}</button>
      <button type="submit" name="never">
        {copy.guards}
      </button>
    </form>
  );
}
