/** Recurring phrases that no pack knows, with where they stand; one click makes one a personal phrase, or has it proposed no more. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate, Context } from '../../lib/insight/candidates';
import { useFocusKept } from '../parts/focus';
import { useSetting } from './context';
import { KindChoice } from './mention-card';
import { ReadingProgress } from './reading-progress';

/** Made a personal phrase, or not to be proposed again. */
export type Done = 'taken' | 'refused';

export interface DiscoveryViewProps {
  candidates: readonly Candidate[] | null;
  /** The phrase of which a context was last opened. */
  phrase: string | undefined;
  reading: { pass: number; passes: number; done: number; total: number } | null;
  /** What was done with phrases that are listed. */
  done: ReadonlyMap<string, Done>;
  /** Phrases that were found and not listed, since they are refused or never to be marked. */
  hidden: number;
  onLook: () => void;
  onCancel: () => void;
  onTake: (phrase: string, kind: string, type: string) => void;
  onRefuse: (phrase: string) => void;
  /** Takes back what was done. */
  onUndo: (phrase: string, done: Done) => void;
  onOpen: (context: Context, phrase: string) => void;
  onSave: () => void;
  /** Leads to the refused phrases. */
  onSettings: () => void;
}

const PAGE = 40;

export const DiscoveryView = (props: DiscoveryViewProps): JSX.Element => {
  const { copy } = useSetting();
  const words = copy.discovery;
  const { candidates, reading } = props;
  const last = candidates?.findIndex((one) => one.phrase === props.phrase) ?? -1;
  const [shown, setShown] = useState(Math.max(PAGE, last + 1));
  return (
    <section class="page stack" aria-label={copy.nav.discovery}>
      <h1>{copy.nav.discovery}</h1>
      <p>{words.explain}</p>
      <div class="row">
        <button type="button" class="primary" disabled={reading !== null} onClick={props.onLook}>
          {candidates === null ? words.look : words.again}
        </button>
        {candidates !== null && candidates.length > 0 && (
          <button type="button" onClick={props.onSave}>
            {copy.common.saveCsv}
          </button>
        )}
      </div>
      <div role="status" class="stack">
        {reading !== null && (
          <ReadingProgress label={words.reading(reading.pass, reading.passes)} {...reading} onCancel={props.onCancel} />
        )}
        {candidates !== null && reading === null && (
          <span class="fine">{candidates.length === 0 ? words.none : words.found(candidates.length)}</span>
        )}
        {reading === null && props.hidden > 0 && (
          <span class="row fine">
            {words.hidden(props.hidden)}
            <button type="button" class="small plain" onClick={props.onSettings}>
              {copy.nav.settings}
            </button>
          </span>
        )}
      </div>
      {candidates !== null && candidates.length > 0 && (
        <ol class="bare divided sheet">
          {candidates.slice(0, shown).map((one) => (
            <CandidateRow
              {...props}
              key={one.phrase}
              candidate={one}
              done={props.done.get(one.phrase)}
              opened={one.phrase === props.phrase}
            />
          ))}
        </ol>
      )}
      {candidates !== null && candidates.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {words.more}
        </button>
      )}
    </section>
  );
};

interface CandidateRowProps extends Pick<DiscoveryViewProps, 'onTake' | 'onRefuse' | 'onUndo' | 'onOpen'> {
  candidate: Candidate;
  done: Done | undefined;
  /** One of its contexts was last opened: it comes into view, with them. */
  opened: boolean;
}

const CandidateRow = (props: CandidateRowProps): JSX.Element => {
  const { copy, language } = useSetting();
  const words = copy.discovery;
  const { candidate: one, done } = props;
  const doings = useFocusKept();
  const [as, setAs] = useState({ kind: one.kind, type: one.type });
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (props.opened) row.current?.scrollIntoView({ block: 'center' });
  }, []);
  const bits = (value: number): string => value.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <li ref={row} class="pad stack candidate">
      <div class="row apart">
        <strong class="phrase" lang="zh">
          {one.phrase}
        </strong>
        <span class="row" ref={doings}>
          {done ? (
            <>
              <span class="chip">{words.done[done]}</span>
              <button type="button" class="small" onClick={() => props.onUndo(one.phrase, done)}>
                {copy.common.undo}
              </button>
            </>
          ) : (
            <>
              <KindChoice label={words.as} {...as} onChoose={(kind, type) => setAs({ kind, type })} />
              <button type="button" class="small" onClick={() => props.onTake(one.phrase, as.kind, as.type)}>
                {words.take}
              </button>
              <button type="button" class="small" onClick={() => props.onRefuse(one.phrase)}>
                {words.refuse}
              </button>
            </>
          )}
        </span>
      </div>
      <div class="fine numbers">
        {words.counts(one.articles, one.occurrences)}
        {one.quoted > 0 && ` · ${words.quoted(one.quoted)}`}
        {one.named > 0 && ` · ${words.named(one.named)}`}
        {one.cohesion !== undefined && ` · ${words.cohesion(bits(one.cohesion))}`}
        {one.freedom !== undefined && ` · ${words.freedom(bits(one.freedom))}`}
      </div>
      <details open={props.opened}>
        <summary>{words.contexts(one.contexts.length)}</summary>
        <ul class="bare">
          {one.contexts.map((context) => (
            <li key={context.articleId} class="break" lang="zh">
              …{context.before}
              <mark>{context.words}</mark>
              {context.after}…{' '}
              <button type="button" class="small plain" onClick={() => props.onOpen(context, one.phrase)}>
                {words.open}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
};
