/** One phrase in all its places: accept or reject, singly or all at once. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { focusList } from '../parts/focus';
import { kindLabel, kindStyle, typeLabel, useSetting } from './context';
import { KwicLine } from './kwic-view';
import { nextOpen, phrasesWith, ReviewPhrases, type ReviewPhrasesProps } from './review-phrases';
import type { KwicRow, Standing } from './rows';
import { useCurrent } from './use-current';
import { VirtualList } from './virtual-list';

export interface OccurrenceRow extends KwicRow {
  end: number;
  kind: string;
  type: string;
  standing: Standing;
  row?: string;
  disputed?: true;
  /** It waits for a decision. */
  open: boolean;
  /** What was decided there this person decided. */
  mine: boolean;
}

export interface ReviewViewProps extends Omit<ReviewPhrasesProps, 'find' | 'onFind'> {
  occurrences: readonly OccurrenceRow[];
  reading: boolean;
  /** Back to the phrases, where the places took their room. */
  onBack: () => void;
  onDecide: (rows: readonly OccurrenceRow[], verdict: 'accept' | 'reject') => void;
  /** Also of places that may not have been read again since they were decided. */
  onUndo: (rows: readonly OccurrenceRow[]) => void;
  onOpen: (row: OccurrenceRow, at: number) => void;
  /** The place that was last opened. */
  place: number | undefined;
}

const keyOf = ({ articleId, start, end }: OccurrenceRow): string => `${articleId} ${start} ${end}`;

export const ReviewView = (props: ReviewViewProps): JSX.Element => {
  const setting = useSetting();
  const { copy, language } = setting;
  const words = copy.review;
  /** By place, which stays the same where others come before it. */
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setPicked(new Set()), [props.phrase]);
  const [find, setFind] = useState('');
  const { occurrences } = props;
  const keys = useMemo(() => occurrences.map(keyOf), [occurrences]);
  const { current, gone, reveal, move } = useCurrent(keys, !props.reading, props.phrase ?? '', props.place);
  const draw = useCallback(
    (index: number) => {
      const row = occurrences[index]!;
      return (
        <div class={`occurrence standing-${row.standing}`}>
          <span class={picked.has(keyOf(row)) ? 'tick on' : 'tick'} data-toggle aria-hidden="true" />
          <div class="grow">
            <KwicLine row={row} />
            <span class="fine">
              <span class="kind" style={kindStyle(setting, row.kind)}>
                {kindLabel(setting, row.kind)}
              </span>{' '}
              {typeLabel(setting, row.kind, row.type)} · {copy.standing[row.standing]}
              {row.disputed && ` · ${copy.disputed}`}
              {row.open && row.row !== undefined && ` · ${words.theirs}`}
            </span>
          </div>
        </div>
      );
    },
    [occurrences, picked, setting, copy, words],
  );
  const chosen = picked.size > 0 ? occurrences.filter((row) => picked.has(keyOf(row))) : occurrences;
  const undecided = chosen.filter((row) => row.open);
  const decided = chosen.filter((row) => row.mine);
  const done = occurrences.length > 0 && occurrences.every((row) => !row.open);
  /** Where the phrase is done with, the next of those listed that is not. */
  const next = done ? nextOpen(phrasesWith(props.phrases ?? [], find), props.phrase ?? '') : undefined;
  const one = (verdict: 'accept' | 'reject'): void => {
    const row = occurrences[current];
    if (row === undefined || !row.open) return;
    props.onDecide([row], verdict);
    move(Math.min(occurrences.length - 1, current + 1));
  };
  return (
    <section class={props.phrase === null ? 'review' : 'review chosen'} aria-label={copy.nav.review}>
      <ReviewPhrases {...props} find={find} onFind={setFind} />
      <div class="list-pane">
        {props.phrase === null ? (
          (props.phrases ?? []).length > 0 && <p class="empty">{words.choose}</p>
        ) : (
          <>
            <div class="row bar">
              <button type="button" class="small only-small" onClick={props.onBack}>
                ‹ {words.back}
              </button>
              <h2 class="break" lang="zh">
                {props.phrase}
              </h2>
              <span class="fine numbers grow" role="status">
                {props.reading ? copy.list.searching : words.places(occurrences.length.toLocaleString(language))}
              </span>
              <span class="row">
                <button
                  type="button"
                  class="small"
                  disabled={undecided.length === 0}
                  onClick={() => {
                    props.onDecide(undecided, 'accept');
                    focusList();
                  }}
                >
                  {words.acceptAll(undecided.length)}
                </button>
                <button
                  type="button"
                  class="small"
                  disabled={undecided.length === 0}
                  onClick={() => {
                    props.onDecide(undecided, 'reject');
                    focusList();
                  }}
                >
                  {words.rejectAll(undecided.length)}
                </button>
                {decided.length > 0 && (
                  <button
                    type="button"
                    class="small plain"
                    onClick={() => {
                      props.onUndo(decided);
                      focusList();
                    }}
                  >
                    {words.undoAll(decided.length)}
                  </button>
                )}
                {next !== undefined && (
                  <button
                    type="button"
                    class="small primary"
                    onClick={() => {
                      props.onPhrase(next.phrase);
                      focusList();
                    }}
                  >
                    {words.next}
                  </button>
                )}
              </span>
            </div>
            <p class="fine keys-line">{words.keys}</p>
            <VirtualList
              total={occurrences.length}
              rowHeight={72}
              label={props.phrase}
              current={current}
              reveal={reveal}
              multiselectable
              isSelected={(index) => picked.has(keys[index]!)}
              isOpen={(index) => gone && index === current}
              draw={draw}
              onRange={nothing}
              onCurrent={(index, { toggle, shift }) => {
                if (toggle || shift) {
                  const next = new Set(picked);
                  const [from, to] = shift ? [Math.min(current, index), Math.max(current, index)] : [index, index];
                  for (const key of keys.slice(from, to + 1))
                    if (toggle && next.has(key)) next.delete(key);
                    else next.add(key);
                  setPicked(next);
                }
                move(index);
              }}
              onOpen={(index) => props.onOpen(occurrences[index]!, index)}
              onKey={(event) => {
                if (event.ctrlKey || event.metaKey || event.altKey) return;
                const row = occurrences[current];
                if (event.key === 'a') one('accept');
                else if (event.key === 'r') one('reject');
                else if (event.key === 'u' && row !== undefined) props.onUndo([row]);
                else return;
                event.preventDefault();
              }}
            />
          </>
        )}
      </div>
    </section>
  );
};

const nothing = (): void => undefined;
