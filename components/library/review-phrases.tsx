/** The phrases of a library to choose from for review, and how far decisions agree with the recogniser. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AgreementRow } from '../../lib/insight/agreement';
import { alike, fold } from '../../lib/text/fold';
import { useComposed } from '../parts/composed';
import { Agreement } from './agreement';
import { kindStyle, useSetting } from './context';

export interface PhraseChoice {
  phrase: string;
  kind: string;
  type: string;
  articles: number;
  mentions: number;
  /** Of these, those that wait for a decision. */
  undecided: number;
  /** Those that two people decided differently. */
  disputed: number;
}

export interface ReviewPhrasesProps {
  /** Null until the library has been read. */
  phrases: readonly PhraseChoice[] | null;
  phrase: string | null;
  agreement: readonly AgreementRow[];
  /** How much of the library they are of, where a search narrows it; else empty. */
  scope: string;
  /** What the phrases that are listed have in them. */
  find: string;
  onFind: (find: string) => void;
  onPhrase: (phrase: string) => void;
  onGold: () => void;
}

/** Those that have these words in them, in either script. */
export const phrasesWith = (phrases: readonly PhraseChoice[], find: string): PhraseChoice[] => {
  const sought = fold(find);
  return phrases.filter(({ phrase }) => fold(phrase).includes(sought));
};

const isOpen = ({ undecided, disputed }: PhraseChoice): boolean => undecided + disputed > 0;

/** The next phrase after one that is open, from the last on to the first again. */
export const nextOpen = (phrases: readonly PhraseChoice[], after: string): PhraseChoice | undefined => {
  const at = phrases.findIndex(({ phrase }) => alike(phrase, after));
  return [...phrases.slice(at + 1), ...phrases.slice(0, Math.max(0, at))].find(isOpen);
};

export const ReviewPhrases = (props: ReviewPhrasesProps): JSX.Element => {
  const setting = useSetting();
  const { copy } = setting;
  const words = copy.review;
  const [open, setOpen] = useState(true);
  const known = props.phrases ?? [];
  const phrases = phrasesWith(known, props.find).filter((one) => !open || isOpen(one));
  return (
    <div class="review-phrases stack">
      <h1>{copy.nav.review}</h1>
      {props.scope !== '' && <p class="fine break">{props.scope}</p>}
      <Agreement rows={props.agreement} />
      {props.agreement.length > 0 && (
        <>
          <button type="button" class="small" onClick={props.onGold}>
            {words.gold}
          </button>
          <p class="fine">{words.goldUse}</p>
        </>
      )}
      {known.length > 0 && (
        <>
          <input
            type="search"
            aria-label={words.find}
            placeholder={words.find}
            {...useComposed(props.find, props.onFind)}
          />
          <label class="check">
            <input type="checkbox" checked={open} onChange={(event) => setOpen(event.currentTarget.checked)} />
            {words.onlyOpen}
          </label>
        </>
      )}
      <ul class="bare phrase-list">
        {phrases.slice(0, 200).map((row) => (
          <li key={row.phrase}>
            <button
              type="button"
              class="phrase-choice"
              aria-pressed={props.phrase !== null && alike(row.phrase, props.phrase)}
              onClick={() => props.onPhrase(row.phrase)}
            >
              <span class="grow clip-line kind" style={kindStyle(setting, row.kind)} lang="zh">
                {row.phrase}
              </span>
              <span class="fine numbers">{words.open(row.undecided, row.mentions, row.disputed)}</span>
            </button>
          </li>
        ))}
      </ul>
      {phrases.length === 0 && (
        <p class="fine">
          {props.phrases === null
            ? copy.list.reading
            : known.length > 0
              ? words.none
              : props.scope === ''
                ? words.empty
                : copy.list.nothing}
        </p>
      )}
      {phrases.length > 200 && <p class="fine">{words.narrow(phrases.length - 200)}</p>}
    </div>
  );
};
