/** The export menu: what, in which form, how whole; every format says what it is for. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSetting } from './context';

export interface ExportChoice {
  format: string;
  scope: 'all' | 'found' | 'selected' | 'since';
  text: boolean;
  pseudonyms: boolean;
  private: boolean;
  selectors: boolean;
  gzip: boolean;
}

export interface ExportViewProps {
  /** Format ids in the order of the menu; the first is the corpus itself. */
  formats: readonly { id: string; use: string }[];
  counts: { all: number; found: number; selected: number; since: number };
  busy: boolean;
  onExport: (choice: ExportChoice) => void;
}

const CORPUS = new Set(['json', 'jsonl']);
const SCOPES = ['all', 'found', 'selected', 'since'] as const;

export const ExportView = (props: ExportViewProps): JSX.Element => {
  const { copy, language } = useSetting();
  const [choice, setChoice] = useState<ExportChoice>({
    format: props.formats[0]!.id,
    scope: props.counts.selected > 0 ? 'selected' : 'all',
    text: true,
    pseudonyms: false,
    private: false,
    selectors: false,
    gzip: false,
  });
  const corpus = CORPUS.has(choice.format);
  const set = (change: Partial<ExportChoice>): void => setChoice({ ...choice, ...change });
  const scope = choice.scope === 'since' && !corpus ? 'all' : choice.scope;
  return (
    <form
      class="sheet stack"
      aria-labelledby="export-title"
      onSubmit={(event) => {
        event.preventDefault();
        props.onExport({ ...choice, scope, private: choice.private && corpus, gzip: choice.gzip && corpus });
      }}
    >
      <h2 id="export-title">{copy.export.title}</h2>
      <fieldset class="plain-set">
        <legend>{copy.export.what}</legend>
        {SCOPES.filter((one) => one !== 'since' || corpus).map((one) => (
          <label key={one} class="check">
            <input
              type="radio"
              name="scope"
              checked={scope === one}
              disabled={props.counts[one] === 0}
              onChange={() => set({ scope: one })}
            />
            <span class="grow">{copy.export.scopes[one]}</span>
            <span class="numbers fine">{props.counts[one].toLocaleString(language)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="plain-set formats">
        <legend>{copy.export.format}</legend>
        {props.formats.map(({ id, use }) => (
          <label key={id} class="check format">
            <input type="radio" name="format" checked={choice.format === id} onChange={() => set({ format: id })} />
            <span class="grow">
              <strong>{copy.export.formats[id] ?? id}</strong>
              <span class="fine">{use}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {corpus && (
        <fieldset class="plain-set">
          <legend>{copy.export.how}</legend>
          <Option label={copy.export.textFree} checked={!choice.text} onChange={(on) => set({ text: !on })} />
          <Option
            label={copy.export.pseudonyms}
            checked={choice.pseudonyms}
            onChange={(on) => set({ pseudonyms: on, private: false })}
          />
          <Option
            label={copy.export.private}
            checked={choice.private}
            disabled={choice.pseudonyms}
            onChange={(on) => set({ private: on })}
          />
          <Option label={copy.export.selectors} checked={choice.selectors} onChange={(on) => set({ selectors: on })} />
          <Option label={copy.export.gzip} checked={choice.gzip} onChange={(on) => set({ gzip: on })} />
        </fieldset>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={props.busy || props.counts[scope] === 0}>
          {props.busy ? copy.export.working : copy.export.go}
        </button>
        {props.counts.all === 0 && <span class="fine">{copy.export.nothing}</span>}
      </div>
    </form>
  );
};

const Option = (props: { label: string; checked: boolean; disabled?: boolean; onChange: (on: boolean) => void }) => (
  <label class="check">
    <input
      type="checkbox"
      checked={props.checked}
      disabled={props.disabled ?? false}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
    <span>{props.label}</span>
  </label>
);
