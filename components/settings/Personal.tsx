import { useState } from 'preact/hooks';
import { settings } from '../copy/settings';
import { useFocusKept } from '../parts/focus';
import { PhraseForm, type PhraseFormProps } from './PhraseForm';
import { PhraseLines, type PhraseLinesProps } from './PhraseLines';

export interface PersonalProps extends PhraseFormProps, PhraseLinesProps {
  phrases: readonly { text: string; label: string }[];
  guards: readonly string[];
  refused: readonly string[];
  onRemovePhrase(text: string): void;
  onRemoveGuard(text: string): void;
  onRemoveRefused(text: string): void;
  onExport(): void;
  /** Answers how many were taken, or null where the file does not fit. */
  onImport(file: File): Promise<number | null>;
}

/** What a person always or never wants marked, and never proposed. */
export function Personal(props: PersonalProps) {
  const copy = settings[props.language];
  const [said, say] = useState('');
  const lists = useFocusKept((box) => box.querySelector('button') ?? box);
  const bare = (texts: readonly string[]) => texts.map((text) => ({ text, label: '' }));
  const list = (title: string, words: readonly { text: string; label: string }[], remove: (text: string) => void) =>
    words.length > 0 && (
      <div>
        <h3>{title}</h3>
        <ul class="bare row">
          {words.map(({ text, label }) => (
            <li key={text} class="chip break">
              {text} {label && <span class="fine">{label}</span>}
              <button type="button" class="bare-x" aria-label={copy.remove(text)} onClick={() => remove(text)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <>
      <p class="fine">{copy.personalText}</p>
      <PhraseForm {...props} />
      <PhraseLines {...props} />
      <div ref={lists} class="stack" tabIndex={-1}>
        {list(copy.phrases, props.phrases, props.onRemovePhrase)}
        {list(copy.guards, bare(props.guards), props.onRemoveGuard)}
        {list(copy.refused, bare(props.refused), props.onRemoveRefused)}
      </div>
      <div class="row">
        <button type="button" onClick={props.onExport}>
          {copy.exportPersonal}
        </button>
        <label class="button">
          {copy.importPersonal}
          <input
            type="file"
            accept="application/json,.json"
            class="visually-hidden"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file)
                void props
                  .onImport(file)
                  .then((count) => say(count === null ? copy.importFailed : copy.imported(count)));
            }}
          />
        </label>
      </div>
      <p role="status" class="fine">
        {said}
      </p>
    </>
  );
}
