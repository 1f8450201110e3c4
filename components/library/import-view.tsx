/** Import: a file is read and checked whole, then shown, and only then taken in. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Gap } from '../../lib/export/series';
import { useFocusKept } from '../parts/focus';
import { useSetting } from './context';
import { type ImportChoice, type ImportPreview, Preview } from './import-preview';

export interface ImportFault {
  name: string;
  /** The file was to be taken in, and not only to be verified. */
  taking: boolean;
  /** Lines as the reader counts them; at most the first few. `detail` says what and where for who mends the file. */
  faults: readonly { line?: number; words: string; detail?: string }[];
}

export interface ImportViewProps {
  checking: string | null;
  preview: ImportPreview | null;
  /** Files that are not sound. */
  faulty: readonly ImportFault[];
  /** Files that are sound, and what is missing between several. */
  verified: { files: readonly { name: string; records: number }[]; gaps: readonly Pick<Gap, 'what' | 'name'>[] } | null;
  /** An import was broken off and can be taken up again. */
  broken: boolean;
  /** `others`: files that came with it; they are not read. */
  onFile: (file: File, others: number) => void;
  onVerify: (files: File[]) => void;
  onTake: (choice: ImportChoice) => void;
  onCancel: () => void;
}

export const ImportView = (props: ImportViewProps): JSX.Element => {
  const { copy, language } = useSetting();
  const { preview, faulty, checking, verified } = props;
  const [over, setOver] = useState(false);
  const box = useFocusKept((box) => box.querySelector('input'));
  return (
    <section
      ref={box}
      class={over ? 'sheet stack over' : 'sheet stack'}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file, ...others] = event.dataTransfer?.files ?? [];
        if (file !== undefined) props.onFile(file, others.length);
      }}
    >
      <h2 id="import-title">{copy.import.title}</h2>
      <p>{copy.import.explain}</p>
      {props.broken && <p class="notice warn">{copy.import.broken}</p>}
      <div class="row">
        <FilePick id="import-file" label={copy.import.pick} onFiles={([file]) => props.onFile(file!, 0)} />
        <FilePick id="verify-file" label={copy.import.verify} several onFiles={props.onVerify} />
      </div>
      <div role="status" class="stack">
        {checking !== null && (
          <div class="stack">
            <span>{copy.import.checking(checking)}</span>
            <progress aria-label={copy.import.checking(checking)} />
            <div>
              <button type="button" class="small" onClick={props.onCancel}>
                {copy.common.cancel}
              </button>
            </div>
          </div>
        )}
        {verified !== null && (
          <div class={verified.gaps.length > 0 ? 'notice warn' : 'notice good'}>
            {verified.files.map(({ name, records }) => (
              <p key={name}>{copy.import.verified(name, records.toLocaleString(language))}</p>
            ))}
            {verified.gaps.map(({ what, name }) => (
              <p key={name}>{copy.import.gaps[what](name)}</p>
            ))}
            {verified.files.length > 1 && verified.gaps.length === 0 && <p>{copy.import.joined}</p>}
          </div>
        )}
        {faulty.map(({ name, taking, faults }) => (
          <div key={name} class="notice bad">
            <strong>{(taking ? copy.import.refused : copy.import.unsound)(name)}</strong>
            <ul>
              {faults.map((one) => (
                <li key={`${one.line}-${one.words}`} class="break">
                  {one.line !== undefined && copy.import.line(one.line)}
                  {one.words}
                  {one.detail !== undefined && <span class="fine">{copy.import.detail(one.detail)}</span>}
                </li>
              ))}
            </ul>
            {taking && <p>{copy.import.unchanged}</p>}
          </div>
        ))}
      </div>
      {preview !== null && <Preview preview={preview} onTake={props.onTake} onCancel={props.onCancel} />}
    </section>
  );
};

const FilePick = (props: {
  id: string;
  label: string;
  several?: boolean;
  onFiles: (files: File[]) => void;
}): JSX.Element => (
  <span class="file-pick">
    <input
      id={props.id}
      class="visually-hidden"
      type="file"
      multiple={props.several ?? false}
      accept=".json,.jsonl,.gz,.ndjson,application/json"
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        event.currentTarget.value = '';
        if (files.length > 0) props.onFiles(files);
      }}
    />
    <label class="button" for={props.id}>
      {props.label}
    </label>
  </span>
);
