/** The export menu: what, in which form, how whole; every format says what it is for. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Switch } from '../parts/Switch';
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
  /** In the order of the menu; the first is the corpus itself. `without`: what it lacks without texts, null where it needs them. */
  formats: readonly { id: string; use: string; without: string | null }[];
  counts: { all: number; found: number; selected: number; since: number };
  busy: boolean;
  /** A file of which only the person can tell whether it was saved. */
  unsure: string | null;
  /** Gets what is shown: what does not apply to the format is off. */
  onExport: (choice: ExportChoice) => void;
  onSaved: (saved: boolean) => void;
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
  const needsText = props.formats.find(({ id }) => id === choice.format)!.without === null;
  /** Without texts: then formats that need them cannot be chosen. */
  const bare = !choice.text || choice.pseudonyms;
  const set = (change: Partial<ExportChoice>): void => setChoice({ ...choice, ...change });
  const scope = choice.scope === 'since' && !corpus ? 'all' : choice.scope;
  return (
    <form
      class="sheet stack"
      aria-labelledby="export-title"
      onSubmit={(event) => {
        event.preventDefault();
        const { selectors, gzip } = choice;
        props.onExport({
          ...choice,
          scope,
          private: choice.private && corpus,
          selectors: selectors && corpus,
          gzip: gzip && corpus,
        });
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
        {props.formats.map(({ id, use, without }) => (
          <label key={id} class="check format">
            <input
              type="radio"
              name="format"
              checked={choice.format === id}
              disabled={bare && without === null}
              onChange={() => set({ format: id })}
            />
            <span class="grow">
              <strong>{copy.export.formats[id] ?? id}</strong>
              <span class="fine">{use}</span>
              {bare && (
                <span class="fine">{without === null ? copy.export.needsText : copy.export.lacks(without)}</span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="plain-set">
        <legend>{copy.export.how}</legend>
        <Switch
          label={copy.export.textFree}
          on={!choice.text}
          disabled={needsText}
          set={(on) => set({ text: !on, private: false })}
        />
        <Switch
          label={copy.export.pseudonyms}
          on={choice.pseudonyms}
          disabled={needsText}
          set={(on) => set({ pseudonyms: on, private: false })}
        />
        {needsText && <p class="fine">{copy.export.needsText}</p>}
        {corpus && (
          <>
            <Switch
              label={copy.export.private}
              on={choice.private}
              disabled={bare}
              set={(on) => set({ private: on })}
            />
            <Switch label={copy.export.selectors} on={choice.selectors} set={(on) => set({ selectors: on })} />
            <Switch label={copy.export.gzip} on={choice.gzip} set={(on) => set({ gzip: on })} />
          </>
        )}
      </fieldset>
      <div class="row">
        <button type="submit" class="primary" disabled={props.busy || props.counts[scope] === 0}>
          {props.busy ? copy.export.working : copy.export.go}
        </button>
        {props.counts.all === 0 && <span class="fine">{copy.export.nothing}</span>}
      </div>
      <div role="status">
        {props.unsure !== null && (
          <p class="notice row">
            <span class="grow break">{copy.export.wasSaved(props.unsure)}</span>
            <button type="button" class="small" onClick={() => props.onSaved(true)}>
              {copy.export.saved}
            </button>
            <button type="button" class="small plain" onClick={() => props.onSaved(false)}>
              {copy.export.notSaved}
            </button>
          </p>
        )}
      </div>
    </form>
  );
};
