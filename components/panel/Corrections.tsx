import { useState } from 'preact/hooks';
import type { KindLook, MadeDecision } from '../../lib/messages';
import { panel } from '../copy/panel';
import type { Language } from '../copy/types';
import { KindSelect, useKind } from '../parts/KindSelect';

interface MissedProps {
  language: Language;
  kinds: readonly KindLook[];
  /** Answers whether anything of the article was selected. */
  onAdd(kind: string, type: string): Promise<boolean>;
}

/** Adds what is selected on the page as a mention. */
export function Missed({ language, kinds, onAdd }: MissedProps) {
  const copy = panel[language];
  const chosen = useKind(kinds);
  const [nothing, setNothing] = useState(false);
  return (
    <section class="stack" aria-labelledby="missed" style={{ gap: '6px' }}>
      <h2 id="missed">{copy.missed}</h2>
      <p class="fine">{copy.missedHow}</p>
      <div class="row">
        <KindSelect label={copy.kind} kinds={kinds} say={(label) => label[language]} {...chosen} />
        <button
          type="button"
          onClick={() =>
            void onAdd(chosen.kind, chosen.type).then(
              (added) => setNothing(!added),
              () => setNothing(false),
            )
          }
        >
          {copy.missedButton}
        </button>
      </div>
      <p role="status" class="fine">
        {nothing ? copy.nothingSelected : ''}
      </p>
    </section>
  );
}

/** What was decided on this page, by whoever, with what has no place in it any more. */
export const Decided = (props: {
  language: Language;
  decisions: readonly MadeDecision[];
  onUndo(row: string): void;
}) => {
  const copy = panel[props.language];
  return (
    <details>
      <summary>
        {copy.decided} ({props.decisions.length})
      </summary>
      <ul class="bare divided">
        {props.decisions.map((decision) => (
          <li key={decision.row} class="row apart">
            <span class="break grow">
              {decision.quote}{' '}
              <span class="fine">
                {copy.verdicts[decision.verdict]}
                {!decision.own && ` · ${copy.imported}`}
                {!decision.placed && ` · ${copy.unplaced}`}
              </span>
            </span>
            <button type="button" class="small plain" onClick={() => props.onUndo(decision.row)}>
              {copy.undo}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
