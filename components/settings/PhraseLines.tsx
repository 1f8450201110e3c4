import { useRef, useState } from 'preact/hooks';
import type { Lines } from '../../lib/personal';
import { marks } from '../copy/marks';
import { settings } from '../copy/settings';
import { KindSelect, useKind } from '../parts/KindSelect';
import type { PhraseFormProps } from './PhraseForm';

export interface PhraseLinesProps extends Pick<PhraseFormProps, 'language' | 'kinds' | 'length'> {
  /** What a text would bring, a phrase a line. */
  onRead(text: string): Lines;
  /** Answers whether they are kept. */
  onPhrases(texts: readonly string[], kind: string, type: string): Promise<boolean>;
  /** Answers whether they are gone again. */
  onTakeBack(texts: readonly string[]): Promise<boolean>;
}

/** Phrases that are named of so many. */
const NAMED = 20;
/** Code units of one that are shown. */
const SHOWN = 40;

/** Takes many phrases at once from plain text, and says before what becomes of each line. */
export function PhraseLines({ language, kinds, length, onRead, onPhrases, onTakeBack }: PhraseLinesProps) {
  const copy = settings[language];
  const [text, setText] = useState('');
  /** What was added last. */
  const [added, setAdded] = useState<readonly string[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  const as = useKind(kinds);
  const lines = onRead(text);
  const parts = [
    { words: copy.linesFresh(lines.fresh.length), texts: lines.fresh },
    { words: copy.linesKnown(lines.known.length), texts: lines.known },
    { words: copy.linesShort(lines.short.length, length.least), texts: lines.short },
    { words: copy.linesLong(lines.long.length, length.most), texts: lines.long },
  ];
  const take = async (): Promise<void> => {
    const { fresh, short, long } = lines;
    if (fresh.length === 0 || !(await onPhrases(fresh, as.kind, as.type))) return;
    // What does not fit stays, to be mended.
    setText((now) => (now === text ? [...short, ...long].join('\n') : now));
    setAdded(fresh);
    area.current?.focus();
  };
  /** They are in the field again, to be taken as something else. */
  const takeBack = async (): Promise<void> => {
    if (!(await onTakeBack(added))) return;
    setText((now) => [...added, ...(now === '' ? [] : [now])].join('\n'));
    setAdded([]);
    area.current?.focus();
  };
  return (
    <details>
      <summary>{copy.lines}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <textarea
          ref={area}
          lang="zh"
          rows={6}
          aria-label={copy.linesText}
          placeholder={copy.linesText}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div role="status" class="stack">
          {added.length > 0 && (
            <p class="row fine">
              {copy.imported(added.length)}
              <button type="button" class="small plain" onClick={() => void takeBack()}>
                {copy.linesBack}
              </button>
            </p>
          )}
          {parts.map(
            ({ words, texts }) =>
              texts.length > 0 && (
                <p key={words} class="break">
                  {words}
                  <span class="fine" lang="zh">
                    {marks[language].colon}
                    {texts
                      .slice(0, NAMED)
                      .map((one) => (one.length > SHOWN ? `${one.slice(0, SHOWN)}…` : one))
                      .join(marks[language].list)}
                    {texts.length > NAMED && '…'}
                  </span>
                </p>
              ),
          )}
        </div>
        <div class="row">
          <KindSelect label={copy.phraseKind} kinds={kinds} say={(label) => label[language]} {...as} />
          <button type="submit" disabled={lines.fresh.length === 0}>
            {copy.linesTake(lines.fresh.length)}
          </button>
        </div>
      </form>
    </details>
  );
}
